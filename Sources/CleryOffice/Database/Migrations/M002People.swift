/// The people of the office and what they may do: names and addresses of accounts, and dated grants of roles.
enum M002People {
    static let sql = """
        CREATE TABLE accounts_new (
          id       INTEGER PRIMARY KEY,
          sign_in  TEXT NOT NULL UNIQUE,
          role     TEXT NOT NULL CHECK (role IN ('administrator', 'person')),
          ended    INTEGER,
          name     TEXT,
          email    TEXT
        ) STRICT;
        INSERT INTO accounts_new (id, sign_in, role, ended) SELECT id, sign_in, role, ended FROM accounts;
        DROP TABLE accounts;
        ALTER TABLE accounts_new RENAME TO accounts;

        CREATE TABLE grants (
          id           INTEGER PRIMARY KEY,
          account      INTEGER NOT NULL REFERENCES accounts (id),
          role         TEXT NOT NULL,
          campus       INTEGER REFERENCES campuses (id),
          from_day     INTEGER NOT NULL,
          through_day  INTEGER
        ) STRICT;
        CREATE INDEX grants_by_account ON grants (account);
        """
}
