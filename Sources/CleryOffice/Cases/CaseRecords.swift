import CleryLaw

/// Answers questions on keeping records, penalties and police agencies, in whichever topic they stand.
enum CaseRecords {
    /// The answer, or nil when the key asks about something else.
    static func answer(_ key: String, _ facts: JSONValue, _ answer: inout CaseAnswer) -> JSONValue? {
        switch key {
        case "retain_for_clery", "retain", "keep", "kept", "clery_record", "supporting_record",
            "retention_required":
            return answer.read(SupportingRecords.kept(kind(facts)))
        case "retain_until", "keep_until", "retained_until", "retention_until", "retain_through",
            "keep_through", "kept_until", "until", "destroy_after":
            return until(facts, &answer)
        case "retention_years", "years_to_keep":
            answer.add(.keptThreeYears)
            return .integer(Int64(KeptThreeYears.years))
        case "practice_years":
            answer.add(.sevenYearPractice)
            return .integer(Int64(SevenYearPractice.years))
        case "reports", "report_years", "asr_years", "appears_in", "last_report", "latest_asr":
            return reports(key, facts, &answer)
        case "may_destroy", "may_dispose", "may_discard": return mayDestroy(facts, &answer)
        case "max_penalty_usd", "max_penalty", "maximum_penalty_usd", "penalty_usd", "max_fine_usd",
            "max_penalty_per_violation_usd":
            return answer.read(penalty(facts)) { .integer(Int64($0)) }
        case "max_total_usd", "total_max_penalty_usd", "max_penalty_total_usd", "exposure_usd":
            return exposure(facts, &answer)
        default: return CaseAgencies.answer(key, facts, &answer)
        }
    }

    private static func penalty(_ facts: JSONValue) -> Finding<Int> {
        let assessed = CaseVocabulary.knownDay(facts.first("assessed", "assessed_on", "assessment_date"))
        // A case without the day of the violation asks for the amount of the day of assessment.
        let violation = facts.first("violation_date", "violation", "violated").map {
            CaseVocabulary.knownDay($0)
        }
        return PenaltyMaximum.dollars(assessed: assessed, violation: violation ?? assessed)
    }

    private static func exposure(_ facts: JSONValue, _ answer: inout CaseAnswer) -> JSONValue {
        answer.add(.penaltyEach)
        let one = penalty(facts)
        _ = answer.read(one) { .integer(Int64($0)) }
        guard let number = CaseVocabulary.number(facts.first("violations", "omitted_crimes")), number >= 0,
            let sum = PenaltyEach.exposure(Array(repeating: one, count: Int(min(number, 100_000))))
        else { return .null }
        return .integer(Int64(sum))
    }

    /// The objects in which a case may describe a record.
    private static func holders(_ facts: JSONValue) -> [JSONValue] {
        [facts["records"], facts["record"], facts["incident"], facts["incidents"]?.items.first, facts]
            .compactMap { $0 }
    }

    private static func year(_ value: JSONValue?) -> Int? {
        if let year = CaseVocabulary.count(value).value { return year }
        if let first = value?.items.first { return year(first["date"] ?? first) }
        guard let text = value?.text else { return nil }
        return value?.day?.year ?? (text.utf8.count == 4 ? Int(text) : nil)
    }

    /// The calendar year whose statistics a record supports: that of the report of the crime.
    private static func dataYear(_ facts: JSONValue) -> Int? {
        for holder in holders(facts) {
            for name in [
                "reported", "date_reported", "reported_on", "incident_reported", "crime_reported",
                "data_year",
                "calendar_year", "statistics_year", "incident_year", "crime_year", "year", "incident_date",
                "occurred", "date", "created",
            ] {
                if let year = year(holder[name]) { return year }
            }
        }
        return nil
    }

    /// The year of the latest annual report that a record supports, where the case tells it.
    private static func latestReport(_ facts: JSONValue) -> Int? {
        for holder in holders(facts) {
            for name in [
                "latest_asr", "last_asr", "latest_report", "last_report", "asr_year", "report_year", "asr",
                "last_asr_published", "last_published",
            ] {
                if let year = year(holder[name]) { return year }
            }
        }
        let report = facts["report"]
        return year(report?["due"]) ?? year(report?["published"]) ?? year(report?["year"])
    }

    private static func lastDay(_ facts: JSONValue) -> Day? {
        if let published = facts["chtr"]?["published"]?.day {
            return TransparencyKeptPublic.publicUntil(published: published)
        }
        if let report = latestReport(facts) { return KeptThreeYears.until(latestReport: report) }
        return dataYear(facts).flatMap { KeptThreeYears.until(dataYear: $0) }
    }

    private static func until(_ facts: JSONValue, _ answer: inout CaseAnswer) -> JSONValue {
        answer.add(facts["chtr"] == nil ? .keptThreeYears : .transparencyKeptPublic)
        let kind = kind(facts)
        if let known = kind.value, !known.supports {
            return answer.read(SupportingRecords.kept(kind)) { _ in .null }
        }
        return lastDay(facts).map { .day($0) } ?? answer.nothing("retain_until")
    }

    private static func reports(_ key: String, _ facts: JSONValue, _ answer: inout CaseAnswer) -> JSONValue {
        guard let year = dataYear(facts) else { return answer.nothing(key) }
        answer.add(.keptThreeYears)
        let years = KeptThreeYears.reports(ofDataYear: year)
        return key.hasPrefix("la") ? .integer(Int64(years[2])) : .array(years.map { .integer(Int64($0)) })
    }

    private static func mayDestroy(_ facts: JSONValue, _ answer: inout CaseAnswer) -> JSONValue {
        let kind = kind(facts)
        if let known = kind.value, !known.supports {
            return answer.read(SupportingRecords.kept(kind)) { .bool(!$0) }
        }
        answer.add(.keptThreeYears)
        let on = holders(facts).lazy.compactMap { $0.first("on", "destroyed", "asked", "today")?.day }.first
        guard let on, let last = lastDay(facts) else { return answer.nothing("may_destroy") }
        return .bool(on > last)
    }

    private static func kind(_ facts: JSONValue) -> Known<RecordKind> {
        for holder in holders(facts) {
            for name in ["item", "kind", "type", "name"] {
                guard let text = holder[name]?.text else { continue }
                return RecordWords.kind(text)
            }
        }
        return facts["record"]?.text.map { RecordWords.kind($0) } ?? .unknown
    }
}

/// Cases on keeping records and on penalties.
enum RecordsTopic: CaseTopic {
    static func answer(_ facts: JSONValue, asked: [String]) throws(CaseProblem) -> CaseAnswer {
        var answer = CaseAnswer()
        for key in asked {
            let value = CaseRecords.answer(key, facts, &answer) ?? answer.nothing(key)
            answer.got.append((key, value))
        }
        return answer
    }
}
