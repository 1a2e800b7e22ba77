import CleryLaw
import GRDB

/// One report in the queue, and who has it in hand.
struct QueueLine: Sendable {
    let report: CrimeReport
    let holder: String?
}

/// What somebody wants to see of the queue.
struct QueueFilter: Sendable, Equatable {
    var number = ""
    var campus = ""
    var teller = ""
    var holder = ""
    var danger = false

    var address: String {
        "/office/reports?q=\(urlPartOf(number))&campus=\(urlPartOf(campus))&teller=\(urlPartOf(teller))"
            + "&holder=\(urlPartOf(holder))&danger=\(danger ? "yes" : "")&"
    }
}

extension ReportRequests {
    /// Who has a report in hand is whoever it was handed to last.
    private static let holderOf =
        "(SELECT account FROM handovers WHERE report = reports.id ORDER BY id DESC LIMIT 1)"

    /// Reports that wait, by the clock: a danger that goes on first, then what is due first, then the oldest.
    ///
    /// The due day grows with the day on which it was told, so that day gives the order (index `reports_by_clock`).
    /// Reports of no campus are seen by whoever sees any.
    static func waiting(
        _ filter: QueueFilter = QueueFilter(), for account: Int64? = nil, within sight: Sight,
        page: Int, _ db: Database
    ) throws -> (lines: [QueueLine], total: Int) {
        var conditions = [
            "incident IS NULL AND closed IS NULL", sight.reports,
        ]
        var arguments: StatementArguments = []
        if filter.campus == "none" {
            conditions.append("campus IS NULL")
        } else if let campus = Int64(filter.campus) {
            conditions.append("campus = ?")
            arguments += [campus]
        }
        if let teller = CrimeReport.Teller(rawValue: filter.teller) {
            conditions.append("teller = ?")
            arguments += [teller.rawValue]
        }
        if filter.danger { conditions.append("danger = 1") }
        switch filter.holder {
        case "mine":
            conditions.append(
                """
                reports.id IN (SELECT report FROM handovers AS mine WHERE account = ? AND NOT EXISTS
                  (SELECT 1 FROM handovers AS later WHERE later.report = mine.report AND later.id > mine.id))
                """)
            arguments += [account ?? 0]
        case "nobody": conditions.append("\(holderOf) IS NULL")
        case "somebody": conditions.append("\(holderOf) IS NOT NULL")
        default: break
        }
        let all = conditions.joined(separator: " AND ")
        let total = try Int.fetchOne(
            db, sql: "SELECT count(*) FROM reports INDEXED BY reports_that_wait WHERE \(all)",
            arguments: arguments)
        let order = "danger DESC, coalesce(told_day, received / 86400000), received, id"
        return (
            try lines(
                where: all, order: order, arguments + [pageSize, (page - 1) * pageSize], db), total ?? 0
        )
    }

    /// Those that are done, newest first.
    static func done(within sight: Sight, limit: Int, _ db: Database) throws -> [QueueLine] {
        try lines(
            where:
                "(incident IS NOT NULL OR closed IS NOT NULL) AND \(sight.reports)",
            order: "received DESC, id DESC", [limit, 0], db)
    }

    /// Reports whose number begins so, whether they wait or not.
    static func numbered(_ start: String, within sight: Sight, _ db: Database) throws -> [QueueLine] {
        let start = start.uppercased()
        return try lines(
            where: "number >= ? AND number < ? AND \(sight.reports)", order: "number",
            [start, start + "~", pageSize, 0], db)
    }

    private static func lines(
        where condition: String, order: String, _ arguments: StatementArguments, _ db: Database
    ) throws -> [QueueLine] {
        try Row.fetchAll(
            db,
            sql: """
                SELECT \(CrimeReport.columns),
                  (SELECT coalesce(name, sign_in) FROM accounts WHERE accounts.id = \(holderOf))
                FROM reports WHERE \(condition) ORDER BY \(order) LIMIT ? OFFSET ?
                """, arguments: arguments
        ).map { QueueLine(report: CrimeReport(row: $0), holder: $0[KeptTable.reports.columns.count]) }
    }
}
