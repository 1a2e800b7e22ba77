import CleryLaw
import Foundation
import GRDB

/// A change of a log entry as the public may read it.
struct EntryChange: Sendable, Equatable {
    let event: Int64
    let at: Instant
    let sentence: String
}

/// The public history of an entry, read from the register itself.
enum EntryHistory {
    static func of(_ line: LogLine, _ db: Database) throws -> [EntryChange] {
        let incident = try Int64.fetchOne(
            db, sql: "SELECT incident FROM log_entries WHERE id = ?", arguments: [line.id])
        guard let incident else { return [] }
        let rows = try Row.fetchAll(
            db,
            sql: """
                SELECT sequence, at, changes FROM traces JOIN events ON sequence = event WHERE incident = ?
                ORDER BY sequence DESC LIMIT 100
                """, arguments: [incident]
        ).reversed()
        var before: [Value]?
        var changes: [EntryChange] = []
        let start = Data("[\"incidents\",\(incident),".utf8)
        for row in rows {
            let data: Data = row[2]
            for piece in data.split(separator: 10) where piece.starts(with: start) {
                let values = try JSONValue(parsing: piece).items.dropFirst().compactMap { Value(json: $0) }
                let sentence = before.map { difference($0, values) } ?? "entered in the log"
                if let sentence {
                    changes.append(
                        EntryChange(event: row[0], at: Instant(milliseconds: row[1]), sentence: sentence))
                }
                before = values
            }
        }
        return changes
    }

    /// What changed among the public fields; nil when nothing public did.
    private static func difference(_ old: [Value], _ new: [Value]) -> String? {
        let fields: [(String, String)] = [
            ("nature", "nature"), ("reported_at", "date reported"), ("occurred_from", "date occurred"),
            ("occurred_to", "date occurred"), ("place", "general location"),
            ("disposition_words", "disposition"),
            ("comment", "comment"),
        ]
        let columns = KeptTable.incidents.columns
        var changed: [String] = []
        for (column, name) in fields {
            guard let at = columns.firstIndex(of: column), at < old.count, at < new.count, old[at] != new[at],
                !changed.contains(name)
            else { continue }
            changed.append(name)
        }
        guard !changed.isEmpty else { return nil }
        guard changed == ["disposition"], let at = columns.firstIndex(of: "disposition_words"),
            case .text(let a) = old[at], case .text(let b) = new[at]
        else { return "changed: \(changed.joined(separator: ", "))" }
        return
            "disposition changed from “\(a.isEmpty ? "not stated" : a)” to “\(b.isEmpty ? "not stated" : b)”"
    }
}
