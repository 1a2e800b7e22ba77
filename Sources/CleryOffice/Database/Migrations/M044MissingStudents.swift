/// Residents of student housing, the confidential contacts they registered, and missing students.
///
/// Who somebody is, whom they named and what was told is sealed; coded facts and instants stand in the clear.
enum M044MissingStudents {
    static let sql = """
        CREATE TABLE missing_residents (
          id           INTEGER PRIMARY KEY,
          campus       INTEGER NOT NULL REFERENCES campuses (id),
          place        INTEGER NOT NULL REFERENCES places (id),
          -- Keyed hashes of the student number and of the e-mail address.
          mark         BLOB NOT NULL,
          mail_mark    BLOB,
          who          BLOB NOT NULL,
          from_day     INTEGER NOT NULL,
          through_day  INTEGER,
          ended        INTEGER,
          asked_day    INTEGER,
          letters      INTEGER NOT NULL,
          lettered_day INTEGER,
          -- What the personal link is made from, and its last day.
          link         BLOB,
          until_day    INTEGER,
          at           INTEGER NOT NULL
        ) STRICT;
        CREATE UNIQUE INDEX missing_residents_now ON missing_residents (mark) WHERE ended IS NULL;
        CREATE INDEX missing_residents_by_mail ON missing_residents (mail_mark) WHERE ended IS NULL;
        CREATE TABLE missing_contacts (
          id        INTEGER PRIMARY KEY,
          resident  INTEGER NOT NULL REFERENCES missing_residents (id),
          declined  INTEGER NOT NULL CHECK (declined IN (0, 1)),
          content   BLOB NOT NULL,
          way       TEXT NOT NULL CHECK (way IN ('account', 'link')),
          at        INTEGER NOT NULL,
          confirmed INTEGER NOT NULL,
          ended     INTEGER
        ) STRICT;
        CREATE UNIQUE INDEX missing_contacts_now ON missing_contacts (resident) WHERE ended IS NULL;
        CREATE TABLE missing_cases (
          id           INTEGER PRIMARY KEY,
          number       TEXT NOT NULL,
          campus       INTEGER NOT NULL REFERENCES campuses (id),
          student      INTEGER REFERENCES missing_residents (id),
          reported     INTEGER NOT NULL,
          account      INTEGER NOT NULL REFERENCES accounts (id),
          at           INTEGER NOT NULL,
          content      BLOB NOT NULL,
          resident     INTEGER CHECK (resident IN (0, 1)),
          age          INTEGER,
          emancipated  INTEGER CHECK (emancipated IN (0, 1)),
          has_contact  INTEGER CHECK (has_contact IN (0, 1)),
          last_seen    INTEGER,
          referred     INTEGER,
          referred_to  TEXT CHECK (referred_to IN ('campus_police_or_security', 'local_law_enforcement')),
          determined   INTEGER,
          determined_at INTEGER,
          by_police    INTEGER CHECK (by_police IN (0, 1)),
          backdated    TEXT,
          closed       INTEGER,
          outcome      TEXT,
          reopened     INTEGER NOT NULL,
          CHECK ((referred IS NULL) = (referred_to IS NULL)),
          CHECK ((closed IS NULL) = (outcome IS NULL))
        ) STRICT;
        CREATE INDEX missing_cases_open ON missing_cases (campus) WHERE closed IS NULL;
        CREATE TABLE missing_steps (
          id           INTEGER PRIMARY KEY,
          missing_case INTEGER NOT NULL REFERENCES missing_cases (id),
          duty         TEXT NOT NULL
            CHECK (duty IN ('referral', 'contact', 'parent_or_guardian', 'local_law_enforcement', 'other')),
          reached      INTEGER NOT NULL CHECK (reached IN (0, 1)),
          done         INTEGER NOT NULL,
          due          INTEGER,
          how          TEXT NOT NULL,
          late_why     TEXT,
          account      INTEGER NOT NULL REFERENCES accounts (id),
          at           INTEGER NOT NULL,
          content      BLOB NOT NULL
        ) STRICT;
        CREATE INDEX missing_steps_of ON missing_steps (missing_case, id);
        CREATE TABLE missing_looks (
          id           INTEGER PRIMARY KEY,
          kind         TEXT NOT NULL CHECK (kind IN ('contact', 'search')),
          campus       INTEGER NOT NULL REFERENCES campuses (id),
          missing_case INTEGER REFERENCES missing_cases (id),
          contact      INTEGER REFERENCES missing_contacts (id),
          account      INTEGER NOT NULL REFERENCES accounts (id),
          at           INTEGER NOT NULL,
          reason       TEXT NOT NULL,
          given        INTEGER,
          giver        INTEGER REFERENCES accounts (id),
          -- A contact is opened for a case, and for nothing else.
          CHECK ((kind = 'contact') = (contact IS NOT NULL AND missing_case IS NOT NULL)),
          CHECK ((given IS NULL) = (giver IS NULL))
        ) STRICT;
        CREATE INDEX missing_looks_of ON missing_looks (missing_case, id);
        CREATE TABLE missing_letters (
          resident INTEGER NOT NULL,
          number   INTEGER NOT NULL,
          message  TEXT NOT NULL,
          made     INTEGER NOT NULL,
          sent     INTEGER,
          attempts INTEGER NOT NULL DEFAULT 0,
          next_try INTEGER NOT NULL,
          given_up INTEGER,
          failure  TEXT,
          PRIMARY KEY (resident, number)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE missing_proofs (
          resident INTEGER PRIMARY KEY,
          wrong    INTEGER NOT NULL,
          since    INTEGER NOT NULL
        ) STRICT;
        """
}
