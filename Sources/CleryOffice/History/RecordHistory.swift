import CleryLaw
import Foundation
import GRDB

/// One state of a record: the event that made it, and what it was afterwards.
struct Revision: Sendable {
    let event: Int64
    let at: Instant
    let by: String
    let sentence: String
    let why: String?
    var fields: [HistoryField] = []
    /// What this event changed; empty for what fields do not show.
    var changes: [FieldChange] = []
}

/// Reads the past of one record from the register, by the traces of the rows that make it up.
final class RecordHistory {
    struct Part: Hashable {
        let table: KeptTable
        let row: Int64
    }

    private let db: Database
    private let parts: [Part]
    private let events: [Part: [Int64]]
    private let words: HistoryWords
    private let seen: SeenEvents
    private var images: [Part: [Int64: [Value]]] = [:]
    private var heads: [Int64: Revision] = [:]
    /// All events that changed the record, newest first.
    let all: [Int64]

    init(_ parts: [Part], _ db: Database, zone: Zone, within sight: Sight) throws {
        self.db = db
        self.parts = parts
        words = try HistoryWords(db, zone: zone, within: sight)
        seen = try SeenEvents(sight.hidden, db)
        events = try Dictionary(
            parts.map { ($0, try Traces.events(of: $0.table, $0.row, db)) }, uniquingKeysWith: { a, _ in a })
        all = Set(events.values.joined()).sorted(by: >)
    }

    /// One page of revisions, newest first, each with what it changed.
    func page(_ page: Int, size: Int) throws -> [Revision] {
        let start = (page - 1) * size
        guard start < all.count else { return [] }
        return try (start..<min(start + size, all.count)).map { index in
            var revision = try revision(all[index])
            let before = index + 1 < all.count ? try self.revision(all[index + 1]).fields : []
            revision.changes = index + 1 < all.count ? FieldChange.between(before, revision.fields) : []
            return revision
        }
    }

    /// The record as it was after an event.
    func revision(_ event: Int64) throws -> Revision {
        if let known = heads[event] { return known }
        var revision = try head(event)
        for part in parts {
            guard let last = events[part]?.first(where: { $0 <= event }),
                let values = try image(of: part, at: last)
            else { continue }
            revision.fields += try words.fields(part.table, part.row, values)
        }
        heads[event] = revision
        return revision
    }

    private func head(_ event: Int64) throws -> Revision {
        let row = try Row.fetchOne(
            db,
            sql: """
                SELECT at, by, sentence, why, CASE WHEN ? THEN changes ELSE x'' END
                FROM events WHERE sequence = ?
                """, arguments: [seen.hidden != Hidden(), event])
        guard let row else { throw Refusal.notFound }
        // An event may have changed this record and one that is not seen.
        let tells = try seen.tells(
            Event(
                sequence: event, at: Instant(milliseconds: row[0]), by: row[1], sentence: row[2],
                why: row[3], changes: row.bytes(4), previous: [], hash: []))
        return Revision(
            event: event, at: Instant(milliseconds: row[0]), by: try who(row[1]),
            sentence: tells ? row[2] : SeenEvents.withheld, why: tells ? row[3] : nil)
    }

    private func who(_ name: String) throws -> String {
        if name.hasPrefix("account "), let id = Int64(name.dropFirst(8)) {
            return try Account.one(id, db)?.title ?? name
        }
        return name == Actor.everybody.name ? "Somebody at a public door" : "The house"
    }

    /// The row as an event wrote it: the last image of it, when there are several.
    private func image(of part: Part, at event: Int64) throws -> [Value]? {
        if let known = images[part]?[event] { return known }
        guard let values = try RecordHistory.image(of: part, at: event, db) else { return nil }
        images[part, default: [:]][event] = values
        return values
    }

    /// The row as an event wrote it; nil where the event did not.
    static func image(of part: Part, at event: Int64, _ db: Database) throws -> [Value]? {
        let changes = try Data.fetchOne(
            db, sql: "SELECT changes FROM events WHERE sequence = ?", arguments: [event])
        let start = Data("[\"\(part.table.rawValue)\",\(part.row),".utf8)
        guard let changes else { return nil }
        var found: Data?
        var from = changes.startIndex
        while let range = changes.range(of: start, in: from..<changes.endIndex) {
            let end = changes[range.lowerBound...].firstIndex(of: 10) ?? changes.endIndex
            // An image begins a line; the same bytes inside a text are no image.
            if range.lowerBound == changes.startIndex || changes[range.lowerBound - 1] == 10 {
                found = changes[range.lowerBound..<end]
            }
            from = end
        }
        return try found.map { try JSONValue(parsing: $0).items.dropFirst().compactMap { Value(json: $0) } }
    }
}
