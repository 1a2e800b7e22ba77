import CleryLaw
import GRDB

/// A program that students or employees were offered in a calendar year.
struct Program: Sendable, Equatable, Identifiable {
    var id: Int64
    /// Nil: all campuses.
    var campus: Int64?
    /// The calendar year in which it was offered.
    var year: Int
    var kind: ProgramKind
    var title: String
    /// Published in the annual report.
    var description = ""
    var audience = ProgramAudience.students
    /// The days on which it was held, as far as they are known.
    var days: [Day] = []
    /// Nil: nobody has said.
    var frequency: ProgramFrequency?
    var delivery = ProgramDelivery.person
    /// How many people were offered it, and how many came.
    var offered: Int?
    var attended: Int?
    var behaviors: Set<ProgramBehavior> = []
    /// Where its evidence is kept; not published.
    var evidence: String?
    /// The program of an earlier year that it repeats.
    var copiedFrom: Int64?
    var account: Int64 = 0
    var at = Instant(milliseconds: 0)
    /// Taken back, as entered by mistake.
    var removed: Instant?

    var values: [Value] {
        [
            .integer(id), Value(campus), Value(year), .text(kind.rawValue), .text(title),
            .text(description), .text(audience.rawValue),
            .text(days.map(\.description).joined(separator: " ")), .text(frequency?.rawValue ?? ""),
            .text(delivery.rawValue), Value(offered), Value(attended), .text(behaviorWords),
            Value(evidence), Value(copiedFrom), .integer(account), .integer(at.milliseconds),
            Value(removed?.milliseconds),
        ]
    }

    /// The covered behavior, in the order of the list.
    var covered: [ProgramBehavior] { ProgramBehavior.allCases.filter(behaviors.contains) }
    var behaviorWords: String { covered.map(\.rawValue).joined(separator: " ") }

    /// When it was held, in words.
    var when: String {
        let days = days.map { TimeWords.short($0) }.joined(separator: ", ")
        let often = frequency?.title ?? ""
        return [often, days].filter { !$0.isEmpty }.joined(separator: ": ")
    }

    /// The same program in another year, with nothing of what happened in this one.
    func again(in year: Int, id: Int64) -> Program {
        var program = self
        (program.id, program.year, program.copiedFrom) = (id, year, self.id)
        (program.days, program.offered, program.attended, program.evidence) = ([], nil, nil, nil)
        return program
    }
}

extension Program {
    static let columns = KeptTable.programs.columns.map { "programs.\($0)" }.joined(separator: ",")

    /// Nil for a kind that this version does not know.
    init?(row: Row) {
        guard let kind = ProgramKind(rawValue: row[3]) else { return nil }
        self.init(id: row[0], campus: row[1], year: row[2], kind: kind, title: row[4])
        description = row[5]
        audience = ProgramAudience(rawValue: row[6]) ?? .both
        days = (row[7] as String).split(separator: " ").compactMap { Day($0) }
        frequency = ProgramFrequency(rawValue: row[8])
        delivery = ProgramDelivery(rawValue: row[9]) ?? .person
        offered = row[10]
        attended = row[11]
        behaviors = Set(
            (row[12] as String).split(separator: " ").compactMap { ProgramBehavior(rawValue: String($0)) })
        evidence = row[13]
        copiedFrom = row[14]
        account = row[15]
        at = Instant(milliseconds: row[16])
        removed = (row[17] as Int64?).map(Instant.init(milliseconds:))
    }
}

/// Queries on programs, as sentences.
enum ProgramRequests {
    static let pageSize = 50

    /// Programs of some campuses, and those of all campuses, which everybody of the report sees.
    private static func seen(_ reach: Rights.Reach) -> String {
        "removed IS NULL AND (programs.campus IS NULL OR \(reach.sql("programs.campus")))"
    }

    static func one(_ id: Int64, within reach: Rights.Reach, _ db: Database) throws -> Program? {
        try Row.fetchOne(
            db, sql: "SELECT \(Program.columns) FROM programs WHERE id = ? AND \(seen(reach))",
            arguments: [id]
        ).flatMap(Program.init(row:))
    }

    /// A year's programs, by kind and title; nil: of all years.
    static func list(
        year: Int?, kind: ProgramKind?, within reach: Rights.Reach, page: Int? = nil, _ db: Database
    ) throws -> (programs: [Program], total: Int) {
        let condition = "\(seen(reach)) AND (?1 IS NULL OR year = ?1) AND (?2 IS NULL OR kind = ?2)"
        let limit = page.map { "LIMIT \(pageSize) OFFSET \(($0 - 1) * pageSize)" } ?? ""
        let rows = try Row.fetchAll(
            db,
            sql: """
                SELECT \(Program.columns) FROM programs WHERE \(condition)
                ORDER BY year DESC, kind, title COLLATE NOCASE, id \(limit)
                """, arguments: [year, kind?.rawValue])
        let total =
            try Int.fetchOne(
                db, sql: "SELECT count(*) FROM programs WHERE \(condition)",
                arguments: [year, kind?.rawValue]) ?? 0
        return (rows.compactMap(Program.init(row:)), total)
    }

    static func years(within reach: Rights.Reach, _ db: Database) throws -> [Int] {
        try Int.fetchAll(
            db, sql: "SELECT DISTINCT year FROM programs WHERE \(seen(reach)) ORDER BY year DESC")
    }

    /// What a campus offered in a year, by kind.
    static func offered(at campus: Int64, in year: Int, _ db: Database) throws -> [Program] {
        try list(year: year, kind: nil, within: .some([campus]), db).programs
    }
}
