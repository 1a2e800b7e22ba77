/// E-mail subscriptions to the log: both tables are passing, and all that tells who somebody is is sealed in them.
enum M015LogSubscriptions {
    static let sql = """
        CREATE TABLE log_signups (
          id        INTEGER PRIMARY KEY AUTOINCREMENT,
          address   BLOB NOT NULL,
          mark      BLOB NOT NULL,
          sealed    BLOB NOT NULL,
          made      INTEGER NOT NULL,
          mailed    INTEGER,
          attempts  INTEGER NOT NULL DEFAULT 0,
          next_try  INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX log_signups_of ON log_signups (address, made);
        CREATE TABLE log_subscribers (
          id         INTEGER PRIMARY KEY AUTOINCREMENT,
          address    BLOB NOT NULL UNIQUE,
          mark       BLOB NOT NULL,
          sealed     BLOB NOT NULL,
          confirmed  INTEGER NOT NULL,
          told       INTEGER NOT NULL,
          last       INTEGER,
          due        INTEGER,
          message    TEXT,
          attempts   INTEGER NOT NULL DEFAULT 0,
          failing    INTEGER,
          next_try   INTEGER NOT NULL DEFAULT 0
        ) STRICT;
        CREATE INDEX log_entries_by_change ON log_entries (at);
        CREATE INDEX log_entries_by_event ON log_entries (event);
        """
}
