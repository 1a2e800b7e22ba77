import CleryLaw

/// What a case asks about the fire safety report: its drills, its title, its links.
extension FireTopic {
    static func report(_ key: String, _ facts: JSONValue, _ answer: inout CaseAnswer) -> JSONValue {
        guard let report = facts["report"] else { return answer.nothing(key) }
        var missing: [String] = []
        if housing(facts).isNo {
            answer.add(.fireHousingDuty)
            return key == "missing" ? .array([]) : .bool(true)
        }
        if report["drills_reported_for"] != nil {
            guard let year = year(of: report), let drills = report["drills_reported_for"]?.integer else {
                return answer.nothing(key)
            }
            answer.add(.fireSafetyReport)
            if Int(clamping: drills) != FireSafetyReport.drillYear(ofReport: year) {
                missing.append("drills_of_previous_calendar_year")
            }
        }
        if ["combined", "title", "asr_links_afsr", "afsr_links_asr"].contains(where: { report[$0] != nil }) {
            let pair = ReportPairFacts(
                combined: combined(report), title: report["title"]?.text.map { .known($0) } ?? .unknown,
                securityLinksFire: CaseVocabulary.known(report["asr_links_afsr"]),
                fireLinksSecurity: CaseVocabulary.known(report["afsr_links_asr"]))
            let finding = FireReportTitle.missing(pair)
            _ = answer.read(finding) { .strings($0.map(\.rawValue)) }
            guard let lacks = finding.answer else {
                return missing.isEmpty || key == "missing" ? .null : .bool(false)
            }
            missing += lacks.map(\.rawValue)
        }
        return key == "missing" ? .strings(missing) : .bool(missing.isEmpty)
    }

    /// Where the links are told and nothing else, the reports are two.
    private static func combined(_ report: JSONValue) -> Known<Bool> {
        let stated = CaseVocabulary.known(report["combined"])
        let hasLinks = report["asr_links_afsr"] != nil || report["afsr_links_asr"] != nil
        return stated.isUnknown && hasLinks ? .known(false) : stated
    }

    private static func year(of report: JSONValue) -> Int? {
        CaseVocabulary.count(report["year"]).value ?? report["due"]?.day?.year ?? report["published"]?
            .day?.year
            ?? report["title"]?.text.flatMap { Int($0.prefix(4)) }
    }

    static func reportYears(_ key: String, _ facts: JSONValue, _ answer: inout CaseAnswer)
        -> JSONValue
    {
        guard let year = facts["report"].flatMap({ year(of: $0) }) else { return answer.nothing(key) }
        answer.add(.fireSafetyReport)
        return key == "years"
            ? .array(FireSafetyReport.statisticYears(ofReport: year).map { .integer(Int64($0)) })
            : .integer(Int64(FireSafetyReport.drillYear(ofReport: year)))
    }
}
