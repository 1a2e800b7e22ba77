/// Enrolled students and current employees: each gets the report itself, or it is posted and each gets a notice.
///
/// The notice goes to each individual by October 1 and says that the report is available, gives its exact address
/// (not that of a home page), describes it briefly, and offers a paper copy. A posting alone is no notice. The
/// address may be on the internet or an intranet. Other notices may stand in the same message.
public enum NoticeToCurrent: Rule {
    public static let name = RuleName.noticeToCurrent
    public static let citation: Citation = "34 CFR 668.41(e)(1), (e)(2), (e)(3); 34 CFR 668.41(c)(2)"
    public static let authority = Authority.regulation
    public static let sentence =
        "By October 1 each enrolled student and current employee is sent the report, or a notice with its exact "
        + "address, a description, and the offer of a paper copy."

    public static func faults(_ notice: ReportNotice) -> Finding<[ReportFault]> {
        var faults = ReportFaults()
        let inTime: Known<Bool> =
            switch notice.sent {
            case .known(let day):
                .known(ReportDue.day(of: notice.reportYear ?? day.year).map { day <= $0 } ?? true)
            case .unknown: .unknown
            case .notApplicable: .notApplicable
            }
        faults.wants(inTime, else: .byOctober1)
        faults.wants(notice.eachIndividual, else: .eachIndividual)
        // The report in hand needs no address; where that is not known, a whole notice serves both ways.
        if notice.distribution.value == .directly { return faults.finding(because: name, .reportDue) }
        if notice.distribution.isUnknown,
            [
                notice.statementOfAvailability, notice.exactAddress, notice.description,
                notice.paperCopyStatement,
            ].contains(where: { !$0.isYes })
        {
            faults.asks(ReportFault.postedOn.question)
            return faults.finding(because: name, .reportDue)
        }
        faults.wants(notice.statementOfAvailability, else: .statementOfAvailability)
        faults.wants(notice.exactAddress, else: .exactAddress)
        faults.wants(notice.description, else: .description)
        faults.wants(notice.paperCopyStatement, else: .paperCopyStatement)
        return faults.finding(because: name, .reportDue)
    }

    public static let examples = [
        Example("An e-mail to each student on September 29 with all four elements: right") {
            faults(.whole(.currentStudents)).answer == []
        },
        Example("The link leads to the home page of the police: the exact address is missing") {
            faults(.whole(.currentEmployees) { $0.exactAddress = .known(false) }).answer == [.exactAddress]
        },
        Example("A post on the portal that nobody was sent: not to each individual") {
            faults(.whole(.currentStudents) { $0.eachIndividual = .known(false) }).answer == [.eachIndividual]
        },
        Example("The day of sending is not known: a question") {
            faults(.whole(.currentStudents) { $0.sent = .unknown }).asks.first?.name == "sent"
        },
        .nearMiss("Sent on October 1: in time") {
            faults(.whole(.currentStudents) { $0.sent = .known("2025-10-01") }).answer == []
        },
        .nearMiss("The whole report is mailed to each employee: it needs no address") {
            faults(
                ReportNotice(
                    to: .currentEmployees, distribution: .known(.directly), sent: .known("2025-09-29"),
                    eachIndividual: .known(true))
            ).answer == []
        },
    ]
}
