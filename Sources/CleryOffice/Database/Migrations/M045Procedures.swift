/// Published procedures as checklists, and the times at which their steps were done.
///
/// Each saving of a checklist makes a version; a run belongs to the version that was in force.
enum M045Procedures {
    static let sql = """
        CREATE TABLE procedures (
          id       INTEGER PRIMARY KEY,
          line     INTEGER NOT NULL,
          campus   INTEGER REFERENCES campuses (id),
          kind     TEXT NOT NULL,
          name     TEXT NOT NULL,
          edition  INTEGER REFERENCES editions (id),
          texts    TEXT NOT NULL,
          steps    TEXT NOT NULL,
          account  INTEGER REFERENCES accounts (id),
          at       INTEGER NOT NULL,
          ended    INTEGER
        ) STRICT;
        CREATE INDEX procedures_of_line ON procedures (line, id);
        CREATE TABLE procedure_runs (
          id         INTEGER PRIMARY KEY,
          procedure  INTEGER NOT NULL REFERENCES procedures (id),
          subject    TEXT CHECK (subject IN ('threat', 'alert', 'missing', 'exercise')),
          number     INTEGER,
          started    INTEGER NOT NULL,
          account    INTEGER REFERENCES accounts (id),
          closed     INTEGER,
          closer     INTEGER REFERENCES accounts (id),
          CHECK ((subject IS NULL) = (number IS NULL))
        ) STRICT;
        CREATE INDEX procedure_runs_of ON procedure_runs (procedure);
        CREATE INDEX procedure_runs_for ON procedure_runs (subject, number) WHERE subject IS NOT NULL;
        CREATE TABLE procedure_times (
          id       INTEGER PRIMARY KEY,
          run      INTEGER NOT NULL REFERENCES procedure_runs (id),
          step     INTEGER NOT NULL,
          done     INTEGER,
          reason   TEXT,
          note     BLOB,
          account  INTEGER REFERENCES accounts (id),
          at       INTEGER NOT NULL,
          ended    INTEGER,
          CHECK (done IS NOT NULL OR reason IS NOT NULL)
        ) STRICT;
        CREATE INDEX procedure_times_of ON procedure_times (run, step);
        """
}
