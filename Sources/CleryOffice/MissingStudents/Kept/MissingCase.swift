import CleryLaw
import GRDB

/// A student who was reported missing: coded facts in the clear, names and words sealed.
struct MissingCase: Sendable, Equatable, Identifiable {
    enum Outcome: String, Sendable, CaseIterable {
        case safe
        case located
        case police = "police_go_on"
        case mistaken
        case dead

        var title: String {
            switch self {
            case .safe: "Found safe"
            case .located: "Located, and need not be found"
            case .police: "The police go on alone"
            case .mistaken: "Nobody was missing"
            case .dead: "Found dead"
            }
        }
    }

    let id: Int64
    let number: String
    let campus: Int64
    /// The resident of the list, where known.
    var student: Int64?
    let reported: Instant
    let account: Int64
    let at: Instant
    let content: [UInt8]
    var resident: Bool?
    var age: Int?
    var emancipated: Bool?
    /// Stated only of a student who is on no list.
    var hasContact: Bool?
    var lastSeen: Instant?
    var referred: Instant?
    var referredTo: MissingReferral.Recipient?
    var determined: Instant?
    var determinedAt: Instant?
    var byPolice: Bool?
    /// Why the determination was entered later than it was made.
    var backdated: String?
    var closed: Instant?
    var outcome: Outcome?
    var reopened = 0

    var isOpen: Bool { closed == nil }

    var values: [Value] {
        [
            .integer(id), .text(number), .integer(campus), Value(student), .integer(reported.milliseconds),
            .integer(account), .integer(at.milliseconds), .blob(content), Value(resident), Value(age),
            Value(emancipated), Value(hasContact), Value(lastSeen?.milliseconds),
            Value(referred?.milliseconds), Value(referredTo?.rawValue), Value(determined?.milliseconds),
            Value(determinedAt?.milliseconds), Value(byPolice), Value(backdated),
            Value(closed?.milliseconds), Value(outcome?.rawValue), .integer(Int64(reopened)),
        ]
    }

    init(
        id: Int64, number: String, campus: Int64, student: Int64?, reported: Instant, account: Int64,
        at: Instant, content: [UInt8]
    ) {
        (self.id, self.number, self.campus, self.student) = (id, number, campus, student)
        (self.reported, self.account, self.at, self.content) = (reported, account, at, content)
    }

    private init(row: Row) {
        func instant(_ column: Int) -> Instant? {
            (row[column] as Int64?).map(Instant.init(milliseconds:))
        }
        self.init(
            id: row[0], number: row[1], campus: row[2], student: row[3],
            reported: Instant(milliseconds: row[4]), account: row[5], at: Instant(milliseconds: row[6]),
            content: row.bytes(7))
        (resident, age, emancipated, hasContact) = (row[8], row[9], row[10], row[11])
        (lastSeen, referred) = (instant(12), instant(13))
        referredTo = (row[14] as String?).flatMap(MissingReferral.Recipient.init(rawValue:))
        (determined, determinedAt, byPolice, backdated) = (instant(15), instant(16), row[17], row[18])
        closed = instant(19)
        outcome = (row[20] as String?).flatMap(Outcome.init(rawValue:))
        reopened = row[21]
    }

    private static let columns = KeptTable.missingCases.columns.joined(separator: ",")

    static func one(_ id: Int64, _ db: Database) throws -> MissingCase? {
        try Row.fetchOne(
            db, sql: "SELECT \(columns) FROM missing_cases WHERE id = ?", arguments: [id]
        ).map(MissingCase.init(row:))
    }

    /// Those of some campuses: the open ones first, then the newest.
    static func all(within reach: Rights.Reach, limit: Int, _ db: Database) throws -> [MissingCase] {
        try Row.fetchAll(
            db,
            sql: """
                SELECT \(columns) FROM missing_cases WHERE \(reach.sql("campus"))
                ORDER BY closed IS NOT NULL, id DESC LIMIT ?
                """, arguments: [limit]
        ).map(MissingCase.init(row:))
    }

    static func open(within reach: Rights.Reach, _ db: Database) throws -> [MissingCase] {
        try all(within: reach, limit: 200, db).filter(\.isOpen)
    }

    func told(_ key: OfficeKey, _ db: Database) throws -> MissingTold {
        try MissingTold(
            json: SealedRecord.open(content, SealedRecord.missingCase(id), db, key, as: "name"))
    }
}
