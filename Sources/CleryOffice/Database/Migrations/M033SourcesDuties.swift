/// Offices that are asked each year, what they answered, who signed for a silent source; duties done and who owns them;
/// the private calendar feeds.
enum M033SourcesDuties {
    static let sql = """
        CREATE TABLE source_offices (
          id       INTEGER PRIMARY KEY,
          campus   INTEGER NOT NULL REFERENCES campuses (id),
          kind     TEXT NOT NULL,
          name     TEXT NOT NULL,
          account  INTEGER REFERENCES accounts (id),
          ended    INTEGER
        ) STRICT;

        CREATE TABLE source_statements (
          id       INTEGER PRIMARY KEY,
          office   INTEGER NOT NULL REFERENCES source_offices (id),
          year     INTEGER NOT NULL,
          state    TEXT NOT NULL,
          words    TEXT NOT NULL,
          account  INTEGER REFERENCES accounts (id),
          at       INTEGER NOT NULL,
          ended    INTEGER
        ) STRICT;

        CREATE INDEX source_statements_by_office ON source_statements (office, year);

        CREATE TABLE source_signatures (
          id       INTEGER PRIMARY KEY,
          year     INTEGER NOT NULL,
          campus   INTEGER NOT NULL REFERENCES campuses (id),
          source   TEXT NOT NULL,
          words    TEXT NOT NULL,
          account  INTEGER REFERENCES accounts (id),
          at       INTEGER NOT NULL,
          ended    INTEGER
        ) STRICT;

        CREATE INDEX source_signatures_by_year ON source_signatures (year, campus);

        CREATE TABLE duty_marks (
          id       INTEGER PRIMARY KEY,
          duty     TEXT NOT NULL,
          day      INTEGER NOT NULL,
          words    TEXT NOT NULL,
          account  INTEGER REFERENCES accounts (id),
          at       INTEGER NOT NULL,
          ended    INTEGER
        ) STRICT;

        CREATE INDEX duty_marks_by_duty ON duty_marks (duty);

        CREATE TABLE duty_owners (
          id       INTEGER PRIMARY KEY,
          kind     TEXT NOT NULL,
          campus   INTEGER REFERENCES campuses (id),
          account  INTEGER REFERENCES accounts (id),
          days     INTEGER NOT NULL,
          at       INTEGER NOT NULL,
          ended    INTEGER
        ) STRICT;

        CREATE TABLE calendar_feeds (
          id       INTEGER PRIMARY KEY,
          account  INTEGER NOT NULL REFERENCES accounts (id),
          code     BLOB NOT NULL,
          made     INTEGER NOT NULL,
          ended    INTEGER
        ) STRICT;
        """
}
