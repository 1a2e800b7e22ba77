import TypedHTML

/// A page is a value: it holds what it shows and gives HTML. It asks no database, no clock and no law.
protocol Page: Sendable {
    var title: String { get }
    /// Which entry of the navigation is marked.
    var section: Section? { get }
    /// The way back: names and addresses above this page.
    var crumbs: [Crumb] { get }
    /// The address of the one script that helps on this page; nearly all have none.
    var script: String? { get }
    @HTMLBuilder var body: HTML { get }
}

extension Page {
    var crumbs: [Crumb] { [] }
    var script: String? { nil }
}

struct Crumb: Sendable {
    let title: String
    let href: String
}

/// The entries of the two navigations, in their order.
enum Section: String, Sendable, CaseIterable {
    case log, statistics, reports, warnings, report
    case officeStatistics = "statistics/"
    case office
    case queue = "reports/"
    case officeLog = "log/"
    case incidents, review
    case alerts
    case geography = "places"
    case annual, sources
    case secondLook = "second-look"
    case imports = "import"
    case profiles, people, register, account

    static let forAll: [Section] = [.log, .statistics, .reports, .warnings, .report]
    static let forOffice: [Section] = [
        .office, .queue, .alerts, .officeLog, .incidents, .geography, .annual, .sources, .secondLook, .review,
        .officeStatistics,
        .imports, .profiles,
        .people,
        .register, .account,
    ]

    /// What a person must be able to do to find anything behind it.
    var power: Power {
        switch self {
        case .log, .statistics, .reports, .warnings, .report, .office, .account: .enter
        case .alerts: .seeAlerts
        case .queue, .officeLog, .incidents: .seeIncidents
        case .review: .nameWords
        case .geography: .work
        case .annual: .writeReport
        case .sources: .seeSources
        case .secondLook: .review
        case .officeStatistics: .seeNumbers
        case .imports, .profiles: .importLogs
        case .people: .administer
        case .register: .seeRegister
        }
    }

    var title: String {
        switch self {
        case .log: "Daily log"
        case .officeLog: "Log"
        case .statistics, .officeStatistics: "Statistics"
        case .reports: "Reports"
        case .warnings: "Warnings"
        case .alerts: "Alerts"
        case .report: "Report a crime"
        case .office: "Office"
        case .queue: "Reports"
        case .incidents: "Incidents"
        case .review: "Review"
        case .geography: "Geography"
        case .annual: "Annual report"
        case .sources: "Sources"
        case .secondLook: "Second look"
        case .imports: "Import"
        case .profiles: "Profiles"
        case .people: "People"
        case .register: "Register"
        case .account: "Account"
        }
    }

    var href: String {
        switch self {
        case .log, .statistics, .reports, .warnings, .report: "/\(rawValue)"
        case .office: "/office"
        case .officeStatistics: "/office/statistics"
        case .queue: "/office/reports"
        case .officeLog: "/office/log"
        default: "/office/\(rawValue)"
        }
    }
}
