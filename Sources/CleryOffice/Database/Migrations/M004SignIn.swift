/// Signing in: sessions that know when they were last used and proved, one-time passwords, second factors.
///
/// All of it is passing: a register forgets nothing, and secrets must be forgotten.
enum M004SignIn {
    static let sql = """
        DROP TABLE sessions;
        CREATE TABLE sessions (
          id           INTEGER PRIMARY KEY,
          token        BLOB NOT NULL UNIQUE,
          account      INTEGER NOT NULL,
          form         TEXT NOT NULL,
          begun        INTEGER NOT NULL,
          used         INTEGER NOT NULL,
          proved       INTEGER NOT NULL,
          again        TEXT,
          must_change  INTEGER NOT NULL CHECK (must_change IN (0, 1)),
          device       TEXT NOT NULL
        ) STRICT;
        CREATE INDEX sessions_by_account ON sessions (account);

        ALTER TABLE credentials ADD COLUMN one_time INTEGER NOT NULL DEFAULT 0 CHECK (one_time IN (0, 1));
        ALTER TABLE credentials ADD COLUMN ends INTEGER;

        CREATE TABLE second_factors (
          account    INTEGER PRIMARY KEY,
          sealed     BLOB NOT NULL,
          wrapped    BLOB NOT NULL,
          since      INTEGER NOT NULL,
          last_step  INTEGER NOT NULL
        ) STRICT;
        CREATE TABLE recovery_codes (
          account  INTEGER NOT NULL,
          code     BLOB NOT NULL,
          used     INTEGER,
          PRIMARY KEY (account, code)
        ) STRICT, WITHOUT ROWID;
        """
}
