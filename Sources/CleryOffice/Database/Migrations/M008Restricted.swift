/// Restricted records and their named readers, consent to sealed openings, and what compliance says of each opening.
enum M008Restricted {
    static let sql = """
        CREATE TABLE restrictions (
          id         INTEGER PRIMARY KEY,
          incident   INTEGER REFERENCES incidents (id),
          report     INTEGER REFERENCES reports (id),
          began      INTEGER NOT NULL,
          account    INTEGER NOT NULL REFERENCES accounts (id),
          reason     TEXT NOT NULL CHECK (reason <> ''),
          ended      INTEGER,
          ended_by   INTEGER REFERENCES accounts (id),
          ended_why  TEXT,
          CHECK ((incident IS NULL) <> (report IS NULL))
        ) STRICT;
        CREATE INDEX restrictions_open ON restrictions (id) WHERE ended IS NULL;

        CREATE TABLE readers (
          id           INTEGER PRIMARY KEY,
          restriction  INTEGER NOT NULL REFERENCES restrictions (id),
          account      INTEGER NOT NULL REFERENCES accounts (id),
          from_day     INTEGER NOT NULL,
          through_day  INTEGER,
          named_by     INTEGER NOT NULL REFERENCES accounts (id),
          reason       TEXT NOT NULL CHECK (reason <> ''),
          ended_why    TEXT
        ) STRICT;
        CREATE INDEX readers_by_restriction ON readers (restriction, account);

        CREATE TABLE settings (
          id     INTEGER PRIMARY KEY,
          name   TEXT NOT NULL UNIQUE,
          value  TEXT NOT NULL
        ) STRICT;

        CREATE TABLE consents (
          id       INTEGER PRIMARY KEY,
          report   INTEGER NOT NULL REFERENCES reports (id),
          asker    INTEGER NOT NULL REFERENCES accounts (id),
          asked    INTEGER NOT NULL,
          reason   TEXT NOT NULL CHECK (reason <> ''),
          decider  INTEGER REFERENCES accounts (id),
          decided  INTEGER,
          granted  INTEGER CHECK (granted IN (0, 1)),
          words    BLOB,
          CHECK (decider IS NULL OR decider <> asker)
        ) STRICT;
        CREATE INDEX consents_by_report ON consents (report, asker);
        CREATE INDEX consents_waiting ON consents (asked) WHERE decided IS NULL;

        CREATE TABLE openings_new (
          id        INTEGER PRIMARY KEY,
          report    INTEGER REFERENCES reports (id),
          account   INTEGER NOT NULL REFERENCES accounts (id),
          at        INTEGER NOT NULL,
          reason    TEXT NOT NULL CHECK (reason <> ''),
          incident  INTEGER REFERENCES incidents (id),
          kind      TEXT NOT NULL,
          consent   INTEGER REFERENCES consents (id),
          reviewed  INTEGER,
          reviewer  INTEGER REFERENCES accounts (id),
          remark    BLOB,
          CHECK ((incident IS NULL) <> (report IS NULL))
        ) STRICT;
        INSERT INTO openings_new (id, report, account, at, reason, kind)
          SELECT id, report, account, at, reason, 'usual' FROM openings;
        DROP TABLE openings;
        ALTER TABLE openings_new RENAME TO openings;
        CREATE INDEX openings_by_report ON openings (report, at);
        CREATE INDEX openings_by_time ON openings (at);
        CREATE INDEX openings_to_review ON openings (id)
          WHERE kind IN ('emergency', 'break_glass') AND reviewed IS NULL;
        CREATE INDEX openings_unusual ON openings (account, at) WHERE kind = 'break_glass';
        CREATE INDEX reports_by_account ON reports (account, received) WHERE account IS NOT NULL;
        """
}
