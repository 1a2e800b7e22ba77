import CleryLaw
import Crypto
import GRDB

/// A test of the emergency procedures, planned or held; or a real emergency or false alarm, which is no test.
struct Exercise: Sendable, Equatable, Identifiable {
    enum State: String, Sendable, CaseIterable { case planned, held, canceled }

    /// How the procedures were publicized with a test.
    enum Way: String, Sendable, CaseIterable { case mail, message, page, posters, meeting, other }

    let id: Int64
    /// Nil: all campuses together.
    var campus: Int64?
    var kind: ExerciseKind
    var name: String
    /// What is tested and how; one of the things that the law wants documented.
    var description: String
    var plannedDay: Day?
    /// Minutes after midnight.
    var plannedMinute: Int?
    var announced = YesNo.unknown
    var state = State.planned
    var heldDay: Day?
    var began: Int?
    var ended: Int?
    var publicized = YesNo.unknown
    /// The published report whose statement was shown; nil: another text.
    var edition: Int64?
    /// The versions of the statement's parts in that report.
    var texts: [Int64] = []
    var publicizedDay: Day?
    var ways: Set<Way> = []
    /// What was sent or shown, and to whom.
    var shown = ""
    /// What it showed, sealed: an assessment may hold names.
    var results: [UInt8]?
    var assessor: Int64?
    var assessed: Instant?
    /// When what was to be changed was changed.
    var followedDay: Day?
    var canceledWhy: String?
    let account: Int64?
    let at: Instant

    /// The day it stands under: when it was held, else when it is to be.
    var day: Day? { heldDay ?? plannedDay }
    var isTest: Bool { kind.law == .scheduled }
    /// By which a form knows that nobody has written anything else since of what it showed; empty before anybody has.
    /// Of the words it takes the sealed bytes, so it tells nothing of them.
    var mark: String {
        guard results != nil || followedDay != nil else { return "" }
        let day = Array("\(followedDay?.number ?? 0)".utf8)
        return SHA256.hash(data: day + (results ?? [])).prefix(12).hex
    }
    /// Planned for a day that is over.
    func isForgotten(_ today: Day) -> Bool { state == .planned && (plannedDay.map { $0 < today } ?? false) }

    /// What the law looks at.
    var test: EmergencyTest {
        EmergencyTest(
            kind.law, date: heldDay, timed: began != nil, described: !description.isEmpty,
            announced: announced.known, publicized: publicized.known,
            publicizedOn: publicizedDay)
    }

    init(
        id: Int64, campus: Int64?, kind: ExerciseKind, name: String, description: String, account: Int64?,
        at: Instant
    ) {
        (self.id, self.campus, self.kind, self.name) = (id, campus, kind, name)
        (self.description, self.account, self.at) = (description, account, at)
    }

    var values: [Value] {
        [
            .integer(id), Value(campus), .text(kind.rawValue), .text(name), .text(description),
            Value(plannedDay?.number), Value(plannedMinute), .text(announced.rawValue),
            .text(state.rawValue), Value(heldDay?.number), Value(began), Value(ended),
            .text(publicized.rawValue), Value(edition), .text(NumberList.text(texts)),
            Value(publicizedDay?.number),
            .text(Way.allCases.filter(ways.contains).map(\.rawValue).joined(separator: " ")), .text(shown),
            results.map { .blob($0) } ?? .null, Value(assessor), Value(assessed?.milliseconds),
            Value(followedDay?.number), Value(canceledWhy), Value(account), .integer(at.milliseconds),
        ]
    }

    private static let columns = KeptTable.exercises.columns.joined(separator: ",")

    private init(row: Row) {
        func day(_ i: Int) -> Day? { (row[i] as Int32?).map(Day.init(number:)) }
        self.init(
            id: row[0], campus: row[1], kind: ExerciseKind(rawValue: row[2]) ?? .exercise, name: row[3],
            description: row[4], account: row[23], at: Instant(milliseconds: row[24]))
        (plannedDay, plannedMinute) = (day(5), row[6])
        announced = YesNo(rawValue: row[7]) ?? .unknown
        state = State(rawValue: row[8]) ?? .planned
        (heldDay, began, ended) = (day(9), row[10], row[11])
        publicized = YesNo(rawValue: row[12]) ?? .unknown
        (edition, texts, publicizedDay) = (row[13], NumberList.read(row[14]), day(15))
        ways = Set((row[16] as String).split(separator: " ").compactMap { Way(rawValue: String($0)) })
        shown = row[17]
        results = row[18] == nil ? nil : row.bytes(18)
        (assessor, assessed) = (row[19], (row[20] as Int64?).map(Instant.init(milliseconds:)))
        (followedDay, canceledWhy) = (day(21), row[22])
    }

    static func one(_ id: Int64, _ db: Database) throws -> Exercise? {
        try Row.fetchOne(db, sql: "SELECT \(columns) FROM exercises WHERE id = ?", arguments: [id])
            .map(Exercise.init(row:))
    }

    /// All, the newest day first.
    static func all(_ db: Database) throws -> [Exercise] {
        try Row.fetchAll(
            db,
            sql: "SELECT \(columns) FROM exercises ORDER BY coalesce(held_day, planned_day) DESC, id DESC"
        ).map(Exercise.init(row:))
    }

    /// One of all campuses is seen by whoever sees any.
    func isSeen(_ reach: Rights.Reach) -> Bool { campus.map(reach.has) ?? !reach.isEmpty }
    /// One of all campuses is kept by whoever keeps those of all.
    func isKept(_ reach: Rights.Reach) -> Bool { campus.map(reach.has) ?? (reach == .all) }
}

extension SealedRecord {
    /// What a test showed.
    static func exercise(_ id: Int64) -> Int64 { 122 << 56 | id }
}

/// Numbers in one column, with a blank between them.
enum NumberList {
    static func text(_ numbers: [Int64]) -> String { numbers.map(String.init).joined(separator: " ") }
    static func read(_ text: String) -> [Int64] { text.split(separator: " ").compactMap { Int64($0) } }
}
