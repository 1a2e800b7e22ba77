/// Why records of the office may differ, as people explained it.
enum M036Reconciliation {
    static let sql = """
        CREATE TABLE difference_reasons (
          id       INTEGER PRIMARY KEY,
          year     INTEGER NOT NULL,
          campus   INTEGER NOT NULL REFERENCES campuses (id),
          key      TEXT NOT NULL,
          found    TEXT NOT NULL,
          words    BLOB NOT NULL,
          account  INTEGER REFERENCES accounts (id),
          at       INTEGER NOT NULL,
          ended    INTEGER
        ) STRICT;

        CREATE INDEX difference_reasons_by_year ON difference_reasons (year, campus);
        """
}
