/// Notices: what each person wants to hear of and how (kept); what was read, and the mail on its way (passing).
enum M010Notices {
    static let sql = """
        CREATE TABLE notice_settings (
          id      INTEGER PRIMARY KEY REFERENCES accounts (id),
          hidden  TEXT NOT NULL,
          mailed  TEXT NOT NULL,
          pace    TEXT NOT NULL CHECK (pace IN ('at_once', 'daily'))
        ) STRICT;

        CREATE TABLE notice_marks (
          account  INTEGER NOT NULL,
          notice   TEXT NOT NULL,
          at       INTEGER NOT NULL,
          PRIMARY KEY (account, notice)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE mail_told (
          account  INTEGER NOT NULL,
          notice   TEXT NOT NULL,
          mail     INTEGER,
          PRIMARY KEY (account, notice)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE mail_outbox (
          id        INTEGER PRIMARY KEY AUTOINCREMENT,
          account   INTEGER NOT NULL,
          message   TEXT NOT NULL UNIQUE,
          made      INTEGER NOT NULL,
          attempts  INTEGER NOT NULL,
          next_try  INTEGER NOT NULL,
          sent      INTEGER,
          given_up  INTEGER,
          failure   TEXT
        ) STRICT;
        CREATE INDEX mail_waiting ON mail_outbox (next_try) WHERE sent IS NULL AND given_up IS NULL;
        """
}
