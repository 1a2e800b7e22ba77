/// The register of fires in student housing, the facilities' fire safety systems, and their drills.
enum M026Fires {
    static let sql = """
        CREATE TABLE housing_fires (
          id                 INTEGER PRIMARY KEY,
          number             TEXT NOT NULL UNIQUE,
          place              INTEGER NOT NULL REFERENCES places (id),
          year               INTEGER NOT NULL,
          day                INTEGER,
          minute             INTEGER CHECK (minute BETWEEN 0 AND 1439),
          cause              TEXT,
          cause_words        TEXT NOT NULL,
          hospital           INTEGER CHECK (hospital >= 0),
          health_center      INTEGER CHECK (health_center >= 0),
          other_facility     INTEGER CHECK (other_facility >= 0),
          scene_only         INTEGER CHECK (scene_only >= 0),
          untreated          INTEGER CHECK (untreated >= 0),
          treatment_unknown  INTEGER CHECK (treatment_unknown >= 0),
          killed             INTEGER CHECK (killed >= 0),
          died               TEXT NOT NULL,
          structure          INTEGER CHECK (structure >= 0),
          contents           INTEGER CHECK (contents >= 0),
          smoke              INTEGER CHECK (smoke >= 0),
          indirect           INTEGER CHECK (indirect >= 0),
          same_as            INTEGER REFERENCES housing_fires (id),
          incident           INTEGER REFERENCES incidents (id),
          withdrawn          INTEGER,
          withdrawn_why      TEXT
        ) STRICT;

        CREATE INDEX housing_fires_by_place ON housing_fires (place, year);
        CREATE INDEX housing_fires_by_incident ON housing_fires (incident) WHERE incident IS NOT NULL;

        CREATE TABLE fire_systems (
          id             INTEGER PRIMARY KEY,
          place          INTEGER NOT NULL REFERENCES places (id),
          year           INTEGER NOT NULL,
          alarm          TEXT,
          sprinklers     TEXT,
          detection      TEXT,
          extinguishers  TEXT,
          plans          TEXT,
          words          TEXT NOT NULL,
          UNIQUE (place, year)
        ) STRICT;

        CREATE TABLE fire_drills (
          id         INTEGER PRIMARY KEY,
          place      INTEGER NOT NULL REFERENCES places (id),
          day        INTEGER NOT NULL,
          minute     INTEGER CHECK (minute BETWEEN 0 AND 1439),
          minutes    INTEGER CHECK (minutes >= 0),
          remark     TEXT NOT NULL,
          withdrawn  INTEGER,
          withdrawn_why TEXT
        ) STRICT;

        CREATE INDEX fire_drills_by_place ON fire_drills (place, day);

        CREATE TABLE drill_statements (
          id      INTEGER PRIMARY KEY,
          place   INTEGER NOT NULL REFERENCES places (id),
          year    INTEGER NOT NULL,
          number  INTEGER CHECK (number >= 0),
          why     TEXT NOT NULL,
          UNIQUE (place, year)
        ) STRICT;
        """
}
