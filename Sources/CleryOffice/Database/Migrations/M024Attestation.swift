/// The yearly confirmation of places: rounds, who is asked, what was answered; and the letters on their way.
enum M024Attestation {
    static let sql = """
        CREATE TABLE review_rounds (
          id       INTEGER PRIMARY KEY,
          year     INTEGER NOT NULL,
          due_day  INTEGER NOT NULL,
          at       INTEGER NOT NULL,
          account  INTEGER NOT NULL REFERENCES accounts (id),
          closed   INTEGER
        ) STRICT;

        CREATE TABLE review_asks (
          id            INTEGER PRIMARY KEY,
          round         INTEGER NOT NULL REFERENCES review_rounds (id),
          unit          TEXT NOT NULL,
          campus        INTEGER REFERENCES campuses (id),
          account       INTEGER REFERENCES accounts (id),
          who           BLOB,
          mark          BLOB NOT NULL,
          at            INTEGER NOT NULL,
          expires_day   INTEGER NOT NULL,
          letters       INTEGER NOT NULL,
          lettered_day  INTEGER,
          revoked       INTEGER,
          answered      INTEGER
        ) STRICT;

        CREATE INDEX review_asks_by_round ON review_asks (round);
        CREATE INDEX review_asks_by_account ON review_asks (account) WHERE account IS NOT NULL;

        CREATE TABLE review_answers (
          id        INTEGER PRIMARY KEY,
          ask       INTEGER NOT NULL REFERENCES review_asks (id),
          place     INTEGER REFERENCES places (id),
          question  TEXT,
          answer    TEXT NOT NULL,
          words     BLOB,
          at        INTEGER NOT NULL,
          settled   INTEGER,
          settler   INTEGER REFERENCES accounts (id),
          outcome   TEXT
        ) STRICT;

        CREATE INDEX review_answers_by_ask ON review_answers (ask);

        CREATE TABLE review_letters (
          ask       INTEGER NOT NULL,
          number    INTEGER NOT NULL,
          message   TEXT NOT NULL,
          made      INTEGER NOT NULL,
          sent      INTEGER,
          attempts  INTEGER NOT NULL DEFAULT 0,
          next_try  INTEGER NOT NULL,
          given_up  INTEGER,
          failure   TEXT,
          PRIMARY KEY (ask, number)
        ) STRICT, WITHOUT ROWID;
        """
}
