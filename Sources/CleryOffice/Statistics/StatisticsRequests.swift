import CleryLaw
import GRDB

/// A campus by number and name.
public struct Campus: Sendable, Equatable, Identifiable {
    public let id: Int64
    public let name: String

    static func all(_ db: Database) throws -> [Campus] {
        try Row.fetchAll(db.cachedStatement(sql: "SELECT id, name FROM campuses ORDER BY id")).map {
            Campus(id: $0[0], name: $0[1])
        }
    }
}

/// The tables of the annual report: every cell of every campus and year, zeros included.
public struct StatisticsTables: Sendable {
    public let institution: String
    public let position: Int64
    public let years: ClosedRange<Int>
    public let campuses: [Campus]
    private let sums: [Key: Int64]

    private struct Key: Hashable {
        let campus: Int64
        let cell: Cell
    }

    /// Reads the sums that acts keep; nothing is counted here.
    public init(_ office: Office, years: ClosedRange<Int>, campus: String? = nil, _ db: Database) throws {
        institution = office.name
        position = try office.store.head(db).sequence
        self.years = years
        let all = try Campus.all(db)
        campuses = campus.map { name in all.filter { $0.name == name } } ?? all
        if let campus, campuses.isEmpty {
            throw OfficeFault.input(
                "There is no campus \"\(campus)\". This office has: \(all.map(\.name).joined(separator: ", "))."
            )
        }
        sums = try Self.sums(years, db)
    }

    /// The same for what has the database alone.
    init(years: ClosedRange<Int>, campuses: [Campus], _ db: Database) throws {
        institution = try String.fetchOne(db, sql: "SELECT name FROM offices") ?? ""
        position = try Int64.fetchOne(db, sql: "SELECT max(sequence) FROM events") ?? 0
        (self.years, self.campuses) = (years, campuses)
        sums = try Self.sums(years, db)
    }

    private static func sums(_ years: ClosedRange<Int>, _ db: Database) throws -> [Key: Int64] {
        let sql =
            "SELECT campus, year, family, category, bias, geography, count FROM cells WHERE year BETWEEN ? AND ?"
        var counts: [Key: Int64] = [:]
        for row in try Row.fetchAll(db, sql: sql, arguments: [years.lowerBound, years.upperBound]) {
            counts[Key(campus: row[0], cell: Cell(row: row, from: 1))] = row[6]
        }
        return counts
    }

    public func count(_ cell: Cell, campus: Int64) -> Int64 { sums[Key(campus: campus, cell: cell)] ?? 0 }

    /// Each cell with its count, campus by campus, year by year, in the order of the law.
    public var cells: [(campus: Campus, cell: Cell, count: Int64)] {
        campuses.flatMap { campus in
            years.flatMap { year in
                Cell.all(year: Int16(year)).map { (campus, $0, count($0, campus: campus.id)) }
            }
        }
    }
}
