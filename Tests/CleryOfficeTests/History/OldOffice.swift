import GRDB

@testable import CleryOffice

enum OldOffice {
    /// Takes the file back to what it was before migration 9.
    static func make(_ office: Office) throws {
        let version = OfficeFile.migrations.firstIndex(of: M009SecondLook.sql) ?? 0
        try office.pool.write { db in
            try db.execute(
                sql: """
                    DROP TABLE audience_codes; DROP TABLE audience_signups; DROP TABLE audience_imports;
                    DROP TABLE audience_openings; DROP TABLE alerts; DROP TABLE alert_scripts;
                    DROP TABLE audience_people; DROP TABLE audience_lists;
                    DROP TABLE second_looks; DROP TABLE looks; DROP TABLE draws; DROP TABLE changes; DROP TABLE traces;
                    DROP TABLE notice_settings; DROP TABLE notice_marks; DROP TABLE mail_told; DROP TABLE mail_outbox;
                    ALTER TABLE grants DROP COLUMN rule;
                    DROP TABLE provider_sessions; DROP TABLE sign_on_secrets; DROP TABLE used_marks;
                    DROP TABLE turned_away; DROP TABLE identities; DROP TABLE role_rules; DROP TABLE sign_on;
                    DROP INDEX incidents_of_office; DROP INDEX incidents_search;
                    DROP TABLE log_versions; DROP TABLE log_words; DROP TABLE log_stops; DROP TABLE log_places;
                    DROP TABLE withholdings; DROP TABLE fires; DROP TABLE log_signups; DROP TABLE log_subscribers;
                    DROP TABLE log_requests; DROP TABLE log_learned; DROP TABLE log_waits; DROP TABLE log_lists;
                    DROP INDEX events_by_time; DROP INDEX reports_waiting_since; DROP INDEX reports_waiting_told;
                    CREATE TABLE old_entries (id INTEGER PRIMARY KEY, incident INTEGER NOT NULL UNIQUE,
                      log TEXT NOT NULL, entered INTEGER NOT NULL) STRICT;
                    INSERT INTO old_entries SELECT id, incident, log, entered FROM log_entries;
                    DROP TABLE log_entries; ALTER TABLE old_entries RENAME TO log_entries;
                    DROP TABLE threat_calls; DROP TABLE threat_counsel; DROP TABLE threat_decisions; DROP TABLE threats;
                    DROP TABLE missing_proofs; DROP TABLE missing_letters; DROP TABLE missing_looks;
                    DROP TABLE missing_steps; DROP TABLE missing_cases; DROP TABLE missing_contacts;
                    DROP TABLE missing_residents;
                    DROP TABLE forgotten_keys; DROP TABLE referral_matches; DROP TABLE referrals; DROP TABLE referral_charges;
                    DROP TABLE agency_letters; DROP TABLE agency_rows; DROP TABLE agency_replies;
                    DROP TABLE agency_contacts; DROP TABLE agency_requests;
                    DROP TABLE disposed_records; DROP TABLE disposals; DROP TABLE legal_holds;
                    DROP TABLE retention_years; DROP TABLE difference_reasons;
                    DROP TABLE recoding_items; DROP TABLE recoding_rounds;
                    DROP TABLE calendar_feeds; DROP TABLE duty_owners; DROP TABLE duty_marks;
                    DROP TABLE source_signatures; DROP TABLE source_statements; DROP TABLE source_offices;
                    DROP TABLE authority_mail; DROP TABLE authority_tries; DROP TABLE authority_trainings;
                    DROP TABLE authority_answers; DROP TABLE authority_asks; DROP TABLE authority_rounds;
                    DROP TABLE authority_letters; DROP TABLE authority_links; DROP TABLE authority_looks;
                    DROP TABLE authority_candidates; DROP TABLE authority_reviews; DROP TABLE authorities;
                    DROP TABLE closures; DROP TABLE edition_files; DROP TABLE report_notes; DROP TABLE errata;
                    DROP TABLE report_heads; DROP TABLE report_pictures; DROP TABLE report_chapters;
                    DROP TABLE edition_comments; DROP TABLE edition_steps; DROP TABLE editions;
                    DROP TABLE notice_troubles; DROP TABLE notice_trials; DROP TABLE notice_queue;
                    DROP TABLE paper_requests; DROP TABLE notice_checks; DROP TABLE notice_pages;
                    DROP TABLE notice_openings; DROP TABLE notice_results; DROP TABLE notice_people;
                    DROP TABLE notice_campaigns; DROP TABLE programs; DROP TABLE hazing_entries; DROP TABLE hazing_editions;
                    DROP TABLE hazing_links; DROP TABLE hazing_findings; DROP TABLE hazing_settings;
                    DROP TABLE drill_statements; DROP TABLE fire_drills; DROP TABLE fire_systems; DROP TABLE housing_fires;
                    DROP TABLE policy_jurisdictions; DROP TABLE policy_packs; DROP TABLE policy_approvals;
                    DROP TABLE policy_cares; DROP TABLE policy_texts; DROP TABLE policy_facts;
                    DROP TABLE review_letters; DROP TABLE review_answers; DROP TABLE review_asks; DROP TABLE review_rounds;
                    DROP TABLE trip_stops; DROP TABLE trips; DROP TABLE place_agencies; DROP TABLE agencies;
                    DROP TABLE place_wordings; DROP TABLE incident_spots; DROP TABLE layer_imports;
                    DROP TABLE layer_profiles; DROP TABLE campus_details; DROP INDEX places_in_order;
                    DROP VIEW place_answers; DROP TABLE place_law; DROP TABLE place_shapes; DROP TABLE place_periods;
                    DROP TABLE recognitions; DROP TABLE organizations; DROP TABLE agreements; DROP TABLE place_names;
                    DROP TABLE place_details; DROP TABLE published_counts; DROP TABLE published_campuses; DROP TABLE survey_campuses; DROP TABLE survey_windows; DROP TABLE survey_answers; DROP TABLE survey_marks; DROP TABLE survey_reasons; DROP TABLE survey_confirmations;
                    DROP TABLE audit_files;
                    DROP TABLE alert_troubles; DROP TABLE alert_trials; DROP TABLE alert_spreads;
                    DROP TABLE alert_queue; DROP TABLE alert_receipts; DROP TABLE alert_results;
                    DROP TABLE alert_gateways;
                    DROP TABLE procedure_times; DROP TABLE procedure_runs; DROP TABLE procedures;
                    DROP TABLE exercise_evidence; DROP TABLE exercises;
                    DROP TABLE alerts; DROP TABLE audience_people; DROP TABLE audience_lists; DROP TABLE alert_scripts;
                    CREATE TABLE traces (incident INTEGER NOT NULL, event INTEGER NOT NULL, PRIMARY KEY (incident, event))
                      STRICT, WITHOUT ROWID;
                    PRAGMA user_version = \(version);
                    """)
        }
    }
}
