/// The daily log in words of its own: what the public reads now, what it read before, and what decides about it.
///
/// An entry that was made before holds no words yet; `LogUpgrade` writes them when the office is opened.
enum M013DailyLog {
    private static let content = """
          at                 INTEGER,
          event              INTEGER NOT NULL DEFAULT 0,
          merged_into        INTEGER,
          number             TEXT NOT NULL DEFAULT '',
          nature             TEXT NOT NULL DEFAULT '',
          reported_at        INTEGER,
          reported_day       INTEGER,
          time_known         INTEGER NOT NULL DEFAULT 1 CHECK (time_known IN (0, 1)),
          occurred_from      INTEGER,
          occurred_to        INTEGER,
          dates_only         INTEGER NOT NULL DEFAULT 0 CHECK (dates_only IN (0, 1)),
          location           TEXT NOT NULL DEFAULT '',
          place              INTEGER,
          campus             INTEGER,
          disposition        TEXT,
          disposition_words  TEXT NOT NULL DEFAULT '',
          disposition_day    INTEGER,
          comment            TEXT,
          source             TEXT NOT NULL DEFAULT 'department' CHECK (source IN ('department', 'authority')),
          withheld           TEXT NOT NULL DEFAULT '[]'
        """

    static let sql = """
        ALTER TABLE log_entries RENAME TO log_entries_before;
        CREATE TABLE log_entries (
          id        INTEGER PRIMARY KEY,
          incident  INTEGER NOT NULL REFERENCES incidents (id),
          log       TEXT NOT NULL CHECK (log IN ('crime', 'fire')),
          entered   INTEGER NOT NULL,
        \(content),
          UNIQUE (incident, log)
        ) STRICT;
        INSERT INTO log_entries (id, incident, log, entered) SELECT id, incident, log, entered FROM log_entries_before;
        DROP TABLE log_entries_before;
        CREATE INDEX log_entries_by_day ON log_entries (reported_day, reported_at, id);
        CREATE INDEX log_entries_by_place ON log_entries (place);
        CREATE TABLE log_versions (
          id     INTEGER PRIMARY KEY,
          entry  INTEGER NOT NULL REFERENCES log_entries (id),
          until  INTEGER NOT NULL,
        \(content)
        ) STRICT;
        CREATE INDEX log_versions_of ON log_versions (entry, id);
        CREATE TABLE log_words (
          id        INTEGER PRIMARY KEY,
          incident  INTEGER NOT NULL REFERENCES incidents (id),
          log       TEXT NOT NULL CHECK (log IN ('crime', 'fire')),
          nature    TEXT,
          location  TEXT,
          comment   TEXT,
          cleared   TEXT,
          account   INTEGER,
          at        INTEGER NOT NULL,
          UNIQUE (incident, log)
        ) STRICT;
        CREATE TABLE log_stops (
          id        INTEGER PRIMARY KEY,
          incident  INTEGER NOT NULL REFERENCES incidents (id),
          log       TEXT NOT NULL CHECK (log IN ('crime', 'fire')),
          since     INTEGER NOT NULL,
          findings  TEXT NOT NULL,
          ended     INTEGER,
          UNIQUE (incident, log)
        ) STRICT;
        CREATE INDEX log_stops_open ON log_stops (since) WHERE ended IS NULL;
        CREATE TABLE log_places (
          id         INTEGER PRIMARY KEY REFERENCES places (id),
          words      TEXT,
          dwellings  INTEGER CHECK (dwellings >= 0),
          wider      TEXT,
          patrolled  INTEGER CHECK (patrolled IN (0, 1)),
          latitude   INTEGER CHECK (latitude BETWEEN -90000000 AND 90000000),
          longitude  INTEGER CHECK (longitude BETWEEN -180000000 AND 180000000)
        ) STRICT;
        CREATE TABLE withholdings (
          id          INTEGER PRIMARY KEY,
          incident    INTEGER NOT NULL REFERENCES incidents (id),
          log         TEXT NOT NULL CHECK (log IN ('crime', 'fire')),
          field       TEXT NOT NULL,
          ground      TEXT NOT NULL,
          convincing  INTEGER CHECK (convincing IN (0, 1)),
          shown       INTEGER NOT NULL CHECK (shown IN (0, 1)),
          account     INTEGER,
          at          INTEGER NOT NULL,
          until_day   INTEGER,
          content     BLOB,
          harm_ended  INTEGER,
          released    INTEGER,
          released_by INTEGER
        ) STRICT;
        CREATE INDEX withholdings_of ON withholdings (incident) WHERE released IS NULL;
        CREATE TABLE fires (
          id      INTEGER PRIMARY KEY REFERENCES incidents (id),
          burned  INTEGER CHECK (burned IN (0, 1)),
          nature  TEXT NOT NULL DEFAULT ''
        ) STRICT;
        """
}
