/// A notice that the reports are available, and what it holds.
public struct ReportNotice: Hashable, Sendable {
    public enum Audience: String, Sendable, CaseIterable {
        case currentStudents = "current_students"
        case currentEmployees = "current_employees"
        case prospectiveStudents = "prospective_students"
        case prospectiveEmployees = "prospective_employees"

        public var isCurrent: Bool { self == .currentStudents || self == .currentEmployees }
    }

    /// How the report itself reaches the audience.
    public enum Distribution: String, Sendable, CaseIterable {
        case internet, intranet
        /// By mail, e-mail or hand to each person; to prospective people, on request.
        case directly
    }

    public var audience: Audience
    public var distribution: Known<Distribution>
    public var sent: Known<Day>
    /// The year of the report; the year of `sent` when not stated.
    public var reportYear: Int?
    public var eachIndividual: Known<Bool>
    public var statementOfAvailability: Known<Bool>
    public var exactAddress: Known<Bool>
    public var description: Known<Bool>
    public var paperCopyStatement: Known<Bool>
    public var opportunityToRequest: Known<Bool>

    public init(
        to audience: Audience, distribution: Known<Distribution> = .unknown, sent: Known<Day> = .unknown,
        reportYear: Int? = nil, eachIndividual: Known<Bool> = .unknown,
        statementOfAvailability: Known<Bool> = .unknown, exactAddress: Known<Bool> = .unknown,
        description: Known<Bool> = .unknown, paperCopyStatement: Known<Bool> = .unknown,
        opportunityToRequest: Known<Bool> = .unknown
    ) {
        self.audience = audience
        self.distribution = distribution
        self.sent = sent
        self.reportYear = reportYear
        self.eachIndividual = eachIndividual
        self.statementOfAvailability = statementOfAvailability
        self.exactAddress = exactAddress
        self.description = description
        self.paperCopyStatement = paperCopyStatement
        self.opportunityToRequest = opportunityToRequest
    }

    /// What is wrong with it, by the rule for its audience.
    public var faults: Finding<[ReportFault]> {
        audience.isCurrent ? NoticeToCurrent.faults(self) : NoticeToProspective.faults(self)
    }

    /// A notice on a report on the internet with everything that any audience is owed, sent September 29, 2025.
    static func whole(_ audience: Audience, _ change: (inout ReportNotice) -> Void = { _ in }) -> ReportNotice
    {
        var notice = ReportNotice(
            to: audience, distribution: .known(.internet), sent: .known("2025-09-29"),
            eachIndividual: .known(true), statementOfAvailability: .known(true),
            exactAddress: .known(true), description: .known(true), paperCopyStatement: .known(true),
            opportunityToRequest: .known(true))
        change(&notice)
        return notice
    }
}
