/// Requests for statistics to police agencies: what was asked, how it was told, what came back; and letters on their way.
enum M031AgencyRequests {
    static let sql = """
        CREATE TABLE agency_requests (
          id           INTEGER PRIMARY KEY,
          agency       INTEGER NOT NULL REFERENCES agencies (id),
          year         INTEGER NOT NULL,
          name         TEXT NOT NULL,
          address      TEXT,
          due_day      INTEGER NOT NULL,
          contact      TEXT NOT NULL,
          words        TEXT NOT NULL,
          campuses     TEXT NOT NULL,
          places       TEXT NOT NULL,
          crimes       TEXT NOT NULL,
          mark         BLOB NOT NULL,
          expires_day  INTEGER NOT NULL,
          revoked      INTEGER,
          closed       INTEGER,
          closed_by    INTEGER REFERENCES accounts (id),
          withdrawn    INTEGER,
          at           INTEGER NOT NULL,
          account      INTEGER NOT NULL REFERENCES accounts (id)
        ) STRICT;

        CREATE INDEX agency_requests_by_year ON agency_requests (year);

        CREATE TABLE agency_contacts (
          id       INTEGER PRIMARY KEY,
          request  INTEGER NOT NULL REFERENCES agency_requests (id),
          at       INTEGER NOT NULL,
          day      INTEGER NOT NULL,
          what     TEXT NOT NULL,
          channel  TEXT NOT NULL,
          address  TEXT,
          account  INTEGER NOT NULL REFERENCES accounts (id),
          words    BLOB
        ) STRICT;

        CREATE INDEX agency_contacts_by_request ON agency_contacts (request);

        CREATE TABLE agency_replies (
          id       INTEGER PRIMARY KEY,
          request  INTEGER NOT NULL REFERENCES agency_requests (id),
          at       INTEGER NOT NULL,
          way      TEXT NOT NULL,
          account  INTEGER REFERENCES accounts (id),
          kind     TEXT,
          sent     INTEGER,
          day      INTEGER,
          content  BLOB
        ) STRICT;

        CREATE INDEX agency_replies_by_request ON agency_replies (request);

        CREATE TABLE agency_rows (
          id            INTEGER PRIMARY KEY,
          request       INTEGER NOT NULL REFERENCES agency_requests (id),
          reply         INTEGER NOT NULL REFERENCES agency_replies (id),
          gone          INTEGER REFERENCES agency_replies (id),
          gone_seen     INTEGER,
          mark          TEXT NOT NULL,
          reported_day  INTEGER NOT NULL,
          from_day      INTEGER,
          through_day   INTEGER,
          offense       TEXT NOT NULL,
          bias          TEXT,
          arrests       INTEGER,
          details       BLOB NOT NULL,
          decided       INTEGER,
          decider       INTEGER REFERENCES accounts (id),
          decision      TEXT,
          campus        INTEGER REFERENCES campuses (id),
          place         INTEGER REFERENCES places (id),
          incident      INTEGER REFERENCES incidents (id),
          why           TEXT,
          words         BLOB
        ) STRICT;

        CREATE INDEX agency_rows_by_request ON agency_rows (request);

        CREATE TABLE agency_letters (
          contact   INTEGER PRIMARY KEY,
          message   TEXT NOT NULL,
          made      INTEGER NOT NULL,
          sent      INTEGER,
          attempts  INTEGER NOT NULL DEFAULT 0,
          next_try  INTEGER NOT NULL,
          given_up  INTEGER,
          failure   TEXT
        ) STRICT;
        """
}
