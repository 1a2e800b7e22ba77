/// The columns of the kept tables, in the order of the schema; groups have theirs in files of their own.
extension KeptTable {
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
            .differenceReasons:
            sourceColumns
        case .referralCharges, .referrals, .referralMatches: referralColumns
        case .publishedCampuses, .publishedCounts, .surveyCampuses, .surveyWindows, .surveyAnswers,
            .surveyMarks, .surveyReasons, .surveyConfirmations:
            surveyColumns
        case .authorities, .authorityReviews, .authorityCandidates, .authorityLooks, .authorityLinks,
            .authorityLetters, .authorityRounds, .authorityAsks, .authorityAnswers, .authorityTrainings,
            .authorityTries:
            authorityColumns
        case .retentionYears, .legalHolds, .disposals, .disposedRecords: keepingColumns
        case .auditFiles: AuditRecord.columns
        case .recodingRounds, .recodingItems: recodingColumns
        case .alertScripts, .audienceLists, .audiencePeople, .alerts: alertColumns
        case .audienceOpenings, .audienceImports: audienceColumns
        case .alertGateways, .alertResults, .alertReceipts: channelColumns
        case .threats, .threatDecisions, .threatCounsel, .threatCalls: threatColumns
        case .exercises, .exerciseEvidence, .procedures, .procedureRuns, .procedureTimes: exerciseColumns
        case .missingResidents, .missingContacts, .missingCases, .missingSteps, .missingLooks: missingColumns
        }
    }
}
