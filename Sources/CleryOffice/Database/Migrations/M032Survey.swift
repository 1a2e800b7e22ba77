/// The Department's published numbers, and what is kept of its survey: windows, answers, screens entered, reasons,
/// confirmations.
enum M032Survey {
    static let sql = """
        CREATE TABLE published_campuses (
          id           INTEGER PRIMARY KEY,
          unitid       TEXT NOT NULL UNIQUE,
          opeid        TEXT NOT NULL,
          institution  TEXT NOT NULL,
          branch       TEXT NOT NULL,
          address      TEXT NOT NULL,
          city         TEXT NOT NULL,
          state        TEXT NOT NULL,
          zip          TEXT NOT NULL,
          students     INTEGER,
          release      INTEGER NOT NULL
        ) STRICT;

        CREATE INDEX published_campuses_by_name ON published_campuses (institution COLLATE NOCASE);

        CREATE TABLE published_counts (
          id       INTEGER PRIMARY KEY,
          campus   INTEGER NOT NULL REFERENCES published_campuses (id),
          file     TEXT NOT NULL,
          release  INTEGER NOT NULL,
          counts   TEXT NOT NULL,
          UNIQUE (campus, file, release)
        ) STRICT;

        CREATE INDEX published_counts_by_file ON published_counts (file, release);

        CREATE TABLE survey_campuses (
          id       INTEGER PRIMARY KEY REFERENCES campuses (id),
          unitid   TEXT NOT NULL,
          at       INTEGER NOT NULL,
          account  INTEGER REFERENCES accounts (id)
        ) STRICT;

        CREATE TABLE survey_windows (
          id       INTEGER PRIMARY KEY,
          opens    INTEGER,
          closes   INTEGER,
          at       INTEGER NOT NULL,
          account  INTEGER REFERENCES accounts (id)
        ) STRICT;

        CREATE TABLE survey_answers (
          id       INTEGER PRIMARY KEY,
          year     INTEGER NOT NULL,
          campus   INTEGER NOT NULL REFERENCES campuses (id),
          police   TEXT NOT NULL,
          at       INTEGER NOT NULL,
          account  INTEGER REFERENCES accounts (id)
        ) STRICT;

        CREATE INDEX survey_answers_by_year ON survey_answers (year, campus);

        CREATE TABLE survey_marks (
          id       INTEGER PRIMARY KEY,
          year     INTEGER NOT NULL,
          campus   INTEGER NOT NULL REFERENCES campuses (id),
          screen   TEXT NOT NULL,
          numbers  TEXT NOT NULL,
          at       INTEGER NOT NULL,
          account  INTEGER REFERENCES accounts (id),
          ended    INTEGER
        ) STRICT;

        CREATE INDEX survey_marks_by_year ON survey_marks (year, campus);

        CREATE TABLE survey_reasons (
          id       INTEGER PRIMARY KEY,
          year     INTEGER NOT NULL,
          campus   INTEGER NOT NULL REFERENCES campuses (id),
          number   TEXT NOT NULL,
          old      INTEGER,
          new      INTEGER,
          reason   TEXT NOT NULL,
          at       INTEGER NOT NULL,
          account  INTEGER REFERENCES accounts (id)
        ) STRICT;

        CREATE INDEX survey_reasons_by_year ON survey_reasons (year, campus);

        CREATE TABLE survey_confirmations (
          id       INTEGER PRIMARY KEY,
          year     INTEGER NOT NULL,
          campus   INTEGER NOT NULL REFERENCES campuses (id),
          numbers  TEXT NOT NULL,
          at       INTEGER NOT NULL,
          account  INTEGER REFERENCES accounts (id)
        ) STRICT;

        CREATE INDEX survey_confirmations_by_year ON survey_confirmations (year, campus);
        """
}
