/// What people tell the office: reports with their sealed content, the words that go to and fro, and who opened what.
enum M003Reports {
    static let sql = """
        CREATE TABLE reports (
          id             INTEGER PRIMARY KEY,
          number         TEXT NOT NULL UNIQUE,
          campus         INTEGER REFERENCES campuses (id),
          received       INTEGER NOT NULL,
          told_day       INTEGER,
          recipient      TEXT NOT NULL,
          teller         TEXT NOT NULL,
          account        INTEGER REFERENCES accounts (id),
          anonymous      INTEGER NOT NULL CHECK (anonymous IN (0, 1)),
          danger         INTEGER NOT NULL CHECK (danger IN (0, 1)),
          wishes         TEXT NOT NULL,
          occurred_from  INTEGER,
          occurred_to    INTEGER,
          dates_only     INTEGER NOT NULL CHECK (dates_only IN (0, 1)),
          receipt        BLOB,
          content        BLOB NOT NULL,
          incident       INTEGER REFERENCES incidents (id),
          closed         INTEGER,
          closed_why     TEXT
        ) STRICT;
        CREATE UNIQUE INDEX reports_by_receipt ON reports (receipt) WHERE receipt IS NOT NULL;
        CREATE INDEX reports_waiting ON reports (received) WHERE incident IS NULL AND closed IS NULL;
        CREATE INDEX reports_by_incident ON reports (incident) WHERE incident IS NOT NULL;

        CREATE TABLE messages (
          id             INTEGER PRIMARY KEY,
          report         INTEGER NOT NULL REFERENCES reports (id),
          at             INTEGER NOT NULL,
          from_reporter  INTEGER NOT NULL CHECK (from_reporter IN (0, 1)),
          account        INTEGER REFERENCES accounts (id),
          content        BLOB NOT NULL
        ) STRICT;
        CREATE INDEX messages_by_report ON messages (report, at);

        CREATE TABLE openings (
          id       INTEGER PRIMARY KEY,
          report   INTEGER NOT NULL REFERENCES reports (id),
          account  INTEGER NOT NULL REFERENCES accounts (id),
          at       INTEGER NOT NULL,
          reason   TEXT NOT NULL CHECK (reason <> '')
        ) STRICT;
        CREATE INDEX openings_by_report ON openings (report, at);
        """
}
