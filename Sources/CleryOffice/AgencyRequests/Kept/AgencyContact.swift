import CleryLaw
import GRDB

/// One time that the office turned to an agency about a request: by its own mail, or by hand.
struct AgencyContact: Sendable, Equatable, Identifiable {
    enum What: String, Sendable, CaseIterable {
        case request, reminder, other

        var title: String {
            switch self {
            case .request: "Request"
            case .reminder: "Reminder"
            case .other: "Other contact"
            }
        }
    }

    enum Channel: String, Sendable, CaseIterable {
        /// Sent by the office itself, with the link.
        case mail
        case otherMail = "other_mail"
        case post, phone, person, portal

        var title: String {
            switch self {
            case .mail: "E-mail of the office"
            case .otherMail: "E-mail from another mailbox"
            case .post: "Letter by post or fax"
            case .phone: "Telephone"
            case .person: "In person"
            case .portal: "The agency’s own website or records portal"
            }
        }

        /// In a sentence: "on January 12 by telephone".
        var manner: String {
            switch self {
            case .mail, .otherMail: "by e-mail"
            case .post: "by letter"
            case .phone: "by telephone"
            case .person: "in person"
            case .portal: "through its website"
            }
        }

        static let byHand = allCases.filter { $0 != .mail }
    }

    let id: Int64
    let request: Int64
    let at: Instant
    /// The day on which it happened.
    let day: Day
    let what: What
    let channel: Channel
    /// Where a mail of the office went.
    var address: String?
    let account: Int64
    /// With whom, and where the evidence is; sealed.
    var words: [UInt8]?

    var values: [Value] {
        [
            .integer(id), .integer(request), .integer(at.milliseconds), .integer(Int64(day.number)),
            .text(what.rawValue), .text(channel.rawValue), Value(address), .integer(account),
            words.map { .blob($0) } ?? .null,
        ]
    }

    static let columns = KeptTable.agencyContacts.columns.map { "agency_contacts.\($0)" }.joined(
        separator: ",")

    init(
        id: Int64, request: Int64, at: Instant, day: Day, what: What, channel: Channel,
        address: String? = nil, account: Int64, words: [UInt8]? = nil
    ) {
        (self.id, self.request, self.at, self.day) = (id, request, at, day)
        (self.what, self.channel, self.address) = (what, channel, address)
        (self.account, self.words) = (account, words)
    }

    init(row: Row) {
        id = row[0]
        request = row[1]
        at = Instant(milliseconds: row[2])
        day = Day(number: row[3])
        what = What(rawValue: row[4]) ?? .other
        channel = Channel(rawValue: row[5]) ?? .mail
        address = row[6]
        account = row[7]
        words = row.hasNull(atIndex: 8) ? nil : row.bytes(8)
    }

    static func of(_ request: Int64, _ db: Database) throws -> [AgencyContact] {
        try Row.fetchAll(
            db, sql: "SELECT \(columns) FROM agency_contacts WHERE request = ? ORDER BY day, id",
            arguments: [request]
        ).map(AgencyContact.init(row:))
    }
}
