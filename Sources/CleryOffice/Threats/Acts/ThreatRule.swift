import CleryLaw
import GRDB

/// The office's rule on who is called, in which order, when nobody decides.
struct ThreatRule: Sendable, Equatable {
    /// Until the next person is called.
    var minutes = 15
    /// Accounts, the one on duty first; empty: all who may decide are called at once.
    var order: [Int64] = []

    static let name = "threat_calls"
    static let most = 10
    static let allowed = 1...240

    static func now(_ db: Database) throws -> ThreatRule {
        let kept = try String.fetchOne(
            db.cachedStatement(sql: "SELECT value FROM settings WHERE name = ?"), arguments: [name])
        guard let kept, let value = try? JSONValue(parsing: kept) else { return ThreatRule() }
        return ThreatRule(
            minutes: value["minutes"]?.integer.map { Int(clamping: $0) } ?? 15,
            order: value["order"]?.items.compactMap(\.integer) ?? [])
    }

    private var json: String {
        var json = JSONWriter()
        json.object { json in
            json.key("minutes")
            json.value(minutes)
            json.key("order")
            json.array { json in for account in order { json.value(account) } }
        }
        return json.string
    }

    func set(_ writing: Writing) throws {
        guard try ThreatRule.now(writing.db) != self else { return }
        let known = try Int64.fetchOne(
            writing.db, sql: "SELECT id FROM settings WHERE name = ?", arguments: [Self.name])
        let id = try known ?? writing.nextID(.settings)
        try writing.put(.settings, [.integer(id), .text(Self.name), .text(json)])
    }

    /// Those of the order who may decide of this one today, in the order.
    func people(for one: ThreatCase, today: Day, now: Instant, _ db: Database) throws -> [Int64] {
        try order.filter { try ThreatRule.may($0, one, today: today, now: now, db) }
    }

    /// Whether somebody decides of threats there, and may see this one.
    private static func may(
        _ id: Int64, _ one: ThreatCase, today: Day, now: Instant, _ db: Database
    ) throws -> Bool {
        guard let account = try Account.one(id, db), account.ended == nil else { return false }
        let reach = try Rights(of: id, founder: account.isFounder, on: today, db).reach(.decideThreats)
        let sight = Sight(reach: reach, hidden: try Hidden(from: id, now: now, today: today, db))
        if let incident = one.incident { return sight.sees(incident) }
        if let report = one.report { return sight.sees(report) }
        return one.campus.map(reach.has) ?? !reach.isEmpty
    }
}
