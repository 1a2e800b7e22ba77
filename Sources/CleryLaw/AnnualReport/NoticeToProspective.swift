/// Prospective students and employees: a notice that the report is available, what it contains, and that a copy can
/// be requested.
///
/// If the report is given by posting it, then on the internet, as they cannot reach an intranet, and with its exact
/// address and the offer of a paper copy. That offer is an opportunity to request a copy. The notice has no date and
/// may stand among other notices, such as an application form.
public enum NoticeToProspective: Rule {
    public static let name = RuleName.noticeToProspective
    public static let citation: Citation = "34 CFR 668.41(e)(4)"
    public static let authority = Authority.regulation
    public static let sentence =
        "Prospective students and employees are told that the report is available, what it contains, and how to get "
        + "a copy; on the web with its exact address and the offer of paper."

    public static func faults(_ notice: ReportNotice) -> Finding<[ReportFault]> {
        var faults = ReportFaults()
        faults.wants(notice.statementOfAvailability, else: .statementOfAvailability)
        faults.wants(notice.description, else: .description)
        if !notice.paperCopyStatement.isYes {
            faults.wants(notice.opportunityToRequest, else: .opportunityToRequest)
        }
        switch notice.distribution {
        case .known(.directly), .notApplicable: break
        case .known(let posted):
            if posted == .intranet { faults.wants(.known(false), else: .postedOn) }
            faults.wants(notice.exactAddress, else: .exactAddress)
            faults.wants(notice.paperCopyStatement, else: .paperCopyStatement)
        case .unknown:
            if !notice.exactAddress.isYes || !notice.paperCopyStatement.isYes {
                faults.asks(ReportFault.postedOn.question)
            }
        }
        return faults.finding(because: name)
    }

    public static let examples = [
        Example("A paragraph on the application form: available, what it holds, a copy on request") {
            faults(
                .whole(.prospectiveStudents) {
                    $0.distribution = .known(.directly)
                    $0.exactAddress = .known(false)
                    $0.paperCopyStatement = .known(false)
                }
            ).answer == []
        },
        Example("No word of how to get a copy: missing") {
            faults(
                ReportNotice(
                    to: .prospectiveEmployees, distribution: .known(.directly),
                    statementOfAvailability: .known(true), description: .known(true),
                    opportunityToRequest: .known(false))
            ).answer == [.opportunityToRequest]
        },
        .nearMiss("The same paragraph, and the report stands on the web: its exact address is missing") {
            faults(.whole(.prospectiveStudents) { $0.exactAddress = .known(false) }).answer == [.exactAddress]
        },
        .nearMiss("Posted on the intranet: prospective people cannot reach it") {
            faults(.whole(.prospectiveEmployees) { $0.distribution = .known(.intranet) }).answer == [
                .postedOn
            ]
        },
    ]
}
