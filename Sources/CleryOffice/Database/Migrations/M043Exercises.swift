/// Tests and drills of the emergency procedures, with what shows each; real emergencies and false alarms stand beside
/// them and never count.
enum M043Exercises {
    static let sql = """
        CREATE TABLE exercises (
          id              INTEGER PRIMARY KEY,
          campus          INTEGER REFERENCES campuses (id),
          kind            TEXT NOT NULL CHECK (kind IN
            ('drill', 'exercise', 'message', 'real_emergency', 'false_alarm')),
          name            TEXT NOT NULL,
          description     TEXT NOT NULL,
          planned_day     INTEGER,
          planned_minute  INTEGER,
          announced       TEXT NOT NULL CHECK (announced IN ('yes', 'no', 'unknown')),
          state           TEXT NOT NULL CHECK (state IN ('planned', 'held', 'canceled')),
          held_day        INTEGER,
          began_minute    INTEGER,
          ended_minute    INTEGER,
          publicized      TEXT NOT NULL CHECK (publicized IN ('yes', 'no', 'unknown')),
          edition         INTEGER REFERENCES editions (id),
          texts           TEXT NOT NULL,
          publicized_day  INTEGER,
          ways            TEXT NOT NULL,
          shown           TEXT NOT NULL,
          results         BLOB,
          assessor        INTEGER REFERENCES accounts (id),
          assessed        INTEGER,
          followed_day    INTEGER,
          canceled_why    TEXT,
          account         INTEGER REFERENCES accounts (id),
          at              INTEGER NOT NULL,
          CHECK ((state = 'held') = (held_day IS NOT NULL)),
          CHECK (state <> 'planned' OR planned_day IS NOT NULL),
          CHECK ((state = 'canceled') = (canceled_why IS NOT NULL))
        ) STRICT;
        CREATE INDEX exercises_held ON exercises (held_day) WHERE state = 'held';
        CREATE TABLE exercise_evidence (
          id        INTEGER PRIMARY KEY,
          exercise  INTEGER NOT NULL REFERENCES exercises (id),
          title     TEXT NOT NULL,
          day       INTEGER NOT NULL,
          kept_at   TEXT NOT NULL,
          digest    BLOB,
          size      INTEGER,
          account   INTEGER REFERENCES accounts (id),
          at        INTEGER NOT NULL,
          ended     INTEGER,
          CHECK ((digest IS NULL) = (size IS NULL))
        ) STRICT;
        CREATE INDEX exercise_evidence_of ON exercise_evidence (exercise);
        """
}
