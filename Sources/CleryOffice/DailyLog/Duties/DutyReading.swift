import CleryLaw
import GRDB

/// Reads what is owed, row by row, for the page that shows it.
extension DutyRequests {
    func report(_ id: Int64) throws -> LogDuty? {
        guard let report = try ReportRequests.one(id, db),
            let clock = ReportClock(report, now: now, zone: zone, days)
        else { return nil }
        return LogDuty(
            what: .entry, state: .queue, log: nil, number: report.number, href: "/office/reports/\(id)",
            campus: report.campus, learned: clock.learned, left: clock.left, isRunning: clock.isRunning,
            key: "report:\(id)")
    }

    func fact(_ id: Int64, _ log: String) throws -> LogDuty? {
        try Row.fetchOne(
            db.cachedStatement(
                sql: """
                    SELECT coalesce(number, key), incidents.campus, learned_day, asks, place FROM log_waits
                    JOIN incidents ON incidents.id = incident WHERE incident = ? AND log = ?
                    """), arguments: [id, log]
        ).map { row in
            let day = Day(number: row[2])
            let place: Int64 = row[4]
            return LogDuty(
                what: .entry, state: .fact, log: LogKind(rawValue: log), number: row[0],
                href: LogDuty.address(ofIncident: id), campus: row[1], learned: day,
                left: left(LogClock.due(learned: day, days)),
                asks: Question.list(row[3]).map { LogDuty.Ask($0, incident: id, place: place) },
                key: "fact:\(id):\(log)")
        }
    }

    func learned(_ id: Int64) throws -> LogDuty? {
        guard let one = try LogLearned.one(id, db), let (number, campus) = try incident(one.incident) else {
            return nil
        }
        let stopped = try LogStop.of(one.incident, db)[one.log].map { $0.ended == nil } ?? false
        return LogDuty(
            what: one.what, state: stopped ? .stopped : .stated, log: one.log, number: number,
            href: LogDuty.address(ofIncident: one.incident), campus: campus, learned: one.learned,
            left: left(one.due), key: "learned:\(id)")
    }

    func release(_ id: Int64) throws -> LogDuty? {
        guard let one = try withholding(id), let ended = one.harmEnded,
            let (number, campus) = try incident(one.incident)
        else { return nil }
        return LogDuty(
            what: .release, state: .harmOver, log: one.log, number: number,
            href: LogDuty.address(ofIncident: one.incident), campus: campus, learned: ended,
            left: left(ReleaseAfterHarm.days(ended, days).by), key: "release:\(id)")
    }

    func held(_ id: Int64, since: Day) throws -> LogDuty? {
        let row = try Row.fetchOne(
            db.cachedStatement(sql: "SELECT incident, log FROM log_stops WHERE id = ?"), arguments: [id])
        guard let row, let (number, campus) = try incident(row[0]) else { return nil }
        return LogDuty(
            what: .entry, state: .stopped, log: LogKind(rawValue: row[1]), number: number,
            href: LogDuty.address(ofIncident: row[0]), campus: campus, learned: since,
            left: left(LogClock.due(learned: since, days)), key: "stop:\(id)")
    }

    func left(_ due: Day) -> TimeLeft { TimeLeft(due: due, now: now, zone: zone) }

    func incident(_ id: Int64) throws -> (number: String, campus: Int64)? {
        try Row.fetchOne(
            db.cachedStatement(sql: "SELECT coalesce(number, key), campus FROM incidents WHERE id = ?"),
            arguments: [id]
        ).map { ($0[0], $0[1]) }
    }

    func withholding(_ id: Int64) throws -> LogWithholding? {
        try Row.fetchOne(
            db.cachedStatement(sql: "SELECT \(LogWithholding.columns) FROM withholdings WHERE id = ?"),
            arguments: [id]
        ).flatMap(LogWithholding.init(row:))
    }

    func withheld(page: Int, size: Int = pageSize) throws -> [WithheldLine] {
        try Int64.fetchAll(
            db,
            sql: "\(withheldRows) ORDER BY coalesce(until_day, 2147483647), withholdings.id LIMIT ? OFFSET ?",
            arguments: [size, (page - 1) * size]
        ).compactMap { id in
            guard let one = try withholding(id), let (number, _) = try incident(one.incident) else {
                return nil
            }
            return WithheldLine(
                one, number: number, today: zone.local(now).day, days)
        }
    }

    func lateWithoutReason(page: Int, size: Int = pageSize) throws -> [LateLine] {
        try Int64.fetchAll(
            db, sql: "\(lateRows) ORDER BY due_day, log_learned.id LIMIT ? OFFSET ?",
            arguments: [size, (page - 1) * size]
        ).compactMap { try LateLine(LogLearned.one($0, db), self) }
    }
}
