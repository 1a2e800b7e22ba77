import CleryLaw
import GRDB

/// One incident as an agency tells it, and what the office decided of it.
struct AgencyRow: Sendable, Equatable, Identifiable {
    /// What became of a row.
    enum Decision: String, Sendable, CaseIterable {
        /// The office has this incident.
        case same
        /// An incident was made of it.
        case new
        /// It is not for our statistics.
        case notOurs = "not_ours"
        /// In our geography, but whether on campus or on public property cannot be told: shown apart.
        case apart
        /// Whether it was in our geography at all cannot be told: in no number.
        case unplaced

        var title: String {
            switch self {
            case .same: "The same as an incident of ours"
            case .new: "A new incident"
            case .notOurs: "Not ours"
            case .apart: "Kept apart"
            case .unplaced: "Cannot be placed"
            }
        }
    }

    /// Why a row is not for our statistics.
    enum NotOurs: String, Sendable, CaseIterable {
        case outside = "outside_geography"
        case noCrime = "no_clery_crime"
        case otherYear = "other_year"
        case twice = "told_twice"

        var title: String {
            switch self {
            case .outside: "It happened outside our Clery geography"
            case .noCrime: "It is no crime that the Clery Act counts"
            case .otherYear: "It was first reported in another year"
            case .twice: "The agency tells it twice"
            }
        }
    }

    let id: Int64
    let request: Int64
    /// The reply that brought it, and the one that took it back.
    let reply: Int64
    var gone: Int64?
    /// The office has seen that it was taken back after it had been decided.
    var goneSeen: Instant?
    /// The form or file and the line it came in: the same thing sent twice is there once.
    let mark: String
    let reported: Day
    var from: Day?
    var through: Day?
    let offense: Category
    let bias: BiasCategory?
    /// Persons arrested.
    let arrests: Int?
    let details: [UInt8]
    var decided: Instant?
    var decider: Int64?
    var decision: Decision?
    var campus: Int64?
    var place: Int64?
    var incident: Int64?
    var why: NotOurs?
    /// The reason in the office's own words; sealed.
    var words: [UInt8]?

    var values: [Value] {
        [
            .integer(id), .integer(request), .integer(reply), Value(gone), Value(goneSeen?.milliseconds),
            .text(mark), .integer(Int64(reported.number)), Value(from?.number), Value(through?.number),
            .text(offense.name), Value(bias?.rawValue), Value(arrests.map(Int64.init)), .blob(details),
            Value(decided?.milliseconds), Value(decider), Value(decision?.rawValue), Value(campus),
            Value(place), Value(incident), Value(why?.rawValue), words.map { .blob($0) } ?? .null,
        ]
    }

    private static let columns = KeptTable.agencyRows.columns.joined(separator: ",")

    init(
        id: Int64, request: Int64, reply: Int64, mark: String, facts: AgencyRowFacts, details: [UInt8]
    ) {
        (self.id, self.request, self.reply, self.mark) = (id, request, reply, mark)
        (reported, from, through) = (facts.reported, facts.from, facts.through)
        (offense, bias, arrests) = (facts.offense, facts.bias, facts.arrests)
        self.details = details
    }

    private init?(row: Row) {
        guard let offense = Category(name: row[9] as String) else { return nil }
        id = row[0]
        request = row[1]
        reply = row[2]
        gone = row[3]
        goneSeen = (row[4] as Int64?).map(Instant.init(milliseconds:))
        mark = row[5]
        reported = Day(number: row[6])
        from = (row[7] as Int32?).map(Day.init(number:))
        through = (row[8] as Int32?).map(Day.init(number:))
        self.offense = offense
        bias = (row[10] as String?).flatMap(BiasCategory.init(rawValue:))
        arrests = row[11]
        details = row.bytes(12)
        decided = (row[13] as Int64?).map(Instant.init(milliseconds:))
        decider = row[14]
        decision = (row[15] as String?).flatMap(Decision.init(rawValue:))
        campus = row[16]
        place = row[17]
        incident = row[18]
        why = (row[19] as String?).flatMap(NotOurs.init(rawValue:))
        words = row.hasNull(atIndex: 20) ? nil : row.bytes(20)
    }

    static func of(_ request: Int64, _ db: Database) throws -> [AgencyRow] {
        try Row.fetchAll(
            db, sql: "SELECT \(columns) FROM agency_rows WHERE request = ? ORDER BY id", arguments: [request]
        ).compactMap(AgencyRow.init(row:))
    }

    static func one(_ id: Int64, _ db: Database) throws -> AgencyRow? {
        try Row.fetchOne(db, sql: "SELECT \(columns) FROM agency_rows WHERE id = ?", arguments: [id]).flatMap(
            AgencyRow.init(row:))
    }

    /// "Burglary", "Drug law violations, 2 arrested", "Vandalism (bias: race)".
    var nature: String {
        let told = arrests.map { ", \($0) arrested" } ?? ""
        return offense.title + told + (bias.map { " (bias: \($0.title.lowercased()))" } ?? "")
    }

    var occurredWords: String {
        switch (from, through) {
        case (nil, _): "day unknown"
        case (let from?, let through?) where through != from:
            "\(TimeWords.short(from)) to \(TimeWords.short(through))"
        case (let from?, _): TimeWords.short(from)
        }
    }
}

/// What of a row may name somebody, as sealed.
struct AgencyRowDetails: Sendable, Equatable {
    var address = ""
    /// The agency's case number.
    var number = ""
    var remarks = ""

    init() {}

    init(json: String) throws {
        let value = try JSONValue(parsing: json)
        address = value["address"]?.text ?? ""
        number = value["number"]?.text ?? ""
        remarks = value["remarks"]?.text ?? ""
    }

    var json: String {
        var json = JSONWriter()
        json.object {
            $0.key("address")
            $0.value(address)
            $0.key("number")
            $0.value(number)
            $0.key("remarks")
            $0.value(remarks)
        }
        return json.string
    }

    static func of(_ row: AgencyRow, _ db: Database, _ key: OfficeKey) throws -> AgencyRowDetails {
        try AgencyRowDetails(
            json: SealedRecord.open(
                row.details, SealedRecord.agencyRow(row.id), db, key, as: "remarks"))
    }
}
