/// People kept by a source outside, the tokens of directories, profiles of tables, and batches of reports.
enum M005Rosters {
    static let sql = """
        CREATE TABLE roster_people (
          id           INTEGER PRIMARY KEY,
          account      INTEGER NOT NULL UNIQUE REFERENCES accounts (id),
          source       TEXT NOT NULL,
          external_id  TEXT,
          given        TEXT NOT NULL,
          family       TEXT NOT NULL,
          department   TEXT NOT NULL,
          title        TEXT NOT NULL,
          words        TEXT NOT NULL,
          open         INTEGER NOT NULL CHECK (open IN (0, 1)),
          removed      INTEGER NOT NULL CHECK (removed IN (0, 1)),
          made         INTEGER NOT NULL,
          changed      INTEGER NOT NULL,
          revision     INTEGER NOT NULL
        ) STRICT;
        CREATE UNIQUE INDEX roster_people_by_external_id ON roster_people (source, external_id)
          WHERE external_id IS NOT NULL;

        CREATE TABLE roster_grants (
          id      INTEGER PRIMARY KEY REFERENCES grants (id),
          person  INTEGER NOT NULL REFERENCES roster_people (id)
        ) STRICT;
        CREATE INDEX roster_grants_by_person ON roster_grants (person);

        CREATE TABLE table_profiles (
          id    INTEGER PRIMARY KEY,
          kind  TEXT NOT NULL CHECK (kind IN ('roster', 'referrals')),
          name  TEXT NOT NULL,
          yaml  TEXT NOT NULL,
          UNIQUE (kind, name)
        ) STRICT;

        CREATE TABLE table_imports (
          id         INTEGER PRIMARY KEY,
          kind       TEXT NOT NULL CHECK (kind IN ('roster', 'referrals')),
          profile    TEXT NOT NULL,
          account    INTEGER REFERENCES accounts (id),
          at         INTEGER NOT NULL,
          rows_read  INTEGER NOT NULL,
          added      INTEGER NOT NULL,
          changed    INTEGER NOT NULL,
          ended      INTEGER NOT NULL,
          unchanged  INTEGER NOT NULL,
          rejected   INTEGER NOT NULL
        ) STRICT;

        CREATE TABLE scim_tokens (
          id       INTEGER PRIMARY KEY,
          name     TEXT NOT NULL,
          account  INTEGER NOT NULL REFERENCES accounts (id),
          made     INTEGER NOT NULL,
          ended    INTEGER
        ) STRICT;

        CREATE TABLE batch_rows (
          id         INTEGER PRIMARY KEY,
          report     INTEGER NOT NULL UNIQUE REFERENCES reports (id),
          source     TEXT NOT NULL CHECK (source IN ('conduct', 'housing', 'other')),
          profile    TEXT NOT NULL,
          key_code   BLOB NOT NULL,
          row_code   BLOB NOT NULL,
          forwarded  INTEGER
        ) STRICT;
        CREATE UNIQUE INDEX batch_rows_by_key ON batch_rows (key_code);

        CREATE TABLE scim_secrets (
          token     INTEGER PRIMARY KEY,
          hash      BLOB NOT NULL UNIQUE,
          last_day  INTEGER
        ) STRICT;

        CREATE TABLE waiting_files (
          id       INTEGER PRIMARY KEY,
          account  INTEGER NOT NULL,
          kind     TEXT NOT NULL,
          profile  TEXT NOT NULL,
          sealed   BLOB NOT NULL,
          wrapped  BLOB NOT NULL,
          options  TEXT NOT NULL,
          expires  INTEGER NOT NULL
        ) STRICT;
        """
}
