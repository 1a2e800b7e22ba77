import CleryLaw
import GRDB

/// What a resident answered: a contact, or that there is to be none. The words are sealed.
struct ResidentContact: Sendable, Equatable, Identifiable {
    enum Way: String, Sendable { case account, link }

    let id: Int64
    let resident: Int64
    let declined: Bool
    let content: [UInt8]
    let way: Way
    let at: Instant
    /// When the resident last said that it is still right.
    var confirmed: Instant
    var ended: Instant?

    var values: [Value] {
        [
            .integer(id), .integer(resident), Value(declined), .blob(content), .text(way.rawValue),
            .integer(at.milliseconds), .integer(confirmed.milliseconds), Value(ended?.milliseconds),
        ]
    }

    init(id: Int64, resident: Int64, declined: Bool, content: [UInt8], way: Way, at: Instant) {
        (self.id, self.resident, self.declined) = (id, resident, declined)
        (self.content, self.way, self.at, confirmed) = (content, way, at, at)
    }

    private init(row: Row) {
        self.init(
            id: row[0], resident: row[1], declined: row[2], content: row.bytes(3),
            way: Way(rawValue: row[4]) ?? .link, at: Instant(milliseconds: row[5]))
        confirmed = Instant(milliseconds: row[6])
        ended = (row[7] as Int64?).map(Instant.init(milliseconds:))
    }

    private static let columns = KeptTable.missingContacts.columns.joined(separator: ",")

    /// What stands of a resident.
    static func now(of resident: Int64, _ db: Database) throws -> ResidentContact? {
        try Row.fetchOne(
            db, sql: "SELECT \(columns) FROM missing_contacts WHERE resident = ? AND ended IS NULL",
            arguments: [resident]
        ).map(ResidentContact.init(row:))
    }

    /// What stands of everybody, by resident.
    static func standing(_ db: Database) throws -> [Int64: ResidentContact] {
        let all = try Row.fetchAll(db, sql: "SELECT \(columns) FROM missing_contacts WHERE ended IS NULL")
            .map(ResidentContact.init(row:))
        return Dictionary(all.map { ($0.resident, $0) }, uniquingKeysWith: { a, _ in a })
    }

    func words(_ key: OfficeKey, _ db: Database) throws -> ContactWords {
        try ContactWords(
            json: SealedRecord.open(content, SealedRecord.missingContact(id), db, key, as: "name"))
    }

    /// Whether it was answered or confirmed since the resident was asked.
    func answers(_ resident: HallResident, _ zone: Zone) -> Bool {
        resident.asked.map { zone.local(confirmed).day >= $0 } ?? true
    }
}
