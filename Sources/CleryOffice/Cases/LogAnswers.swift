import CleryLaw

/// The longer answers on a log: access, the pieces of an entry, withholding, changes.
enum LogAnswers {
    static func access(_ key: String, _ facts: LogWords, _ answer: inout CaseAnswer) -> JSONValue {
        switch key {
        case "charge", "charge_allowed", "fee":
            answer.add(.logAccess)
            return .bool(false)
        case "available", "access":
            // The length of time is known even where the day of the request is not.
            guard let age = facts.ageInDays.value else {
                _ = answer.reasoned(facts.access)
                return .null
            }
            answer.add(.logAccess)
            return .string(
                age <= LogAccess.openDays ? "immediately_during_business_hours" : "within_two_business_days")
        default: return .decided(availableBy(facts, &answer))
        }
    }

    static func availableBy(_ facts: LogWords, _ answer: inout CaseAnswer) -> Day? {
        // What is withheld no longer is available when its release is due.
        if facts.json["request"] == nil,
            case .release(_, let by)? = facts.withholding?.decide(facts.days).answer
        {
            answer.add(.releaseAfterHarm)
            return by
        }
        return answer.reasoned(facts.access)?.latest
    }

    static func entry(_ key: String, _ facts: LogWords, _ answer: inout CaseAnswer) -> JSONValue {
        let notAllowed = facts.details.filter {
            VictimWithholding.mayShow($0, sexOffense: facts.sexOffense).answer == false
        }
        if !notAllowed.isEmpty { answer.add(.victimWithholding) }
        if key == "not_allowed" { return .array(notAllowed.map { .string($0.rawValue) }) }
        guard let held = facts.fields else {
            answer.note("The facts do not list what the entry holds.")
            return .null
        }
        let finding = LogEntryFields.missing(
            in: facts.log, from: held, dispositionKnown: facts.dispositionKnown)
        guard let missing = answer.reasoned(finding) else { return .null }
        switch key {
        case "missing": return .array(missing.map { .string($0.rawValue) })
        case "complete": return .bool(missing.isEmpty)
        default: return .bool(missing.isEmpty && notAllowed.isEmpty)
        }
    }

    static func withholding(_ key: String, _ facts: LogWords, _ answer: inout CaseAnswer) -> JSONValue {
        guard let withholding = facts.withholding else { return WarningTopic.unanswered(key, &answer) }
        guard let decided = answer.reasoned(withholding.decide(facts.days)) else { return .null }
        let isOut = decided == .permanent || decided == .temporary
        var release: (from: Day, by: Day)?
        if case .release(let from, let by) = decided { release = (from, by) }
        switch key {
        case "withhold", "may_withhold", "can_withhold", "may_be_withheld", "withhold_allowed", "allowed",
            "withhold_permitted", "withholding_allowed", "withholding_permitted", "permitted", "compliant",
            "valid", "accepted", "lawful":
            return .bool(isOut)
        case "permanent", "permanently": return .bool(decided == .permanent)
        case "temporary", "temporarily": return .bool(decided == .temporary || release != nil)
        case "withholding", "duration", "withhold_duration", "kind", "withhold_kind":
            switch decided {
            case .permanent: return .string("permanent")
            case .temporary, .release: return .string("temporary")
            case .notAllowed: return .string("not_allowed")
            }
        case "release", "disclose", "must_release", "must_disclose", "release_required",
            "disclose_required", "disclosure_required":
            return .bool(!isOut)
        case "release_from", "disclose_from", "release_on", "disclose_on", "release_date", "disclose_date",
            "until", "withhold_until", "may_withhold_until", "withheld_until":
            return .decided(release?.from)
        case "release_by", "disclose_by", "must_release_by", "must_disclose_by", "release_due",
            "disclosure_due":
            return .decided(release?.by)
        case "only_harmful_information", "only_harmful_piece", "rest_of_entry_required":
            return .bool(true)
        default: return WarningTopic.unanswered(key, &answer)
        }
    }

    /// What becomes of an entry that somebody wants to change.
    static func change(_ key: String, _ facts: LogWords, _ answer: inout CaseAnswer) -> JSONValue {
        answer.add(.nothingDeleted)
        switch key {
        case "keep_entry", "entry_stays", "entry_remains", "stays_in_log", "remains_in_log":
            return .bool(true)
        case "disposition":
            guard let change = facts.change,
                case .disposition(let word)? = NothingDeleted.decide(change).answer
            else { return .null }
            return .string(word)
        default: return .bool(false)
        }
    }
}
