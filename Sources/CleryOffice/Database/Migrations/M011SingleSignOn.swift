/// Single sign-on: how the provider is reached, which claims give which role, and whom its subjects are here.
enum M011SingleSignOn {
    static let sql = """
        CREATE TABLE sign_on (
          id             INTEGER PRIMARY KEY CHECK (id = 1),
          active         INTEGER NOT NULL CHECK (active IN (0, 1)),
          issuer         TEXT NOT NULL,
          client         TEXT NOT NULL,
          secret_by      TEXT NOT NULL CHECK (secret_by IN ('basic', 'post')),
          secret_set     INTEGER,
          address        TEXT NOT NULL,
          button         TEXT NOT NULL,
          scopes         TEXT NOT NULL,
          name_claim     TEXT NOT NULL,
          just_in_time   INTEGER NOT NULL CHECK (just_in_time IN (0, 1)),
          link_by_email  INTEGER NOT NULL CHECK (link_by_email IN (0, 1)),
          passwords_for  TEXT NOT NULL CHECK (passwords_for IN ('everyone', 'few'))
        ) STRICT;
        CREATE TABLE role_rules (
          id      INTEGER PRIMARY KEY,
          claim   TEXT NOT NULL CHECK (claim <> ''),
          test    TEXT NOT NULL CHECK (test IN ('equals', 'contains', 'member')),
          value   TEXT NOT NULL CHECK (value <> ''),
          role    TEXT NOT NULL,
          campus  INTEGER REFERENCES campuses (id),
          ended   INTEGER
        ) STRICT;
        CREATE TABLE identities (
          id       INTEGER PRIMARY KEY,
          account  INTEGER NOT NULL REFERENCES accounts (id),
          issuer   TEXT NOT NULL,
          subject  TEXT NOT NULL CHECK (subject <> ''),
          linked   INTEGER NOT NULL,
          ended    INTEGER
        ) STRICT;
        CREATE UNIQUE INDEX identities_by_subject ON identities (issuer, subject) WHERE ended IS NULL;
        CREATE INDEX identities_by_account ON identities (account);
        ALTER TABLE grants ADD COLUMN rule INTEGER REFERENCES role_rules (id);

        CREATE TABLE sign_on_secrets (
          id      INTEGER PRIMARY KEY CHECK (id = 1),
          sealed  BLOB NOT NULL
        ) STRICT;
        CREATE TABLE used_marks (
          mark     BLOB PRIMARY KEY,
          expires  INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE provider_sessions (
          token    BLOB PRIMARY KEY,
          issuer   TEXT NOT NULL,
          subject  TEXT NOT NULL,
          sid      TEXT,
          leave    TEXT
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE turned_away (
          issuer   TEXT NOT NULL,
          subject  TEXT NOT NULL,
          name     TEXT,
          email    TEXT,
          at       INTEGER NOT NULL,
          why      TEXT NOT NULL,
          PRIMARY KEY (issuer, subject)
        ) STRICT, WITHOUT ROWID;
        """
}
