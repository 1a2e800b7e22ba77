import CleryLaw

/// Cases on the daily crime log and the fire log: what goes in, when, what may stay out, who may look.
enum LogTopic: CaseTopic {
    static func answer(_ facts: JSONValue, asked: [String]) throws(CaseProblem) -> CaseAnswer {
        var answer = CaseAnswer()
        let facts = LogWords(facts)
        for key in asked { answer.got.append((key, value(key, facts, &answer))) }
        if facts.json["closed_dates"] == nil, facts.usesBusinessDays {
            answer.note("The facts name no closures, so every Monday to Friday is a business day.")
        }
        facts.noteUnread(&answer)
        return answer
    }

    /// Each key by the question it asks.
    private static func value(_ key: String, _ facts: LogWords, _ answer: inout CaseAnswer) -> JSONValue {
        switch key {
        case "entry_required", "log_entry", "log_entry_required", "logged", "in_log", "entry", "must_log",
            "crime_log_entry", "fire_log_entry":
            .decided(entryRequired(key, facts, &answer))
        case "log_required", "required", "must_keep_log", "crime_log_required", "crime_log",
            "daily_crime_log", "daily_crime_log_required", "fire_log_required", "fire_log":
            .decided(answer.reasoned(facts.keeps(logNamed(key) ?? facts.log)))
        case "statistic", "counted", "in_statistics", "clery_statistic", "statistics", "counts":
            statistic(key, facts, &answer)
        case "log_deadline", "deadline", "due", "by", "entry_due", "entry_by", "entry_deadline", "log_by",
            "logged_by", "update_due", "update_by", "update_deadline", "addition_due":
            .decided(due(facts, &answer))
        case "key_date", "date_key", "date_reported": .decided(facts.deadline(&answer)?.keyDate)
        case "update_required": .decided(updateRequired(facts, &answer))
        case "available", "available_by", "access", "charge", "charge_allowed", "fee":
            LogAnswers.access(key, facts, &answer)
        case "retain_until", "keep_until", "retain_through": retain(facts, &answer)
        case "complete", "missing", "not_allowed": LogAnswers.entry(key, facts, &answer)
        case "compliant", "valid", "accepted":
            facts.json["withhold"] != nil
                ? LogAnswers.withholding(key, facts, &answer) : LogAnswers.entry(key, facts, &answer)
        case "delete", "remove", "delete_allowed", "may_delete", "may_remove", "keep_entry", "entry_stays",
            "entry_remains", "stays_in_log", "remains_in_log", "disposition":
            LogAnswers.change(key, facts, &answer)
        default: LogAnswers.withholding(key, facts, &answer)
        }
    }

    private static func logNamed(_ key: String) -> LogKind? {
        if key.contains("crime") { return .crime }
        return key.contains("fire") ? .fire : nil
    }

    private static func entryRequired(_ key: String, _ facts: LogWords, _ answer: inout CaseAnswer) -> Bool? {
        let log = logNamed(key) ?? facts.log
        // Without a log there is no entry.
        if facts.json["institution"] != nil, answer.reasoned(facts.keeps(log)) == false { return false }
        return switch log {
        case .crime: answer.reasoned(CrimesInLog.decide(facts.crime))
        case .fire:
            answer.reasoned(
                FiresInLog.decide(burned: facts.burned, onCampusStudentHousing: facts.studentHousing))
        }
    }

    /// Whether the crime is counted too: a Clery crime in Clery geography. The patrol jurisdiction adds nothing.
    private static func statistic(
        _ key: String, _ facts: LogWords, _ answer: inout CaseAnswer
    ) -> JSONValue {
        let isOutside = facts.crime.geography.value == .nowhere
        answer.add(isOutside ? .outsideGeography : .reportsThatCount)
        guard isOutside || facts.isCleryCrime.isNo else {
            if key == "counts" || facts.crime.geography.isUnknown { return .null }
            return .decided(facts.isCleryCrime.value)
        }
        return key == "counts" ? .array([]) : .bool(false)
    }

    /// When something of the log is due: a release, access for somebody who asked, an update or an entry.
    private static func due(_ facts: LogWords, _ answer: inout CaseAnswer) -> Day? {
        if case .release(_, let by)? = facts.withholding.flatMap({ $0.decide(facts.days).answer }) {
            answer.add(.releaseAfterHarm)
            return by
        }
        if facts.json["request"] != nil { return LogAnswers.availableBy(facts, &answer) }
        return facts.deadline(&answer)?.due
    }

    private static func updateRequired(_ facts: LogWords, _ answer: inout CaseAnswer) -> Bool? {
        guard facts.json["update"] != nil else {
            answer.note("The facts name no update.")
            return nil
        }
        return answer.reasoned(
            DispositionUpdates.decide(entered: facts.entered, learned: facts.learned, facts.days)
        )
        .map { $0 != .notRequired }
    }

    private static func retain(_ facts: LogWords, _ answer: inout CaseAnswer) -> JSONValue {
        answer.add(.logRetention)
        let year =
            facts.json["year"]?.integer.map { Int(clamping: $0) } ?? facts.deadline(&answer)?.keyDate.year
        guard let year, (1...9000).contains(year) else { return .null }
        return .decided(LogRetention.through(year: year))
    }
}
