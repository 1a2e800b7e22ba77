/// Files that belong to reports, copies with words blacked out, and the leaflet of rights and options with its givings.
enum M006Attachments {
    static let sql = """
        CREATE TABLE attachments (
          id       INTEGER PRIMARY KEY,
          report   INTEGER NOT NULL REFERENCES reports (id),
          at       INTEGER NOT NULL,
          account  INTEGER REFERENCES accounts (id),
          kind     TEXT NOT NULL CHECK (kind IN ('jpeg', 'png', 'webp', 'pdf')),
          size     INTEGER NOT NULL CHECK (size > 0),
          name     BLOB NOT NULL,
          hash     BLOB NOT NULL,
          redacts  INTEGER REFERENCES attachments (id),
          reason   TEXT,
          CHECK ((redacts IS NULL) = (reason IS NULL))
        ) STRICT;
        CREATE INDEX attachments_by_report ON attachments (report);
        CREATE TABLE sealed_files (
          id      INTEGER PRIMARY KEY,
          sealed  BLOB NOT NULL
        ) STRICT;

        CREATE TABLE redactions (
          id       INTEGER PRIMARY KEY,
          report   INTEGER NOT NULL REFERENCES reports (id),
          at       INTEGER NOT NULL,
          account  INTEGER NOT NULL REFERENCES accounts (id),
          reason   TEXT NOT NULL CHECK (reason <> ''),
          content  BLOB NOT NULL
        ) STRICT;
        CREATE INDEX redactions_by_report ON redactions (report);

        CREATE TABLE leaflets (
          id          INTEGER PRIMARY KEY,
          title       TEXT NOT NULL CHECK (title <> ''),
          body        TEXT NOT NULL CHECK (body <> ''),
          valid_from  INTEGER NOT NULL,
          at          INTEGER NOT NULL,
          account     INTEGER REFERENCES accounts (id)
        ) STRICT;
        CREATE INDEX leaflets_by_day ON leaflets (valid_from);
        CREATE TABLE leaflet_dues (
          id      INTEGER PRIMARY KEY,
          report  INTEGER NOT NULL UNIQUE REFERENCES reports (id),
          since   INTEGER NOT NULL
        ) STRICT;
        CREATE TABLE leaflet_givings (
          id         INTEGER PRIMARY KEY,
          report     INTEGER REFERENCES reports (id),
          incident   INTEGER REFERENCES incidents (id),
          leaflet    INTEGER REFERENCES leaflets (id),
          at         INTEGER NOT NULL,
          given_day  INTEGER NOT NULL,
          how        TEXT NOT NULL,
          account    INTEGER REFERENCES accounts (id),
          why        TEXT,
          CHECK ((report IS NULL) <> (incident IS NULL)),
          CHECK ((leaflet IS NULL) = (how = 'not_owed'))
        ) STRICT;
        CREATE INDEX leaflet_givings_by_report ON leaflet_givings (report) WHERE report IS NOT NULL;
        CREATE INDEX leaflet_givings_by_incident ON leaflet_givings (incident) WHERE incident IS NOT NULL;
        """
}
