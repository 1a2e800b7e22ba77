/// Campus security authorities: the roster, candidates, letters, training and the yearly signing; and their mail.
enum M030Authorities {
    static let sql = """
        CREATE TABLE authorities (
          id           INTEGER PRIMARY KEY,
          campus       INTEGER NOT NULL REFERENCES campuses (id),
          functions    TEXT NOT NULL,
          named        INTEGER NOT NULL,
          unit         TEXT NOT NULL,
          bond         TEXT NOT NULL,
          account      INTEGER REFERENCES accounts (id),
          who          BLOB NOT NULL,
          from_day     INTEGER NOT NULL,
          through_day  INTEGER,
          remark       TEXT,
          ended_why    TEXT,
          entered_by   INTEGER NOT NULL REFERENCES accounts (id),
          at           INTEGER NOT NULL
        ) STRICT;

        CREATE INDEX authorities_by_account ON authorities (account) WHERE account IS NOT NULL;

        CREATE TABLE authority_reviews (
          id         INTEGER PRIMARY KEY,
          authority  INTEGER NOT NULL REFERENCES authorities (id),
          year       INTEGER NOT NULL,
          day        INTEGER NOT NULL,
          outcome    TEXT NOT NULL,
          why        TEXT,
          account    INTEGER NOT NULL REFERENCES accounts (id),
          at         INTEGER NOT NULL
        ) STRICT;

        CREATE INDEX authority_reviews_by_authority ON authority_reviews (authority);

        CREATE TABLE authority_candidates (
          id         INTEGER PRIMARY KEY,
          person     INTEGER NOT NULL REFERENCES roster_people (id),
          title      TEXT NOT NULL,
          functions  TEXT NOT NULL,
          words      TEXT NOT NULL,
          outcome    TEXT NOT NULL,
          why        TEXT,
          authority  INTEGER REFERENCES authorities (id),
          account    INTEGER NOT NULL REFERENCES accounts (id),
          at         INTEGER NOT NULL
        ) STRICT;

        CREATE INDEX authority_candidates_by_person ON authority_candidates (person);

        CREATE TABLE authority_looks (
          id        INTEGER PRIMARY KEY,
          term      TEXT NOT NULL,
          campus    INTEGER REFERENCES campuses (id),
          day       INTEGER NOT NULL,
          open      INTEGER NOT NULL,
          accepted  INTEGER NOT NULL,
          declined  INTEGER NOT NULL,
          account   INTEGER NOT NULL REFERENCES accounts (id),
          at        INTEGER NOT NULL
        ) STRICT;

        CREATE TABLE authority_links (
          id         INTEGER PRIMARY KEY REFERENCES authorities (id),
          mark       BLOB NOT NULL,
          until_day  INTEGER NOT NULL
        ) STRICT;

        CREATE TABLE authority_letters (
          id                INTEGER PRIMARY KEY,
          authority         INTEGER NOT NULL REFERENCES authorities (id),
          day               INTEGER NOT NULL,
          content           BLOB NOT NULL,
          letters           INTEGER NOT NULL,
          lettered_day      INTEGER,
          account           INTEGER NOT NULL REFERENCES accounts (id),
          at                INTEGER NOT NULL,
          acknowledged      INTEGER,
          acknowledged_how  TEXT,
          acknowledged_by   INTEGER REFERENCES accounts (id)
        ) STRICT;

        CREATE INDEX authority_letters_by_authority ON authority_letters (authority);

        CREATE TABLE authority_rounds (
          id         INTEGER PRIMARY KEY,
          year       INTEGER NOT NULL,
          campus     INTEGER NOT NULL REFERENCES campuses (id),
          due_day    INTEGER NOT NULL,
          final_day  INTEGER NOT NULL,
          account    INTEGER NOT NULL REFERENCES accounts (id),
          at         INTEGER NOT NULL,
          closed     INTEGER
        ) STRICT;

        CREATE TABLE authority_asks (
          id            INTEGER PRIMARY KEY,
          round         INTEGER NOT NULL REFERENCES authority_rounds (id),
          authority     INTEGER NOT NULL REFERENCES authorities (id),
          at            INTEGER NOT NULL,
          letters       INTEGER NOT NULL,
          lettered_day  INTEGER,
          final         INTEGER NOT NULL
        ) STRICT;

        CREATE INDEX authority_asks_by_round ON authority_asks (round);
        CREATE INDEX authority_asks_by_authority ON authority_asks (authority);

        CREATE TABLE authority_answers (
          id         INTEGER PRIMARY KEY,
          ask        INTEGER NOT NULL REFERENCES authority_asks (id),
          answer     TEXT NOT NULL,
          late       INTEGER NOT NULL,
          how        TEXT NOT NULL,
          signature  BLOB NOT NULL,
          account    INTEGER REFERENCES accounts (id),
          at         INTEGER NOT NULL
        ) STRICT;

        CREATE INDEX authority_answers_by_ask ON authority_answers (ask);

        CREATE TABLE authority_trainings (
          id            INTEGER PRIMARY KEY,
          authority     INTEGER NOT NULL REFERENCES authorities (id),
          year          INTEGER NOT NULL,
          due_day       INTEGER NOT NULL,
          done_day      INTEGER,
          how           TEXT,
          words         TEXT,
          correct       INTEGER,
          asked         INTEGER,
          letters       INTEGER NOT NULL,
          lettered_day  INTEGER,
          account       INTEGER NOT NULL REFERENCES accounts (id),
          at            INTEGER NOT NULL
        ) STRICT;

        CREATE INDEX authority_trainings_by_authority ON authority_trainings (authority);
        CREATE INDEX authority_trainings_by_year ON authority_trainings (year);

        CREATE TABLE authority_tries (
          id        INTEGER PRIMARY KEY,
          training  INTEGER NOT NULL REFERENCES authority_trainings (id),
          number    INTEGER NOT NULL,
          correct   INTEGER NOT NULL,
          asked     INTEGER NOT NULL,
          passed    INTEGER NOT NULL,
          answers   TEXT NOT NULL,
          day       INTEGER NOT NULL,
          at        INTEGER NOT NULL
        ) STRICT;

        CREATE INDEX authority_tries_by_training ON authority_tries (training);

        CREATE TABLE authority_mail (
          kind      TEXT NOT NULL,
          item      INTEGER NOT NULL,
          number    INTEGER NOT NULL,
          message   TEXT NOT NULL,
          made      INTEGER NOT NULL,
          sent      INTEGER,
          attempts  INTEGER NOT NULL DEFAULT 0,
          next_try  INTEGER NOT NULL,
          given_up  INTEGER,
          failure   TEXT,
          PRIMARY KEY (kind, item, number)
        ) STRICT, WITHOUT ROWID;
        """
}
