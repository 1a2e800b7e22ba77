/// Warnings and notifications with their prepared texts, and the people whom they reach.
///
/// `alert_scripts` and `alerts` hold what is said; a draft is sealed until it is sent. `audience_people` holds where
/// each person is reached, sealed.
enum M040Alerts {
    static let sql = """
        CREATE TABLE alert_scripts (
          id        INTEGER PRIMARY KEY,
          kind      TEXT NOT NULL CHECK (kind IN ('emergency_notification', 'timely_warning')),
          hazard    TEXT,
          category  TEXT,
          name      TEXT NOT NULL,
          words     TEXT NOT NULL,
          reach     TEXT NOT NULL,
          rank      INTEGER NOT NULL,
          account   INTEGER REFERENCES accounts (id),
          at        INTEGER NOT NULL,
          ended     INTEGER
        ) STRICT;
        CREATE TABLE audience_lists (
          id     INTEGER PRIMARY KEY,
          name   TEXT NOT NULL,
          kind   TEXT NOT NULL CHECK (kind IN ('live', 'test')),
          at     INTEGER NOT NULL,
          ended  INTEGER
        ) STRICT;
        CREATE TABLE audience_people (
          id        INTEGER PRIMARY KEY,
          list      INTEGER NOT NULL REFERENCES audience_lists (id),
          mark      BLOB NOT NULL,
          source    TEXT NOT NULL CHECK (source IN ('roster', 'self', 'hand')),
          campus    INTEGER REFERENCES campuses (id),
          place     INTEGER REFERENCES places (id),
          segments  TEXT NOT NULL,
          language  TEXT NOT NULL,
          mails     INTEGER NOT NULL,
          phones    INTEGER NOT NULL,
          since     INTEGER NOT NULL,
          ended     INTEGER,
          content   BLOB NOT NULL
        ) STRICT;
        CREATE INDEX audience_people_of ON audience_people (list, id) WHERE ended IS NULL;
        CREATE INDEX audience_people_by_mark ON audience_people (list, mark);
        CREATE TABLE alerts (
          id        INTEGER PRIMARY KEY,
          thread    INTEGER NOT NULL,
          step      TEXT NOT NULL CHECK (step IN ('first', 'update', 'follow_up', 'correction', 'all_clear')),
          kind      TEXT NOT NULL CHECK (kind IN ('emergency_notification', 'timely_warning')),
          purpose   TEXT NOT NULL CHECK (purpose IN ('live', 'exercise')),
          hazard    TEXT,
          category  TEXT,
          threat    INTEGER,
          exercise  INTEGER,
          script    INTEGER REFERENCES alert_scripts (id),
          state     TEXT NOT NULL CHECK (state IN ('draft', 'asked', 'sent', 'withdrawn')),
          words     TEXT,
          draft     BLOB,
          list      INTEGER REFERENCES audience_lists (id),
          reach     TEXT NOT NULL,
          channels  TEXT NOT NULL,
          made      INTEGER NOT NULL,
          account   INTEGER REFERENCES accounts (id),
          asked     INTEGER,
          asker     INTEGER REFERENCES accounts (id),
          sent      INTEGER,
          sender    INTEGER REFERENCES accounts (id),
          approver  INTEGER REFERENCES accounts (id),
          override  TEXT,
          expires   INTEGER,
          stopped   INTEGER,
          stopper   INTEGER REFERENCES accounts (id),
          -- An exercise goes to a test list and nowhere else; what is live names no list.
          CHECK ((purpose = 'exercise') = (list IS NOT NULL)),
          CHECK ((state = 'sent') = (sent IS NOT NULL AND words IS NOT NULL))
        ) STRICT;
        CREATE INDEX alerts_of_thread ON alerts (thread, id);
        CREATE INDEX alerts_sent ON alerts (sent) WHERE sent IS NOT NULL;
        CREATE TRIGGER alerts_exercise_list BEFORE INSERT ON alerts WHEN NEW.list IS NOT NULL
        BEGIN
          SELECT RAISE(ABORT, 'an exercise goes to a test list')
          WHERE (SELECT kind FROM audience_lists WHERE id = NEW.list) IS NOT 'test';
        END;
        CREATE TRIGGER alerts_exercise_list_kept BEFORE UPDATE ON alerts WHEN NEW.list IS NOT NULL
        BEGIN
          SELECT RAISE(ABORT, 'an exercise goes to a test list')
          WHERE (SELECT kind FROM audience_lists WHERE id = NEW.list) IS NOT 'test';
        END;
        """
}
