/// The columns of the tables that the annual report is made from: fires, hazing, programs, statements, editions, notices.
extension KeptTable {
    var reportColumns: [String] {
        switch self {
        case .housingFires:
            [
                "id", "number", "place", "year", "day", "minute", "cause", "cause_words", "hospital",
                "health_center", "other_facility", "scene_only", "untreated", "treatment_unknown", "killed",
                "died", "structure", "contents", "smoke", "indirect", "same_as", "incident", "withdrawn",
                "withdrawn_why",
            ]
        case .fireSystems:
            [
                "id", "place", "year", "alarm", "sprinklers", "detection", "extinguishers", "plans", "words",
            ]
        case .fireDrills:
            ["id", "place", "day", "minute", "minutes", "remark", "withdrawn", "withdrawn_why"]
        case .drillStatements: ["id", "place", "year", "number", "why"]
        case .layerImports:
            [
                "id", "at", "account", "profile", "format", "features", "added", "changed", "ended",
                "unchanged", "left_out", "problems",
            ]
        case .editions:
            [
                "id", "year", "campus", "kind", "opened", "account", "state", "digest", "position",
                "published", "title", "mark", "forms", "numbers", "replaces",
            ]
        case .editionSteps: ["id", "edition", "step", "account", "at", "digest", "remark"]
        case .editionComments:
            ["id", "edition", "chapter", "account", "at", "content", "done", "done_by"]
        case .reportChapters:
            ["id", "campus", "place", "sort", "title", "body", "at", "account", "ended"]
        case .reportPictures:
            ["id", "chapter", "alternative", "caption", "width", "height", "mark", "jpeg", "ended"]
        case .reportHeads: ["id", "lines", "combined", "apart", "site"]
        case .errata: ["id", "number", "old", "new", "reason", "account", "at"]
        case .reportNotes:
            ["id", "year", "campus", "kind", "words", "reason", "account", "at", "ended"]
        case .hazingSettings: ["id", "definition", "policies", "laws", "address"]
        case .hazingFindings:
            ["id", "organization"] + HazingContent.columns + [
                "notes", "cleared", "change_note", "account", "at", "withdrawn", "withdrawn_why",
            ]
        case .hazingLinks: ["id", "finding", "incident", "removed"]
        case .hazingEditions:
            [
                "id", "at", "day", "from_day", "account", "event", "institution", "definition", "policies",
                "laws", "address", "hash",
            ]
        case .hazingEntries:
            ["id", "edition", "finding", "kind", "note", "organization"] + HazingContent.columns
        case .programs:
            [
                "id", "campus", "year", "kind", "title", "description", "audience", "days", "frequency",
                "delivery", "offered", "attended", "behaviors", "evidence", "copied_from", "account", "at",
                "removed",
            ]
        case .policyFacts: ["id", "campus", "fact", "year", "answer", "why", "at", "account"]
        case .policyTexts: ["id", "part", "campus", "body", "adopted", "at", "account"]
        case .policyCares:
            ["id", "part", "campus", "owner", "evidence", "review_day", "reviewed_day", "reviewer"]
        case .policyApprovals: ["id", "text", "account", "at", "day", "ended"]
        case .policyPacks:
            ["id", "code", "body", "at", "account", "confirmed_day", "confirmer", "confirmed_by"]
        case .policyJurisdictions: ["id", "pack", "at", "account"]
        case .noticeCampaigns:
            [
                "id", "year", "campus", "url", "document", "title", "subject", "opening", "availability",
                "contents", "paper", "closing", "rate", "state", "made", "account", "started", "done",
            ]
        case .noticePeople:
            ["id", "campaign", "first", "count", "students", "employees", "at", "account", "content"]
        case .noticeResults:
            [
                "id", "campaign", "kind", "at", "sent", "refused", "again", "first_at", "last_at", "hash",
                "content",
            ]
        case .noticeOpenings: ["id", "campaign", "account", "at", "reason", "people", "hash"]
        case .noticePages: ["id", "audience", "address", "sentence", "at", "account", "ended"]
        case .noticeChecks: ["id", "page", "at", "url", "found"]
        case .paperRequests: ["id", "at", "year", "content", "done", "account"]
        case .agencyRequests:
            [
                "id", "agency", "year", "name", "address", "due_day", "contact", "words", "campuses",
                "places", "crimes", "mark", "expires_day", "revoked", "closed", "closed_by", "withdrawn",
                "at", "account",
            ]
        case .agencyContacts:
            ["id", "request", "at", "day", "what", "channel", "address", "account", "words"]
        case .agencyReplies:
            ["id", "request", "at", "way", "account", "kind", "sent", "day", "content"]
        case .agencyRows:
            [
                "id", "request", "reply", "gone", "gone_seen", "mark", "reported_day", "from_day",
                "through_day", "offense", "bias", "arrests", "details", "decided", "decider", "decision",
                "campus", "place", "incident", "why", "words",
            ]
        default: preconditionFailure("\(rawValue) has its columns beside the others")
        }
    }
}
