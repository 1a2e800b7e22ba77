import CleryLaw
import Foundation
import GRDB

/// Somebody who lives in student housing, as housing's list says; who it is, is sealed.
struct HallResident: Sendable, Equatable, Identifiable {
    let id: Int64
    var campus: Int64
    /// The hall.
    var place: Int64
    let mark: [UInt8]
    var mailMark: [UInt8]?
    var who: [UInt8]
    var from: Day
    var through: Day?
    var ended: Instant?
    /// When the resident was last asked to register or confirm a contact, and how often it was told since.
    var asked: Day?
    var letters = 0
    var lettered: Day?
    var link: [UInt8]?
    var until: Day?
    let at: Instant

    /// How long the link of a letter is good, in days.
    static let linkDays = 60

    var values: [Value] {
        [
            .integer(id), .integer(campus), .integer(place), .blob(mark), mailMark.map { .blob($0) } ?? .null,
            .blob(who), .integer(Int64(from.number)), Value(through?.number), Value(ended?.milliseconds),
            Value(asked?.number), .integer(Int64(letters)), Value(lettered?.number),
            link.map { .blob($0) } ?? .null, Value(until?.number), .integer(at.milliseconds),
        ]
    }

    init(
        id: Int64, campus: Int64, place: Int64, mark: [UInt8], mailMark: [UInt8]?, who: [UInt8], from: Day,
        through: Day?, at: Instant
    ) {
        (self.id, self.campus, self.place, self.mark, self.mailMark) = (id, campus, place, mark, mailMark)
        (self.who, self.from, self.through, self.at) = (who, from, through, at)
    }

    private init(row: Row) {
        func day(_ column: Int) -> Day? { (row[column] as Int32?).map(Day.init(number:)) }
        func bytes(_ column: Int) -> [UInt8]? { row.hasNull(atIndex: column) ? nil : row.bytes(column) }
        self.init(
            id: row[0], campus: row[1], place: row[2], mark: row.bytes(3), mailMark: bytes(4),
            who: row.bytes(5), from: Day(number: row[6]), through: day(7),
            at: Instant(milliseconds: row[14]))
        ended = (row[8] as Int64?).map(Instant.init(milliseconds:))
        (asked, letters, lettered, link, until) = (day(9), row[10], day(11), bytes(12), day(13))
    }

    private static let columns = KeptTable.missingResidents.columns.joined(separator: ",")

    static func one(_ id: Int64, _ db: Database) throws -> HallResident? {
        try Row.fetchOne(
            db, sql: "SELECT \(columns) FROM missing_residents WHERE id = ?", arguments: [id]
        ).map(HallResident.init(row:))
    }

    /// Those of a list that goes on, by number.
    static func all(within reach: Rights.Reach, _ db: Database) throws -> [HallResident] {
        try Row.fetchAll(
            db,
            sql: """
                SELECT \(columns) FROM missing_residents WHERE ended IS NULL AND \(reach.sql("campus"))
                ORDER BY id
                """
        ).map(HallResident.init(row:))
    }

    /// Who moved out, by the mark of the student number: the last of each whose record was not destroyed.
    static func left(within reach: Rights.Reach, _ db: Database) throws -> [[UInt8]: HallResident] {
        let all = try Row.fetchAll(
            db,
            sql: """
                SELECT \(columns) FROM missing_residents WHERE ended IS NOT NULL AND \(reach.sql("campus"))
                  AND EXISTS (SELECT 1 FROM record_keys
                    WHERE record = missing_residents.id + \(SealedRecord.missingResident(0)))
                ORDER BY id
                """
        ).map(HallResident.init(row:))
        return Dictionary(all.map { ($0.mark, $0) }, uniquingKeysWith: { $1 })
    }

    /// The one resident whose address this is; nobody where it is that of two, since one would see the other's contact.
    static func of(email: String, _ key: OfficeKey, _ db: Database) throws -> HallResident? {
        guard !email.isEmpty else { return nil }
        let found = try Row.fetchAll(
            db,
            sql: "SELECT \(columns) FROM missing_residents WHERE mail_mark = ? AND ended IS NULL LIMIT 2",
            arguments: [Data(ResidentMarks(key).mail(email))])
        return found.count == 1 ? HallResident(row: found[0]) : nil
    }

    func lives(on day: Day) -> Bool { ended == nil && from <= day && through.map { day <= $0 } ?? true }

    func person(_ key: OfficeKey, _ db: Database) throws -> ResidentPerson {
        try ResidentPerson(
            json: SealedRecord.open(who, SealedRecord.missingResident(id), db, key, as: "name"))
    }
}

/// By which a resident is found again without opening what is sealed.
struct ResidentMarks: Sendable {
    private let key: PurposeKey

    init(_ office: OfficeKey) { key = PurposeKey(office, "residents") }

    func student(_ number: String) -> [UInt8] {
        key.code("student \(number.lowercased().filter { !$0.isWhitespace })")
    }
    func mail(_ address: String) -> [UInt8] {
        key.code("mail \(address.trimmingCharacters(in: .whitespaces).lowercased())")
    }
}
