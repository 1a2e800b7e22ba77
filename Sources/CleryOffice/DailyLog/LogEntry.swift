import CleryLaw
import GRDB

/// One entry of the daily crime log or of the fire log, in its present version or in one that it had.
struct LogEntry: Sendable, Equatable, Identifiable {
    /// Its number in every address; it never changes.
    let id: Int64
    let incident: Int64
    let log: LogKind
    /// When it came into the log.
    let entered: Instant
    /// Since when it reads so, and the event that wrote it so.
    var at: Instant
    var event: Int64
    /// The entry into which it was merged.
    var mergedInto: Int64?
    var content: LogContent
    /// The name of its campus.
    var campusName = ""

    var isFire: Bool { log == .fire }

    var values: [Value] {
        [.integer(id), .integer(incident), .text(log.rawValue), .integer(entered.milliseconds)] + version
    }

    /// The columns of `LogContent.columns`.
    private var version: [Value] {
        [.integer(at.milliseconds), .integer(event), Value(mergedInto)] + content.values
    }

    /// This version as one that no longer holds.
    func past(id: Int64, until: Instant) -> [Value] {
        [.integer(id), .integer(self.id), .integer(until.milliseconds)] + version
    }

    /// The log as it reads now.
    static let columns = all(version: "e")
    static let tables = "log_entries AS e LEFT JOIN campuses ON campuses.id = e.campus"
    /// What entries read before.
    static let pastColumns = all(version: "v")
    static let pastTables =
        "log_versions AS v JOIN log_entries AS e ON e.id = v.entry JOIN campuses ON campuses.id = v.campus"

    private static func all(version: String) -> String {
        "e.id, e.incident, e.log, e.entered, "
            + LogContent.columns.map { "\(version).\($0)" }.joined(separator: ", ")
            + ", coalesce(campuses.name, '')"
    }

    init(row: Row) {
        id = row[0]
        incident = row[1]
        log = LogKind(rawValue: row[2]) ?? .crime
        entered = Instant(milliseconds: row[3])
        at = Instant(milliseconds: (row[4] as Int64?) ?? row[3])
        event = row[5]
        mergedInto = row[6]
        content = LogContent(row: row, from: 7)
        campusName = row[7 + content.values.count]
    }

    init(
        id: Int64, incident: Int64, log: LogKind, entered: Instant, at: Instant, event: Int64,
        mergedInto: Int64? = nil, content: LogContent
    ) {
        self.id = id
        self.incident = incident
        self.log = log
        self.entered = entered
        self.at = at
        self.event = event
        self.mergedInto = mergedInto
        self.content = content
    }
}
