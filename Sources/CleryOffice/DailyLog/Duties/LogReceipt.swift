import CleryLaw
import GRDB
import Synchronization

/// When what an incident tells of reached the police or security department or this office, whichever was first.
enum LogReceipt {
    /// The earliest receipt among an incident and all that are joined to it. Where the department was told on an
    /// earlier day, nobody knows the hour, so it is the beginning of that day.
    static func of(_ incident: Int64, _ db: Database) throws -> Instant {
        let group = try JoinActs.group(of: incident, db)
        let ids = group.map { String($0.id) }.joined(separator: ",")
        let told = try Int64.fetchOne(
            db, sql: "SELECT min(received) FROM reports WHERE incident IN (\(ids))")
        let first = (group.compactMap { $0.reportedAt?.milliseconds } + (told.map { [$0] } ?? [])).min()
        let days = group.flatMap(\.facts.reports).filter { $0.to == .campusPolice }.map(\.day)
        let zone = try OfficeZone.of(db)
        let received = first.map(Instant.init(milliseconds:))
        guard let day = (days + group.compactMap(\.reportedDay)).min() else {
            return received ?? Instant(milliseconds: 0)
        }
        return of(received: received, told: day, zone)
    }

    /// The same of one receipt and the day on which the department was told.
    static func of(received: Instant?, told: Day, _ zone: Zone) -> Instant {
        if let received, zone.local(received).day <= told { return received }
        return zone.instant(day: told, secondOfDay: 0)
    }
}

/// The campus's time zone, for what has only the database at hand.
enum OfficeZone {
    private static let known = Mutex<[String: Zone]>([:])

    static func of(_ db: Database) throws -> Zone {
        let name = try String.fetchOne(db.cachedStatement(sql: "SELECT time_zone FROM offices")) ?? "UTC"
        if let zone = known.withLock({ $0[name] }) { return zone }
        let zone = try Zone(named: name)
        known.withLock { $0[name] = zone }
        return zone
    }
}

extension LogSubject {
    /// The day on which those learned of it whose knowledge starts the clock of a log; nil while nobody has said.
    func learned(for log: LogKind) -> Day? {
        switch log {
        case .crime:
            func first(_ recipient: Recipient) -> Known<Day> {
                reports.filter { $0.to == recipient }.map(\.day).min().map { .known($0) } ?? .unknown
            }
            return LogClockSource.decide(
                department: first(.campusPolice), authority: first(.campusSecurityAuthority), BusinessDays()
            ).answer?.keyDate
        case .fire: return LogClockSource.fire(reports)
        }
    }
}
