/// Rounds of random re-coding, and the incidents that each drew with what a second coder made of them.
enum M039Recoding {
    static let sql = """
        CREATE TABLE recoding_rounds (
          id        INTEGER PRIMARY KEY,
          year      INTEGER NOT NULL,
          campus    INTEGER REFERENCES campuses (id),
          size      INTEGER NOT NULL CHECK (size > 0),
          seed      TEXT NOT NULL,
          position  INTEGER NOT NULL,
          law       TEXT NOT NULL,
          whole     TEXT NOT NULL,
          account   INTEGER REFERENCES accounts (id),
          at        INTEGER NOT NULL
        ) STRICT;

        CREATE TABLE recoding_items (
          id          INTEGER PRIMARY KEY,
          round       INTEGER NOT NULL REFERENCES recoding_rounds (id),
          incident    INTEGER NOT NULL REFERENCES incidents (id),
          stratum     TEXT NOT NULL,
          coder       INTEGER REFERENCES accounts (id),
          coded       INTEGER,
          first       INTEGER REFERENCES accounts (id),
          revision    INTEGER,
          stated      TEXT,
          answered    TEXT,
          agreed      INTEGER CHECK (agreed IN (0, 1)),
          resolved    INTEGER,
          resolver    INTEGER REFERENCES accounts (id),
          decided_by  TEXT,
          outcome     TEXT,
          why         BLOB
        ) STRICT;

        CREATE INDEX recoding_items_by_round ON recoding_items (round);
        CREATE INDEX recoding_items_by_coder ON recoding_items (coder) WHERE coded IS NULL;
        """
}
