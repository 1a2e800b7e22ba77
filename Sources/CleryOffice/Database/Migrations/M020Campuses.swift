/// What a campus is beside its name, and the order in which places are listed.
enum M020Campuses {
    static let sql = """
        CREATE TABLE campus_details (
          id           INTEGER PRIMARY KEY REFERENCES campuses (id),
          kind         TEXT NOT NULL,
          from_day     INTEGER,
          through_day  INTEGER,
          unitid       TEXT,
          opeid        TEXT,
          facts        TEXT,
          why          TEXT,
          place        INTEGER REFERENCES places (id)
        ) STRICT;

        CREATE INDEX places_in_order ON places (name COLLATE NOCASE, id);
        """
}
