/// What is known of a place over time, and what the law made of it.
enum M019Geography {
    static let sql = """
        CREATE TABLE place_details (
          id            INTEGER PRIMARY KEY REFERENCES places (id),
          parent        INTEGER REFERENCES places (id),
          kind          TEXT NOT NULL,
          number        TEXT,
          address       TEXT,
          controller    TEXT,
          unit          TEXT,
          patrol_zone   TEXT,
          purposes      TEXT,
          reviewed_day  INTEGER,
          reviewed_why  TEXT,
          review_due    INTEGER,
          merged_into   INTEGER REFERENCES places (id)
        ) STRICT;

        CREATE INDEX place_details_by_parent ON place_details (parent) WHERE parent IS NOT NULL;
        CREATE INDEX place_details_by_number ON place_details (number) WHERE number IS NOT NULL;

        CREATE TABLE place_names (
          id       INTEGER PRIMARY KEY,
          place    INTEGER NOT NULL REFERENCES places (id),
          name     TEXT NOT NULL,
          removed  INTEGER
        ) STRICT;

        CREATE INDEX place_names_by_place ON place_names (place);

        CREATE TABLE place_periods (
          id            INTEGER PRIMARY KEY,
          place         INTEGER NOT NULL REFERENCES places (id),
          from_day      INTEGER,
          through_day   INTEGER,
          facts         TEXT NOT NULL,
          organization  INTEGER REFERENCES organizations (id),
          why           TEXT,
          removed       INTEGER
        ) STRICT;

        CREATE INDEX place_periods_by_place ON place_periods (place);

        CREATE TABLE agreements (
          id           INTEGER PRIMARY KEY,
          place        INTEGER NOT NULL REFERENCES places (id),
          kind         TEXT NOT NULL CHECK (kind IN ('space', 'program')),
          party        TEXT NOT NULL,
          from_day     INTEGER,
          through_day  INTEGER,
          weekdays     INTEGER NOT NULL DEFAULT 127,
          hours_from   INTEGER,
          hours_until  INTEGER,
          spaces       TEXT,
          document     TEXT,
          removed      INTEGER
        ) STRICT;

        CREATE INDEX agreements_by_place ON agreements (place);

        CREATE TABLE organizations (
          id    INTEGER PRIMARY KEY,
          name  TEXT NOT NULL
        ) STRICT;

        CREATE TABLE recognitions (
          id            INTEGER PRIMARY KEY,
          organization  INTEGER NOT NULL REFERENCES organizations (id),
          from_day      INTEGER,
          through_day   INTEGER,
          removed       INTEGER
        ) STRICT;

        CREATE INDEX recognitions_by_organization ON recognitions (organization);

        CREATE TABLE place_shapes (
          id        INTEGER PRIMARY KEY REFERENCES places (id),
          geometry  TEXT NOT NULL,
          source    TEXT NOT NULL
        ) STRICT;

        CREATE TABLE place_law (
          place            INTEGER NOT NULL,
          from_day         INTEGER NOT NULL,
          through_day      INTEGER NOT NULL,
          geography        TEXT,
          student_housing  INTEGER,
          law_row          INTEGER,
          asks             TEXT,
          hours            INTEGER NOT NULL,
          PRIMARY KEY (place, from_day)
        ) STRICT, WITHOUT ROWID;

        CREATE VIEW place_answers AS
          SELECT place, from_day, through_day, geography, student_housing, law_row, asks, hours
            FROM place_law
          UNION ALL
          SELECT id, -2000000, 2000000, geography, student_housing, NULL,
                 CASE WHEN geography IS NULL THEN 'facts' END, 0
            FROM places WHERE NOT EXISTS (SELECT 1 FROM place_law WHERE place = places.id);
        """
}
