/// Where an incident's words and coordinates say it was, and what a person decided of wordings.
enum M022Locating {
    static let sql = """
        CREATE TABLE incident_spots (
          id          INTEGER PRIMARY KEY REFERENCES incidents (id),
          told        TEXT,
          from_place  INTEGER REFERENCES places (id),
          spot        TEXT,
          latitude    INTEGER,
          longitude   INTEGER,
          source      TEXT
        ) STRICT;

        CREATE INDEX incident_spots_by_place ON incident_spots (from_place) WHERE from_place IS NOT NULL;

        CREATE TABLE place_wordings (
          id               INTEGER PRIMARY KEY,
          campus           INTEGER NOT NULL REFERENCES campuses (id),
          wording          TEXT NOT NULL,
          told             TEXT NOT NULL,
          geography        TEXT,
          student_housing  INTEGER,
          place            INTEGER NOT NULL REFERENCES places (id),
          from_place       INTEGER NOT NULL REFERENCES places (id),
          account          INTEGER,
          at               INTEGER NOT NULL,
          why              TEXT,
          ended            INTEGER
        ) STRICT;

        CREATE INDEX place_wordings_by_words ON place_wordings (campus, wording) WHERE ended IS NULL;
        CREATE INDEX place_wordings_by_place ON place_wordings (from_place);
        CREATE INDEX place_details_by_merged ON place_details (merged_into) WHERE merged_into IS NOT NULL;
        """
}
