import CleryLaw
import GRDB

/// Something that asks for a decision, with what is known of it and what the law says: with a record or before one.
struct ThreatCase: Sendable {
    /// Nil until somebody took it in hand or was called.
    var threat: Threat?
    /// The incident that stands in front, or the report that is none yet.
    let incident: Incident?
    let report: CrimeReport?
    let campus: Int64?
    let campusName: String
    /// What it is, in the words of the tables; never in those of a report.
    let nature: String
    let categories: [CleryLaw.Category]
    /// The general location, as the log says it.
    let location: String
    /// A reporter sees a danger that goes on.
    let isDanger: Bool
    /// The first report to the campus police, a security authority or the local police: from here the clock runs.
    let received: Instant
    /// When the department or this office had it: from here people are called, for nobody could be before.
    let known: Instant
    let told: ThreatFacts
    let similar: [SimilarCrime]
    let last: ThreatDecision?
    /// Something was sent already that answers for an emergency notification.
    let isNotified: Bool
    /// What was stated, and for the rest what the records tell.
    let facts: ThreatFacts
    let law: ThreatLaw

    /// Names it before and after it has a record.
    var key: String {
        if let incident { return "incident:\(incident.id)" }
        if let report { return "report:\(report.id)" }
        return "threat:\(threat?.id ?? 0)"
    }

    /// Nobody has decided, or what was decided waits, or the law now requires what it did not require then.
    var isOpen: Bool { threat?.closed == nil || isNewlyRequired }
    /// A warning that was sent, or overridden, is no answer to a notification that is owed since then.
    var isNewlyRequired: Bool {
        guard let last, last.decision != .delayed else { return false }
        let notify = law.notification.answer == .required && last.notification != .required
        if last.decision == .sent { return notify && !isNotified }
        return notify || (law.warning.answer == .required && last.warning != .required)
    }
    /// A warning was sent, and the law requires a notification.
    var owesNotification: Bool {
        last?.decision == .sent && isOpen && !isNotified && law.notification.answer == .required
    }

    /// Crimes against property and violations of law that are no threat, if somebody judges so: several at once.
    var mayBeTogether: Bool {
        guard last == nil, !isDanger, facts[.hazard].isEmpty, facts[.immediateThreat] != "yes",
            ["property", "law_violation"].contains(facts[.nature]), law.notification.answer != .required
        else { return false }
        return law.warning.answer == .notRequired
            || law.warning.asks.map(\.name) == [ThreatFact.threat.rawValue]
    }

    /// Hours and minutes since the first report.
    static func age(_ received: Instant, at now: Instant) -> String {
        let minutes = max(0, now.milliseconds - received.milliseconds) / 60_000
        if minutes < 60 { return "\(minutes) min" }
        if minutes < 48 * 60 { return "\(minutes / 60) h \(minutes % 60) min" }
        return "\(minutes / 1440) days \(minutes / 60 % 24) h"
    }
    func age(at now: Instant) -> String { Self.age(received, at: now) }
}

extension ThreatCase {
    /// Of an incident, whether or not anybody opened a record.
    static func of(incident id: Int64, within sight: Sight, _ db: Database) throws -> ThreatCase? {
        guard let root = try Matter.of(incident: id, db)?.incident else { return nil }
        return try of(incident: root, Threat.of(incident: root, db).first, within: sight, db)
    }

    private static func of(
        incident id: Int64, _ threat: Threat?, within sight: Sight, _ db: Database
    ) throws -> ThreatCase? {
        let group = try JoinActs.group(of: id, db)
        guard let front = group.first(where: { $0.sameIncidentAs == nil }) ?? group.first, sight.sees(front)
        else { return nil }
        let recount = Recount(db)
        let members: [Recount.Member] = try group.map { ($0, try recount.facts(of: $0)) }
        let ids = group.map { String($0.id) }.joined(separator: ",")
        let categories = try ThreatBook.categories(of: ids, db)
        let similar = try SimilarCrime.of(front, categories, within: sight, db)
        let told = try ThreatTold.of(members, categories, similar: similar.count, db)
        let isDanger =
            try Bool.fetchOne(
                db,
                sql: "SELECT EXISTS (SELECT 1 FROM reports WHERE danger = 1 AND incident IN (\(ids)))")
            ?? false
        let known = try LogReceipt.of(front.id, db)
        return try ThreatCase(
            threat, incident: front, report: nil, campus: front.campus,
            nature: categories.first?.title ?? (isDanger ? "A danger that goes on" : "An incident"),
            categories: categories, location: location(front, members[0].facts.place, db), isDanger: isDanger,
            received: first(known, members.flatMap(\.facts.reports), db), known: known, told: told,
            similar: similar, db)
    }

    /// Whose knowledge makes a warning a duty.
    private static let starting: Set<Recipient> = [.campusPolice, .campusSecurityAuthority, .localPolice]

    /// The first report. Where it is of an earlier day than what the office has, nobody knows the hour, so it is the
    /// beginning of that day.
    private static func first(_ known: Instant, _ reports: [Report], _ db: Database) throws -> Instant {
        let days = reports.filter { starting.contains($0.to) }.map(\.day)
        guard let day = days.min() else { return known }
        return LogReceipt.of(received: known, told: day, try OfficeZone.of(db))
    }

    static func of(report: CrimeReport, within sight: Sight, _ db: Database) throws -> ThreatCase? {
        if let incident = report.incident { return try of(incident: incident, within: sight, db) }
        return try of(report: report, try Threat.of(report: report.id, db), within: sight, db)
    }

    private static func of(
        report: CrimeReport, _ threat: Threat?, within sight: Sight, _ db: Database
    ) throws -> ThreatCase? {
        guard sight.sees(report) else { return nil }
        let zone = try OfficeZone.of(db)
        let received = report.toldDay.map { LogReceipt.of(received: report.received, told: $0, zone) }
        return try ThreatCase(
            threat, incident: nil, report: report, campus: report.campus,
            nature: report.danger ? "A danger that goes on" : "A report", categories: [], location: "",
            isDanger: report.danger, received: received ?? report.received, known: report.received,
            told: ThreatTold.of(report), similar: [], db)
    }

    /// Of a record.
    static func of(_ threat: Threat, within sight: Sight, _ db: Database) throws -> ThreatCase? {
        if let incident = threat.incident { return try of(incident: incident, threat, within: sight, db) }
        if let report = try threat.report.flatMap({ try ReportRequests.one($0, db) }) {
            if let incident = report.incident {
                guard !sight.hidden.reports.contains(report.id) else { return nil }
                return try of(incident: incident, threat, within: sight, db)
            }
            return try of(report: report, threat, within: sight, db)
        }
        guard try threat.isSeen(by: sight, db) else { return nil }
        let place = try threat.place.flatMap { try PlaceRequests.one($0, db) }
        let words = try place.map {
            LogLocation.words($0, try LogPlace.one($0.id, db), sensitive: false)
        }
        return try ThreatCase(
            threat, incident: nil, report: nil, campus: threat.campus,
            nature: threat.hazard?.title ?? "A danger", categories: [], location: words ?? "",
            isDanger: false, received: threat.received, known: threat.made, told: ThreatFacts(), similar: [],
            db)
    }

    private init(
        _ threat: Threat?, incident: Incident?, report: CrimeReport?, campus: Int64?, nature: String,
        categories: [CleryLaw.Category], location: String, isDanger: Bool, received: Instant,
        known: Instant, told: ThreatFacts, similar: [SimilarCrime], _ db: Database
    ) throws {
        (self.threat, self.incident, self.report) = (threat, incident, report)
        (self.campus, self.categories, self.location) = (campus, categories, location)
        // An incident or a report of which somebody said what the danger is.
        let hazard = incident == nil && report == nil ? nil : threat?.hazard
        self.nature = hazard.map { "\(nature): \($0.title)" } ?? nature
        (self.isDanger, self.received, self.known) = (isDanger, received, known)
        (self.told, self.similar) = (told, similar)
        campusName =
            try campus.flatMap {
                try String.fetchOne(db, sql: "SELECT name FROM campuses WHERE id = ?", arguments: [$0])
            } ?? ""
        last = try threat.flatMap { try ThreatDecision.last(of: $0.id, db) }
        facts = (threat?.facts ?? ThreatFacts()).filled(by: told)
        law = ThreatLaw(facts)
        isNotified = try last.map { try ThreatDecision.isNotified($0.threat, db) } ?? false
    }

    /// The words of the log's entry; before there is one, those that it would have.
    private static func location(_ front: Incident, _ place: PlaceFacts, _ db: Database) throws -> String {
        if let entry = try LogRequests.entries(of: front.id, db).first(where: { !$0.isFire }) {
            return entry.content.location
        }
        guard let record = try PlaceRequests.one(front.place, db) else { return "" }
        return LogLocation.words(
            record, try LogPlace.one(front.place, db), facts: place, sensitive: front.isIntimate)
    }
}
