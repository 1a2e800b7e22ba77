/// The tables that the register does not keep.
extension KeptTable {
    /// Made anew from the kept tables by `Recount`.
    static let derived = ["place_law", "contributions", "cells", "unknown_wordings", "looks", "log_waits"]
    /// Which events changed which record; written with the event and by the fold.
    static let traces = Traces.tables
    /// Sealed files beside the register, which holds the hash of each; `openclery verify` compares them.
    static let files = "sealed_files"
    /// Outside the register, each for the reason that docs/house-plan.md gives.
    static let passing = [
        "sessions", "credentials", "record_keys", "law_versions", "scim_secrets", "waiting_files", "draws",
        "notice_marks", "mail_told", "mail_outbox", "second_factors", "recovery_codes", "sign_on_secrets",
        "used_marks", "provider_sessions", "turned_away", "log_signups", "log_subscribers", "review_letters",
        "edition_files",
        "notice_queue", "notice_trials", "notice_troubles", "authority_mail",
        "agency_letters", "forgotten_keys", "audience_signups", "audience_codes",
        "alert_queue", "alert_spreads", "alert_trials", "alert_troubles",
        "missing_letters", "missing_proofs",
    ]
}
