import CleryLaw

/// Reads what was asked of a police agency and what came back.
enum CaseAgencies {
    /// The answer, or nil when the key or the facts are about something else.
    static func answer(_ key: String, _ facts: JSONValue, _ answer: inout CaseAnswer) -> JSONValue? {
        let names = [
            "agency", "agencies", "police_agency", "police_request", "police_letter", "local_police",
        ]
        guard let value = names.lazy.compactMap({ facts[$0] }).first else { return nil }
        let agency = value.items.first ?? value
        let asked = self.asked(agency)
        let reliance = AgencyReliance.responsible(goodFaithEffort: asked)
        switch key {
        case "responsible", "institution_responsible", "liable": return answer.read(reliance)
        case "good_faith", "good_faith_effort", "compliant", "valid":
            return answer.read(reliance) { .bool(!$0) }
        case "missing":
            return answer.read(AgencyGoodFaith.missing(facts: agency, asked: asked, reply: reply(agency))) {
                .strings($0.map(\.rawValue))
            }
        case "shown", "show", "survey_answer", "disclose":
            return answer.read(AgencyReplyShown.shown(reply(agency))) { .string($0.rawValue) }
        default: return nil
        }
    }

    private static func asked(_ agency: JSONValue) -> Known<Bool> {
        guard let value = agency.first("request", "requested", "request_sent", "sent", "asked") else {
            return .unknown
        }
        if let flag = value.flag { return .known(flag) }
        return .known(value != .null)
    }

    private static func reply(_ agency: JSONValue) -> Known<AgencyFacts.Reply> {
        guard let value = agency.first("reply", "response", "answer", "replied") else { return .unknown }
        switch value {
        case .null, .bool(false): return .known(.noAnswer)
        case .bool(true): return .known(.data)
        case .string(let word): return AgencyFacts.Reply(rawValue: word).map { .known($0) } ?? .unknown
        default: return .unknown
        }
    }
}

extension AgencyGoodFaith {
    /// What lacks, by the members of a case.
    fileprivate static func missing(
        facts: JSONValue, asked: Known<Bool>, reply: Known<AgencyFacts.Reply>
    ) -> Finding<[AgencyFacts.Effort]> {
        var effort = Set(AgencyFacts.Effort.allCases.filter { facts[$0.rawValue]?.flag == true })
        if asked.isYes { effort.insert(.request) }
        return missing(AgencyFacts(effort: effort, reply: reply))
    }
}
