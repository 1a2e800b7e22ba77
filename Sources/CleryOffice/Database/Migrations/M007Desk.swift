/// The desk: what stands beside an incident's facts, which incident was split from which, and who has a report in hand.
enum M007Desk {
    static let sql = """
        CREATE TABLE particulars (
          id      INTEGER PRIMARY KEY REFERENCES incidents (id),
          told    TEXT NOT NULL,
          places  TEXT NOT NULL
        ) STRICT;
        CREATE TABLE splits (
          id        INTEGER PRIMARY KEY REFERENCES incidents (id),
          incident  INTEGER NOT NULL REFERENCES incidents (id),
          at        INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX splits_by_incident ON splits (incident);
        CREATE TABLE handovers (
          id       INTEGER PRIMARY KEY,
          report   INTEGER NOT NULL REFERENCES reports (id),
          account  INTEGER REFERENCES accounts (id),
          at       INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX handovers_by_report ON handovers (report, id);
        CREATE INDEX handovers_by_account ON handovers (account) WHERE account IS NOT NULL;

        -- The order of the queue; campus and teller come along for its filters.
        CREATE INDEX reports_by_clock
          ON reports (danger DESC, coalesce(told_day, received / 86400000), received, id, campus, teller)
          WHERE incident IS NULL AND closed IS NULL;
        -- All that its count asks.
        CREATE INDEX reports_that_wait ON reports (campus, danger, teller, incident, closed)
          WHERE incident IS NULL AND closed IS NULL;
        CREATE INDEX reports_done ON reports (received DESC, id DESC)
          WHERE incident IS NOT NULL OR closed IS NOT NULL;
        CREATE INDEX incidents_by_campus_and_day ON incidents (campus, reported_day);
        CREATE INDEX incidents_by_campus_and_time ON incidents (campus, occurred_from) WHERE occurred_from IS NOT NULL;
        CREATE INDEX incidents_by_number ON incidents (number) WHERE number IS NOT NULL;
        CREATE INDEX incidents_by_key_alone ON incidents (key);
        """
}
