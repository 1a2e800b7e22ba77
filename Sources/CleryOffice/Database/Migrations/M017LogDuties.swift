/// The clock of the daily log: what was learned when and when it was in the log, and what waits for a fact.
///
/// `log_waits` is derived; an office from before counts everything anew when it is opened, which fills it.
enum M017LogDuties {
    static let sql = """
        CREATE TABLE log_learned (
          id              INTEGER PRIMARY KEY,
          incident        INTEGER NOT NULL REFERENCES incidents (id),
          log             TEXT NOT NULL CHECK (log IN ('crime', 'fire')),
          what            TEXT NOT NULL CHECK (what IN ('entry', 'information', 'disposition', 'release')),
          learned_day     INTEGER NOT NULL,
          due_day         INTEGER NOT NULL,
          since           INTEGER NOT NULL,
          done_at         INTEGER,
          in_time         INTEGER CHECK (in_time IN (0, 1)),
          late_reason     TEXT,
          reason_account  INTEGER,
          reason_at       INTEGER,
          content         BLOB
        ) STRICT;
        CREATE INDEX log_learned_of ON log_learned (incident, log);
        CREATE INDEX log_learned_open ON log_learned (learned_day, id) WHERE done_at IS NULL;
        CREATE INDEX log_learned_late ON log_learned (due_day, id) WHERE in_time = 0 AND late_reason IS NULL;
        CREATE INDEX log_learned_by_due ON log_learned (due_day, what, in_time, late_reason, incident);
        CREATE TABLE log_waits (
          incident     INTEGER NOT NULL,
          log          TEXT NOT NULL,
          campus       INTEGER NOT NULL,
          learned_day  INTEGER NOT NULL,
          since        INTEGER NOT NULL,
          asks         TEXT NOT NULL,
          PRIMARY KEY (incident, log)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX withholdings_by_end ON withholdings (coalesce(until_day, 2147483647), id)
          WHERE released IS NULL;
        CREATE INDEX withholdings_to_release ON withholdings (harm_ended)
          WHERE released IS NULL AND harm_ended IS NOT NULL;
        CREATE INDEX reports_waiting_since ON reports (received) WHERE incident IS NULL AND closed IS NULL;
        CREATE INDEX reports_waiting_told ON reports (told_day, received)
          WHERE incident IS NULL AND closed IS NULL AND recipient = 'campus_police' AND told_day IS NOT NULL;
        DELETE FROM law_versions;
        """
}
