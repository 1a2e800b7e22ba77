/// The ways by which a message goes, what became of it at each, and what the ways said later.
///
/// `alert_queue`, `alert_spreads`, `alert_trials` and `alert_troubles` are passing: the queue is made again from the
/// people and the results.
enum M042Channels {
    static let sql = """
        CREATE TABLE alert_gateways (
          id           INTEGER PRIMARY KEY,
          name         TEXT NOT NULL,
          channel      TEXT NOT NULL CHECK (channel IN ('mail', 'sms', 'webhook')),
          shape        TEXT NOT NULL CHECK (shape IN ('smtp', 'form', 'json', 'alert', 'chat')),
          -- Mail goes to the server with which the office was started.
          address      TEXT,
          sender       TEXT,
          rate         INTEGER NOT NULL CHECK (rate > 0),
          -- The window of the rate in seconds: so many in any one second, or in any minute.
          seconds      INTEGER NOT NULL CHECK (seconds IN (1, 60)),
          exercises    INTEGER NOT NULL CHECK (exercises IN (0, 1)),
          credentials  BLOB,
          at           INTEGER NOT NULL,
          account      INTEGER REFERENCES accounts (id),
          ended        INTEGER
        ) STRICT;
        CREATE TABLE alert_results (
          id        INTEGER PRIMARY KEY,
          alert     INTEGER NOT NULL REFERENCES alerts (id),
          gateway   INTEGER REFERENCES alert_gateways (id),
          channel   TEXT NOT NULL CHECK (channel IN ('mail', 'sms', 'webhook')),
          at        INTEGER NOT NULL,
          sent      INTEGER NOT NULL,
          refused   INTEGER NOT NULL,
          again     INTEGER NOT NULL,
          first_at  INTEGER NOT NULL,
          last_at   INTEGER NOT NULL,
          content   BLOB NOT NULL
        ) STRICT;
        CREATE INDEX alert_results_of ON alert_results (alert, id);
        CREATE INDEX alert_results_by_gateway ON alert_results (gateway, id);
        CREATE TABLE alert_receipts (
          id         INTEGER PRIMARY KEY,
          alert      INTEGER NOT NULL REFERENCES alerts (id),
          gateway    INTEGER NOT NULL REFERENCES alert_gateways (id),
          at         INTEGER NOT NULL,
          delivered  INTEGER NOT NULL,
          failed     INTEGER NOT NULL,
          content    BLOB NOT NULL
        ) STRICT;
        CREATE INDEX alert_receipts_of ON alert_receipts (alert, id);
        CREATE TABLE alert_queue (
          id         INTEGER PRIMARY KEY,
          alert      INTEGER NOT NULL,
          channel    TEXT NOT NULL,
          -- The gateway that has it in hand, or the one to which it goes.
          gateway    INTEGER,
          -- NULL for a gateway that gets one message for all.
          person     INTEGER,
          place      INTEGER NOT NULL,
          mark       BLOB NOT NULL,
          state      INTEGER NOT NULL,
          attempts   INTEGER NOT NULL,
          next_try   INTEGER NOT NULL,
          again      INTEGER NOT NULL,
          -- By this a receipt finds its message.
          reference  BLOB,
          -- What a receipt said, until it is kept with others: 1 it arrived, 0 it did not.
          receipt    INTEGER
        ) STRICT;
        CREATE UNIQUE INDEX alert_queue_by_mark ON alert_queue (alert, mark);
        CREATE INDEX alert_queue_due ON alert_queue (alert, channel, next_try, id) WHERE state = 0;
        CREATE INDEX alert_queue_in_hand ON alert_queue (gateway, id) WHERE state = 1;
        CREATE INDEX alert_queue_by_reference ON alert_queue (reference) WHERE reference IS NOT NULL;
        CREATE INDEX alert_queue_receipts ON alert_queue (id) WHERE receipt IS NOT NULL;
        CREATE TABLE alert_spreads (
          alert   INTEGER PRIMARY KEY,
          -- 0: people at the chosen places; 1: all others; 2: everybody is in the queue.
          phase   INTEGER NOT NULL,
          person  INTEGER NOT NULL,
          done    INTEGER
        ) STRICT;
        CREATE INDEX alert_spreads_open ON alert_spreads (alert) WHERE done IS NULL;
        CREATE TABLE alert_trials (
          id       INTEGER PRIMARY KEY,
          gateway  INTEGER NOT NULL,
          account  INTEGER NOT NULL,
          made     INTEGER NOT NULL,
          sent     INTEGER,
          failure  TEXT
        ) STRICT;
        CREATE TABLE alert_troubles (
          gateway   INTEGER PRIMARY KEY,
          since     INTEGER NOT NULL,
          sentence  TEXT NOT NULL
        ) STRICT;
        """
}
