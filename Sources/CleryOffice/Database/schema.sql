-- Made by `make schema` from the migrations. Do not edit.

CREATE TABLE events (
  sequence  INTEGER PRIMARY KEY,
  at        INTEGER NOT NULL,
  by        TEXT NOT NULL,
  sentence  TEXT NOT NULL CHECK (sentence <> ''),
  why       TEXT,
  changes   BLOB NOT NULL,
  previous  BLOB NOT NULL CHECK (length(previous) = 32),
  hash      BLOB NOT NULL CHECK (length(hash) = 32)
) STRICT;

CREATE TRIGGER events_stay_as_written BEFORE UPDATE ON events
  BEGIN SELECT RAISE(ABORT, 'an event of the register is never changed'); END;

CREATE TRIGGER events_stay BEFORE DELETE ON events
  BEGIN SELECT RAISE(ABORT, 'an event of the register is never deleted'); END;

CREATE TABLE offices (
  id         INTEGER PRIMARY KEY CHECK (id = 1),
  name       TEXT NOT NULL CHECK (name <> ''),
  time_zone  TEXT NOT NULL
) STRICT;

CREATE TABLE campuses (
  id    INTEGER PRIMARY KEY,
  name  TEXT NOT NULL UNIQUE CHECK (name <> '')
) STRICT;

CREATE TABLE places (
  id               INTEGER PRIMARY KEY,
  campus           INTEGER NOT NULL REFERENCES campuses (id),
  name             TEXT NOT NULL,
  geography        TEXT CHECK (geography IN ('on_campus', 'noncampus', 'public_property', 'none')),
  student_housing  INTEGER CHECK (student_housing IN (0, 1)),
  source           TEXT NOT NULL
) STRICT;

CREATE INDEX places_by_name ON places (campus, name);

CREATE TABLE profiles (
  id    INTEGER PRIMARY KEY,
  name  TEXT NOT NULL UNIQUE,
  yaml  TEXT NOT NULL
) STRICT;

CREATE TABLE imports (
  id            INTEGER PRIMARY KEY,
  profile       INTEGER NOT NULL REFERENCES profiles (id),
  file          TEXT NOT NULL,
  rows_read     INTEGER NOT NULL,
  imported      INTEGER NOT NULL,
  unchanged     INTEGER NOT NULL,
  updated       INTEGER NOT NULL,
  needs_review  INTEGER NOT NULL,
  rejected      INTEGER NOT NULL
) STRICT;

CREATE TABLE incidents (
  id                 INTEGER PRIMARY KEY,
  campus             INTEGER NOT NULL REFERENCES campuses (id),
  place              INTEGER NOT NULL REFERENCES places (id),
  profile            INTEGER REFERENCES profiles (id),
  key                TEXT NOT NULL,
  number             TEXT,
  nature             TEXT NOT NULL,
  reported_at        INTEGER,
  reported_day       INTEGER,
  time_known         INTEGER NOT NULL DEFAULT 1 CHECK (time_known IN (0, 1)),
  occurred_from      INTEGER,
  occurred_to        INTEGER,
  dates_only         INTEGER NOT NULL DEFAULT 0 CHECK (dates_only IN (0, 1)),
  disposition        TEXT,
  disposition_words  TEXT NOT NULL,
  disposition_day    INTEGER,
  comment            TEXT,
  is_crime           INTEGER NOT NULL CHECK (is_crime IN (0, 1)),
  facts              TEXT NOT NULL,
  unknown_words      TEXT,
  source_words       TEXT,
  same_incident_as   INTEGER REFERENCES incidents (id),
  revision           INTEGER NOT NULL DEFAULT 1,
  content_hash       INTEGER NOT NULL,
  narrative          BLOB,
  import_line        INTEGER
) STRICT;

CREATE INDEX incidents_by_report ON incidents (reported_day, reported_at);

CREATE UNIQUE INDEX incidents_by_key ON incidents (profile, key);

CREATE INDEX incidents_by_place ON incidents (place);

CREATE INDEX incidents_joined ON incidents (same_incident_as) WHERE same_incident_as IS NOT NULL;

CREATE TABLE log_entries (
  id        INTEGER PRIMARY KEY,
  incident  INTEGER NOT NULL UNIQUE REFERENCES incidents (id),
  log       TEXT NOT NULL CHECK (log IN ('crime', 'fire')),
  entered   INTEGER NOT NULL
) STRICT;

CREATE TABLE contributions (
  incident   INTEGER NOT NULL,
  position   INTEGER NOT NULL,
  standing   INTEGER NOT NULL,
  campus     INTEGER NOT NULL,
  year       INTEGER NOT NULL,
  family     INTEGER NOT NULL,
  category   INTEGER NOT NULL,
  bias       INTEGER NOT NULL,
  geography  INTEGER NOT NULL,
  count      INTEGER NOT NULL,
  needs      INTEGER NOT NULL,
  PRIMARY KEY (incident, position)
) STRICT, WITHOUT ROWID;

CREATE INDEX contributions_by_cell ON contributions (year, category, standing, campus, geography, family, bias);

CREATE TABLE cells (
  campus     INTEGER NOT NULL,
  year       INTEGER NOT NULL,
  family     INTEGER NOT NULL,
  category   INTEGER NOT NULL,
  bias       INTEGER NOT NULL,
  geography  INTEGER NOT NULL,
  count      INTEGER NOT NULL,
  PRIMARY KEY (campus, year, family, category, bias, geography)
) STRICT, WITHOUT ROWID;

CREATE TABLE unknown_wordings (
  incident  INTEGER NOT NULL,
  kind      TEXT NOT NULL,
  words     TEXT NOT NULL,
  PRIMARY KEY (kind, words, incident)
) STRICT, WITHOUT ROWID;

CREATE TABLE traces (
  incident  INTEGER NOT NULL,
  event     INTEGER NOT NULL,
  PRIMARY KEY (incident, event)
) STRICT, WITHOUT ROWID;

CREATE TABLE sessions (
  token    BLOB PRIMARY KEY,
  account  INTEGER NOT NULL,
  form     TEXT NOT NULL,
  expires  INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE credentials (
  account   INTEGER PRIMARY KEY,
  password  TEXT NOT NULL
) STRICT;

CREATE TABLE record_keys (
  record   INTEGER PRIMARY KEY,
  wrapped  BLOB NOT NULL
) STRICT;

CREATE TABLE law_versions (
  id       INTEGER PRIMARY KEY CHECK (id = 1),
  version  TEXT NOT NULL
) STRICT;

CREATE TABLE "accounts" (
  id       INTEGER PRIMARY KEY,
  sign_in  TEXT NOT NULL UNIQUE,
  role     TEXT NOT NULL CHECK (role IN ('administrator', 'person')),
  ended    INTEGER,
  name     TEXT,
  email    TEXT
) STRICT;

CREATE TABLE grants (
  id           INTEGER PRIMARY KEY,
  account      INTEGER NOT NULL REFERENCES accounts (id),
  role         TEXT NOT NULL,
  campus       INTEGER REFERENCES campuses (id),
  from_day     INTEGER NOT NULL,
  through_day  INTEGER
) STRICT;

CREATE INDEX grants_by_account ON grants (account);

CREATE TABLE reports (
  id             INTEGER PRIMARY KEY,
  number         TEXT NOT NULL UNIQUE,
  campus         INTEGER REFERENCES campuses (id),
  received       INTEGER NOT NULL,
  told_day       INTEGER,
  recipient      TEXT NOT NULL,
  teller         TEXT NOT NULL,
  account        INTEGER REFERENCES accounts (id),
  anonymous      INTEGER NOT NULL CHECK (anonymous IN (0, 1)),
  danger         INTEGER NOT NULL CHECK (danger IN (0, 1)),
  wishes         TEXT NOT NULL,
  occurred_from  INTEGER,
  occurred_to    INTEGER,
  dates_only     INTEGER NOT NULL CHECK (dates_only IN (0, 1)),
  receipt        BLOB,
  content        BLOB NOT NULL,
  incident       INTEGER REFERENCES incidents (id),
  closed         INTEGER,
  closed_why     TEXT
) STRICT;

CREATE UNIQUE INDEX reports_by_receipt ON reports (receipt) WHERE receipt IS NOT NULL;

CREATE INDEX reports_waiting ON reports (received) WHERE incident IS NULL AND closed IS NULL;

CREATE INDEX reports_by_incident ON reports (incident) WHERE incident IS NOT NULL;

CREATE TABLE messages (
  id             INTEGER PRIMARY KEY,
  report         INTEGER NOT NULL REFERENCES reports (id),
  at             INTEGER NOT NULL,
  from_reporter  INTEGER NOT NULL CHECK (from_reporter IN (0, 1)),
  account        INTEGER REFERENCES accounts (id),
  content        BLOB NOT NULL
) STRICT;

CREATE INDEX messages_by_report ON messages (report, at);

CREATE TABLE openings (
  id       INTEGER PRIMARY KEY,
  report   INTEGER NOT NULL REFERENCES reports (id),
  account  INTEGER NOT NULL REFERENCES accounts (id),
  at       INTEGER NOT NULL,
  reason   TEXT NOT NULL CHECK (reason <> '')
) STRICT;

CREATE INDEX openings_by_report ON openings (report, at);
