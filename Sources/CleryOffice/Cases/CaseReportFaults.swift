import CleryLaw

/// Everything that a case on the annual report could be checked for, in the words of its fields.
enum CaseReportFaults {
    /// Everything that is wrong with what the case describes; nil while a fact is missing.
    static func words(
        _ facts: JSONValue, _ answer: inout CaseAnswer
    ) throws(CaseProblem) -> [String]? {
        var words: [String] = []
        var described = false
        var isOpen = false
        for finding in [try CaseNotices.finding(facts), CaseReports.finding(facts)].compactMap({ $0 }) {
            described = true
            for rule in finding.because { answer.add(rule) }
            words += finding.answer?.map(\.rawValue) ?? []
            if finding.answer == nil {
                isOpen = true
                for question in finding.asks {
                    answer.add(question: question.sentence, of: finding.because.last ?? .reportDue)
                }
            }
        }
        if let missing = campuses(facts) {
            described = true
            answer.add(.separateCampuses)
            words += missing
        }
        if let tables = CaseTables.faults(facts) {
            described = true
            for rule in tables.because { answer.add(rule) }
            words += tables.words
            if let question = tables.open {
                isOpen = true
                answer.add(question: question.sentence, of: .surveyEditChecks)
            }
        }
        guard described else {
            answer.note("The case describes no report, notice, table or survey that could be checked.")
            return nil
        }
        return words.isEmpty && isOpen ? nil : words
    }

    /// Campuses without their part: `statistics_for`, `policies_for` and their like list those that have it.
    private static func campuses(_ facts: JSONValue) -> [String]? {
        guard let campuses = facts["campuses"], case .array = campuses, case .object(let members) = facts
        else {
            return nil
        }
        let names = campuses.items.compactMap { $0.text ?? ($0["name"] ?? $0["id"])?.text }
        let lists = members.filter { $0.key.hasSuffix("_for") || $0.key == "surveys" || $0.key == "reports" }
        guard !lists.isEmpty else { return nil }
        return names.filter { name in
            lists.contains { list in
                SeparateCampuses.missing([name], provided: list.value.items.compactMap(\.text)).answer != []
            }
        }
    }

    /// Members that a case has and nothing here reads.
    static func unread(_ facts: JSONValue) -> [String] {
        let read: [String: Set<String>] = [
            "report": [
                "year", "due", "published", "combined", "title", "asr_links_afsr", "afsr_links_asr",
                "contains_victim_names", "drills_reported_for",
            ],
            "notice": [
                "to", "sent", "posted_on", "each_individual", "statement_of_availability", "exact_url",
                "description", "paper_copy_statement", "opportunity_to_request",
                "combined_with_other_notices",
            ],
        ]
        guard case .object(let members) = facts else { return [] }
        let known: Set<String> = [
            "table", "survey", "campuses", "institution", "has_housing", "year", "change", "correction",
            "surveys",
            "reports",
        ]
        return members.flatMap { key, value -> [String] in
            guard let inside = read[key] else {
                return known.contains(key) || key.hasSuffix("_for") ? [] : [key]
            }
            guard case .object(let fields) = value else { return [key] }
            return fields.map(\.key).filter { !inside.contains($0) }.map { "\(key).\($0)" }
        }
    }
}

extension CaseTables {
    /// One row to add up: a column that the table does not have adds nothing, except the campus itself.
    static func given(_ value: JSONValue, _ institution: ReportingInstitution) -> TableColumns.Row {
        var row = row(value, institution)
        if value["noncampus"] == nil { row.noncampus = .notApplicable }
        if value["public_property"] == nil { row.publicProperty = .notApplicable }
        return row
    }
}
