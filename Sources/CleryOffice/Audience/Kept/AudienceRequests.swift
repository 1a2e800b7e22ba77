import CleryLaw
import Foundation
import GRDB

/// Queries on the people who are told, as sentences.
extension AudiencePerson {
    static func one(_ id: Int64, _ db: Database) throws -> AudiencePerson? {
        try Row.fetchOne(
            db.cachedStatement(sql: "SELECT \(columns) FROM audience_people AS p WHERE p.id = ?"),
            arguments: [id]
        ).map(AudiencePerson.init(row:))
    }

    /// Somebody of a list who is told today.
    static func live(_ mark: [UInt8], on list: Int64, _ db: Database) throws -> AudiencePerson? {
        try Row.fetchOne(
            db.cachedStatement(
                sql: """
                    SELECT \(columns) FROM audience_people AS p
                    WHERE p.list = ? AND p.mark = ? AND p.ended IS NULL ORDER BY p.id LIMIT 1
                    """), arguments: [list, Data(mark)]
        ).map(AudiencePerson.init(row:))
    }

    /// Who of the lists in use is reached at an address.
    static func at(
        code: [UInt8], kind: AudienceList.Kind? = nil, list: Int64? = nil, _ db: Database
    ) throws -> [AudiencePerson] {
        try Row.fetchAll(
            db,
            sql: """
                SELECT \(columns) FROM audience_codes JOIN audience_people AS p ON p.id = person
                JOIN audience_lists AS l ON l.id = p.list
                WHERE code = ?1 AND p.ended IS NULL AND l.ended IS NULL AND (?2 IS NULL OR l.kind = ?2)
                AND (?3 IS NULL OR l.id = ?3) ORDER BY p.id
                """, arguments: [Data(code), kind?.rawValue, list]
        ).map(AudiencePerson.init(row:))
    }

    /// One page of a list, and how many there are.
    static func page(
        _ page: Int, size: Int, of list: Int64, _ db: Database
    ) throws -> (people: [AudiencePerson], total: Int) {
        let rows = try Row.fetchAll(
            db,
            sql: """
                SELECT \(columns) FROM audience_people AS p WHERE p.list = ? AND p.ended IS NULL
                ORDER BY p.id LIMIT ? OFFSET ?
                """, arguments: [list, size, (page - 1) * size])
        return (rows.map(AudiencePerson.init(row:)), try AudienceCounts.people(on: list, db))
    }

    /// Where somebody is reached; nil where that was destroyed under the schedule.
    func reached(_ key: OfficeKey, _ db: Database) throws -> Reached? {
        let record = SealedRecord.audiencePerson(id)
        if try Destroyed.of(record, db) != nil { return nil }
        return try? Reached(json: SealedRecord.open(content, record, db, key))
    }

    /// The same for the house's own eyes: as its owner knows it again.
    func masked(_ key: OfficeKey, _ db: Database) throws -> [String] {
        try reached(key, db).map(AudienceMask.words) ?? []
    }
}

/// How many are on a list, by what is known of them.
struct AudienceCounts: Sendable, Equatable {
    struct Part: Sendable, Equatable {
        let title: String
        let count: Int
    }

    var people = 0
    var mails = 0
    var phones = 0
    /// People without any address: no message reaches them.
    var without = 0
    var campuses: [Part] = []
    var places: [Part] = []
    var segments: [Part] = []
    var languages: [Part] = []

    private static let on = "FROM audience_people AS p WHERE p.list = ? AND p.ended IS NULL"

    static func people(on list: Int64, _ db: Database) throws -> Int {
        try Int.fetchOne(db, sql: "SELECT count(*) \(on)", arguments: [list]) ?? 0
    }

    /// The numbers alone.
    init(total list: Int64, _ db: Database) throws {
        let row = try Row.fetchOne(
            db,
            sql: """
                SELECT count(*), coalesce(sum(p.mails), 0), coalesce(sum(p.phones), 0),
                  coalesce(sum(p.mails + p.phones = 0), 0) \(Self.on)
                """, arguments: [list])
        if let row { (people, mails, phones, without) = (row[0], row[1], row[2], row[3]) }
    }

    /// With all parts.
    init(_ list: Int64, _ db: Database) throws {
        try self.init(total: list, db)
        campuses = try Row.fetchAll(
            db,
            sql: """
                SELECT coalesce((SELECT name FROM campuses WHERE id = p.campus), 'No campus: told of each'),
                  count(*) \(Self.on) GROUP BY p.campus ORDER BY p.campus IS NULL, p.campus
                """, arguments: [list]
        ).map { Part(title: $0[0], count: $0[1]) }
        places = try Row.fetchAll(
            db,
            sql: """
                SELECT (SELECT name FROM places WHERE id = p.place), count(*) AS n \(Self.on)
                AND p.place IS NOT NULL GROUP BY p.place ORDER BY n DESC, p.place
                """, arguments: [list]
        ).map { Part(title: ($0[0] as String?) ?? "", count: $0[1]) }
        languages = try Row.fetchAll(
            db,
            sql:
                "SELECT p.language, count(*) AS n \(Self.on) GROUP BY p.language ORDER BY n DESC, p.language",
            arguments: [list]
        ).map { Part(title: AudienceLanguage.title($0[0]), count: $0[1]) }
        var words: [String: Int] = [:]
        let rows = try Row.fetchAll(
            db, sql: "SELECT p.segments, count(*) \(Self.on) GROUP BY p.segments", arguments: [list])
        for row in rows {
            let all = (row[0] as String).split(separator: " ").map(String.init)
            for word in all.isEmpty ? [""] : all { words[word, default: 0] += row[1] as Int }
        }
        segments = words.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map {
            Part(title: $0.key.isEmpty ? "No segment" : AudienceSegment.title($0.key), count: $0.value)
        }
    }
}

/// A file of people that was taken in, in numbers.
struct AudiencePast: Sendable {
    let list: Int64
    let at: Instant
    /// Read, new, changed, ended, unchanged, in error.
    let numbers: [Int]

    static func newest(_ limit: Int, of list: Int64, _ db: Database) throws -> [AudiencePast] {
        try Row.fetchAll(
            db,
            sql: """
                SELECT list, at, rows_read, added, changed, ended, unchanged, rejected FROM audience_imports
                WHERE list = ? ORDER BY id DESC LIMIT ?
                """, arguments: [list, limit]
        ).map { row in
            AudiencePast(
                list: row[0], at: Instant(milliseconds: row[1]), numbers: (2...7).map { row[$0] as Int })
        }
    }
}

/// Who looked at where somebody is reached.
struct AudienceOpening: Sendable {
    let at: Instant
    let who: String
    let reason: String

    static func of(_ person: Int64, _ db: Database) throws -> [AudienceOpening] {
        try Row.fetchAll(
            db,
            sql: """
                SELECT audience_openings.at, coalesce(accounts.name, sign_in), reason FROM audience_openings
                JOIN accounts ON accounts.id = account WHERE person = ? ORDER BY audience_openings.id DESC LIMIT 50
                """, arguments: [person]
        ).map { AudienceOpening(at: Instant(milliseconds: $0[0]), who: $0[1], reason: $0[2]) }
    }
}
