/// Notices of the annual report to each person, the pages for prospective people, and requests for paper.
///
/// `notice_queue`, `notice_trials` and `notice_troubles` are passing: the queue is made again from the people and the
/// results.
enum M028Delivery {
    static let sql = """
        CREATE TABLE notice_campaigns (
          id            INTEGER PRIMARY KEY,
          year          INTEGER NOT NULL,
          campus        INTEGER REFERENCES campuses (id),
          url           TEXT NOT NULL,
          document      TEXT NOT NULL,
          title         TEXT NOT NULL,
          subject       TEXT NOT NULL,
          opening       TEXT NOT NULL,
          availability  TEXT NOT NULL,
          contents      TEXT NOT NULL,
          paper         TEXT NOT NULL,
          closing       TEXT NOT NULL,
          rate          INTEGER NOT NULL,
          state         TEXT NOT NULL CHECK (state IN ('draft', 'running', 'stopped', 'done')),
          made          INTEGER NOT NULL,
          account       INTEGER,
          started       INTEGER,
          done          INTEGER
        ) STRICT;
        CREATE TABLE notice_people (
          id         INTEGER PRIMARY KEY,
          campaign   INTEGER NOT NULL REFERENCES notice_campaigns (id),
          first      INTEGER NOT NULL,
          count      INTEGER NOT NULL,
          students   INTEGER NOT NULL,
          employees  INTEGER NOT NULL,
          at         INTEGER NOT NULL,
          account    INTEGER,
          content    BLOB NOT NULL
        ) STRICT;
        CREATE UNIQUE INDEX notice_people_of ON notice_people (campaign, first);
        CREATE TABLE notice_results (
          id        INTEGER PRIMARY KEY,
          campaign  INTEGER NOT NULL REFERENCES notice_campaigns (id),
          kind      TEXT NOT NULL CHECK (kind IN ('mail', 'bounce', 'paper')),
          at        INTEGER NOT NULL,
          sent      INTEGER NOT NULL,
          refused   INTEGER NOT NULL,
          again     INTEGER NOT NULL,
          first_at  INTEGER NOT NULL,
          last_at   INTEGER NOT NULL,
          hash      BLOB NOT NULL,
          content   BLOB NOT NULL
        ) STRICT;
        CREATE INDEX notice_results_of ON notice_results (campaign, id);
        CREATE TABLE notice_openings (
          id        INTEGER PRIMARY KEY,
          campaign  INTEGER NOT NULL REFERENCES notice_campaigns (id),
          account   INTEGER NOT NULL,
          at        INTEGER NOT NULL,
          reason    TEXT NOT NULL,
          people    INTEGER NOT NULL,
          hash      BLOB NOT NULL
        ) STRICT;
        CREATE TABLE notice_pages (
          id        INTEGER PRIMARY KEY,
          audience  TEXT NOT NULL CHECK (audience IN ('prospective_students', 'prospective_employees')),
          address   TEXT NOT NULL,
          sentence  TEXT NOT NULL,
          at        INTEGER NOT NULL,
          account   INTEGER,
          ended     INTEGER
        ) STRICT;
        CREATE TABLE notice_checks (
          id    INTEGER PRIMARY KEY,
          page  INTEGER NOT NULL REFERENCES notice_pages (id),
          at    INTEGER NOT NULL,
          url   TEXT NOT NULL,
          found TEXT NOT NULL
        ) STRICT;
        CREATE INDEX notice_checks_of ON notice_checks (page, id);
        CREATE TABLE paper_requests (
          id       INTEGER PRIMARY KEY,
          at       INTEGER NOT NULL,
          year     INTEGER NOT NULL,
          content  BLOB NOT NULL,
          done     INTEGER,
          account  INTEGER
        ) STRICT;
        CREATE INDEX paper_requests_waiting ON paper_requests (at, id) WHERE done IS NULL;
        CREATE TABLE notice_queue (
          campaign  INTEGER NOT NULL,
          number    INTEGER NOT NULL,
          mark      BLOB NOT NULL,
          state     INTEGER NOT NULL,
          attempts  INTEGER NOT NULL,
          next_try  INTEGER NOT NULL,
          again     INTEGER NOT NULL,
          PRIMARY KEY (campaign, number)
        ) STRICT, WITHOUT ROWID;
        CREATE UNIQUE INDEX notice_queue_by_mark ON notice_queue (campaign, mark);
        CREATE INDEX notice_queue_due ON notice_queue (campaign, next_try, number) WHERE state = 0;
        CREATE TABLE notice_trials (
          id        INTEGER PRIMARY KEY,
          campaign  INTEGER NOT NULL,
          account   INTEGER NOT NULL,
          made      INTEGER NOT NULL,
          sent      INTEGER,
          failure   TEXT
        ) STRICT;
        CREATE TABLE notice_troubles (
          campaign  INTEGER PRIMARY KEY,
          at        INTEGER NOT NULL,
          sentence  TEXT NOT NULL
        ) STRICT;
        """
}
