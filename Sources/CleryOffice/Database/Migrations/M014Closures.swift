/// The days on which the institution is closed.
enum M014Closures {
    static let sql = """
        CREATE TABLE closures (
          id         INTEGER PRIMARY KEY,
          first_day  INTEGER NOT NULL,
          last_day   INTEGER NOT NULL CHECK (last_day >= first_day),
          name       TEXT NOT NULL,
          source     TEXT NOT NULL,
          removed    INTEGER NOT NULL CHECK (removed IN (0, 1))
        ) STRICT;
        """
}
