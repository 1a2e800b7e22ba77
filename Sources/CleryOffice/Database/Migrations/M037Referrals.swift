/// Persons referred for discipline, what the words of their charges mean, and whether they were arrested as well.
enum M037Referrals {
    static let sql = """
        CREATE TABLE referral_charges (
          id       INTEGER PRIMARY KEY,
          code     BLOB NOT NULL,
          words    BLOB NOT NULL,
          answer   TEXT,
          account  INTEGER REFERENCES accounts (id),
          at       INTEGER
        ) STRICT;

        CREATE UNIQUE INDEX referral_charges_by_code ON referral_charges (code);

        CREATE TABLE referrals (
          id           INTEGER PRIMARY KEY,
          report       INTEGER NOT NULL REFERENCES reports (id),
          mark         BLOB NOT NULL,
          campus       INTEGER REFERENCES campuses (id),
          day          INTEGER NOT NULL,
          from_day     INTEGER,
          through_day  INTEGER,
          place        INTEGER REFERENCES places (id),
          person_code  BLOB,
          number_code  BLOB,
          charge       INTEGER NOT NULL REFERENCES referral_charges (id),
          quoted       INTEGER REFERENCES incidents (id),
          label        TEXT NOT NULL,
          incident     INTEGER REFERENCES incidents (id),
          stated       TEXT,
          answer       TEXT,
          account      INTEGER REFERENCES accounts (id),
          at           INTEGER,
          ended        INTEGER,
          details      BLOB NOT NULL
        ) STRICT;

        CREATE UNIQUE INDEX referrals_by_mark ON referrals (mark);
        CREATE INDEX referrals_by_day ON referrals (day);
        CREATE INDEX referrals_by_report ON referrals (report);
        CREATE INDEX referrals_by_charge ON referrals (charge);
        CREATE INDEX referrals_by_incident ON referrals (incident) WHERE incident IS NOT NULL;

        CREATE TABLE referral_matches (
          id         INTEGER PRIMARY KEY,
          referral   INTEGER NOT NULL REFERENCES referrals (id),
          incident   INTEGER NOT NULL REFERENCES incidents (id),
          violation  TEXT NOT NULL,
          decision   TEXT NOT NULL,
          way        TEXT,
          joined     INTEGER NOT NULL,
          account    INTEGER NOT NULL REFERENCES accounts (id),
          at         INTEGER NOT NULL,
          ended      INTEGER,
          ended_by   INTEGER REFERENCES accounts (id)
        ) STRICT;

        CREATE INDEX referral_matches_by_referral ON referral_matches (referral);
        CREATE INDEX referral_matches_by_incident ON referral_matches (incident) WHERE ended IS NULL;
        """
}
