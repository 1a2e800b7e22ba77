import CleryLaw
import GRDB

/// A way by which messages go: the mail server, a provider of text messages, a screen or a chat.
struct AlertGateway: Sendable, Equatable, Identifiable {
    /// How it is spoken to.
    enum Shape: String, Sendable, CaseIterable {
        case smtp
        /// A form is posted with a user and a password; the answer is 201 with `sid`.
        case form
        /// JSON is posted with a token; the answer is 200 or 202 with `messageId`.
        case json
        /// The whole message as signed JSON.
        case alert
        /// The shape of chats: `{"text": …}`.
        case chat

        var title: String {
            switch self {
            case .smtp: "Mail server"
            case .form: "Text messages: a form with user and password, answered with a sid"
            case .json: "Text messages: JSON with a token, answered with a messageId"
            case .alert: "Other systems: the whole message as signed JSON"
            case .chat: "Chat: JSON with one text"
            }
        }
        var channel: AlertChannel {
            switch self {
            case .smtp: .mail
            case .form, .json: .sms
            case .alert, .chat: .webhook
            }
        }
    }

    let id: Int64
    var name: String
    let shape: Shape
    var address: String?
    /// The number or name that text messages come from.
    var sender: String?
    var budget: Budget
    /// Whether it takes exercises. A live message goes by every gateway.
    var exercises: Bool
    /// Sealed.
    var credentials: [UInt8]?
    let at: Instant
    let account: Int64?
    var ended: Instant?

    var channel: AlertChannel { shape.channel }

    /// At most so many messages in any window of so many seconds.
    struct Budget: Sendable, Equatable {
        var rate: Int
        /// 1 or 60.
        var seconds: Int

        var aSecond: Double { Double(rate) / Double(seconds) }
        var words: String { "\(FireWords.grouped(rate)) a \(seconds == 60 ? "minute" : "second")" }
    }

    var values: [Value] {
        [
            .integer(id), .text(name), .text(channel.rawValue), .text(shape.rawValue), Value(address),
            Value(sender), Value(budget.rate), Value(budget.seconds), Value(exercises),
            credentials.map { .blob($0) } ?? .null, .integer(at.milliseconds), Value(account),
            Value(ended?.milliseconds),
        ]
    }

    init(
        id: Int64, name: String, shape: Shape, address: String? = nil, sender: String? = nil, budget: Budget,
        exercises: Bool, credentials: [UInt8]? = nil, at: Instant, account: Int64?
    ) {
        (self.id, self.name, self.shape, self.address, self.sender) = (id, name, shape, address, sender)
        (self.budget, self.exercises, self.credentials) = (budget, exercises, credentials)
        (self.at, self.account) = (at, account)
    }

    private static let columns = KeptTable.alertGateways.columns.joined(separator: ",")

    private init(row: Row) throws {
        guard let shape = Shape(rawValue: row[3]) else { throw JSONValue.Damaged(at: 0) }
        self.init(
            id: row[0], name: row[1], shape: shape, address: row[4], sender: row[5],
            budget: Budget(rate: row[6], seconds: row[7]), exercises: row[8],
            credentials: row[9] == nil ? nil : row.bytes(9), at: Instant(milliseconds: row[10]),
            account: row[11])
        ended = (row[12] as Int64?).map(Instant.init(milliseconds:))
    }

    static func one(_ id: Int64, _ db: Database) throws -> AlertGateway? {
        try Row.fetchOne(
            db.cachedStatement(sql: "SELECT \(columns) FROM alert_gateways WHERE id = ?"), arguments: [id]
        ).map(AlertGateway.init(row:))
    }

    /// Those in use.
    static func all(_ db: Database) throws -> [AlertGateway] {
        try Row.fetchAll(
            db, sql: "SELECT \(columns) FROM alert_gateways WHERE ended IS NULL ORDER BY channel, name, id"
        ).map(AlertGateway.init(row:))
    }

    /// Those that have work in a message.
    static func all(for alert: Alert, _ db: Database) throws -> [AlertGateway] {
        try all(db).filter { alert.channels.contains($0.channel) && (alert.isLive || $0.exercises) }
    }

    /// With what the office signs in, opened.
    func secrets(_ db: Database, _ key: OfficeKey) throws -> GatewaySecrets {
        guard let credentials else { return GatewaySecrets() }
        return try GatewaySecrets(
            json: SealedRecord.open(credentials, SealedRecord.alertGateway(id), db, key))
    }
}

/// With what the office signs in at a gateway, or signs what it sends there.
struct GatewaySecrets: Sendable, Equatable {
    var user = ""
    var secret = ""

    init(user: String = "", secret: String = "") { (self.user, self.secret) = (user, secret) }

    var json: String {
        var json = JSONWriter()
        json.array { json in
            json.value(user)
            json.value(secret)
        }
        return json.string
    }

    init(json: String) throws {
        let items = try JSONValue(parsing: json).items
        (user, secret) = (items.first?.text ?? "", items.dropFirst().first?.text ?? "")
    }
}
