import CleryLaw
import GRDB

/// One line of a year's list: a place, its category, and from when to when within the year.
public struct PlaceYear: Sendable {
    public let id: Int64
    public let number: String
    public let name: String
    public let address: String
    public let campus: String
    public let category: String
    public let row: String
    public let sentence: String
    public let from: Day
    public let through: Day

    static let columns = [
        "Number", "Name", "Address", "Campus", "Category", "Law row", "Rule", "From", "To",
    ]
    var cells: [String] {
        [number, name, address, campus, category, row, sentence, from.description, through.description]
    }

    /// Every place with each category that it had in the year, in the order of campus and name.
    static func list(_ year: Int, within sight: Sight, _ db: Database) throws -> [PlaceYear] {
        guard let first = Day(year: year, month: 1, day: 1), let last = Day(year: year, month: 12, day: 31)
        else { return [] }
        let sql = """
            SELECT places.id, coalesce(d.number, ''), places.name, coalesce(d.address, ''), campuses.name,
              \(PlaceFilter.geography), \(PlaceFilter.housing), l.law_row, l.from_day, l.through_day
            FROM places JOIN campuses ON campuses.id = places.campus
            LEFT JOIN place_details d ON d.id = places.id
            LEFT JOIN place_law l ON l.place = places.id AND l.from_day <= ?2 AND l.through_day >= ?1
            WHERE \(sight.reach.sql("places.campus")) AND \(sight.hidden.places) AND d.merged_into IS NULL
            ORDER BY campuses.id, places.name COLLATE NOCASE, places.id, l.from_day
            """
        return try Row.fetchAll(db, sql: sql, arguments: [first.number, last.number]).map { row in
            let facts = PlaceFacts(geography: row[5], housing: row[6])
            let decided = (row[7] as UInt8?).flatMap(GeographyRow.init(rawValue:))
            return PlaceYear(
                id: row[0], number: row[1], name: row[2], address: row[3], campus: row[4],
                category: PlaceDecisionWords.words(facts), row: decided?.mark ?? "",
                sentence: decided.map(PlaceDecisionWords.sentence) ?? "",
                from: max(first, (row[8] as Int32?).map(Day.init(number:)) ?? first),
                through: min(last, (row[9] as Int32?).map(Day.init(number:)) ?? last))
        }
    }
}

/// All places as a file, each with what holds on the day of the filter.
enum PlaceListFile {
    static let columns = [
        "Id", "Number", "Name", "Other names", "Address", "Campus", "Sort", "Category", "Law row", "Rule",
        "Since", "Open question", "Stated by", "Reviewed, not reportable", "Why not reportable",
    ]

    static func all(_ filter: PlaceFilter, within sight: Sight, today: Day, _ db: Database) throws -> [UInt8]
    {
        let campuses = Dictionary(
            try Campus.all(db).map { ($0.id, $0.name) }, uniquingKeysWith: { a, _ in a })
        var names: [Int64: [String]] = [:]
        for row in try Row.fetchAll(
            db, sql: "SELECT place, name FROM place_names WHERE removed IS NULL ORDER BY id")
        {
            names[row[0], default: []].append(row[1])
        }
        var csv = CSVWriter()
        csv.row(columns)
        try PlaceListRequests.each(filter, within: sight, today: today, db) { line in
            csv.row([
                String(line.id), line.number ?? "", line.name,
                names[line.id, default: []].joined(separator: "; "), line.address ?? "",
                campuses[line.campus] ?? "", line.kind?.title ?? "", PlaceDecisionWords.words(line.facts),
                line.row?.mark ?? "", line.row.map(PlaceDecisionWords.sentence) ?? "",
                line.since.map { $0 == PlaceDecision.always ? "always" : $0.description } ?? "",
                line.question ?? "", line.source, line.reviewed?.description ?? "", line.reviewedWhy ?? "",
            ])
        }
        return csv.bytes
    }
}
