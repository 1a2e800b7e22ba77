/// Findings of hazing and the editions of the transparency report; and the programs that were offered.
enum M027HazingPrograms {
    static let sql = """
        CREATE TABLE hazing_settings (
          id          INTEGER PRIMARY KEY,
          definition  TEXT NOT NULL,
          policies    TEXT NOT NULL,
          laws        TEXT NOT NULL,
          address     TEXT
        ) STRICT;

        CREATE TABLE hazing_findings (
          id                INTEGER PRIMARY KEY,
          organization      INTEGER NOT NULL REFERENCES organizations (id),
          description       TEXT NOT NULL,
          alcohol_drugs     INTEGER,
          findings          TEXT NOT NULL,
          sanctions         TEXT NOT NULL,
          occurred_from     INTEGER,
          occurred_through  INTEGER,
          started_day       INTEGER,
          ended_day         INTEGER,
          notice_day        INTEGER,
          more              TEXT,
          notes             BLOB,
          cleared           TEXT,
          change_note       TEXT,
          account           INTEGER NOT NULL REFERENCES accounts (id),
          at                INTEGER NOT NULL,
          withdrawn         INTEGER,
          withdrawn_why     TEXT
        ) STRICT;

        CREATE TABLE hazing_links (
          id        INTEGER PRIMARY KEY,
          finding   INTEGER NOT NULL REFERENCES hazing_findings (id),
          incident  INTEGER NOT NULL REFERENCES incidents (id),
          removed   INTEGER
        ) STRICT;

        CREATE INDEX hazing_links_by_finding ON hazing_links (finding) WHERE removed IS NULL;

        CREATE TABLE hazing_editions (
          id           INTEGER PRIMARY KEY,
          at           INTEGER NOT NULL,
          day          INTEGER NOT NULL,
          from_day     INTEGER NOT NULL,
          account      INTEGER NOT NULL REFERENCES accounts (id),
          event        INTEGER NOT NULL,
          institution  TEXT NOT NULL,
          definition   TEXT NOT NULL,
          policies     TEXT NOT NULL,
          laws         TEXT NOT NULL,
          address      TEXT,
          hash         TEXT NOT NULL
        ) STRICT;

        CREATE TABLE hazing_entries (
          id                INTEGER PRIMARY KEY,
          edition           INTEGER NOT NULL REFERENCES hazing_editions (id),
          finding           INTEGER NOT NULL REFERENCES hazing_findings (id),
          kind              TEXT NOT NULL CHECK (kind IN ('finding', 'correction', 'withdrawal')),
          note              TEXT,
          organization      TEXT NOT NULL,
          description       TEXT NOT NULL,
          alcohol_drugs     INTEGER,
          findings          TEXT NOT NULL,
          sanctions         TEXT NOT NULL,
          occurred_from     INTEGER,
          occurred_through  INTEGER,
          started_day       INTEGER,
          ended_day         INTEGER,
          notice_day        INTEGER,
          more              TEXT
        ) STRICT;

        CREATE INDEX hazing_entries_by_edition ON hazing_entries (edition);
        CREATE INDEX hazing_entries_by_finding ON hazing_entries (finding);

        CREATE TABLE programs (
          id           INTEGER PRIMARY KEY,
          campus       INTEGER REFERENCES campuses (id),
          year         INTEGER NOT NULL,
          kind         TEXT NOT NULL,
          title        TEXT NOT NULL,
          description  TEXT NOT NULL,
          audience     TEXT NOT NULL,
          days         TEXT NOT NULL,
          frequency    TEXT NOT NULL,
          delivery     TEXT NOT NULL,
          offered      INTEGER,
          attended     INTEGER,
          behaviors    TEXT NOT NULL,
          evidence     TEXT,
          copied_from  INTEGER REFERENCES programs (id),
          account      INTEGER NOT NULL REFERENCES accounts (id),
          at           INTEGER NOT NULL,
          removed      INTEGER
        ) STRICT;

        CREATE INDEX programs_by_year ON programs (year);
        """
}
