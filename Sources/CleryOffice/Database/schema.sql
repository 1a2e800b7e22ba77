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

CREATE TABLE credentials (
  account   INTEGER PRIMARY KEY,
  password  TEXT NOT NULL
, one_time INTEGER NOT NULL DEFAULT 0 CHECK (one_time IN (0, 1)), ends INTEGER) STRICT;

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
, rule INTEGER REFERENCES role_rules (id)) STRICT;

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

CREATE TABLE sessions (
  id           INTEGER PRIMARY KEY,
  token        BLOB NOT NULL UNIQUE,
  account      INTEGER NOT NULL,
  form         TEXT NOT NULL,
  begun        INTEGER NOT NULL,
  used         INTEGER NOT NULL,
  proved       INTEGER NOT NULL,
  again        TEXT,
  must_change  INTEGER NOT NULL CHECK (must_change IN (0, 1)),
  device       TEXT NOT NULL
) STRICT;

CREATE INDEX sessions_by_account ON sessions (account);

CREATE TABLE second_factors (
  account    INTEGER PRIMARY KEY,
  sealed     BLOB NOT NULL,
  wrapped    BLOB NOT NULL,
  since      INTEGER NOT NULL,
  last_step  INTEGER NOT NULL
) STRICT;

CREATE TABLE recovery_codes (
  account  INTEGER NOT NULL,
  code     BLOB NOT NULL,
  used     INTEGER,
  PRIMARY KEY (account, code)
) STRICT, WITHOUT ROWID;

CREATE TABLE roster_people (
  id           INTEGER PRIMARY KEY,
  account      INTEGER NOT NULL UNIQUE REFERENCES accounts (id),
  source       TEXT NOT NULL,
  external_id  TEXT,
  given        TEXT NOT NULL,
  family       TEXT NOT NULL,
  department   TEXT NOT NULL,
  title        TEXT NOT NULL,
  words        TEXT NOT NULL,
  open         INTEGER NOT NULL CHECK (open IN (0, 1)),
  removed      INTEGER NOT NULL CHECK (removed IN (0, 1)),
  made         INTEGER NOT NULL,
  changed      INTEGER NOT NULL,
  revision     INTEGER NOT NULL
) STRICT;

CREATE UNIQUE INDEX roster_people_by_external_id ON roster_people (source, external_id)
  WHERE external_id IS NOT NULL;

CREATE TABLE roster_grants (
  id      INTEGER PRIMARY KEY REFERENCES grants (id),
  person  INTEGER NOT NULL REFERENCES roster_people (id)
) STRICT;

CREATE INDEX roster_grants_by_person ON roster_grants (person);

CREATE TABLE table_profiles (
  id    INTEGER PRIMARY KEY,
  kind  TEXT NOT NULL CHECK (kind IN ('roster', 'referrals')),
  name  TEXT NOT NULL,
  yaml  TEXT NOT NULL,
  UNIQUE (kind, name)
) STRICT;

CREATE TABLE table_imports (
  id         INTEGER PRIMARY KEY,
  kind       TEXT NOT NULL CHECK (kind IN ('roster', 'referrals')),
  profile    TEXT NOT NULL,
  account    INTEGER REFERENCES accounts (id),
  at         INTEGER NOT NULL,
  rows_read  INTEGER NOT NULL,
  added      INTEGER NOT NULL,
  changed    INTEGER NOT NULL,
  ended      INTEGER NOT NULL,
  unchanged  INTEGER NOT NULL,
  rejected   INTEGER NOT NULL
) STRICT;

CREATE TABLE scim_tokens (
  id       INTEGER PRIMARY KEY,
  name     TEXT NOT NULL,
  account  INTEGER NOT NULL REFERENCES accounts (id),
  made     INTEGER NOT NULL,
  ended    INTEGER
) STRICT;

CREATE TABLE batch_rows (
  id         INTEGER PRIMARY KEY,
  report     INTEGER NOT NULL UNIQUE REFERENCES reports (id),
  source     TEXT NOT NULL CHECK (source IN ('conduct', 'housing', 'other')),
  profile    TEXT NOT NULL,
  key_code   BLOB NOT NULL,
  row_code   BLOB NOT NULL,
  forwarded  INTEGER
) STRICT;

CREATE UNIQUE INDEX batch_rows_by_key ON batch_rows (key_code);

CREATE TABLE scim_secrets (
  token     INTEGER PRIMARY KEY,
  hash      BLOB NOT NULL UNIQUE,
  last_day  INTEGER
) STRICT;

CREATE TABLE waiting_files (
  id       INTEGER PRIMARY KEY,
  account  INTEGER NOT NULL,
  kind     TEXT NOT NULL,
  profile  TEXT NOT NULL,
  sealed   BLOB NOT NULL,
  wrapped  BLOB NOT NULL,
  options  TEXT NOT NULL,
  expires  INTEGER NOT NULL
) STRICT;

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

CREATE INDEX reports_by_clock
  ON reports (danger DESC, coalesce(told_day, received / 86400000), received, id, campus, teller)
  WHERE incident IS NULL AND closed IS NULL;

CREATE INDEX reports_that_wait ON reports (campus, danger, teller, incident, closed)
  WHERE incident IS NULL AND closed IS NULL;

CREATE INDEX reports_done ON reports (received DESC, id DESC)
  WHERE incident IS NOT NULL OR closed IS NOT NULL;

CREATE INDEX incidents_by_campus_and_day ON incidents (campus, reported_day);

CREATE INDEX incidents_by_campus_and_time ON incidents (campus, occurred_from) WHERE occurred_from IS NOT NULL;

CREATE INDEX incidents_by_number ON incidents (number) WHERE number IS NOT NULL;

CREATE INDEX incidents_by_key_alone ON incidents (key);

CREATE TABLE restrictions (
  id         INTEGER PRIMARY KEY,
  incident   INTEGER REFERENCES incidents (id),
  report     INTEGER REFERENCES reports (id),
  began      INTEGER NOT NULL,
  account    INTEGER NOT NULL REFERENCES accounts (id),
  reason     TEXT NOT NULL CHECK (reason <> ''),
  ended      INTEGER,
  ended_by   INTEGER REFERENCES accounts (id),
  ended_why  TEXT,
  CHECK ((incident IS NULL) <> (report IS NULL))
) STRICT;

CREATE INDEX restrictions_open ON restrictions (id) WHERE ended IS NULL;

CREATE TABLE readers (
  id           INTEGER PRIMARY KEY,
  restriction  INTEGER NOT NULL REFERENCES restrictions (id),
  account      INTEGER NOT NULL REFERENCES accounts (id),
  from_day     INTEGER NOT NULL,
  through_day  INTEGER,
  named_by     INTEGER NOT NULL REFERENCES accounts (id),
  reason       TEXT NOT NULL CHECK (reason <> ''),
  ended_why    TEXT
) STRICT;

CREATE INDEX readers_by_restriction ON readers (restriction, account);

CREATE TABLE settings (
  id     INTEGER PRIMARY KEY,
  name   TEXT NOT NULL UNIQUE,
  value  TEXT NOT NULL
) STRICT;

CREATE TABLE consents (
  id       INTEGER PRIMARY KEY,
  report   INTEGER NOT NULL REFERENCES reports (id),
  asker    INTEGER NOT NULL REFERENCES accounts (id),
  asked    INTEGER NOT NULL,
  reason   TEXT NOT NULL CHECK (reason <> ''),
  decider  INTEGER REFERENCES accounts (id),
  decided  INTEGER,
  granted  INTEGER CHECK (granted IN (0, 1)),
  words    BLOB,
  CHECK (decider IS NULL OR decider <> asker)
) STRICT;

CREATE INDEX consents_by_report ON consents (report, asker);

CREATE INDEX consents_waiting ON consents (asked) WHERE decided IS NULL;

CREATE TABLE "openings" (
  id        INTEGER PRIMARY KEY,
  report    INTEGER REFERENCES reports (id),
  account   INTEGER NOT NULL REFERENCES accounts (id),
  at        INTEGER NOT NULL,
  reason    TEXT NOT NULL CHECK (reason <> ''),
  incident  INTEGER REFERENCES incidents (id),
  kind      TEXT NOT NULL,
  consent   INTEGER REFERENCES consents (id),
  reviewed  INTEGER,
  reviewer  INTEGER REFERENCES accounts (id),
  remark    BLOB,
  CHECK ((incident IS NULL) <> (report IS NULL))
) STRICT;

CREATE INDEX openings_by_report ON openings (report, at);

CREATE INDEX openings_by_time ON openings (at);

CREATE INDEX openings_to_review ON openings (id)
  WHERE kind IN ('emergency', 'break_glass') AND reviewed IS NULL;

CREATE INDEX openings_unusual ON openings (account, at) WHERE kind = 'break_glass';

CREATE INDEX reports_by_account ON reports (account, received) WHERE account IS NOT NULL;

CREATE TABLE second_looks (
  id           INTEGER PRIMARY KEY,
  incident     INTEGER NOT NULL REFERENCES incidents (id),
  account      INTEGER NOT NULL REFERENCES accounts (id),
  at           INTEGER NOT NULL,
  first        INTEGER REFERENCES accounts (id),
  revision     INTEGER NOT NULL,
  mark         TEXT NOT NULL,
  stated       TEXT NOT NULL,
  answered     TEXT NOT NULL,
  agreed       INTEGER NOT NULL CHECK (agreed IN (0, 1)),
  resolved     INTEGER,
  resolved_by  INTEGER REFERENCES accounts (id),
  decided_by   TEXT,
  outcome      TEXT CHECK (outcome IN ('changed', 'kept')),
  why          BLOB
) STRICT;

CREATE INDEX second_looks_by_incident ON second_looks (incident);

CREATE INDEX second_looks_open ON second_looks (at) WHERE agreed = 0 AND resolved IS NULL;

CREATE TABLE looks (
  incident  INTEGER PRIMARY KEY,
  reasons   INTEGER NOT NULL
) STRICT;

CREATE TABLE draws (
  incident  INTEGER PRIMARY KEY,
  drawn     INTEGER NOT NULL CHECK (drawn IN (0, 1))
) STRICT;

CREATE TABLE traces (
  incident  INTEGER NOT NULL,
  event     INTEGER NOT NULL,
  stated    INTEGER NOT NULL CHECK (stated IN (0, 1)),
  PRIMARY KEY (incident, event)
) STRICT, WITHOUT ROWID;

CREATE TABLE changes (
  kind   INTEGER NOT NULL,
  row    INTEGER NOT NULL,
  event  INTEGER NOT NULL,
  PRIMARY KEY (kind, row, event)
) STRICT, WITHOUT ROWID;

CREATE TABLE notice_settings (
  id      INTEGER PRIMARY KEY REFERENCES accounts (id),
  hidden  TEXT NOT NULL,
  mailed  TEXT NOT NULL,
  pace    TEXT NOT NULL CHECK (pace IN ('at_once', 'daily'))
) STRICT;

CREATE TABLE notice_marks (
  account  INTEGER NOT NULL,
  notice   TEXT NOT NULL,
  at       INTEGER NOT NULL,
  PRIMARY KEY (account, notice)
) STRICT, WITHOUT ROWID;

CREATE TABLE mail_told (
  account  INTEGER NOT NULL,
  notice   TEXT NOT NULL,
  mail     INTEGER,
  PRIMARY KEY (account, notice)
) STRICT, WITHOUT ROWID;

CREATE TABLE mail_outbox (
  id        INTEGER PRIMARY KEY AUTOINCREMENT,
  account   INTEGER NOT NULL,
  message   TEXT NOT NULL UNIQUE,
  made      INTEGER NOT NULL,
  attempts  INTEGER NOT NULL,
  next_try  INTEGER NOT NULL,
  sent      INTEGER,
  given_up  INTEGER,
  failure   TEXT
) STRICT;

CREATE INDEX mail_waiting ON mail_outbox (next_try) WHERE sent IS NULL AND given_up IS NULL;

CREATE TABLE sign_on (
  id             INTEGER PRIMARY KEY CHECK (id = 1),
  active         INTEGER NOT NULL CHECK (active IN (0, 1)),
  issuer         TEXT NOT NULL,
  client         TEXT NOT NULL,
  secret_by      TEXT NOT NULL CHECK (secret_by IN ('basic', 'post')),
  secret_set     INTEGER,
  address        TEXT NOT NULL,
  button         TEXT NOT NULL,
  scopes         TEXT NOT NULL,
  name_claim     TEXT NOT NULL,
  just_in_time   INTEGER NOT NULL CHECK (just_in_time IN (0, 1)),
  link_by_email  INTEGER NOT NULL CHECK (link_by_email IN (0, 1)),
  passwords_for  TEXT NOT NULL CHECK (passwords_for IN ('everyone', 'few'))
) STRICT;

CREATE TABLE role_rules (
  id      INTEGER PRIMARY KEY,
  claim   TEXT NOT NULL CHECK (claim <> ''),
  test    TEXT NOT NULL CHECK (test IN ('equals', 'contains', 'member')),
  value   TEXT NOT NULL CHECK (value <> ''),
  role    TEXT NOT NULL,
  campus  INTEGER REFERENCES campuses (id),
  ended   INTEGER
) STRICT;

CREATE TABLE identities (
  id       INTEGER PRIMARY KEY,
  account  INTEGER NOT NULL REFERENCES accounts (id),
  issuer   TEXT NOT NULL,
  subject  TEXT NOT NULL CHECK (subject <> ''),
  linked   INTEGER NOT NULL,
  ended    INTEGER
) STRICT;

CREATE UNIQUE INDEX identities_by_subject ON identities (issuer, subject) WHERE ended IS NULL;

CREATE INDEX identities_by_account ON identities (account);

CREATE TABLE sign_on_secrets (
  id      INTEGER PRIMARY KEY CHECK (id = 1),
  sealed  BLOB NOT NULL
) STRICT;

CREATE TABLE used_marks (
  mark     BLOB PRIMARY KEY,
  expires  INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE provider_sessions (
  token    BLOB PRIMARY KEY,
  issuer   TEXT NOT NULL,
  subject  TEXT NOT NULL,
  sid      TEXT,
  leave    TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE turned_away (
  issuer   TEXT NOT NULL,
  subject  TEXT NOT NULL,
  name     TEXT,
  email    TEXT,
  at       INTEGER NOT NULL,
  why      TEXT NOT NULL,
  PRIMARY KEY (issuer, subject)
) STRICT, WITHOUT ROWID;

CREATE INDEX incidents_of_office ON incidents (id) WHERE profile IS NULL;

CREATE INDEX incidents_search ON incidents (reported_day, campus, place, nature, number);

CREATE TABLE log_entries (
  id        INTEGER PRIMARY KEY,
  incident  INTEGER NOT NULL REFERENCES incidents (id),
  log       TEXT NOT NULL CHECK (log IN ('crime', 'fire')),
  entered   INTEGER NOT NULL,
  at                 INTEGER,
  event              INTEGER NOT NULL DEFAULT 0,
  merged_into        INTEGER,
  number             TEXT NOT NULL DEFAULT '',
  nature             TEXT NOT NULL DEFAULT '',
  reported_at        INTEGER,
  reported_day       INTEGER,
  time_known         INTEGER NOT NULL DEFAULT 1 CHECK (time_known IN (0, 1)),
  occurred_from      INTEGER,
  occurred_to        INTEGER,
  dates_only         INTEGER NOT NULL DEFAULT 0 CHECK (dates_only IN (0, 1)),
  location           TEXT NOT NULL DEFAULT '',
  place              INTEGER,
  campus             INTEGER,
  disposition        TEXT,
  disposition_words  TEXT NOT NULL DEFAULT '',
  disposition_day    INTEGER,
  comment            TEXT,
  source             TEXT NOT NULL DEFAULT 'department' CHECK (source IN ('department', 'authority')),
  withheld           TEXT NOT NULL DEFAULT '[]',
  UNIQUE (incident, log)
) STRICT;

CREATE INDEX log_entries_by_day ON log_entries (reported_day, reported_at, id);

CREATE INDEX log_entries_by_place ON log_entries (place);

CREATE TABLE log_versions (
  id     INTEGER PRIMARY KEY,
  entry  INTEGER NOT NULL REFERENCES log_entries (id),
  until  INTEGER NOT NULL,
  at                 INTEGER,
  event              INTEGER NOT NULL DEFAULT 0,
  merged_into        INTEGER,
  number             TEXT NOT NULL DEFAULT '',
  nature             TEXT NOT NULL DEFAULT '',
  reported_at        INTEGER,
  reported_day       INTEGER,
  time_known         INTEGER NOT NULL DEFAULT 1 CHECK (time_known IN (0, 1)),
  occurred_from      INTEGER,
  occurred_to        INTEGER,
  dates_only         INTEGER NOT NULL DEFAULT 0 CHECK (dates_only IN (0, 1)),
  location           TEXT NOT NULL DEFAULT '',
  place              INTEGER,
  campus             INTEGER,
  disposition        TEXT,
  disposition_words  TEXT NOT NULL DEFAULT '',
  disposition_day    INTEGER,
  comment            TEXT,
  source             TEXT NOT NULL DEFAULT 'department' CHECK (source IN ('department', 'authority')),
  withheld           TEXT NOT NULL DEFAULT '[]'
) STRICT;

CREATE INDEX log_versions_of ON log_versions (entry, id);

CREATE TABLE log_words (
  id        INTEGER PRIMARY KEY,
  incident  INTEGER NOT NULL REFERENCES incidents (id),
  log       TEXT NOT NULL CHECK (log IN ('crime', 'fire')),
  nature    TEXT,
  location  TEXT,
  comment   TEXT,
  cleared   TEXT,
  account   INTEGER,
  at        INTEGER NOT NULL,
  UNIQUE (incident, log)
) STRICT;

CREATE TABLE log_stops (
  id        INTEGER PRIMARY KEY,
  incident  INTEGER NOT NULL REFERENCES incidents (id),
  log       TEXT NOT NULL CHECK (log IN ('crime', 'fire')),
  since     INTEGER NOT NULL,
  findings  TEXT NOT NULL,
  ended     INTEGER,
  UNIQUE (incident, log)
) STRICT;

CREATE INDEX log_stops_open ON log_stops (since) WHERE ended IS NULL;

CREATE TABLE log_places (
  id         INTEGER PRIMARY KEY REFERENCES places (id),
  words      TEXT,
  dwellings  INTEGER CHECK (dwellings >= 0),
  wider      TEXT,
  patrolled  INTEGER CHECK (patrolled IN (0, 1)),
  latitude   INTEGER CHECK (latitude BETWEEN -90000000 AND 90000000),
  longitude  INTEGER CHECK (longitude BETWEEN -180000000 AND 180000000)
) STRICT;

CREATE TABLE withholdings (
  id          INTEGER PRIMARY KEY,
  incident    INTEGER NOT NULL REFERENCES incidents (id),
  log         TEXT NOT NULL CHECK (log IN ('crime', 'fire')),
  field       TEXT NOT NULL,
  ground      TEXT NOT NULL,
  convincing  INTEGER CHECK (convincing IN (0, 1)),
  shown       INTEGER NOT NULL CHECK (shown IN (0, 1)),
  account     INTEGER,
  at          INTEGER NOT NULL,
  until_day   INTEGER,
  content     BLOB,
  harm_ended  INTEGER,
  released    INTEGER,
  released_by INTEGER
) STRICT;

CREATE INDEX withholdings_of ON withholdings (incident) WHERE released IS NULL;

CREATE TABLE fires (
  id      INTEGER PRIMARY KEY REFERENCES incidents (id),
  burned  INTEGER CHECK (burned IN (0, 1)),
  nature  TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE closures (
  id         INTEGER PRIMARY KEY,
  first_day  INTEGER NOT NULL,
  last_day   INTEGER NOT NULL CHECK (last_day >= first_day),
  name       TEXT NOT NULL,
  source     TEXT NOT NULL,
  removed    INTEGER NOT NULL CHECK (removed IN (0, 1))
) STRICT;

CREATE TABLE log_signups (
  id        INTEGER PRIMARY KEY AUTOINCREMENT,
  address   BLOB NOT NULL,
  mark      BLOB NOT NULL,
  sealed    BLOB NOT NULL,
  made      INTEGER NOT NULL,
  mailed    INTEGER,
  attempts  INTEGER NOT NULL DEFAULT 0,
  next_try  INTEGER NOT NULL
) STRICT;

CREATE INDEX log_signups_of ON log_signups (address, made);

CREATE TABLE log_subscribers (
  id         INTEGER PRIMARY KEY AUTOINCREMENT,
  address    BLOB NOT NULL UNIQUE,
  mark       BLOB NOT NULL,
  sealed     BLOB NOT NULL,
  confirmed  INTEGER NOT NULL,
  told       INTEGER NOT NULL,
  last       INTEGER,
  due        INTEGER,
  message    TEXT,
  attempts   INTEGER NOT NULL DEFAULT 0,
  failing    INTEGER,
  next_try   INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE INDEX log_entries_by_change ON log_entries (at);

CREATE INDEX log_entries_by_event ON log_entries (event);

CREATE TABLE log_requests (
  id           INTEGER PRIMARY KEY,
  at           INTEGER NOT NULL,
  from_day     INTEGER NOT NULL,
  through_day  INTEGER NOT NULL CHECK (through_day >= from_day),
  comes        INTEGER NOT NULL CHECK (comes IN (0, 1)),
  content      BLOB,
  answered     INTEGER,
  answered_by  INTEGER
) STRICT;

CREATE INDEX log_requests_waiting ON log_requests (at) WHERE answered IS NULL;

CREATE INDEX log_entries_of_fires ON log_entries (reported_day) WHERE log = 'fire';

CREATE INDEX log_entries_merged ON log_entries (merged_into) WHERE merged_into IS NOT NULL;

CREATE INDEX log_versions_merged ON log_versions (merged_into) WHERE merged_into IS NOT NULL;

CREATE INDEX log_versions_by_day ON log_versions (reported_day, reported_at);

CREATE INDEX events_by_time ON events (at, sequence);

CREATE TABLE log_learned (
  id              INTEGER PRIMARY KEY,
  incident        INTEGER NOT NULL REFERENCES incidents (id),
  log             TEXT NOT NULL CHECK (log IN ('crime', 'fire')),
  what            TEXT NOT NULL CHECK (what IN ('entry', 'information', 'disposition', 'release')),
  learned_day     INTEGER NOT NULL,
  due_day         INTEGER NOT NULL,
  since           INTEGER NOT NULL,
  done_at         INTEGER,
  in_time         INTEGER CHECK (in_time IN (0, 1)),
  late_reason     TEXT,
  reason_account  INTEGER,
  reason_at       INTEGER,
  content         BLOB
) STRICT;

CREATE INDEX log_learned_of ON log_learned (incident, log);

CREATE INDEX log_learned_open ON log_learned (learned_day, id) WHERE done_at IS NULL;

CREATE INDEX log_learned_late ON log_learned (due_day, id) WHERE in_time = 0 AND late_reason IS NULL;

CREATE INDEX log_learned_by_due ON log_learned (due_day, what, in_time, late_reason, incident);

CREATE TABLE log_waits (
  incident     INTEGER NOT NULL,
  log          TEXT NOT NULL,
  campus       INTEGER NOT NULL,
  learned_day  INTEGER NOT NULL,
  since        INTEGER NOT NULL,
  asks         TEXT NOT NULL,
  PRIMARY KEY (incident, log)
) STRICT, WITHOUT ROWID;

CREATE INDEX withholdings_by_end ON withholdings (coalesce(until_day, 2147483647), id)
  WHERE released IS NULL;

CREATE INDEX withholdings_to_release ON withholdings (harm_ended)
  WHERE released IS NULL AND harm_ended IS NOT NULL;

CREATE INDEX reports_waiting_since ON reports (received) WHERE incident IS NULL AND closed IS NULL;

CREATE INDEX reports_waiting_told ON reports (told_day, received)
  WHERE incident IS NULL AND closed IS NULL AND recipient = 'campus_police' AND told_day IS NOT NULL;

CREATE TABLE log_lists (
  id     INTEGER PRIMARY KEY,
  kind   TEXT NOT NULL CHECK (kind IN ('nature', 'disposition')),
  words  TEXT NOT NULL,
  core   TEXT,
  ended  INTEGER
) STRICT;

CREATE TABLE place_details (
  id            INTEGER PRIMARY KEY REFERENCES places (id),
  parent        INTEGER REFERENCES places (id),
  kind          TEXT NOT NULL,
  number        TEXT,
  address       TEXT,
  controller    TEXT,
  unit          TEXT,
  patrol_zone   TEXT,
  purposes      TEXT,
  reviewed_day  INTEGER,
  reviewed_why  TEXT,
  review_due    INTEGER,
  merged_into   INTEGER REFERENCES places (id)
) STRICT;

CREATE INDEX place_details_by_parent ON place_details (parent) WHERE parent IS NOT NULL;

CREATE INDEX place_details_by_number ON place_details (number) WHERE number IS NOT NULL;

CREATE TABLE place_names (
  id       INTEGER PRIMARY KEY,
  place    INTEGER NOT NULL REFERENCES places (id),
  name     TEXT NOT NULL,
  removed  INTEGER
) STRICT;

CREATE INDEX place_names_by_place ON place_names (place);

CREATE TABLE place_periods (
  id            INTEGER PRIMARY KEY,
  place         INTEGER NOT NULL REFERENCES places (id),
  from_day      INTEGER,
  through_day   INTEGER,
  facts         TEXT NOT NULL,
  organization  INTEGER REFERENCES organizations (id),
  why           TEXT,
  removed       INTEGER
) STRICT;

CREATE INDEX place_periods_by_place ON place_periods (place);

CREATE TABLE agreements (
  id           INTEGER PRIMARY KEY,
  place        INTEGER NOT NULL REFERENCES places (id),
  kind         TEXT NOT NULL CHECK (kind IN ('space', 'program')),
  party        TEXT NOT NULL,
  from_day     INTEGER,
  through_day  INTEGER,
  weekdays     INTEGER NOT NULL DEFAULT 127,
  hours_from   INTEGER,
  hours_until  INTEGER,
  spaces       TEXT,
  document     TEXT,
  removed      INTEGER
) STRICT;

CREATE INDEX agreements_by_place ON agreements (place);

CREATE TABLE organizations (
  id    INTEGER PRIMARY KEY,
  name  TEXT NOT NULL
) STRICT;

CREATE TABLE recognitions (
  id            INTEGER PRIMARY KEY,
  organization  INTEGER NOT NULL REFERENCES organizations (id),
  from_day      INTEGER,
  through_day   INTEGER,
  removed       INTEGER
) STRICT;

CREATE INDEX recognitions_by_organization ON recognitions (organization);

CREATE TABLE place_shapes (
  id        INTEGER PRIMARY KEY REFERENCES places (id),
  geometry  TEXT NOT NULL,
  source    TEXT NOT NULL
) STRICT;

CREATE TABLE place_law (
  place            INTEGER NOT NULL,
  from_day         INTEGER NOT NULL,
  through_day      INTEGER NOT NULL,
  geography        TEXT,
  student_housing  INTEGER,
  law_row          INTEGER,
  asks             TEXT,
  hours            INTEGER NOT NULL,
  PRIMARY KEY (place, from_day)
) STRICT, WITHOUT ROWID;

CREATE VIEW place_answers AS
  SELECT place, from_day, through_day, geography, student_housing, law_row, asks, hours
    FROM place_law
  UNION ALL
  SELECT id, -2000000, 2000000, geography, student_housing, NULL,
         CASE WHEN geography IS NULL THEN 'facts' END, 0
    FROM places WHERE NOT EXISTS (SELECT 1 FROM place_law WHERE place = places.id);

CREATE TABLE campus_details (
  id           INTEGER PRIMARY KEY REFERENCES campuses (id),
  kind         TEXT NOT NULL,
  from_day     INTEGER,
  through_day  INTEGER,
  unitid       TEXT,
  opeid        TEXT,
  facts        TEXT,
  why          TEXT,
  place        INTEGER REFERENCES places (id)
) STRICT;

CREATE INDEX places_in_order ON places (name COLLATE NOCASE, id);

CREATE TABLE layer_profiles (
  id       INTEGER PRIMARY KEY,
  name     TEXT NOT NULL UNIQUE,
  profile  TEXT NOT NULL
) STRICT;

CREATE TABLE layer_imports (
  id         INTEGER PRIMARY KEY,
  at         INTEGER NOT NULL,
  account    INTEGER REFERENCES accounts (id),
  profile    TEXT NOT NULL,
  format     TEXT NOT NULL,
  features   INTEGER NOT NULL,
  added      INTEGER NOT NULL,
  changed    INTEGER NOT NULL,
  ended      INTEGER NOT NULL,
  unchanged  INTEGER NOT NULL,
  left_out   INTEGER NOT NULL,
  problems   INTEGER NOT NULL
) STRICT;

CREATE TABLE incident_spots (
  id          INTEGER PRIMARY KEY REFERENCES incidents (id),
  told        TEXT,
  from_place  INTEGER REFERENCES places (id),
  spot        TEXT,
  latitude    INTEGER,
  longitude   INTEGER,
  source      TEXT
) STRICT;

CREATE INDEX incident_spots_by_place ON incident_spots (from_place) WHERE from_place IS NOT NULL;

CREATE TABLE place_wordings (
  id               INTEGER PRIMARY KEY,
  campus           INTEGER NOT NULL REFERENCES campuses (id),
  wording          TEXT NOT NULL,
  told             TEXT NOT NULL,
  geography        TEXT,
  student_housing  INTEGER,
  place            INTEGER NOT NULL REFERENCES places (id),
  from_place       INTEGER NOT NULL REFERENCES places (id),
  account          INTEGER,
  at               INTEGER NOT NULL,
  why              TEXT,
  ended            INTEGER
) STRICT;

CREATE INDEX place_wordings_by_words ON place_wordings (campus, wording) WHERE ended IS NULL;

CREATE INDEX place_wordings_by_place ON place_wordings (from_place);

CREATE INDEX place_details_by_merged ON place_details (merged_into) WHERE merged_into IS NOT NULL;

CREATE TABLE agencies (
  id       INTEGER PRIMARY KEY,
  name     TEXT NOT NULL,
  address  TEXT,
  email    TEXT,
  phone    TEXT,
  contact  TEXT,
  notes    TEXT,
  ended    INTEGER
) STRICT;

CREATE TABLE place_agencies (
  id           INTEGER PRIMARY KEY,
  agency       INTEGER NOT NULL REFERENCES agencies (id),
  place        INTEGER REFERENCES places (id),
  campus       INTEGER REFERENCES campuses (id),
  from_day     INTEGER,
  through_day  INTEGER,
  removed      INTEGER,
  CHECK ((place IS NULL) <> (campus IS NULL))
) STRICT;

CREATE INDEX place_agencies_by_place ON place_agencies (place) WHERE place IS NOT NULL;

CREATE INDEX place_agencies_by_agency ON place_agencies (agency);

CREATE TABLE trips (
  id             INTEGER PRIMARY KEY,
  campus         INTEGER NOT NULL REFERENCES campuses (id),
  account        INTEGER NOT NULL REFERENCES accounts (id),
  at             INTEGER NOT NULL,
  kind           TEXT NOT NULL,
  sponsor        TEXT NOT NULL,
  purpose        TEXT NOT NULL,
  destination    TEXT NOT NULL,
  leaves_day     INTEGER NOT NULL,
  returns_day    INTEGER NOT NULL,
  students       INTEGER,
  educational    TEXT NOT NULL,
  booked         TEXT NOT NULL,
  people         BLOB NOT NULL,
  withdrawn      INTEGER,
  withdrawn_why  TEXT
) STRICT;

CREATE INDEX trips_by_day ON trips (leaves_day);

CREATE INDEX trips_by_account ON trips (account);

CREATE TABLE trip_stops (
  id             INTEGER PRIMARY KEY,
  trip           INTEGER NOT NULL REFERENCES trips (id),
  use            TEXT NOT NULL CHECK (use IN ('lodging', 'space')),
  sort           TEXT NOT NULL,
  name           TEXT NOT NULL,
  address        TEXT,
  from_day       INTEGER NOT NULL,
  through_day    INTEGER NOT NULL,
  arrangement    TEXT NOT NULL,
  party          TEXT,
  document       TEXT,
  significant    TEXT NOT NULL,
  program        TEXT NOT NULL,
  administrator  TEXT NOT NULL,
  again          TEXT NOT NULL,
  rooms          TEXT,
  rooms_at       INTEGER,
  place          INTEGER REFERENCES places (id),
  period         INTEGER REFERENCES place_periods (id),
  agreement      INTEGER REFERENCES agreements (id)
) STRICT;

CREATE INDEX trip_stops_by_trip ON trip_stops (trip);

CREATE INDEX trip_stops_by_place ON trip_stops (place) WHERE place IS NOT NULL;

CREATE TABLE review_rounds (
  id       INTEGER PRIMARY KEY,
  year     INTEGER NOT NULL,
  due_day  INTEGER NOT NULL,
  at       INTEGER NOT NULL,
  account  INTEGER NOT NULL REFERENCES accounts (id),
  closed   INTEGER
) STRICT;

CREATE TABLE review_asks (
  id            INTEGER PRIMARY KEY,
  round         INTEGER NOT NULL REFERENCES review_rounds (id),
  unit          TEXT NOT NULL,
  campus        INTEGER REFERENCES campuses (id),
  account       INTEGER REFERENCES accounts (id),
  who           BLOB,
  mark          BLOB NOT NULL,
  at            INTEGER NOT NULL,
  expires_day   INTEGER NOT NULL,
  letters       INTEGER NOT NULL,
  lettered_day  INTEGER,
  revoked       INTEGER,
  answered      INTEGER
) STRICT;

CREATE INDEX review_asks_by_round ON review_asks (round);

CREATE INDEX review_asks_by_account ON review_asks (account) WHERE account IS NOT NULL;

CREATE TABLE review_answers (
  id        INTEGER PRIMARY KEY,
  ask       INTEGER NOT NULL REFERENCES review_asks (id),
  place     INTEGER REFERENCES places (id),
  question  TEXT,
  answer    TEXT NOT NULL,
  words     BLOB,
  at        INTEGER NOT NULL,
  settled   INTEGER,
  settler   INTEGER REFERENCES accounts (id),
  outcome   TEXT
) STRICT;

CREATE INDEX review_answers_by_ask ON review_answers (ask);

CREATE TABLE review_letters (
  ask       INTEGER NOT NULL,
  number    INTEGER NOT NULL,
  message   TEXT NOT NULL,
  made      INTEGER NOT NULL,
  sent      INTEGER,
  attempts  INTEGER NOT NULL DEFAULT 0,
  next_try  INTEGER NOT NULL,
  given_up  INTEGER,
  failure   TEXT,
  PRIMARY KEY (ask, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE policy_facts (
  id       INTEGER PRIMARY KEY,
  campus   INTEGER REFERENCES campuses (id),
  fact     TEXT NOT NULL,
  year     INTEGER NOT NULL,
  answer   INTEGER,
  why      TEXT NOT NULL,
  at       INTEGER NOT NULL,
  account  INTEGER REFERENCES accounts (id)
) STRICT;

CREATE TABLE policy_texts (
  id       INTEGER PRIMARY KEY,
  part     TEXT NOT NULL,
  campus   INTEGER REFERENCES campuses (id),
  body     TEXT NOT NULL,
  adopted  INTEGER NOT NULL,
  at       INTEGER NOT NULL,
  account  INTEGER REFERENCES accounts (id)
) STRICT;

CREATE INDEX policy_texts_by_part ON policy_texts (part, campus, id);

CREATE TABLE policy_cares (
  id            INTEGER PRIMARY KEY,
  part          TEXT NOT NULL,
  campus        INTEGER REFERENCES campuses (id),
  owner         INTEGER REFERENCES accounts (id),
  evidence      TEXT NOT NULL,
  review_day    INTEGER,
  reviewed_day  INTEGER,
  reviewer      INTEGER REFERENCES accounts (id)
) STRICT;

CREATE UNIQUE INDEX policy_cares_by_part ON policy_cares (part, coalesce(campus, 0));

CREATE TABLE policy_approvals (
  id       INTEGER PRIMARY KEY,
  text     INTEGER NOT NULL REFERENCES policy_texts (id),
  account  INTEGER NOT NULL REFERENCES accounts (id),
  at       INTEGER NOT NULL,
  day      INTEGER NOT NULL,
  ended    INTEGER
) STRICT;

CREATE INDEX policy_approvals_by_text ON policy_approvals (text);

CREATE TABLE policy_packs (
  id             INTEGER PRIMARY KEY,
  code           TEXT NOT NULL,
  body           TEXT NOT NULL,
  at             INTEGER NOT NULL,
  account        INTEGER REFERENCES accounts (id),
  confirmed_day  INTEGER,
  confirmer      INTEGER REFERENCES accounts (id),
  confirmed_by   TEXT
) STRICT;

CREATE TABLE policy_jurisdictions (
  id       INTEGER PRIMARY KEY REFERENCES campuses (id),
  pack     INTEGER REFERENCES policy_packs (id),
  at       INTEGER NOT NULL,
  account  INTEGER REFERENCES accounts (id)
) STRICT;

CREATE TABLE housing_fires (
  id                 INTEGER PRIMARY KEY,
  number             TEXT NOT NULL UNIQUE,
  place              INTEGER NOT NULL REFERENCES places (id),
  year               INTEGER NOT NULL,
  day                INTEGER,
  minute             INTEGER CHECK (minute BETWEEN 0 AND 1439),
  cause              TEXT,
  cause_words        TEXT NOT NULL,
  hospital           INTEGER CHECK (hospital >= 0),
  health_center      INTEGER CHECK (health_center >= 0),
  other_facility     INTEGER CHECK (other_facility >= 0),
  scene_only         INTEGER CHECK (scene_only >= 0),
  untreated          INTEGER CHECK (untreated >= 0),
  treatment_unknown  INTEGER CHECK (treatment_unknown >= 0),
  killed             INTEGER CHECK (killed >= 0),
  died               TEXT NOT NULL,
  structure          INTEGER CHECK (structure >= 0),
  contents           INTEGER CHECK (contents >= 0),
  smoke              INTEGER CHECK (smoke >= 0),
  indirect           INTEGER CHECK (indirect >= 0),
  same_as            INTEGER REFERENCES housing_fires (id),
  incident           INTEGER REFERENCES incidents (id),
  withdrawn          INTEGER,
  withdrawn_why      TEXT
) STRICT;

CREATE INDEX housing_fires_by_place ON housing_fires (place, year);

CREATE INDEX housing_fires_by_incident ON housing_fires (incident) WHERE incident IS NOT NULL;

CREATE TABLE fire_systems (
  id             INTEGER PRIMARY KEY,
  place          INTEGER NOT NULL REFERENCES places (id),
  year           INTEGER NOT NULL,
  alarm          TEXT,
  sprinklers     TEXT,
  detection      TEXT,
  extinguishers  TEXT,
  plans          TEXT,
  words          TEXT NOT NULL,
  UNIQUE (place, year)
) STRICT;

CREATE TABLE fire_drills (
  id         INTEGER PRIMARY KEY,
  place      INTEGER NOT NULL REFERENCES places (id),
  day        INTEGER NOT NULL,
  minute     INTEGER CHECK (minute BETWEEN 0 AND 1439),
  minutes    INTEGER CHECK (minutes >= 0),
  remark     TEXT NOT NULL,
  withdrawn  INTEGER,
  withdrawn_why TEXT
) STRICT;

CREATE INDEX fire_drills_by_place ON fire_drills (place, day);

CREATE TABLE drill_statements (
  id      INTEGER PRIMARY KEY,
  place   INTEGER NOT NULL REFERENCES places (id),
  year    INTEGER NOT NULL,
  number  INTEGER CHECK (number >= 0),
  why     TEXT NOT NULL,
  UNIQUE (place, year)
) STRICT;

CREATE TABLE hazing_settings (
  id          INTEGER PRIMARY KEY,
  definition  TEXT NOT NULL,
  policies    TEXT NOT NULL,
  laws        TEXT NOT NULL,
  address     TEXT
) STRICT;

CREATE TABLE hazing_findings (
  id                INTEGER PRIMARY KEY,
  organization      INTEGER NOT NULL REFERENCES organizations (id),
  description       TEXT NOT NULL,
  alcohol_drugs     INTEGER,
  findings          TEXT NOT NULL,
  sanctions         TEXT NOT NULL,
  occurred_from     INTEGER,
  occurred_through  INTEGER,
  started_day       INTEGER,
  ended_day         INTEGER,
  notice_day        INTEGER,
  more              TEXT,
  notes             BLOB,
  cleared           TEXT,
  change_note       TEXT,
  account           INTEGER NOT NULL REFERENCES accounts (id),
  at                INTEGER NOT NULL,
  withdrawn         INTEGER,
  withdrawn_why     TEXT
) STRICT;

CREATE TABLE hazing_links (
  id        INTEGER PRIMARY KEY,
  finding   INTEGER NOT NULL REFERENCES hazing_findings (id),
  incident  INTEGER NOT NULL REFERENCES incidents (id),
  removed   INTEGER
) STRICT;

CREATE INDEX hazing_links_by_finding ON hazing_links (finding) WHERE removed IS NULL;

CREATE TABLE hazing_editions (
  id           INTEGER PRIMARY KEY,
  at           INTEGER NOT NULL,
  day          INTEGER NOT NULL,
  from_day     INTEGER NOT NULL,
  account      INTEGER NOT NULL REFERENCES accounts (id),
  event        INTEGER NOT NULL,
  institution  TEXT NOT NULL,
  definition   TEXT NOT NULL,
  policies     TEXT NOT NULL,
  laws         TEXT NOT NULL,
  address      TEXT,
  hash         TEXT NOT NULL
) STRICT;

CREATE TABLE hazing_entries (
  id                INTEGER PRIMARY KEY,
  edition           INTEGER NOT NULL REFERENCES hazing_editions (id),
  finding           INTEGER NOT NULL REFERENCES hazing_findings (id),
  kind              TEXT NOT NULL CHECK (kind IN ('finding', 'correction', 'withdrawal')),
  note              TEXT,
  organization      TEXT NOT NULL,
  description       TEXT NOT NULL,
  alcohol_drugs     INTEGER,
  findings          TEXT NOT NULL,
  sanctions         TEXT NOT NULL,
  occurred_from     INTEGER,
  occurred_through  INTEGER,
  started_day       INTEGER,
  ended_day         INTEGER,
  notice_day        INTEGER,
  more              TEXT
) STRICT;

CREATE INDEX hazing_entries_by_edition ON hazing_entries (edition);

CREATE INDEX hazing_entries_by_finding ON hazing_entries (finding);

CREATE TABLE programs (
  id           INTEGER PRIMARY KEY,
  campus       INTEGER REFERENCES campuses (id),
  year         INTEGER NOT NULL,
  kind         TEXT NOT NULL,
  title        TEXT NOT NULL,
  description  TEXT NOT NULL,
  audience     TEXT NOT NULL,
  days         TEXT NOT NULL,
  frequency    TEXT NOT NULL,
  delivery     TEXT NOT NULL,
  offered      INTEGER,
  attended     INTEGER,
  behaviors    TEXT NOT NULL,
  evidence     TEXT,
  copied_from  INTEGER REFERENCES programs (id),
  account      INTEGER NOT NULL REFERENCES accounts (id),
  at           INTEGER NOT NULL,
  removed      INTEGER
) STRICT;

CREATE INDEX programs_by_year ON programs (year);

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

CREATE TABLE authorities (
  id           INTEGER PRIMARY KEY,
  campus       INTEGER NOT NULL REFERENCES campuses (id),
  functions    TEXT NOT NULL,
  named        INTEGER NOT NULL,
  unit         TEXT NOT NULL,
  bond         TEXT NOT NULL,
  account      INTEGER REFERENCES accounts (id),
  who          BLOB NOT NULL,
  from_day     INTEGER NOT NULL,
  through_day  INTEGER,
  remark       TEXT,
  ended_why    TEXT,
  entered_by   INTEGER NOT NULL REFERENCES accounts (id),
  at           INTEGER NOT NULL
) STRICT;

CREATE INDEX authorities_by_account ON authorities (account) WHERE account IS NOT NULL;

CREATE TABLE authority_reviews (
  id         INTEGER PRIMARY KEY,
  authority  INTEGER NOT NULL REFERENCES authorities (id),
  year       INTEGER NOT NULL,
  day        INTEGER NOT NULL,
  outcome    TEXT NOT NULL,
  why        TEXT,
  account    INTEGER NOT NULL REFERENCES accounts (id),
  at         INTEGER NOT NULL
) STRICT;

CREATE INDEX authority_reviews_by_authority ON authority_reviews (authority);

CREATE TABLE authority_candidates (
  id         INTEGER PRIMARY KEY,
  person     INTEGER NOT NULL REFERENCES roster_people (id),
  title      TEXT NOT NULL,
  functions  TEXT NOT NULL,
  words      TEXT NOT NULL,
  outcome    TEXT NOT NULL,
  why        TEXT,
  authority  INTEGER REFERENCES authorities (id),
  account    INTEGER NOT NULL REFERENCES accounts (id),
  at         INTEGER NOT NULL
) STRICT;

CREATE INDEX authority_candidates_by_person ON authority_candidates (person);

CREATE TABLE authority_looks (
  id        INTEGER PRIMARY KEY,
  term      TEXT NOT NULL,
  campus    INTEGER REFERENCES campuses (id),
  day       INTEGER NOT NULL,
  open      INTEGER NOT NULL,
  accepted  INTEGER NOT NULL,
  declined  INTEGER NOT NULL,
  account   INTEGER NOT NULL REFERENCES accounts (id),
  at        INTEGER NOT NULL
) STRICT;

CREATE TABLE authority_links (
  id         INTEGER PRIMARY KEY REFERENCES authorities (id),
  mark       BLOB NOT NULL,
  until_day  INTEGER NOT NULL
) STRICT;

CREATE TABLE authority_letters (
  id                INTEGER PRIMARY KEY,
  authority         INTEGER NOT NULL REFERENCES authorities (id),
  day               INTEGER NOT NULL,
  content           BLOB NOT NULL,
  letters           INTEGER NOT NULL,
  lettered_day      INTEGER,
  account           INTEGER NOT NULL REFERENCES accounts (id),
  at                INTEGER NOT NULL,
  acknowledged      INTEGER,
  acknowledged_how  TEXT,
  acknowledged_by   INTEGER REFERENCES accounts (id)
) STRICT;

CREATE INDEX authority_letters_by_authority ON authority_letters (authority);

CREATE TABLE authority_rounds (
  id         INTEGER PRIMARY KEY,
  year       INTEGER NOT NULL,
  campus     INTEGER NOT NULL REFERENCES campuses (id),
  due_day    INTEGER NOT NULL,
  final_day  INTEGER NOT NULL,
  account    INTEGER NOT NULL REFERENCES accounts (id),
  at         INTEGER NOT NULL,
  closed     INTEGER
) STRICT;

CREATE TABLE authority_asks (
  id            INTEGER PRIMARY KEY,
  round         INTEGER NOT NULL REFERENCES authority_rounds (id),
  authority     INTEGER NOT NULL REFERENCES authorities (id),
  at            INTEGER NOT NULL,
  letters       INTEGER NOT NULL,
  lettered_day  INTEGER,
  final         INTEGER NOT NULL
) STRICT;

CREATE INDEX authority_asks_by_round ON authority_asks (round);

CREATE INDEX authority_asks_by_authority ON authority_asks (authority);

CREATE TABLE authority_answers (
  id         INTEGER PRIMARY KEY,
  ask        INTEGER NOT NULL REFERENCES authority_asks (id),
  answer     TEXT NOT NULL,
  late       INTEGER NOT NULL,
  how        TEXT NOT NULL,
  signature  BLOB NOT NULL,
  account    INTEGER REFERENCES accounts (id),
  at         INTEGER NOT NULL
) STRICT;

CREATE INDEX authority_answers_by_ask ON authority_answers (ask);

CREATE TABLE authority_trainings (
  id            INTEGER PRIMARY KEY,
  authority     INTEGER NOT NULL REFERENCES authorities (id),
  year          INTEGER NOT NULL,
  due_day       INTEGER NOT NULL,
  done_day      INTEGER,
  how           TEXT,
  words         TEXT,
  correct       INTEGER,
  asked         INTEGER,
  letters       INTEGER NOT NULL,
  lettered_day  INTEGER,
  account       INTEGER NOT NULL REFERENCES accounts (id),
  at            INTEGER NOT NULL
) STRICT;

CREATE INDEX authority_trainings_by_authority ON authority_trainings (authority);

CREATE INDEX authority_trainings_by_year ON authority_trainings (year);

CREATE TABLE authority_tries (
  id        INTEGER PRIMARY KEY,
  training  INTEGER NOT NULL REFERENCES authority_trainings (id),
  number    INTEGER NOT NULL,
  correct   INTEGER NOT NULL,
  asked     INTEGER NOT NULL,
  passed    INTEGER NOT NULL,
  answers   TEXT NOT NULL,
  day       INTEGER NOT NULL,
  at        INTEGER NOT NULL
) STRICT;

CREATE INDEX authority_tries_by_training ON authority_tries (training);

CREATE TABLE authority_mail (
  kind      TEXT NOT NULL,
  item      INTEGER NOT NULL,
  number    INTEGER NOT NULL,
  message   TEXT NOT NULL,
  made      INTEGER NOT NULL,
  sent      INTEGER,
  attempts  INTEGER NOT NULL DEFAULT 0,
  next_try  INTEGER NOT NULL,
  given_up  INTEGER,
  failure   TEXT,
  PRIMARY KEY (kind, item, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE agency_requests (
  id           INTEGER PRIMARY KEY,
  agency       INTEGER NOT NULL REFERENCES agencies (id),
  year         INTEGER NOT NULL,
  name         TEXT NOT NULL,
  address      TEXT,
  due_day      INTEGER NOT NULL,
  contact      TEXT NOT NULL,
  words        TEXT NOT NULL,
  campuses     TEXT NOT NULL,
  places       TEXT NOT NULL,
  crimes       TEXT NOT NULL,
  mark         BLOB NOT NULL,
  expires_day  INTEGER NOT NULL,
  revoked      INTEGER,
  closed       INTEGER,
  closed_by    INTEGER REFERENCES accounts (id),
  withdrawn    INTEGER,
  at           INTEGER NOT NULL,
  account      INTEGER NOT NULL REFERENCES accounts (id)
) STRICT;

CREATE INDEX agency_requests_by_year ON agency_requests (year);

CREATE TABLE agency_contacts (
  id       INTEGER PRIMARY KEY,
  request  INTEGER NOT NULL REFERENCES agency_requests (id),
  at       INTEGER NOT NULL,
  day      INTEGER NOT NULL,
  what     TEXT NOT NULL,
  channel  TEXT NOT NULL,
  address  TEXT,
  account  INTEGER NOT NULL REFERENCES accounts (id),
  words    BLOB
) STRICT;

CREATE INDEX agency_contacts_by_request ON agency_contacts (request);

CREATE TABLE agency_replies (
  id       INTEGER PRIMARY KEY,
  request  INTEGER NOT NULL REFERENCES agency_requests (id),
  at       INTEGER NOT NULL,
  way      TEXT NOT NULL,
  account  INTEGER REFERENCES accounts (id),
  kind     TEXT,
  sent     INTEGER,
  day      INTEGER,
  content  BLOB
) STRICT;

CREATE INDEX agency_replies_by_request ON agency_replies (request);

CREATE TABLE agency_rows (
  id            INTEGER PRIMARY KEY,
  request       INTEGER NOT NULL REFERENCES agency_requests (id),
  reply         INTEGER NOT NULL REFERENCES agency_replies (id),
  gone          INTEGER REFERENCES agency_replies (id),
  gone_seen     INTEGER,
  mark          TEXT NOT NULL,
  reported_day  INTEGER NOT NULL,
  from_day      INTEGER,
  through_day   INTEGER,
  offense       TEXT NOT NULL,
  bias          TEXT,
  arrests       INTEGER,
  details       BLOB NOT NULL,
  decided       INTEGER,
  decider       INTEGER REFERENCES accounts (id),
  decision      TEXT,
  campus        INTEGER REFERENCES campuses (id),
  place         INTEGER REFERENCES places (id),
  incident      INTEGER REFERENCES incidents (id),
  why           TEXT,
  words         BLOB
) STRICT;

CREATE INDEX agency_rows_by_request ON agency_rows (request);

CREATE TABLE agency_letters (
  contact   INTEGER PRIMARY KEY,
  message   TEXT NOT NULL,
  made      INTEGER NOT NULL,
  sent      INTEGER,
  attempts  INTEGER NOT NULL DEFAULT 0,
  next_try  INTEGER NOT NULL,
  given_up  INTEGER,
  failure   TEXT
) STRICT;

CREATE TABLE published_campuses (
  id           INTEGER PRIMARY KEY,
  unitid       TEXT NOT NULL UNIQUE,
  opeid        TEXT NOT NULL,
  institution  TEXT NOT NULL,
  branch       TEXT NOT NULL,
  address      TEXT NOT NULL,
  city         TEXT NOT NULL,
  state        TEXT NOT NULL,
  zip          TEXT NOT NULL,
  students     INTEGER,
  release      INTEGER NOT NULL
) STRICT;

CREATE INDEX published_campuses_by_name ON published_campuses (institution COLLATE NOCASE);

CREATE TABLE published_counts (
  id       INTEGER PRIMARY KEY,
  campus   INTEGER NOT NULL REFERENCES published_campuses (id),
  file     TEXT NOT NULL,
  release  INTEGER NOT NULL,
  counts   TEXT NOT NULL,
  UNIQUE (campus, file, release)
) STRICT;

CREATE INDEX published_counts_by_file ON published_counts (file, release);

CREATE TABLE survey_campuses (
  id       INTEGER PRIMARY KEY REFERENCES campuses (id),
  unitid   TEXT NOT NULL,
  at       INTEGER NOT NULL,
  account  INTEGER REFERENCES accounts (id)
) STRICT;

CREATE TABLE survey_windows (
  id       INTEGER PRIMARY KEY,
  opens    INTEGER,
  closes   INTEGER,
  at       INTEGER NOT NULL,
  account  INTEGER REFERENCES accounts (id)
) STRICT;

CREATE TABLE survey_answers (
  id       INTEGER PRIMARY KEY,
  year     INTEGER NOT NULL,
  campus   INTEGER NOT NULL REFERENCES campuses (id),
  police   TEXT NOT NULL,
  at       INTEGER NOT NULL,
  account  INTEGER REFERENCES accounts (id)
) STRICT;

CREATE INDEX survey_answers_by_year ON survey_answers (year, campus);

CREATE TABLE survey_marks (
  id       INTEGER PRIMARY KEY,
  year     INTEGER NOT NULL,
  campus   INTEGER NOT NULL REFERENCES campuses (id),
  screen   TEXT NOT NULL,
  numbers  TEXT NOT NULL,
  at       INTEGER NOT NULL,
  account  INTEGER REFERENCES accounts (id),
  ended    INTEGER
) STRICT;

CREATE INDEX survey_marks_by_year ON survey_marks (year, campus);

CREATE TABLE survey_reasons (
  id       INTEGER PRIMARY KEY,
  year     INTEGER NOT NULL,
  campus   INTEGER NOT NULL REFERENCES campuses (id),
  number   TEXT NOT NULL,
  old      INTEGER,
  new      INTEGER,
  reason   TEXT NOT NULL,
  at       INTEGER NOT NULL,
  account  INTEGER REFERENCES accounts (id)
) STRICT;

CREATE INDEX survey_reasons_by_year ON survey_reasons (year, campus);

CREATE TABLE survey_confirmations (
  id       INTEGER PRIMARY KEY,
  year     INTEGER NOT NULL,
  campus   INTEGER NOT NULL REFERENCES campuses (id),
  numbers  TEXT NOT NULL,
  at       INTEGER NOT NULL,
  account  INTEGER REFERENCES accounts (id)
) STRICT;

CREATE INDEX survey_confirmations_by_year ON survey_confirmations (year, campus);

CREATE TABLE source_offices (
  id       INTEGER PRIMARY KEY,
  campus   INTEGER NOT NULL REFERENCES campuses (id),
  kind     TEXT NOT NULL,
  name     TEXT NOT NULL,
  account  INTEGER REFERENCES accounts (id),
  ended    INTEGER
) STRICT;

CREATE TABLE source_statements (
  id       INTEGER PRIMARY KEY,
  office   INTEGER NOT NULL REFERENCES source_offices (id),
  year     INTEGER NOT NULL,
  state    TEXT NOT NULL,
  words    TEXT NOT NULL,
  account  INTEGER REFERENCES accounts (id),
  at       INTEGER NOT NULL,
  ended    INTEGER
) STRICT;

CREATE INDEX source_statements_by_office ON source_statements (office, year);

CREATE TABLE source_signatures (
  id       INTEGER PRIMARY KEY,
  year     INTEGER NOT NULL,
  campus   INTEGER NOT NULL REFERENCES campuses (id),
  source   TEXT NOT NULL,
  words    TEXT NOT NULL,
  account  INTEGER REFERENCES accounts (id),
  at       INTEGER NOT NULL,
  ended    INTEGER
) STRICT;

CREATE INDEX source_signatures_by_year ON source_signatures (year, campus);

CREATE TABLE duty_marks (
  id       INTEGER PRIMARY KEY,
  duty     TEXT NOT NULL,
  day      INTEGER NOT NULL,
  words    TEXT NOT NULL,
  account  INTEGER REFERENCES accounts (id),
  at       INTEGER NOT NULL,
  ended    INTEGER
) STRICT;

CREATE INDEX duty_marks_by_duty ON duty_marks (duty);

CREATE TABLE duty_owners (
  id       INTEGER PRIMARY KEY,
  kind     TEXT NOT NULL,
  campus   INTEGER REFERENCES campuses (id),
  account  INTEGER REFERENCES accounts (id),
  days     INTEGER NOT NULL,
  at       INTEGER NOT NULL,
  ended    INTEGER
) STRICT;

CREATE TABLE calendar_feeds (
  id       INTEGER PRIMARY KEY,
  account  INTEGER NOT NULL REFERENCES accounts (id),
  code     BLOB NOT NULL,
  made     INTEGER NOT NULL,
  ended    INTEGER
) STRICT;

CREATE TABLE forgotten_keys (
  record   INTEGER PRIMARY KEY
) STRICT;

CREATE TABLE retention_years (
  id       INTEGER PRIMARY KEY,
  kind     TEXT NOT NULL,
  years    INTEGER NOT NULL,
  at       INTEGER NOT NULL,
  account  INTEGER REFERENCES accounts (id)
) STRICT;

CREATE TABLE legal_holds (
  id            INTEGER PRIMARY KEY,
  matter        BLOB NOT NULL,
  kind          TEXT,
  campus        INTEGER REFERENCES campuses (id),
  from_year     INTEGER,
  through_year  INTEGER,
  incident      INTEGER REFERENCES incidents (id),
  report        INTEGER REFERENCES reports (id),
  account       INTEGER NOT NULL REFERENCES accounts (id),
  at            INTEGER NOT NULL,
  released      INTEGER,
  released_by   INTEGER REFERENCES accounts (id)
) STRICT;

CREATE TABLE disposals (
  id            INTEGER PRIMARY KEY,
  kind          TEXT,
  through_year  INTEGER,
  day           INTEGER NOT NULL,
  items         INTEGER NOT NULL,
  texts         INTEGER NOT NULL,
  digest        BLOB NOT NULL,
  account       INTEGER NOT NULL REFERENCES accounts (id),
  at            INTEGER NOT NULL,
  withdrawn     INTEGER,
  withdrawn_by  INTEGER REFERENCES accounts (id),
  confirmed     INTEGER,
  confirmed_by  INTEGER REFERENCES accounts (id),
  certificate   TEXT,
  CHECK (confirmed_by IS NULL OR confirmed_by <> account)
) STRICT;

CREATE TABLE disposed_records (
  id        INTEGER PRIMARY KEY,
  disposal  INTEGER NOT NULL REFERENCES disposals (id)
) STRICT;

CREATE TABLE difference_reasons (
  id       INTEGER PRIMARY KEY,
  year     INTEGER NOT NULL,
  campus   INTEGER NOT NULL REFERENCES campuses (id),
  key      TEXT NOT NULL,
  found    TEXT NOT NULL,
  words    BLOB NOT NULL,
  account  INTEGER REFERENCES accounts (id),
  at       INTEGER NOT NULL,
  ended    INTEGER
) STRICT;

CREATE INDEX difference_reasons_by_year ON difference_reasons (year, campus);

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

CREATE TABLE audit_files (
  id        INTEGER PRIMARY KEY,
  at        INTEGER NOT NULL,
  account   INTEGER REFERENCES accounts (id),
  year      INTEGER NOT NULL,
  position  INTEGER NOT NULL,
  manifest  TEXT NOT NULL CHECK (length(manifest) = 64),
  file      TEXT NOT NULL CHECK (length(file) = 64),
  size      INTEGER NOT NULL CHECK (size > 0),
  opened    INTEGER NOT NULL CHECK (opened >= 0),
  why       TEXT
) STRICT;

CREATE INDEX audit_files_by_year ON audit_files (year, id);

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
