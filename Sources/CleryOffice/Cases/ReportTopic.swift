import CleryLaw

/// Cases on the annual security report: its date, years, title, tables, notices, campuses and survey.
enum ReportTopic: CaseTopic {
    static func answer(_ facts: JSONValue, asked: [String]) throws(CaseProblem) -> CaseAnswer {
        var answer = CaseAnswer()
        for key in asked { answer.got.append((key, try value(key, facts, &answer))) }
        let unread = CaseReportFaults.unread(facts)
        if !unread.isEmpty { answer.note("Not read: \(unread.joined(separator: ", ")).") }
        return answer
    }

    private static func value(
        _ key: String, _ facts: JSONValue, _ answer: inout CaseAnswer
    ) throws(CaseProblem) -> JSONValue {
        switch key {
        case "compliant", "valid", "accepted", "complete", "correct":
            return try CaseReportFaults.words(facts, &answer).map { .bool($0.isEmpty) } ?? .null
        case "missing", "lacking", "faults", "errors", "problems":
            return try CaseReportFaults.words(facts, &answer).map { .array($0.map { .string($0) }) } ?? .null
        case "total": return total(facts, &answer)
        case "due", "by", "due_date", "publish_by", "distribute_by", "notice_by":
            return due(facts, &answer)
        case "years", "years_shown", "data_years": return CountingTopic.years(withYear(facts), &answer)
        case "hazing_years", "hazing_statistics", "hazing_statistics_required", "hazing_statements_required":
            return hazing(key, facts, &answer)
        case "drills_year", "drills_for", "drills_reported_for":
            return year(facts, &answer) { year, answer in
                answer.add(.drillsReported)
                return .integer(Int64(DrillsReported.year(inReport: year)))
            }
        case "asr_required":
            answer.add(.reportDue)
            return .bool(true)
        case "afsr_required", "fire_report_required": return owed("fire_systems", facts, &answer)
        case "missing_student_statement_required", "missing_student_policy_required":
            return owed("missing_students", facts, &answer)
        case "caveat_required", "note_required", "caveat", "caveat_text":
            return caveat(key, facts, &answer)
        case "surveys", "reports", "surveys_required":
            guard let campuses = facts["campuses"] else {
                return open("campuses", .oneSurveyACampus, &answer)
            }
            answer.add(key == "reports" ? .separateCampuses : .oneSurveyACampus)
            return .integer(Int64(campuses.items.count))
        default:
            answer.note("Nothing here answers \"\(key)\".")
            return .null
        }
    }

    private static func total(_ facts: JSONValue, _ answer: inout CaseAnswer) -> JSONValue {
        let rows = CaseTables.rows(facts["table"] ?? facts["survey"])
        guard !rows.isEmpty else { return open("table", .tableColumns, &answer) }
        var sum = 0
        for (_, value) in rows {
            let found = TableColumns.total(CaseTables.given(value, CaseReports.institution(facts)))
            guard let count = found.answer else {
                for question in found.asks { answer.add(question: question.sentence, of: .tableColumns) }
                return .null
            }
            for rule in found.because.reversed() { answer.add(rule) }
            sum = Int(clamping: Int64(sum) &+ Int64(count))
        }
        return .integer(Int64(sum))
    }

    /// October 1 of the report's year, or of the year of the notice.
    private static func due(_ facts: JSONValue, _ answer: inout CaseAnswer) -> JSONValue {
        let year = CaseReports.year(facts) ?? CaseReports.day(facts["notice"]?["sent"])?.year
        guard let due = year.flatMap(ReportDue.day) else { return open("report.year", .reportDue, &answer) }
        answer.add(.reportDue)
        return .string(due.description)
    }

    private static func year(
        _ facts: JSONValue, _ answer: inout CaseAnswer, _ decide: (Int, inout CaseAnswer) -> JSONValue
    ) -> JSONValue {
        guard let year = CaseReports.year(facts) else { return open("report.year", .reportDue, &answer) }
        return decide(year, &answer)
    }

    private static func hazing(_ key: String, _ facts: JSONValue, _ answer: inout CaseAnswer) -> JSONValue {
        year(facts, &answer) { year, answer in
            if key == "hazing_statements_required" {
                answer.add(.hazingStatement)
                return StatementsOwed.statement("hazing").flatMap {
                    StatementsOwed.owes($0, ReportingInstitution(), reportYear: year).answer
                }.map { .bool($0) } ?? .null
            }
            answer.add(.hazingSince)
            let years = ThreeYears.shown(inReportDue: year).filter { $0 >= Int(HazingSince.firstYear) }
            return key == "hazing_years" ? .array(years.map { .integer(Int64($0)) }) : .bool(!years.isEmpty)
        }
    }

    private static func owed(_ id: String, _ facts: JSONValue, _ answer: inout CaseAnswer) -> JSONValue {
        guard let statement = StatementsOwed.statement(id) else { return .null }
        let owed = StatementsOwed.owes(
            statement, CaseReports.institution(facts), reportYear: CaseReports.year(facts) ?? 2025)
        for rule in owed.because { answer.add(rule) }
        for question in owed.asks { answer.add(question: question.sentence, of: .statementsOwed) }
        return owed.answer.map { .bool($0) } ?? .null
    }

    private static func caveat(_ key: String, _ facts: JSONValue, _ answer: inout CaseAnswer) -> JSONValue {
        let change = facts["survey"] ?? facts["change"] ?? facts["correction"]
        guard let from = (change?["from"] ?? change?["published"])?.integer,
            let to = (change?["to"] ?? change?["count"])?.integer
        else { return open("survey.from", .surveyCaveat, &answer) }
        answer.add(.surveyCaveat)
        let needed = SurveyCaveat.isNeeded(from: Int(clamping: from), to: Int(clamping: to))
        if key == "caveat_required" || key == "note_required" { return .bool(needed) }
        guard needed, let year = CaseReports.number(change?["year"]), let line = change?["line"]?.text,
            let reason = change?["reason"]?.text
        else { return needed ? open("survey.reason", .surveyCaveat, &answer) : .null }
        return .string(
            SurveyCaveat.text(
                year: year, line: line, from: Int(clamping: from), to: Int(clamping: to), because: reason))
    }

    /// A due year as `CountingTopic.years` reads it, from wherever the case has it.
    private static func withYear(_ facts: JSONValue) -> JSONValue {
        guard facts["report"]?["due"] == nil, let year = CaseReports.year(facts) else { return facts }
        return .object([("report", .object([("year", .integer(Int64(year)))]))])
    }

    private static func open(_ fact: String, _ rule: RuleName, _ answer: inout CaseAnswer) -> JSONValue {
        answer.add(question: "The case does not tell \(fact).", of: rule)
        return .null
    }
}
