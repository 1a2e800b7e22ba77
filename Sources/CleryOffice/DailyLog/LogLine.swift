import CleryLaw
import GRDB

/// One entry of the daily log as the public reads it: nothing confidential is in it.
struct LogLine: Sendable, Identifiable {
    let id: Int64
    let number: String
    let nature: String
    let place: String
    let campus: String
    let reportedAt: Instant?
    let reportedDay: Day?
    let timeKnown: Bool
    let occurred: Moment
    let datesOnly: Bool
    let disposition: Disposition?
    let dispositionWords: String
    let comment: String?
    let isFire: Bool

    static let columns = """
        log_entries.id, coalesce(incidents.number, incidents.key), incidents.nature, places.name, campuses.name,
        incidents.reported_at, incidents.reported_day, incidents.time_known, incidents.occurred_from,
        incidents.occurred_to, incidents.dates_only, incidents.disposition, incidents.disposition_words,
        incidents.comment, log_entries.log
        """
    static let tables = """
        log_entries JOIN incidents ON incidents.id = log_entries.incident
        JOIN places ON places.id = incidents.place JOIN campuses ON campuses.id = incidents.campus
        """

    init(row: Row) {
        id = row[0]
        number = row[1]
        nature = row[2]
        place = row[3]
        campus = row[4]
        reportedAt = (row[5] as Int64?).map(Instant.init(milliseconds:))
        reportedDay = (row[6] as Int32?).map(Day.init(number:))
        timeKnown = row[7]
        let from = (row[8] as Int64?).map(Instant.init(milliseconds:))
        let to = (row[9] as Int64?).map(Instant.init(milliseconds:))
        occurred = from.map { from in to.map { .between(from, $0) } ?? .exactly(from) } ?? .unknown
        datesOnly = row[10]
        disposition = (row[11] as String?).flatMap(Disposition.init(rawValue:))
        dispositionWords = row[12]
        comment = row[13]
        isFire = row[14] == "fire"
    }
}

/// What a reader of the log asks for.
struct LogFilter: Sendable, Equatable {
    var from: Day
    var through: Day
    var words = ""
    var campus = ""
    var disposition = ""

    /// The address of this choice, ending so that a page number can follow.
    func address(_ path: String) -> String {
        var parts = ["from=\(from)", "to=\(through)"]
        if !words.isEmpty { parts.append("q=\(words)") }
        if !campus.isEmpty { parts.append("campus=\(campus)") }
        if !disposition.isEmpty { parts.append("disposition=\(disposition)") }
        return path + "?" + parts.map(LogFilter.encoded).joined(separator: "&") + "&"
    }

    private static func encoded(_ pair: String) -> String {
        let halves = pair.split(separator: "=", maxSplits: 1).map { urlPartOf(String($0)) }
        return halves.joined(separator: "=")
    }
}

/// Queries on the log, as sentences.
enum LogRequests {
    static let pageSize = 100

    static func entries(_ filter: LogFilter, page: Int, _ db: Database) throws -> (
        lines: [LogLine], total: Int
    ) {
        var conditions = ["incidents.reported_day BETWEEN ? AND ?"]
        var arguments: StatementArguments = [filter.from.number, filter.through.number]
        if !filter.words.isEmpty {
            conditions.append(
                "(incidents.nature LIKE ? ESCAPE '\\' OR places.name LIKE ? ESCAPE '\\' OR incidents.number LIKE ? ESCAPE '\\')"
            )
            let pattern =
                "%"
                + filter.words.replacing("\\", with: "\\\\").replacing("%", with: "\\%").replacing(
                    "_", with: "\\_") + "%"
            arguments += [pattern, pattern, pattern]
        }
        if !filter.campus.isEmpty {
            conditions.append("campuses.name = ?")
            arguments += [filter.campus]
        }
        if !filter.disposition.isEmpty {
            conditions.append("incidents.disposition = ?")
            arguments += [filter.disposition]
        }
        let condition = conditions.joined(separator: " AND ")
        let total = try Int.fetchOne(
            db.cachedStatement(sql: "SELECT count(*) FROM \(LogLine.tables) WHERE \(condition)"),
            arguments: arguments)
        let sql = """
            SELECT \(LogLine.columns) FROM \(LogLine.tables) WHERE \(condition)
            ORDER BY incidents.reported_day DESC, incidents.reported_at DESC, incidents.id DESC LIMIT ? OFFSET ?
            """
        arguments += [pageSize, (page - 1) * pageSize]
        let rows = try Row.fetchCursor(db.cachedStatement(sql: sql), arguments: arguments)
        var lines: [LogLine] = []
        while let row = try rows.next() { lines.append(LogLine(row: row)) }
        return (lines, total ?? 0)
    }

    static func one(_ id: Int64, _ db: Database) throws -> LogLine? {
        try Row.fetchOne(
            db, sql: "SELECT \(LogLine.columns) FROM \(LogLine.tables) WHERE log_entries.id = ?",
            arguments: [id]
        ).map(LogLine.init(row:))
    }

    /// The last day on which a report came in; nil when the log is empty.
    static func newestDay(_ db: Database) throws -> Day? {
        try Int32.fetchOne(
            db,
            sql:
                "SELECT max(incidents.reported_day) FROM incidents JOIN log_entries ON incident = incidents.id"
        ).map(Day.init(number:))
    }

    static func newest(_ limit: Int, _ db: Database) throws -> [LogLine] {
        try Row.fetchAll(
            db,
            sql: """
                SELECT \(LogLine.columns) FROM \(LogLine.tables)
                ORDER BY incidents.reported_day DESC, incidents.reported_at DESC, incidents.id DESC LIMIT ?
                """, arguments: [limit]
        ).map(LogLine.init(row:))
    }
}
