/// The statements of the annual report: facts of the institution, texts with their versions and approvals, who looks
/// after each part, and the State law that defines some words.
enum M025Policies {
    static let sql = """
        CREATE TABLE policy_facts (
          id       INTEGER PRIMARY KEY,
          campus   INTEGER REFERENCES campuses (id),
          fact     TEXT NOT NULL,
          year     INTEGER NOT NULL,
          answer   INTEGER,
          why      TEXT NOT NULL,
          at       INTEGER NOT NULL,
          account  INTEGER REFERENCES accounts (id)
        ) STRICT;

        CREATE TABLE policy_texts (
          id       INTEGER PRIMARY KEY,
          part     TEXT NOT NULL,
          campus   INTEGER REFERENCES campuses (id),
          body     TEXT NOT NULL,
          adopted  INTEGER NOT NULL,
          at       INTEGER NOT NULL,
          account  INTEGER REFERENCES accounts (id)
        ) STRICT;

        CREATE INDEX policy_texts_by_part ON policy_texts (part, campus, id);

        CREATE TABLE policy_cares (
          id            INTEGER PRIMARY KEY,
          part          TEXT NOT NULL,
          campus        INTEGER REFERENCES campuses (id),
          owner         INTEGER REFERENCES accounts (id),
          evidence      TEXT NOT NULL,
          review_day    INTEGER,
          reviewed_day  INTEGER,
          reviewer      INTEGER REFERENCES accounts (id)
        ) STRICT;

        CREATE UNIQUE INDEX policy_cares_by_part ON policy_cares (part, coalesce(campus, 0));

        CREATE TABLE policy_approvals (
          id       INTEGER PRIMARY KEY,
          text     INTEGER NOT NULL REFERENCES policy_texts (id),
          account  INTEGER NOT NULL REFERENCES accounts (id),
          at       INTEGER NOT NULL,
          day      INTEGER NOT NULL,
          ended    INTEGER
        ) STRICT;

        CREATE INDEX policy_approvals_by_text ON policy_approvals (text);

        CREATE TABLE policy_packs (
          id             INTEGER PRIMARY KEY,
          code           TEXT NOT NULL,
          body           TEXT NOT NULL,
          at             INTEGER NOT NULL,
          account        INTEGER REFERENCES accounts (id),
          confirmed_day  INTEGER,
          confirmer      INTEGER REFERENCES accounts (id),
          confirmed_by   TEXT
        ) STRICT;

        CREATE TABLE policy_jurisdictions (
          id       INTEGER PRIMARY KEY REFERENCES campuses (id),
          pack     INTEGER REFERENCES policy_packs (id),
          at       INTEGER NOT NULL,
          account  INTEGER REFERENCES accounts (id)
        ) STRICT;
        """
}
