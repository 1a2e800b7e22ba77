import CleryLaw
import GRDB

/// A person whom a source outside keeps: a roster file, or a directory that speaks SCIM. Each has one account.
struct RosterPerson: Sendable, Equatable, Identifiable {
    var id: Int64
    var account: Int64
    /// The profile of the roster, or `scim`.
    var source: String
    /// The person's number where the source keeps them; nil where a directory gave none.
    var externalID: String?
    var given: String
    var family: String
    var department: String
    var title: String
    /// Groups or roles in the source's words.
    var words: [String]
    /// The source says that the person works here; the account may have been ended by hand all the same.
    var open: Bool
    /// A directory has deleted the person: it no longer sees them.
    var removed: Bool
    var made: Instant
    var changed: Instant
    /// One more with each change.
    var revision: Int64

    static let scim = "scim"

    /// The same person with one more revision.
    func stamped(_ now: Instant) -> RosterPerson {
        var stamped = self
        stamped.changed = now
        stamped.revision += 1
        return stamped
    }

    var values: [Value] {
        [
            .integer(id), .integer(account), .text(source), Value(externalID), .text(given), .text(family),
            .text(department), .text(title), .text(words.joined(separator: "\n")), Value(open),
            Value(removed), .integer(made.milliseconds), .integer(changed.milliseconds), .integer(revision),
        ]
    }
}

extension RosterPerson {
    static let columns = KeptTable.rosterPeople.columns.joined(separator: ",")

    init(row: Row) {
        self.init(
            id: row[0], account: row[1], source: row[2], externalID: row[3], given: row[4], family: row[5],
            department: row[6], title: row[7],
            words: (row[8] as String).split(separator: "\n").map(String.init), open: row[9], removed: row[10],
            made: Instant(milliseconds: row[11]), changed: Instant(milliseconds: row[12]), revision: row[13])
    }

    static func one(_ id: Int64, _ db: Database) throws -> RosterPerson? {
        try Row.fetchOne(db, sql: "SELECT \(columns) FROM roster_people WHERE id = ?", arguments: [id])
            .map(RosterPerson.init(row:))
    }

    static func of(account: Int64, _ db: Database) throws -> RosterPerson? {
        try Row.fetchOne(
            db, sql: "SELECT \(columns) FROM roster_people WHERE account = ?", arguments: [account]
        ).map(RosterPerson.init(row:))
    }

    /// Who keeps the person, for the person's page.
    var keeping: String {
        let keeper = source == RosterPerson.scim ? "A directory, by SCIM" : "The roster \(source)"
        let number = externalID.map { ", as \($0)" } ?? ""
        let work = [title, department].filter { !$0.isEmpty }.joined(separator: ", ")
        return keeper + number + (work.isEmpty ? "" : ": \(work)")
    }

    static func all(of source: String, _ db: Database) throws -> [RosterPerson] {
        try Row.fetchAll(
            db, sql: "SELECT \(columns) FROM roster_people WHERE source = ? ORDER BY id", arguments: [source]
        ).map(RosterPerson.init(row:))
    }

    /// The grants that the source gave, by account. Grants made by hand are not among them.
    static func grants(of source: String, _ db: Database) throws -> [Int64: [Grant]] {
        let columns = KeptTable.grants.columns.map { "grants.\($0)" }.joined(separator: ",")
        let rows = try Row.fetchAll(
            db,
            sql: """
                SELECT \(columns) FROM roster_grants JOIN grants ON grants.id = roster_grants.id
                JOIN roster_people ON roster_people.id = person WHERE source = ? ORDER BY grants.id
                """, arguments: [source])
        return Dictionary(grouping: rows.compactMap(Grant.init(row:)), by: \.account)
    }

    /// The grants that the source gave one person.
    static func grants(of person: Int64, _ db: Database) throws -> [Grant] {
        let columns = KeptTable.grants.columns.map { "grants.\($0)" }.joined(separator: ",")
        return try Row.fetchAll(
            db,
            sql: """
                SELECT \(columns) FROM roster_grants JOIN grants ON grants.id = roster_grants.id
                WHERE person = ? ORDER BY grants.id
                """, arguments: [person]
        ).compactMap(Grant.init(row:))
    }
}

/// What a source says of a person, before anything is done about it.
struct PersonWish: Sendable, Equatable {
    var externalID: String?
    var signIn = ""
    var name = ""
    var given = ""
    var family = ""
    var email: String?
    var department = ""
    var title = ""
    var words: [String] = []
    var active = true
    var roles: [RoleWish] = []
}

/// A role that a source's words give, for one campus or all.
struct RoleWish: Sendable, Hashable, Comparable {
    var role: Role
    /// Nil: all campuses.
    var campus: Int64?
    var from: Day?
    var through: Day?

    func isFor(_ grant: Grant) -> Bool { role == grant.role && campus == grant.campus }

    static func < (a: RoleWish, b: RoleWish) -> Bool {
        (a.role.rawValue, a.campus ?? 0) < (b.role.rawValue, b.campus ?? 0)
    }
}
