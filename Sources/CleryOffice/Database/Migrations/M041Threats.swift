/// Decisions whether the campus is warned: of each Clery crime and each hazard, sent or not.
///
/// `threats` holds what asks for a decision and what is known of it; `threat_decisions` each decision with the facts and
/// the law's answer as they were; `threat_calls` who was called when nobody had decided; `threat_counsel` who of counsel
/// has seen that a duty was overridden.
enum M041Threats {
    static let sql = """
        CREATE TABLE threats (
          id        INTEGER PRIMARY KEY,
          incident  INTEGER REFERENCES incidents (id),
          report    INTEGER REFERENCES reports (id),
          hazard    TEXT,
          campus    INTEGER REFERENCES campuses (id),
          place     INTEGER REFERENCES places (id),
          received  INTEGER NOT NULL,
          facts     TEXT NOT NULL,
          note      BLOB,
          made      INTEGER NOT NULL,
          account   INTEGER REFERENCES accounts (id),
          opened    INTEGER,
          opener    INTEGER REFERENCES accounts (id),
          closed    INTEGER,
          CHECK (incident IS NULL OR report IS NULL),
          CHECK ((opened IS NULL) = (opener IS NULL))
        ) STRICT;
        CREATE UNIQUE INDEX threats_of_incident ON threats (incident) WHERE incident IS NOT NULL;
        CREATE UNIQUE INDEX threats_of_report ON threats (report) WHERE report IS NOT NULL;
        CREATE INDEX threats_open ON threats (received) WHERE closed IS NULL;
        CREATE INDEX threats_closed ON threats (closed) WHERE closed IS NOT NULL;
        CREATE TABLE threat_decisions (
          id            INTEGER PRIMARY KEY,
          threat        INTEGER NOT NULL REFERENCES threats (id),
          at            INTEGER NOT NULL,
          account       INTEGER REFERENCES accounts (id),
          facts         TEXT NOT NULL,
          warning       TEXT,
          notification  TEXT,
          law           TEXT NOT NULL,
          decision      TEXT NOT NULL CHECK (decision IN ('sent', 'not_sent', 'delayed')),
          reasons       BLOB,
          consulted     BLOB,
          names         BLOB,
          override      INTEGER NOT NULL CHECK (override IN (0, 1)),
          ground        TEXT,
          again         INTEGER,
          alert         INTEGER REFERENCES alerts (id),
          CHECK (override = 0 OR names IS NOT NULL),
          CHECK ((decision = 'delayed') = (again IS NOT NULL))
        ) STRICT;
        CREATE INDEX threat_decisions_of ON threat_decisions (threat, id);
        CREATE INDEX threat_decisions_overrides ON threat_decisions (id) WHERE override = 1;
        CREATE TABLE threat_counsel (
          id        INTEGER PRIMARY KEY,
          decision  INTEGER NOT NULL REFERENCES threat_decisions (id),
          account   INTEGER NOT NULL REFERENCES accounts (id),
          at        INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX threat_counsel_of ON threat_counsel (decision);
        CREATE TABLE threat_calls (
          id           INTEGER PRIMARY KEY,
          threat       INTEGER NOT NULL REFERENCES threats (id),
          -- Nobody: all who may decide were called.
          account      INTEGER REFERENCES accounts (id),
          at           INTEGER NOT NULL,
          answered     INTEGER,
          answered_by  INTEGER REFERENCES accounts (id),
          CHECK ((answered IS NULL) = (answered_by IS NULL))
        ) STRICT;
        CREATE INDEX threat_calls_of ON threat_calls (threat, id);
        """
}
