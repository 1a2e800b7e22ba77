/// The second person: who looked, what both came to, and how they settled it; and which event changed which record.
///
/// `traces` and `changes` are filled from the register when an older file is opened (`Traces.everything`), and the
/// derived tables are made anew, because `looks` is one of them.
enum M009SecondLook {
    static let sql = """
        CREATE TABLE second_looks (
          id           INTEGER PRIMARY KEY,
          incident     INTEGER NOT NULL REFERENCES incidents (id),
          account      INTEGER NOT NULL REFERENCES accounts (id),
          at           INTEGER NOT NULL,
          first        INTEGER REFERENCES accounts (id),
          revision     INTEGER NOT NULL,
          mark         TEXT NOT NULL,
          stated       TEXT NOT NULL,
          answered     TEXT NOT NULL,
          agreed       INTEGER NOT NULL CHECK (agreed IN (0, 1)),
          resolved     INTEGER,
          resolved_by  INTEGER REFERENCES accounts (id),
          decided_by   TEXT,
          outcome      TEXT CHECK (outcome IN ('changed', 'kept')),
          why          BLOB
        ) STRICT;
        CREATE INDEX second_looks_by_incident ON second_looks (incident);
        CREATE INDEX second_looks_open ON second_looks (at) WHERE agreed = 0 AND resolved IS NULL;

        CREATE TABLE looks (
          incident  INTEGER PRIMARY KEY,
          reasons   INTEGER NOT NULL
        ) STRICT;
        CREATE TABLE draws (
          incident  INTEGER PRIMARY KEY,
          drawn     INTEGER NOT NULL CHECK (drawn IN (0, 1))
        ) STRICT;

        DROP TABLE traces;
        CREATE TABLE traces (
          incident  INTEGER NOT NULL,
          event     INTEGER NOT NULL,
          stated    INTEGER NOT NULL CHECK (stated IN (0, 1)),
          PRIMARY KEY (incident, event)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE changes (
          kind   INTEGER NOT NULL,
          row    INTEGER NOT NULL,
          event  INTEGER NOT NULL,
          PRIMARY KEY (kind, row, event)
        ) STRICT, WITHOUT ROWID;
        DELETE FROM law_versions;
        """
}
