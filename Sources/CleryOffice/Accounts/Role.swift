/// What a person does for the institution. Roles are granted per campus and with dates; what each may do stands in `Power`.
public enum Role: String, Sendable, CaseIterable {
    case administrator
    case coordinator = "clery_coordinator"
    case recordsOfficer = "records_officer"
    case swornOfficer = "sworn_officer"
    case dispatcher
    case securityAuthority = "csa"
    case conduct = "conduct_office"
    case housing
    case auditor
    case alertSender = "alert_sender"
    case publicInformation = "public_information"
    case tripLeader = "trip_leader"
    case approver

    public var title: String {
        switch self {
        case .administrator: "Administrator"
        case .coordinator: "Clery coordinator"
        case .recordsOfficer: "Records officer"
        case .swornOfficer: "Sworn officer"
        case .dispatcher: "Dispatcher"
        case .securityAuthority: "Campus security authority"
        case .conduct: "Conduct office"
        case .housing: "Housing"
        case .auditor: "Counsel or auditor"
        case .alertSender: "Alert sender"
        case .publicInformation: "Public information"
        case .tripLeader: "Trip leader"
        case .approver: "Approving official"
        }
    }

    /// What the role is for, in one sentence.
    public var sentence: String {
        switch self {
        case .administrator: "Keeps accounts, roles and the machine; sees no report by this role alone."
        case .coordinator: "Answers for the whole record: reports, facts, log, statistics, report."
        case .recordsOfficer: "Turns reports into facts and keeps the log."
        case .swornOfficer: "Reports, works incidents, and is the only one who may unfound a report."
        case .dispatcher: "Takes reports in and sees what waits."
        case .securityAuthority: "Forwards what is told to them."
        case .conduct: "Forwards disciplinary referrals."
        case .housing: "Forwards what happens in student housing."
        case .auditor: "Reads everything that is not sealed, and why it was warned or not; changes nothing."
        case .alertSender: "Sends warnings and notifications."
        case .publicInformation: "Reads what is published and its numbers."
        case .tripLeader: "Tells the office of trips with students; sees no report and no incident."
        case .approver: "Reviews and approves the annual report for the institution; sees no incident."
        }
    }
}
