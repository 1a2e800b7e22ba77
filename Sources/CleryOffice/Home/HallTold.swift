import CleryLaw
import GRDB
import TypedHTML

/// What the hall tells one person beside the numbers: broken glass of records they read, questions that wait for
/// them, and the ways to lists that stand in no navigation.
struct HallTold: Sendable {
    var glass: [RestrictionRequests.Glass] = []
    /// Nil where the person has no such list.
    var consents: Int?
    var openings: Int?
    var forwarded: Int?
    var logRequests: Int?
    var logDue: Int?
    /// Decisions about warnings that nobody has made.
    var threats: Int?
    var mayBreakGlass = false
    var maySetRules = false
    var maySeeClosures = false
    var mayPlanTrips = false
    var mayWork = false
    /// Days to October 1 and how far the notices are, for those who write or deliver the report.
    var countdown: ReportCountdown?
    var mayDeliver = false
    var isAuthority = false
    /// Offices of the institution that this person answers for as sources.
    var sourceOffices: [SourceOffice] = []
    /// The scripts for emergencies, for those who may send; open at once for those whose work it is.
    var scripts: [AlertScript] = []
    var sendsByDuty = false
    var missing = MissingCards()
    /// For those who keep the lists or the gateways and have no entry for alerts in the navigation.
    var keepsAudience = false
    var keepsChannels = false
    let words: TimeWords

    init(_ visit: Visit, _ db: Database) throws {
        words = TimeWords(zone: visit.office.zone)
        guard let account = visit.session?.account, let rights = visit.session?.rights else { return }
        let sight = visit.sight(.seeIncidents)
        glass = try RestrictionRequests.glass(toldTo: account, today: visit.office.today, db).filter {
            $0.record.isSeen(by: sight)
        }
        if visit.may(.openSealed), try ConsentRule.now(db) != .never {
            consents = try ConsentRequests.waitingCount(
                for: account, within: visit.sight(.openSealed), db)
        }
        if visit.may(.seeOpenings) {
            openings = try OpeningRequests.waiting(within: visit.sight(.seeOpenings), db)
        }
        if visit.may(.answerRequests) { logRequests = try OlderRequests.waitingCount(db) }
        if visit.may(.seeIncidents) {
            logDue = try DutyRequests(within: sight, now: visit.office.clock(), db).count(.due)
        }
        if visit.may(.decideThreats) {
            threats = try ThreatBook.open(
                within: visit.sight(.decideThreats), now: visit.office.clock(), db
            ).count
        }
        if visit.may(.forward) { forwarded = try ForwardedRequests.count(by: account, db) }
        if visit.may(.sendAlerts) {
            scripts = try AlertScript.all(db).filter { $0.kind == .emergencyNotification }
            sendsByDuty = !rights.roles.isDisjoint(with: [.alertSender, .dispatcher])
        }
        missing = try MissingCards(visit, db)
        if !visit.may(.seeAlerts) {
            (keepsAudience, keepsChannels) = (visit.may(.keepAudience), visit.may(.keepChannels))
        }
        mayBreakGlass = visit.may(.breakGlass)
        maySetRules = visit.may(.setRules)
        maySeeClosures = visit.may(.seeIncidents)
        mayPlanTrips = visit.may(.planTrips)
        mayWork = visit.may(.work)
        mayDeliver = visit.may(.deliverReport)
        isAuthority = try SecurityAuthority.of(account: account, db).contains(where: \.isAuthority)
        sourceOffices = try SourceOffice.all(db).filter { $0.account == account && $0.ended == nil }
        if mayDeliver || visit.may(.writeReport) {
            countdown = try ReportCountdown(today: visit.office.today, db)
        }
    }

    /// From the first page to what sends: one press.
    @HTMLBuilder var emergency: HTML {
        if !scripts.isEmpty {
            details(.class("fold"), .open(sendsByDuty)) {
                summary("Send an emergency notification")
                div(.class("inside")) { ScriptButtons(scripts: scripts).html }
            }
        }
    }

    @HTMLBuilder var notices: HTML {
        for one in glass {
            notice("care") {
                p {
                    b("\(one.name) broke the glass of ")
                    a(one.record.number, .href(one.record.address + "/restriction"))
                    ", "
                    time(words.short(one.at), .datetime(words.iso(one.at)))
                    ": \(one.reason). You read it as a named reader; compliance reviews it."
                }
            }
        }
    }

    @HTMLBuilder var cards: HTML {
        missing.html
        if keepsAudience {
            card("Who is told", "/office/alerts/audience", "The lists of people whom warnings reach.")
        }
        if keepsChannels {
            card("Gateways", "/office/alerts/gateways", "The ways by which warnings go out.")
        }
        if isAuthority {
            card(
                "Security authority", "/office/authority",
                "Your letter, the course, and what you sign once a year.")
        }
        for office in sourceOffices {
            card(
                office.name, "/office/sources/offices/\(office.id)",
                "You answer for it: say once a year whether all that it knows of was sent.")
        }
        if let countdown {
            card(
                countdown.heading, mayDeliver ? "/office/delivery" : "/office/annual", countdown.sentence)
        }
        if let threats {
            card(
                threats == 0
                    ? "Decisions about warnings" : "\(threats) open decision\(threats == 1 ? "" : "s")",
                "/office/threats", "Whether the campus is warned of a crime or a hazard.")
        }
        if let logDue {
            card(
                logDue == 0 ? "The log's desk" : "\(logDue) due in the daily log", "/office/log",
                "Entries and additions by the clock.")
        }
        if let consents {
            card(
                "\(consents) ask\(consents == 1 ? "s" : "") for consent", "/office/consents",
                "to open a sealed report.")
        }
        if let openings {
            card(
                openings == 0 ? "Openings" : "\(openings) opening\(openings == 1 ? "" : "s") to review",
                "/office/openings", "Who opened what is sealed, and why.")
        }
        if let forwarded {
            card(
                forwarded == 0 ? "Forwarded by you" : "\(forwarded) forwarded by you", "/office/mine",
                "What became of your reports.")
        }
        if let logRequests, logRequests > 0 {
            card(
                logRequests == 1 ? "1 asks for older days" : "\(logRequests) ask for older days",
                "/office/log/requests", "of the log, which are due in two business days.")
        }
        if mayBreakGlass {
            card(
                "Break the glass", "/office/glass", "Open a restricted record when no reader can be reached.")
        }
        if maySeeClosures {
            card("Closures", "/office/closures", "Days that are no business days for the log’s clock.")
        }
        if mayPlanTrips {
            card("Trips", "/office/trips", "Trips with students, and whether their places count.")
        }
        if mayWork {
            card("Police agencies", "/office/agencies", "Which agency answers for which places.")
            card(
                "Yearly confirmation", "/office/geography/review",
                "Units say whether their places are still so.")
        }
        if maySetRules {
            card("Rules of the office", "/office/settings", "Consent to openings, older days of the log.")
        }
    }

    private func card(_ heading: String, _ href: String, _ sentence: String) -> HTML {
        li {
            h2 { a(heading, .href(href)) }
            p(sentence)
        }
    }
}
