/// Audit files that were taken out, with the hashes by which each is known.
enum M038AuditFiles {
    static let sql = """
        CREATE TABLE audit_files (
          id        INTEGER PRIMARY KEY,
          at        INTEGER NOT NULL,
          account   INTEGER REFERENCES accounts (id),
          year      INTEGER NOT NULL,
          position  INTEGER NOT NULL,
          manifest  TEXT NOT NULL CHECK (length(manifest) = 64),
          file      TEXT NOT NULL CHECK (length(file) = 64),
          size      INTEGER NOT NULL CHECK (size > 0),
          opened    INTEGER NOT NULL CHECK (opened >= 0),
          why       TEXT
        ) STRICT;

        CREATE INDEX audit_files_by_year ON audit_files (year, id);
        """
}
