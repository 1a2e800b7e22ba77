/// What a campus is beside its name.
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
        """
}
