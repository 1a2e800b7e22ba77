/// Who looked at addresses of the audience, what files were taken in, and sign-ups that wait to be confirmed.
///
/// `audience_signups` and `audience_codes` are passing: by a code an address is found again, and it cannot be read from
/// it; what tells who somebody is is sealed.
enum M046Audience {
    static let sql = """
        CREATE TABLE audience_openings (
          id       INTEGER PRIMARY KEY,
          person   INTEGER NOT NULL REFERENCES audience_people (id),
          account  INTEGER NOT NULL REFERENCES accounts (id),
          at       INTEGER NOT NULL,
          reason   TEXT NOT NULL
        ) STRICT;
        CREATE INDEX audience_openings_of ON audience_openings (person);
        CREATE TABLE audience_imports (
          id         INTEGER PRIMARY KEY,
          list       INTEGER NOT NULL REFERENCES audience_lists (id),
          account    INTEGER REFERENCES accounts (id),
          at         INTEGER NOT NULL,
          rows_read  INTEGER NOT NULL,
          added      INTEGER NOT NULL,
          changed    INTEGER NOT NULL,
          ended      INTEGER NOT NULL,
          unchanged  INTEGER NOT NULL,
          rejected   INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX audience_people_ended ON audience_people (ended) WHERE ended IS NOT NULL;
        CREATE TABLE audience_signups (
          id        INTEGER PRIMARY KEY AUTOINCREMENT,
          wish      TEXT NOT NULL CHECK (wish IN ('tell', 'mine', 'test')),
          way       TEXT NOT NULL CHECK (way IN ('mail', 'sms')),
          address   BLOB NOT NULL,
          mark      BLOB NOT NULL,
          sealed    BLOB NOT NULL,
          made      INTEGER NOT NULL,
          proved    INTEGER,
          sent      INTEGER,
          attempts  INTEGER NOT NULL DEFAULT 0,
          next_try  INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX audience_signups_of ON audience_signups (address, made);
        CREATE TABLE audience_codes (
          code    BLOB NOT NULL,
          person  INTEGER NOT NULL,
          PRIMARY KEY (code, person)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX audience_codes_of ON audience_codes (person);
        """
}
