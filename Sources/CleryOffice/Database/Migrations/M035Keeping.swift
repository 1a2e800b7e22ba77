/// How long the office keeps each kind of record, what is held for a matter, and what was disposed of.
enum M035Keeping {
    static let sql = """
        CREATE TABLE retention_years (
          id       INTEGER PRIMARY KEY,
          kind     TEXT NOT NULL,
          years    INTEGER NOT NULL,
          at       INTEGER NOT NULL,
          account  INTEGER REFERENCES accounts (id)
        ) STRICT;

        CREATE TABLE legal_holds (
          id            INTEGER PRIMARY KEY,
          matter        BLOB NOT NULL,
          kind          TEXT,
          campus        INTEGER REFERENCES campuses (id),
          from_year     INTEGER,
          through_year  INTEGER,
          incident      INTEGER REFERENCES incidents (id),
          report        INTEGER REFERENCES reports (id),
          account       INTEGER NOT NULL REFERENCES accounts (id),
          at            INTEGER NOT NULL,
          released      INTEGER,
          released_by   INTEGER REFERENCES accounts (id)
        ) STRICT;

        CREATE TABLE disposals (
          id            INTEGER PRIMARY KEY,
          kind          TEXT,
          through_year  INTEGER,
          day           INTEGER NOT NULL,
          items         INTEGER NOT NULL,
          texts         INTEGER NOT NULL,
          digest        BLOB NOT NULL,
          account       INTEGER NOT NULL REFERENCES accounts (id),
          at            INTEGER NOT NULL,
          withdrawn     INTEGER,
          withdrawn_by  INTEGER REFERENCES accounts (id),
          confirmed     INTEGER,
          confirmed_by  INTEGER REFERENCES accounts (id),
          certificate   TEXT,
          CHECK (confirmed_by IS NULL OR confirmed_by <> account)
        ) STRICT;

        CREATE TABLE disposed_records (
          id        INTEGER PRIMARY KEY,
          disposal  INTEGER NOT NULL REFERENCES disposals (id)
        ) STRICT;
        """
}
