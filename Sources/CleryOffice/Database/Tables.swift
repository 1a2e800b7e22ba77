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
    case dutyOwners = "duty_owners"
    case calendarFeeds = "calendar_feeds"
    case differenceNotes = "difference_notes"
    case agencyRequests = "agency_requests"
    case agencyContacts = "agency_contacts"
    case agencyReplies = "agency_replies"
    case agencyRows = "agency_rows"
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

    var columns: [String] {
        switch self {
        case .offices: ["id", "name", "time_zone"]
        case .campuses: ["id", "name"]
        case .accounts: ["id", "sign_in", "role", "ended", "name", "email"]
        case .grants: ["id", "account", "role", "campus", "from_day", "through_day", "rule"]
        case .places: ["id", "campus", "name", "geography", "student_housing", "source"]
        case .profiles: ["id", "name", "yaml"]
        case .imports:
            [
                "id", "profile", "file", "rows_read", "imported", "unchanged", "updated", "needs_review",
                "rejected",
            ]
        case .incidents:
            [
                "id", "campus", "place", "profile", "key", "number", "nature", "reported_at", "reported_day",
                "time_known", "occurred_from", "occurred_to", "dates_only", "disposition",
                "disposition_words",
                "disposition_day", "comment", "is_crime", "facts", "unknown_words", "source_words",
                "same_incident_as",
                "revision", "content_hash", "narrative", "import_line",
            ]
        case .logEntries: ["id", "incident", "log", "entered"] + LogContent.columns
        case .logVersions: ["id", "entry", "until"] + LogContent.columns
        case .logWords:
            ["id", "incident", "log", "nature", "location", "comment", "cleared", "account", "at"]
        case .logStops: ["id", "incident", "log", "since", "findings", "ended"]
        case .logPlaces: ["id", "words", "dwellings", "wider", "patrolled", "latitude", "longitude"]
        case .logLists: ["id", "kind", "words", "core", "ended"]
        case .withholdings:
            [
                "id", "incident", "log", "field", "ground", "convincing", "shown", "account", "at",
                "until_day", "content", "harm_ended", "released", "released_by",
            ]
        case .fires: ["id", "burned", "nature"]
        case .logLearned:
            [
                "id", "incident", "log", "what", "learned_day", "due_day", "since", "done_at", "in_time",
                "late_reason", "reason_account", "reason_at", "content",
            ]
        case .logRequests:
            ["id", "at", "from_day", "through_day", "comes", "content", "answered", "answered_by"]
        case .reports:
            [
                "id", "number", "campus", "received", "told_day", "recipient", "teller", "account",
                "anonymous", "danger", "wishes", "occurred_from", "occurred_to", "dates_only", "receipt",
                "content", "incident", "closed", "closed_why",
            ]
        case .messages: ["id", "report", "at", "from_reporter", "account", "content"]
        case .rosterPeople:
            [
                "id", "account", "source", "external_id", "given", "family", "department", "title", "words",
                "open", "removed", "made", "changed", "revision",
            ]
        case .rosterGrants: ["id", "person"]
        case .tableProfiles: ["id", "kind", "name", "yaml"]
        case .tableImports:
            [
                "id", "kind", "profile", "account", "at", "rows_read", "added", "changed", "ended",
                "unchanged", "rejected",
            ]
        case .scimTokens: ["id", "name", "account", "made", "ended"]
        case .batchRows: ["id", "report", "source", "profile", "key_code", "row_code", "forwarded"]
        case .openings:
            [
                "id", "report", "account", "at", "reason", "incident", "kind", "consent", "reviewed",
                "reviewer", "remark",
            ]
        case .restrictions:
            ["id", "incident", "report", "began", "account", "reason", "ended", "ended_by", "ended_why"]
        case .readers:
            ["id", "restriction", "account", "from_day", "through_day", "named_by", "reason", "ended_why"]
        case .settings: ["id", "name", "value"]
        case .consents:
            ["id", "report", "asker", "asked", "reason", "decider", "decided", "granted", "words"]
        case .particulars: ["id", "told", "places"]
        case .splits: ["id", "incident", "at"]
        case .handovers: ["id", "report", "account", "at"]
        case .attachments:
            ["id", "report", "at", "account", "kind", "size", "name", "hash", "redacts", "reason"]
        case .redactions: ["id", "report", "at", "account", "reason", "content"]
        case .leaflets: ["id", "title", "body", "valid_from", "at", "account"]
        case .leafletDues: ["id", "report", "since"]
        case .leafletGivings:
            ["id", "report", "incident", "leaflet", "at", "given_day", "how", "account", "why"]
        case .secondLooks:
            [
                "id", "incident", "account", "at", "first", "revision", "mark", "stated", "answered",
                "agreed",
                "resolved", "resolved_by", "decided_by", "outcome", "why",
            ]
        case .noticeSettings: ["id", "hidden", "mailed", "pace"]
        case .signOn:
            [
                "id", "active", "issuer", "client", "secret_by", "secret_set", "address", "button", "scopes",
                "name_claim", "just_in_time", "link_by_email", "passwords_for",
            ]
        case .roleRules: ["id", "claim", "test", "value", "role", "campus", "ended"]
        case .identities: ["id", "account", "issuer", "subject", "linked", "ended"]
        case .closures: ["id", "first_day", "last_day", "name", "source", "removed"]
        case .placeDetails:
            [
                "id", "parent", "kind", "number", "address", "controller", "unit", "patrol_zone", "purposes",
                "reviewed_day", "reviewed_why", "review_due", "merged_into",
            ]
        case .placeNames: ["id", "place", "name", "removed"]
        case .placePeriods:
            ["id", "place", "from_day", "through_day", "facts", "organization", "why", "removed"]
        case .agreements:
            [
                "id", "place", "kind", "party", "from_day", "through_day", "weekdays", "hours_from",
                "hours_until", "spaces", "document", "removed",
            ]
        case .organizations: ["id", "name"]
        case .recognitions: ["id", "organization", "from_day", "through_day", "removed"]
        case .placeShapes: ["id", "geometry", "source"]
        case .campusDetails:
            ["id", "kind", "from_day", "through_day", "unitid", "opeid", "facts", "why", "place"]
        case .agencies: ["id", "name", "address", "email", "phone", "contact", "notes", "ended"]
        case .placeAgencies: ["id", "agency", "place", "campus", "from_day", "through_day", "removed"]
        case .trips:
            [
                "id", "campus", "account", "at", "kind", "sponsor", "purpose", "destination", "leaves_day",
                "returns_day", "students", "educational", "booked", "people", "withdrawn", "withdrawn_why",
            ]
        case .tripStops:
            [
                "id", "trip", "use", "sort", "name", "address", "from_day", "through_day", "arrangement",
                "party", "document", "significant", "program", "administrator", "again", "rooms", "rooms_at",
                "place", "period", "agreement",
            ]
        case .reviewRounds: ["id", "year", "due_day", "at", "account", "closed"]
        case .reviewAsks:
            [
                "id", "round", "unit", "campus", "account", "who", "mark", "at", "expires_day", "letters",
                "lettered_day", "revoked", "answered",
            ]
        case .reviewAnswers:
            [
                "id", "ask", "place", "question", "answer", "words", "at", "settled", "settler", "outcome",
            ]
        case .incidentSpots:
            ["id", "told", "from_place", "spot", "latitude", "longitude", "source"]
        case .placeWordings:
            [
                "id", "campus", "wording", "told", "geography", "student_housing", "place", "from_place",
                "account", "at", "why", "ended",
            ]
        case .layerProfiles: ["id", "name", "profile"]
        case .housingFires, .fireSystems, .fireDrills, .drillStatements, .layerImports, .editions,
            .editionSteps, .editionComments, .reportChapters, .reportPictures, .reportHeads, .errata,
            .reportNotes, .hazingSettings, .hazingFindings, .hazingLinks, .hazingEditions, .hazingEntries,
            .programs, .policyFacts, .policyTexts, .policyCares, .policyApprovals, .policyPacks,
            .policyJurisdictions, .noticeCampaigns, .noticePeople, .noticeResults, .noticeOpenings,
            .noticePages, .noticeChecks, .paperRequests, .agencyRequests, .agencyContacts, .agencyReplies,
            .agencyRows:
            reportColumns
        case .sourceOffices, .sourceStatements, .sourceSignatures, .dutyMarks, .dutyOwners, .calendarFeeds,
            .differenceNotes:
            sourceColumns
        case .publishedCampuses, .publishedCounts, .surveyCampuses, .surveyWindows, .surveyAnswers,
            .surveyMarks, .surveyReasons, .surveyConfirmations:
            surveyColumns
        case .authorities, .authorityReviews, .authorityCandidates, .authorityLooks, .authorityLinks,
            .authorityLetters, .authorityRounds, .authorityAsks, .authorityAnswers, .authorityTrainings,
            .authorityTries:
            authorityColumns
        }
    }

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
