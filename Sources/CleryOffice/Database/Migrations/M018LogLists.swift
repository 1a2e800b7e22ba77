/// The office's own words for what happened and for what became of it, from which its people choose.
enum M018LogLists {
    static let sql = """
        CREATE TABLE log_lists (
          id     INTEGER PRIMARY KEY,
          kind   TEXT NOT NULL CHECK (kind IN ('nature', 'disposition')),
          words  TEXT NOT NULL,
          core   TEXT,
          ended  INTEGER
        ) STRICT;
        """
}
