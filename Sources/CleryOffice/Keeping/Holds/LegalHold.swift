import CleryLaw
import GRDB

/// A matter for which records are kept whatever their age. All conditions that it names must fit a record.
struct LegalHold: Sendable, Equatable, Identifiable {
    let id: Int64
    /// The name of the matter, why it was placed and why it was released, sealed.
    var matter: [UInt8]
    var kind: RecordKind?
    var campus: Int64?
    var from: Int?
    var through: Int?
    var incident: Int64?
    var report: Int64?
    var account: Int64
    var at: Instant
    var released: Instant?
    var releasedBy: Int64?

    var number: String { "Hold \(id)" }

    var values: [Value] {
        [
            .integer(id), .blob(matter), Value(kind?.rawValue), Value(campus), Value(from), Value(through),
            Value(incident), Value(report), .integer(account), .integer(at.milliseconds),
            Value(released?.milliseconds), Value(releasedBy),
        ]
    }

    private static let columns = KeptTable.legalHolds.columns.joined(separator: ",")

    init(id: Int64, _ wish: Wish, matter: [UInt8], by account: Int64, at: Instant) {
        (self.id, self.matter, self.account, self.at) = (id, matter, account, at)
        (kind, campus, from, through) = (wish.kind, wish.campus, wish.from, wish.through)
        (incident, report) = (wish.incident, wish.report)
    }

    init(row: Row) {
        (id, matter) = (row[0], row.bytes(1))
        kind = (row[2] as String?).flatMap(RecordKind.init(rawValue:))
        (campus, from, through, incident, report) = (row[3], row[4], row[5], row[6], row[7])
        (account, at) = (row[8], Instant(milliseconds: row[9]))
        released = (row[10] as Int64?).map(Instant.init(milliseconds:))
        releasedBy = row[11]
    }

    /// Those that hold first, the newest first.
    static func all(_ db: Database) throws -> [LegalHold] {
        try Row.fetchAll(
            db, sql: "SELECT \(columns) FROM legal_holds ORDER BY released IS NOT NULL, id DESC"
        ).map(LegalHold.init(row:))
    }

    static func one(_ id: Int64, _ db: Database) throws -> LegalHold? {
        try Row.fetchOne(db, sql: "SELECT \(columns) FROM legal_holds WHERE id = ?", arguments: [id])
            .map(LegalHold.init(row:))
    }

    /// What somebody wants to be held.
    struct Wish: Sendable {
        var kind: RecordKind?
        var campus: Int64?
        var from: Int?
        var through: Int?
        var incident: Int64?
        var report: Int64?
    }
}

/// What is sealed of a hold.
struct HoldWords: Sendable, Equatable {
    var matter = ""
    var why = ""
    var released = ""

    init(matter: String, why: String) { (self.matter, self.why) = (matter, why) }

    init(json: String) throws {
        let value = try JSONValue(parsing: json)
        matter = value["matter"]?.text ?? ""
        why = value["why"]?.text ?? ""
        released = value["released"]?.text ?? ""
    }

    var json: String {
        JSONValue.object([
            ("matter", .string(matter)), ("why", .string(why)), ("released", .string(released)),
        ]).written
    }

    static func of(_ hold: LegalHold, _ db: Database, _ key: OfficeKey) throws -> HoldWords {
        try HoldWords(
            json: SealedRecord.open(hold.matter, SealedRecord.legalHold(hold.id), db, key, as: "matter"))
    }
}

extension LegalHold {
    /// What a hold reaches, with all that belongs to its incident.
    struct Scope: Sendable {
        let hold: Int64
        private let kind: RecordKind?
        private let campus: Int64?
        private let from: Int?
        private let through: Int?
        /// The incident with all that are the same one, and the reports that tell of them; nil: any record.
        private let matter: (incidents: Set<Int64>, reports: Set<Int64>)?

        init(_ hold: LegalHold, _ db: Database) throws {
            self.hold = hold.id
            (kind, campus, from, through) = (hold.kind, hold.campus, hold.from, hold.through)
            matter = try HeldMatter.of(incident: hold.incident, report: hold.report, db)
        }

        /// Where a record does not say its campus or its year, it is held: nobody can say that it is not asked for.
        func covers(_ item: KeptItem) -> Bool {
            if let kind, kind != item.kind { return false }
            if let campus, !item.campuses.contains(campus), !item.campuses.contains(nil) { return false }
            if let from, let year = item.year, year < from { return false }
            if let through, let first = item.first, first > through { return false }
            guard let matter else { return true }
            return !matter.incidents.isDisjoint(with: item.incidents)
                || !matter.reports.isDisjoint(with: item.reports)
        }
    }
}
