/// Profiles of files of places, and what imports of such files did.
enum M021Layers {
    static let sql = """
        CREATE TABLE layer_profiles (
          id       INTEGER PRIMARY KEY,
          name     TEXT NOT NULL UNIQUE,
          profile  TEXT NOT NULL
        ) STRICT;

        CREATE TABLE layer_imports (
          id         INTEGER PRIMARY KEY,
          at         INTEGER NOT NULL,
          account    INTEGER REFERENCES accounts (id),
          profile    TEXT NOT NULL,
          format     TEXT NOT NULL,
          features   INTEGER NOT NULL,
          added      INTEGER NOT NULL,
          changed    INTEGER NOT NULL,
          ended      INTEGER NOT NULL,
          unchanged  INTEGER NOT NULL,
          left_out   INTEGER NOT NULL,
          problems   INTEGER NOT NULL
        ) STRICT;
        """
}
