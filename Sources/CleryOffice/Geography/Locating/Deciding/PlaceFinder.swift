import GRDB
import Synchronization

/// The places of the office laid out for finding, by campus: made when first asked, and anew after places changed.
final class PlaceFinder: Sendable {
    private struct Kept {
        var mark = ""
        var indexes: [Int64: PlaceIndex] = [:]
    }
    private let kept = Mutex(Kept())

    /// The words of a campus's places.
    func words(of campus: Int64, _ db: Database) throws -> PlaceIndex {
        let mark = try PlaceFinder.mark(db)
        let known = kept.withLock { $0.mark == mark ? $0.indexes[campus] : nil }
        if let known { return known }
        let index = PlaceIndex(try PlaceFinder.entries(of: campus, db))
        keep(mark) { $0.indexes[campus] = index }
        return index
    }

    private func keep(_ mark: String, _ put: (inout Kept) -> Void) {
        kept.withLock {
            if $0.mark != mark { $0 = Kept(mark: mark) }
            put(&$0)
        }
    }

    /// Becomes another with each change of a place, its names or a decided wording.
    private static func mark(_ db: Database) throws -> String {
        let kinds = [KeptTable.places, .placeDetails, .placeNames, .placeWordings]
            .compactMap { Traces.kinds[$0] }.map(String.init).joined(separator: ",")
        return try String.fetchOne(
            db, sql: "SELECT coalesce(max(event), 0) || ':' || count(*) FROM changes WHERE kind IN (\(kinds))"
        )
            ?? ""
    }

    /// A place is known when somebody registered it or when its geography is stated; words of a log alone are none.
    static func entries(of campus: Int64, _ db: Database) throws -> [PlaceIndex.Entry] {
        let rows = try Row.fetchAll(
            db,
            sql: """
                SELECT places.id, name, number, address, kind, \(WordsAlone.isRegistered) OR source = ?2
                FROM places LEFT JOIN place_details ON place_details.id = places.id
                WHERE campus = ?1 AND merged_into IS NULL AND name <> ''
                  AND (\(WordsAlone.isRegistered) OR geography IS NOT NULL OR source = ?2)
                """, arguments: [campus, PlaceBook.office])
        let names = try pairs(
            """
            SELECT place, place_names.name FROM place_names JOIN places ON places.id = place
            WHERE campus = ? AND removed IS NULL
            """, campus, db)
        let decided = try pairs(
            """
            SELECT place, told FROM place_wordings WHERE campus = ? AND ended IS NULL AND place <> from_place
            """, campus, db)
        return rows.map { row in
            let id: Int64 = row[0]
            return PlaceIndex.Entry(
                id: id, name: row[1], aliases: names[id] ?? [], decided: decided[id] ?? [], number: row[2],
                address: row[3], kind: (row[4] as String?).flatMap(PlaceKind.init(rawValue:)),
                isRegistered: row[5])
        }
    }

    private static func pairs(_ sql: String, _ campus: Int64, _ db: Database) throws -> [Int64: [String]] {
        try Row.fetchAll(db, sql: sql, arguments: [campus]).reduce(into: [:]) { all, row in
            all[row[0] as Int64, default: []].append(row[1])
        }
    }
}
