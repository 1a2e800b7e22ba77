/// Editions of the annual report with their steps and comments; own chapters, pictures and the letterhead; errata.
enum M029AnnualReports {
    static let sql = """
        CREATE TABLE editions (
          id         INTEGER PRIMARY KEY,
          year       INTEGER NOT NULL,
          campus     INTEGER REFERENCES campuses (id),
          kind       TEXT NOT NULL,
          opened     INTEGER NOT NULL,
          account    INTEGER REFERENCES accounts (id),
          state      TEXT NOT NULL,
          digest     BLOB,
          position   INTEGER,
          published  INTEGER,
          title      TEXT NOT NULL,
          mark       TEXT NOT NULL,
          forms      TEXT NOT NULL,
          numbers    TEXT NOT NULL,
          replaces   INTEGER REFERENCES editions (id)
        ) STRICT;

        CREATE INDEX editions_by_year ON editions (year);

        CREATE TABLE edition_steps (
          id        INTEGER PRIMARY KEY,
          edition   INTEGER NOT NULL REFERENCES editions (id),
          step      TEXT NOT NULL,
          account   INTEGER REFERENCES accounts (id),
          at        INTEGER NOT NULL,
          digest    BLOB,
          remark    TEXT NOT NULL
        ) STRICT;

        CREATE INDEX edition_steps_by_edition ON edition_steps (edition);

        CREATE TABLE edition_comments (
          id        INTEGER PRIMARY KEY,
          edition   INTEGER NOT NULL REFERENCES editions (id),
          chapter   TEXT NOT NULL,
          account   INTEGER REFERENCES accounts (id),
          at        INTEGER NOT NULL,
          content   BLOB NOT NULL,
          done      INTEGER,
          done_by   INTEGER REFERENCES accounts (id)
        ) STRICT;

        CREATE INDEX edition_comments_by_edition ON edition_comments (edition);

        CREATE TABLE report_chapters (
          id        INTEGER PRIMARY KEY,
          campus    INTEGER REFERENCES campuses (id),
          place     TEXT NOT NULL,
          sort      INTEGER NOT NULL,
          title     TEXT NOT NULL,
          body      TEXT NOT NULL,
          at        INTEGER NOT NULL,
          account   INTEGER REFERENCES accounts (id),
          ended     INTEGER
        ) STRICT;

        CREATE TABLE report_pictures (
          id           INTEGER PRIMARY KEY,
          chapter      INTEGER REFERENCES report_chapters (id),
          alternative  TEXT NOT NULL,
          caption      TEXT NOT NULL,
          width        INTEGER NOT NULL,
          height       INTEGER NOT NULL,
          mark         TEXT NOT NULL,
          jpeg         BLOB NOT NULL,
          ended        INTEGER
        ) STRICT;

        CREATE TABLE report_heads (
          id        INTEGER PRIMARY KEY,
          lines     TEXT NOT NULL,
          combined  INTEGER NOT NULL,
          apart     INTEGER NOT NULL,
          site      TEXT NOT NULL
        ) STRICT;

        CREATE TABLE errata (
          id        INTEGER PRIMARY KEY,
          number    TEXT NOT NULL,
          old       INTEGER NOT NULL,
          new       INTEGER NOT NULL,
          reason    TEXT NOT NULL,
          account   INTEGER REFERENCES accounts (id),
          at        INTEGER NOT NULL
        ) STRICT;

        CREATE INDEX errata_by_number ON errata (number);

        CREATE TABLE report_notes (
          id        INTEGER PRIMARY KEY,
          year      INTEGER NOT NULL,
          campus    INTEGER REFERENCES campuses (id),
          kind      TEXT NOT NULL,
          words     TEXT NOT NULL,
          reason    TEXT NOT NULL,
          account   INTEGER REFERENCES accounts (id),
          at        INTEGER NOT NULL,
          ended     INTEGER
        ) STRICT;

        CREATE TABLE edition_files (
          edition   INTEGER NOT NULL,
          form      TEXT NOT NULL,
          bytes     BLOB NOT NULL,
          PRIMARY KEY (edition, form)
        ) STRICT, WITHOUT ROWID;
        """
}
