import CleryLaw
import GRDB

/// Which events of the register tell of a record that somebody may not see.
///
/// Every event stays in the list with its place and its mark, so that the chain is whole to every reader; an event of
/// a restricted record is shown without its sentence and its reason.
struct SeenEvents {
    let hidden: Hidden
    private let restrictions: Set<Int64>
    private let openings: Set<Int64>
    private let consents: Set<Int64>

    static let withheld = "acted on a restricted record"
    /// A longer event is one of many records (an import): its sentence names none of them.
    private static let long = 1 << 16

    init(_ hidden: Hidden, _ db: Database) throws {
        self.hidden = hidden
        guard hidden != Hidden() else {
            (restrictions, openings, consents) = ([], [], [])
            return
        }
        let incidents = Hidden.list(hidden.incidents)
        let reports = Hidden.list(hidden.reports)
        func ids(_ table: KeptTable, _ condition: String) throws -> Set<Int64> {
            Set(try Int64.fetchAll(db, sql: "SELECT id FROM \(table.rawValue) WHERE \(condition)"))
        }
        let either = "incident IN (\(incidents)) OR report IN (\(reports))"
        restrictions = try ids(.restrictions, either)
        openings = try ids(.openings, either)
        consents = try ids(.consents, "report IN (\(reports))")
    }

    /// Whether the sentence of an event may be told.
    func tells(_ event: Event) throws -> Bool {
        guard hidden != Hidden() else { return true }
        for named in event.sentence.matches(of: /\b(incident|report|opening) ([0-9]+)\b/) {
            guard let id = Int64(named.2) else { continue }
            let set =
                named.1 == "incident" ? hidden.incidents : named.1 == "report" ? hidden.reports : openings
            if set.contains(id) { return false }
        }
        guard event.changes.count < SeenEvents.long else { return true }
        var tells = true
        try event.images { table, values in if isHidden(table, values) { tells = false } }
        return tells
    }

    /// A row of a restricted record, or one that points at it by a column of that name.
    func isHidden(_ table: KeptTable, _ values: [Value]) -> Bool {
        func has(_ set: Set<Int64>, _ value: Value?) -> Bool {
            if case .integer(let id)? = value { set.contains(id) } else { false }
        }
        let own: Set<Int64> =
            switch table {
            case .incidents, .fires, .particulars, .incidentSpots, .splits: hidden.incidents
            case .reports: hidden.reports
            case .restrictions: restrictions
            case .openings: openings
            case .consents: consents
            default: []
            }
        if has(own, values.first) { return true }
        for (column, value) in zip(table.columns, values) {
            switch column {
            case "incident": if has(hidden.incidents, value) { return true }
            case "report": if has(hidden.reports, value) { return true }
            case "restriction": if has(restrictions, value) { return true }
            default: break
            }
        }
        return false
    }
}
