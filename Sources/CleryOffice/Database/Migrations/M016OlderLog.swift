/// Requests for older days of the log, and the indexes by which its pages find entries, merges and the past.
enum M016OlderLog {
    static let sql = """
        CREATE TABLE log_requests (
          id           INTEGER PRIMARY KEY,
          at           INTEGER NOT NULL,
          from_day     INTEGER NOT NULL,
          through_day  INTEGER NOT NULL CHECK (through_day >= from_day),
          comes        INTEGER NOT NULL CHECK (comes IN (0, 1)),
          content      BLOB,
          answered     INTEGER,
          answered_by  INTEGER
        ) STRICT;
        CREATE INDEX log_requests_waiting ON log_requests (at) WHERE answered IS NULL;
        CREATE INDEX log_entries_of_fires ON log_entries (reported_day) WHERE log = 'fire';
        CREATE INDEX log_entries_merged ON log_entries (merged_into) WHERE merged_into IS NOT NULL;
        CREATE INDEX log_versions_merged ON log_versions (merged_into) WHERE merged_into IS NOT NULL;
        CREATE INDEX log_versions_by_day ON log_versions (reported_day, reported_at);
        CREATE INDEX events_by_time ON events (at, sequence);
        """
}
