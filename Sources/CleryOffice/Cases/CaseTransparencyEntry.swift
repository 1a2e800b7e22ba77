import CleryLaw

/// What a case asks about an entry of the transparency report, or about the day of the first one.
extension HazingTopic {
    static func compliance(_ key: String, _ facts: JSONValue, _ answer: inout CaseAnswer) -> JSONValue {
        guard let entry = facts["chtr_entry"] else { return timeliness(key, facts, &answer) }
        let present = elements(entry)
        let missing = TransparencyEntryContent.missing(from: present)
        answer.add(.transparencyEntryContent)
        switch key {
        case "missing": return .strings(missing.map(\.rawValue))
        case "complete": return .bool(missing.isEmpty)
        default:
            return answer.read(
                TransparencyEntryContent.compliant(
                    present, identifiesStudent: CaseVocabulary.known(entry["contains_student_name"])))
        }
    }

    /// Whether the first report was public in time.
    private static func timeliness(_ key: String, _ facts: JSONValue, _ answer: inout CaseAnswer) -> JSONValue
    {
        if key != "complete", facts["chtr"]?["findings_ever"]?.integer == 0 {
            // Without a finding nothing is owed, and so nothing is lacking.
            answer.add(.transparencyReportFirst)
            return key == "missing" ? .array([]) : .bool(true)
        }
        guard let report = facts["chtr"], key != "complete", let published = report["published"]?.day,
            let first = report["first_finding"]?.day
        else { return answer.nothing(key) }
        answer.add(.transparencyReportFirst)
        let inTime = published <= TransparencyReportFirst.publicBy(firstFinding: first)
        return key == "missing" ? .strings(inTime ? [] : ["public_by"]) : .bool(inTime)
    }

    private static func elements(_ entry: JSONValue) -> Set<TransparencyElement> {
        let dates = entry["dates"] ?? .null
        return Set(
            TransparencyElement.allCases.filter { element in
                let value: JSONValue? =
                    switch element {
                    case .occurred: dates["occurred"]
                    case .investigationStarted:
                        dates.first("investigation_started", "investigation_initiated")
                    case .investigationEnded: dates["investigation_ended"]
                    case .noticeToOrganization:
                        dates.first(
                            "notice_to_organization", "notice", "notice_given", "notice_date",
                            "organization_notified", "notified")
                    default: entry[element.rawValue]
                    }
                return value.map { $0 != .null && $0 != .string("") && $0 != .array([]) } ?? false
            })
    }
}
