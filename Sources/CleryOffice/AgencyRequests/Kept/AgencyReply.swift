import CleryLaw
import GRDB

/// What an agency answered, once; a correction is another reply, and the last that was sent holds.
struct AgencyReply: Sendable, Equatable, Identifiable {
    /// By the link, or taken down by somebody of the office.
    enum Way: String, Sendable { case link, hand }

    let id: Int64
    let request: Int64
    let at: Instant
    let way: Way
    let account: Int64?
    /// Nil while a draft has none.
    var kind: AgencyFacts.Reply?
    /// Nil: a draft, which is no answer yet.
    var sent: Instant?
    /// The day of the answer.
    var day: Day?
    /// Who answered, and remarks; sealed.
    var content: [UInt8]?

    /// What an agency can choose; silence is no answer.
    static let kinds: [AgencyFacts.Reply] = [.data, .nothingToReport, .cannotSeparate, .refused]

    var values: [Value] {
        [
            .integer(id), .integer(request), .integer(at.milliseconds), .text(way.rawValue), Value(account),
            Value(kind?.rawValue), Value(sent?.milliseconds), Value(day?.number),
            content.map { .blob($0) } ?? .null,
        ]
    }

    private static let columns = KeptTable.agencyReplies.columns.joined(separator: ",")

    init(id: Int64, request: Int64, at: Instant, way: Way, account: Int64?) {
        (self.id, self.request, self.at, self.way, self.account) = (id, request, at, way, account)
    }

    private init(row: Row) {
        id = row[0]
        request = row[1]
        at = Instant(milliseconds: row[2])
        way = Way(rawValue: row[3]) ?? .link
        account = row[4]
        kind = (row[5] as String?).flatMap(AgencyFacts.Reply.init(rawValue:))
        sent = (row[6] as Int64?).map(Instant.init(milliseconds:))
        day = (row[7] as Int32?).map(Day.init(number:))
        content = row.hasNull(atIndex: 8) ? nil : row.bytes(8)
    }

    static func of(_ request: Int64, _ db: Database) throws -> [AgencyReply] {
        try Row.fetchAll(
            db, sql: "SELECT \(columns) FROM agency_replies WHERE request = ? ORDER BY id",
            arguments: [request]
        ).map(AgencyReply.init(row:))
    }
}

extension AgencyFacts.Reply {
    /// What the agency says of itself, as a choice.
    var choice: String {
        switch self {
        case .data: "We send incidents"
        case .nothingToReport: "We have nothing to report"
        case .cannotSeparate: "We cannot tell which of our crimes happened at these places"
        case .refused: "We decline to supply statistics"
        case .noAnswer: "No answer"
        }
    }

    var title: String {
        switch self {
        case .data: "Incidents sent"
        case .nothingToReport: "Nothing to report"
        case .cannotSeparate: "Cannot separate"
        case .refused: "Declined"
        case .noAnswer: "No answer"
        }
    }
}

/// Who answered for the agency, and its remarks, as sealed.
struct AgencyReplyContent: Sendable, Equatable {
    var who = ""
    var reach = ""
    var words = ""

    init() {}

    init(json: String) throws {
        let value = try JSONValue(parsing: json)
        who = value["who"]?.text ?? ""
        reach = value["reach"]?.text ?? ""
        words = value["words"]?.text ?? ""
    }

    var json: String {
        var json = JSONWriter()
        json.object {
            $0.key("who")
            $0.value(who)
            $0.key("reach")
            $0.value(reach)
            $0.key("words")
            $0.value(words)
        }
        return json.string
    }

    static func of(_ reply: AgencyReply, _ db: Database, _ key: OfficeKey) throws -> AgencyReplyContent {
        guard let sealed = reply.content else { return AgencyReplyContent() }
        return try AgencyReplyContent(
            json: SealedRecord.open(sealed, SealedRecord.agencyReply(reply.id), db, key, as: "words"))
    }
}
