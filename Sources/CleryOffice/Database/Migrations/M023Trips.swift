/// Trips with the places they stay at, and the police agencies with the places that each answers for.
enum M023Trips {
    static let sql = """
        CREATE TABLE agencies (
          id       INTEGER PRIMARY KEY,
          name     TEXT NOT NULL,
          address  TEXT,
          email    TEXT,
          phone    TEXT,
          contact  TEXT,
          notes    TEXT,
          ended    INTEGER
        ) STRICT;

        CREATE TABLE place_agencies (
          id           INTEGER PRIMARY KEY,
          agency       INTEGER NOT NULL REFERENCES agencies (id),
          place        INTEGER REFERENCES places (id),
          campus       INTEGER REFERENCES campuses (id),
          from_day     INTEGER,
          through_day  INTEGER,
          removed      INTEGER,
          CHECK ((place IS NULL) <> (campus IS NULL))
        ) STRICT;

        CREATE INDEX place_agencies_by_place ON place_agencies (place) WHERE place IS NOT NULL;
        CREATE INDEX place_agencies_by_agency ON place_agencies (agency);

        CREATE TABLE trips (
          id             INTEGER PRIMARY KEY,
          campus         INTEGER NOT NULL REFERENCES campuses (id),
          account        INTEGER NOT NULL REFERENCES accounts (id),
          at             INTEGER NOT NULL,
          kind           TEXT NOT NULL,
          sponsor        TEXT NOT NULL,
          purpose        TEXT NOT NULL,
          destination    TEXT NOT NULL,
          leaves_day     INTEGER NOT NULL,
          returns_day    INTEGER NOT NULL,
          students       INTEGER,
          educational    TEXT NOT NULL,
          booked         TEXT NOT NULL,
          people         BLOB NOT NULL,
          withdrawn      INTEGER,
          withdrawn_why  TEXT
        ) STRICT;

        CREATE INDEX trips_by_day ON trips (leaves_day);
        CREATE INDEX trips_by_account ON trips (account);

        CREATE TABLE trip_stops (
          id             INTEGER PRIMARY KEY,
          trip           INTEGER NOT NULL REFERENCES trips (id),
          use            TEXT NOT NULL CHECK (use IN ('lodging', 'space')),
          sort           TEXT NOT NULL,
          name           TEXT NOT NULL,
          address        TEXT,
          from_day       INTEGER NOT NULL,
          through_day    INTEGER NOT NULL,
          arrangement    TEXT NOT NULL,
          party          TEXT,
          document       TEXT,
          significant    TEXT NOT NULL,
          program        TEXT NOT NULL,
          administrator  TEXT NOT NULL,
          again          TEXT NOT NULL,
          rooms          TEXT,
          rooms_at       INTEGER,
          place          INTEGER REFERENCES places (id),
          period         INTEGER REFERENCES place_periods (id),
          agreement      INTEGER REFERENCES agreements (id)
        ) STRICT;

        CREATE INDEX trip_stops_by_trip ON trip_stops (trip);
        CREATE INDEX trip_stops_by_place ON trip_stops (place) WHERE place IS NOT NULL;
        """
}
