import CleryLaw

/// What a case asks about the fire safety report: its drills, its title, its links.
extension FireTopic {
    static func report(
        _ key: String, _ facts: JSONValue, _ answer: inout CaseAnswer
    ) throws(CaseProblem) -> JSONValue {
        guard facts["report"] != nil else { return answer.nothing(key) }
        if housing(facts).isNo {
            answer.add(.fireHousingDuty)
            return key == "missing" ? .array([]) : .bool(true)
        }
        guard let faults = try CaseReportFaults.words(facts, &answer) else { return .null }
        return key == "missing" ? .strings(faults) : .bool(faults.isEmpty)
    }

    static func reportYears(_ key: String, _ facts: JSONValue, _ answer: inout CaseAnswer) -> JSONValue {
        guard let year = CaseReports.year(facts) else { return answer.nothing(key) }
        answer.add(.fireSafetyReport)
        return key == "years"
            ? .array(FireSafetyReport.statisticYears(ofReport: year).map { .integer(Int64($0)) })
            : .integer(Int64(FireSafetyReport.drillYear(ofReport: year)))
    }
}
