import CleryLaw

/// Reads a notice of a case.
///
/// What a notice holds is told by naming it. Where some elements are said to be lacking, those decide and others not
/// named stay open; where none is, an element that is not named is not in the notice.
enum CaseNotices {
    static func finding(_ facts: JSONValue) throws(CaseProblem) -> Finding<[ReportFault]>? {
        guard let value = facts["notice"], case .object = value else { return nil }
        let notice = try read(value, facts)
        let found = notice.faults
        guard found.answer == nil else { return found }
        return closed(notice, undated: value["sent"] == nil).faults
    }

    static func read(_ value: JSONValue, _ facts: JSONValue) throws(CaseProblem) -> ReportNotice {
        guard let to = value["to"]?.text else { throw CaseProblem("The notice does not say whom it is to.") }
        guard let audience = ReportNotice.Audience(rawValue: to) else {
            throw CaseProblem("\"\(to)\" is no known audience of a notice.")
        }
        var notice = ReportNotice(
            to: audience, distribution: distribution(value, audience),
            sent: CaseReports.day(value["sent"]).map { .known($0) } ?? .unknown,
            reportYear: CaseReports.number(facts["report"]?["year"]) ?? CaseReports.number(facts["year"]),
            eachIndividual: told(value["each_individual"]),
            statementOfAvailability: told(value["statement_of_availability"]),
            exactAddress: told(value["exact_url"]), description: told(value["description"]),
            paperCopyStatement: told(value["paper_copy_statement"]),
            opportunityToRequest: told(value["opportunity_to_request"]))
        // A posting that names no notice to each person is a posting alone.
        if audience.isCurrent, value["posted_on"]?.text != nil, notice.eachIndividual.isUnknown {
            notice.eachIndividual = .known(false)
        }
        // Who gives the address of the report says that it is available.
        if notice.statementOfAvailability.isUnknown, notice.exactAddress.isYes {
            notice.statementOfAvailability = .known(true)
        }
        return notice
    }

    /// Without a word on posting: current people get a notice because the report is posted, prospective ones because
    /// they may request it.
    private static func distribution(
        _ value: JSONValue, _ audience: ReportNotice.Audience
    ) -> Known<ReportNotice.Distribution> {
        switch value["posted_on"]?.text {
        case "internet"?, "web"?, "website"?: .known(.internet)
        case "intranet"?: .known(.intranet)
        case "none"?: .known(.directly)
        case .some: .known(.internet)
        case nil: audience.isCurrent ? .known(.internet) : .known(.directly)
        }
    }

    /// An element is told by a flag or by its own words.
    private static func told(_ value: JSONValue?) -> Known<Bool> {
        switch value {
        case .bool(let flag)?: .known(flag)
        case .string(let text)?: .known(!text.isEmpty)
        default: .unknown
        }
    }

    /// The notice with every element that is not named taken as lacking. A case without a date does not ask about it.
    private static func closed(_ notice: ReportNotice, undated: Bool) -> ReportNotice {
        var notice = notice
        func close(_ fact: inout Known<Bool>) { if fact.isUnknown { fact = .known(false) } }
        close(&notice.eachIndividual)
        close(&notice.statementOfAvailability)
        close(&notice.exactAddress)
        close(&notice.description)
        close(&notice.paperCopyStatement)
        close(&notice.opportunityToRequest)
        if undated { notice.sent = .notApplicable }
        return notice
    }
}
