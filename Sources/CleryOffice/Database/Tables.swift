/// The tables that the register keeps, with their columns in the order of the schema.
///
/// An event holds the new image of a row as an array in this order; the first column is the row's id.
enum KeptTable: String, CaseIterable, Sendable {
    case offices, campuses, accounts, grants, places, profiles, imports, incidents
    case logEntries = "log_entries"
    case logVersions = "log_versions"
    case logWords = "log_words"
    case logStops = "log_stops"
    case logPlaces = "log_places"
    case logLists = "log_lists"
    case withholdings, fires
    case logLearned = "log_learned"
    case logRequests = "log_requests"
    case reports, messages, openings
    case rosterPeople = "roster_people"
    case rosterGrants = "roster_grants"
    case tableProfiles = "table_profiles"
    case tableImports = "table_imports"
    case scimTokens = "scim_tokens"
    case batchRows = "batch_rows"
    case restrictions, readers, settings, consents
    case particulars, splits, handovers
    case attachments, redactions, leaflets
    case leafletDues = "leaflet_dues"
    case leafletGivings = "leaflet_givings"
    case secondLooks = "second_looks"
    case noticeSettings = "notice_settings"
    case signOn = "sign_on"
    case roleRules = "role_rules"
    case identities
    case closures
    case placeDetails = "place_details"
    case placeNames = "place_names"
    case placePeriods = "place_periods"
    case agreements, organizations, recognitions
    case placeShapes = "place_shapes"
    case campusDetails = "campus_details"
    case agencies
    case placeAgencies = "place_agencies"
    case trips
    case tripStops = "trip_stops"
    case reviewRounds = "review_rounds"
    case reviewAsks = "review_asks"
    case reviewAnswers = "review_answers"
    case incidentSpots = "incident_spots"
    case placeWordings = "place_wordings"
    case layerProfiles = "layer_profiles"
    case housingFires = "housing_fires"
    case fireSystems = "fire_systems"
    case fireDrills = "fire_drills"
    case drillStatements = "drill_statements"
    case layerImports = "layer_imports"
    case editions
    case editionSteps = "edition_steps"
    case editionComments = "edition_comments"
    case reportChapters = "report_chapters"
    case reportPictures = "report_pictures"
    case reportHeads = "report_heads"
    case errata
    case reportNotes = "report_notes"
    case hazingSettings = "hazing_settings"
    case hazingFindings = "hazing_findings"
    case hazingLinks = "hazing_links"
    case hazingEditions = "hazing_editions"
    case hazingEntries = "hazing_entries"
    case programs
    case policyFacts = "policy_facts"
    case policyTexts = "policy_texts"
    case policyCares = "policy_cares"
    case policyApprovals = "policy_approvals"
    case policyPacks = "policy_packs"
    case policyJurisdictions = "policy_jurisdictions"
    case noticeCampaigns = "notice_campaigns"
    case noticePeople = "notice_people"
    case noticeResults = "notice_results"
    case noticeOpenings = "notice_openings"
    case noticePages = "notice_pages"
    case noticeChecks = "notice_checks"
    case paperRequests = "paper_requests"
    case sourceOffices = "source_offices"
    case sourceStatements = "source_statements"
    case sourceSignatures = "source_signatures"
    case dutyMarks = "duty_marks"
    case differenceReasons = "difference_reasons"
    case dutyOwners = "duty_owners"
    case calendarFeeds = "calendar_feeds"
    case agencyRequests = "agency_requests"
    case agencyContacts = "agency_contacts"
    case agencyReplies = "agency_replies"
    case agencyRows = "agency_rows"
    case referralCharges = "referral_charges"
    case referrals
    case referralMatches = "referral_matches"
    case publishedCampuses = "published_campuses"
    case publishedCounts = "published_counts"
    case surveyCampuses = "survey_campuses"
    case surveyWindows = "survey_windows"
    case surveyAnswers = "survey_answers"
    case surveyMarks = "survey_marks"
    case surveyReasons = "survey_reasons"
    case surveyConfirmations = "survey_confirmations"
    case authorities
    case authorityReviews = "authority_reviews"
    case authorityCandidates = "authority_candidates"
    case authorityLooks = "authority_looks"
    case authorityLinks = "authority_links"
    case authorityLetters = "authority_letters"
    case authorityRounds = "authority_rounds"
    case authorityAsks = "authority_asks"
    case authorityAnswers = "authority_answers"
    case authorityTrainings = "authority_trainings"
    case authorityTries = "authority_tries"
    case retentionYears = "retention_years"
    case legalHolds = "legal_holds"
    case disposals
    case disposedRecords = "disposed_records"
    case auditFiles = "audit_files"
    case recodingRounds = "recoding_rounds"
    case recodingItems = "recoding_items"
    case alertScripts = "alert_scripts"
    case audienceLists = "audience_lists"
    case audiencePeople = "audience_people"
    case audienceOpenings = "audience_openings"
    case audienceImports = "audience_imports"
    case alerts
    case alertGateways = "alert_gateways"
    case alertResults = "alert_results"
    case alertReceipts = "alert_receipts"
    case threats
    case threatDecisions = "threat_decisions"
    case threatCounsel = "threat_counsel"
    case threatCalls = "threat_calls"
    case exercises
    case exerciseEvidence = "exercise_evidence"
    case procedures
    case procedureRuns = "procedure_runs"
    case procedureTimes = "procedure_times"
    case missingResidents = "missing_residents"
    case missingContacts = "missing_contacts"
    case missingCases = "missing_cases"
    case missingSteps = "missing_steps"
    case missingLooks = "missing_looks"

    /// Columns that came after the first release, at the end, with what they hold in rows that were written before.
    var added: [Value] {
        switch self {
        case .accounts: [.null, .null]
        case .openings: [.null, .text("usual"), .null, .null, .null, .null]
        case .grants: [.null]
        case .logEntries: LogContent.before
        default: []
        }
    }

    /// Writes a row that is not there yet.
    var insert: String {
        let marks = Array(repeating: "?", count: columns.count).joined(separator: ",")
        return "INSERT INTO \(rawValue) (\(columns.joined(separator: ","))) VALUES (\(marks))"
    }

    /// Writes a row whole: an image replaces the row before it.
    var upsert: String {
        let changes = columns.dropFirst().map { "\($0)=excluded.\($0)" }.joined(separator: ",")
        return insert + " ON CONFLICT (id) DO UPDATE SET \(changes)"
    }

    var everyRow: String { "SELECT \(columns.joined(separator: ",")) FROM \(rawValue) ORDER BY id" }
}
