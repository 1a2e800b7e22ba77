import CleryLaw
import GRDB

/// A request to one police agency for the statistics of one calendar year, with the places and crimes as they were
/// asked about. They stay as they were sent, whatever the registry or the law say later.
struct AgencyRequest: Sendable, Equatable, Identifiable {
    let id: Int64
    let agency: Int64
    /// The calendar year in which the crimes were reported.
    let year: Int
    /// The agency's name and address when it was asked.
    var name: String
    var address: String?
    var due: Day
    /// Whom the agency may ask back, in lines.
    var contact: String
    /// What the office adds to the letter.
    var words = ""
    var campuses: [Int64]
    var places: [AskedPlace]
    var crimes: [AskedCrime]
    /// From it and the office's key the words of the link are made; another mark ends the links before.
    var mark: [UInt8]
    /// The last day of the link.
    var expires: Day
    var revoked: Instant?
    /// The office has stopped waiting: there was no answer.
    var closed: Instant?
    var closedBy: Int64?
    /// Taken back as a mistake: as if it had never been asked.
    var withdrawn: Instant?
    let at: Instant
    let account: Int64

    /// By this the agency and the office name it to each other.
    var reference: String { "PD-\(year)-\(id)" }

    var values: [Value] {
        [
            .integer(id), .integer(agency), .integer(Int64(year)), .text(name), Value(address),
            .integer(Int64(due.number)), .text(contact), .text(words),
            .text(campuses.map(String.init).joined(separator: " ")), .text(AskedPlace.json(places)),
            .text(AskedCrime.json(crimes)), .blob(mark), .integer(Int64(expires.number)),
            Value(revoked?.milliseconds), Value(closed?.milliseconds), Value(closedBy),
            Value(withdrawn?.milliseconds), .integer(at.milliseconds), .integer(account),
        ]
    }

    static let columns = KeptTable.agencyRequests.columns.map { "agency_requests.\($0)" }.joined(
        separator: ",")

    init(row: Row) throws {
        id = row[0]
        agency = row[1]
        year = row[2]
        name = row[3]
        address = row[4]
        due = Day(number: row[5])
        contact = row[6]
        words = row[7]
        campuses = (row[8] as String).split(separator: " ").compactMap { Int64($0) }
        places = try AskedPlace.list(row[9])
        crimes = try AskedCrime.list(row[10])
        mark = row.bytes(11)
        expires = Day(number: row[12])
        revoked = (row[13] as Int64?).map(Instant.init(milliseconds:))
        closed = (row[14] as Int64?).map(Instant.init(milliseconds:))
        closedBy = row[15]
        withdrawn = (row[16] as Int64?).map(Instant.init(milliseconds:))
        at = Instant(milliseconds: row[17])
        account = row[18]
    }

    init(
        id: Int64, agency: AgencyRecord, year: Int, due: Day, contact: String, words: String,
        places: [AskedPlace], expires: Day, at: Instant, account: Int64
    ) {
        (self.id, self.agency, self.year) = (id, agency.id, year)
        (name, address, self.due) = (agency.name, agency.address, due)
        (self.contact, self.words, self.places) = (contact, words, places)
        campuses = Set(places.map(\.campus)).sorted()
        crimes = AskedCrime.all(of: year)
        mark = SubscriptionKey.mark()
        (self.expires, self.at, self.account) = (expires, at, account)
    }

    static func one(_ id: Int64, _ db: Database) throws -> AgencyRequest? {
        try Row.fetchOne(db, sql: "SELECT \(columns) FROM agency_requests WHERE id = ?", arguments: [id]).map(
            AgencyRequest.init(row:))
    }

    /// Those of a year that stand, by name.
    static func all(year: Int, _ db: Database) throws -> [AgencyRequest] {
        try Row.fetchAll(
            db,
            sql: """
                SELECT \(columns) FROM agency_requests WHERE year = ? AND withdrawn IS NULL
                ORDER BY name COLLATE NOCASE, id
                """, arguments: [year]
        ).map(AgencyRequest.init(row:))
    }

    /// Whoever reaches all of its campuses sees it.
    func isSeen(_ reach: Rights.Reach) -> Bool { campuses.allSatisfy(reach.has) }
}

extension SealedRecord {
    static func agencyContact(_ id: Int64) -> Int64 { 108 << 56 | id }
    static func agencyReply(_ id: Int64) -> Int64 { 109 << 56 | id }
    static func agencyRow(_ id: Int64) -> Int64 { 110 << 56 | id }
    static func agencyDecision(_ id: Int64) -> Int64 { 111 << 56 | id }
}
