import CleryLaw

/// Cases on hazing: the counts of the statistics, and the transparency report, which is another regime.
enum HazingTopic: CaseTopic {
    static func answer(_ facts: JSONValue, asked: [String]) throws(CaseProblem) -> CaseAnswer {
        var answer = CaseAnswer()
        for key in asked {
            let value: JSONValue =
                switch key {
                case "counts", "revised", "note_required", "year_recorded", "number", "years":
                    try CountingTopic.value(key, facts, &answer)
                case "chtr_entry", "chtr_listed", "listed": listing(facts, &answer)
                case "chtr_required", "report_required", "required", "publish_required", "must_publish",
                    "publication_required":
                    required(facts, &answer)
                case "public_by", "chtr_public_by", "publish_by", "first_report_by":
                    publicBy(facts, &answer)
                case "update_required": answer.read(updateRequired(facts))
                case "update_by", "update_due", "next_update", "next_update_by": updateBy(facts, &answer)
                case "due", "by":
                    facts["chtr"]?["first_finding"] != nil
                        ? publicBy(facts, &answer) : updateBy(facts, &answer)
                case "public_until", "keep_public_until", "available_until", "maintain_until",
                    "maintained_until", "retain_until", "keep_until", "until", "public_through",
                    "keep_public_through", "retain_through", "keep_through":
                    publicUntil(facts, &answer)
                case "compliant", "complete", "valid", "missing": compliance(key, facts, &answer)
                default: answer.nothing(key)
                }
            answer.got.append((key, value))
        }
        answer.note(unusedIn: facts, beside: used)
        return answer
    }

    private static let used: Set<String> = [
        "hazing", "occurred", "reported", "date", "to", "place", "geography", "student_housing",
        "organization", "student_members", "recognized", "connection", "risk_above_reasonable", "finding",
        "responsible", "chtr", "findings_ever", "findings_since", "first_finding", "last_published",
        "organization_recognized", "published", "chtr_entry", "alcohol_or_drugs", "contains_student_name",
        "dates", "investigation_ended", "investigation_started", "description", "findings", "sanctions",
        "determination", "incidents",
    ]

    /// Whether the transparency report lists any of the case's hazing.
    static func listing(_ facts: JSONValue, _ answer: inout CaseAnswer) -> JSONValue {
        var findings: [Finding<Bool>] = []
        if let report = facts["chtr"], report["organization_recognized"] != nil || report["finding"] != nil {
            // A finding without a day is one of the time for which the report is made.
            let day = report["first_finding"]?.day.map { Known.known($0) } ?? .notApplicable
            findings.append(
                HazingTransparencyEntry.listed(
                    HazingFindingFacts(
                        recognized: CaseVocabulary.known(report["organization_recognized"]),
                        found: CaseVocabulary.known(report["finding"]), findingDay: day)))
        }
        for hazing in facts["hazing"]?.items ?? [] {
            // A finding that is null is known to be none.
            let found: Known<Bool> =
                hazing["finding"] == .null
                ? .known(false) : CaseVocabulary.known(hazing["finding"]?["responsible"])
            findings.append(
                HazingTransparencyEntry.listed(
                    HazingFindingFacts(
                        recognized: CaseVocabulary.known(hazing["organization"]?["recognized"]), found: found,
                        findingDay: CaseVocabulary.knownDay(hazing["finding"]?["date"]),
                        occurred: CaseVocabulary.knownDay(hazing["occurred"]))))
        }
        if findings.isEmpty, facts["chtr"]?["findings_ever"]?.integer == 0 {
            findings.append(HazingTransparencyEntry.listed(HazingFindingFacts(found: .known(false))))
        }
        let first =
            findings.first { $0.answer == true } ?? findings.first { $0.answer == nil } ?? findings.first
        return first.map { answer.read($0) } ?? .null
    }

    private static func required(_ facts: JSONValue, _ answer: inout CaseAnswer) -> JSONValue {
        let report = facts["chtr"]
        var known = report?["findings_ever"]?.integer.map { Known.known($0 > 0) } ?? .unknown
        if report?["first_finding"]?.day != nil { known = .known(true) }
        if report?["first_finding"] == .null { known = .known(false) }
        if known.isUnknown, report?["findings_since"] != nil, report?["last_published"] != nil {
            return answer.read(updateRequired(facts))
        }
        if known.isUnknown, case .bool(let listed) = listing(facts, &answer) { known = .known(listed) }
        return answer.read(TransparencyReportFirst.required(hasFinding: known))
    }

    private static func publicBy(_ facts: JSONValue, _ answer: inout CaseAnswer) -> JSONValue {
        answer.add(.transparencyReportFirst)
        guard let first = facts["chtr"]?["first_finding"]?.day else {
            return facts["chtr"]?["findings_ever"]?.integer == 0 ? .null : answer.nothing("public_by")
        }
        return .day(TransparencyReportFirst.publicBy(firstFinding: first))
    }

    private static func updateRequired(_ facts: JSONValue) -> Finding<Bool> {
        let report = facts["chtr"]
        // Where there was never a finding, there was none since any day.
        let none = report?["findings_ever"]?.integer == 0
        return TransparencyReportUpdate.required(
            findingsSince: none ? .known(0) : CaseVocabulary.count(report?["findings_since"]))
    }

    private static func updateBy(_ facts: JSONValue, _ answer: inout CaseAnswer) -> JSONValue {
        answer.add(.transparencyReportUpdate)
        if updateRequired(facts).answer == false { return .null }
        guard let last = facts["chtr"]?.first("last_published", "published")?.day else {
            return answer.nothing("update_by")
        }
        return .day(TransparencyReportUpdate.due(lastPublished: last))
    }

    private static func publicUntil(_ facts: JSONValue, _ answer: inout CaseAnswer) -> JSONValue {
        answer.add(.transparencyKeptPublic)
        guard let published = facts["chtr"]?.first("published", "last_published")?.day else {
            return answer.nothing("public_until")
        }
        return .day(TransparencyKeptPublic.publicUntil(published: published))
    }
}
