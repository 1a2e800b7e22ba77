import CleryLaw
import GRDB

/// When the office asks a second person's consent before what is sealed is opened.
enum ConsentRule: String, Sendable, CaseIterable {
    case never, sensitive, always

    var title: String {
        switch self {
        case .never: "Never: a reason is enough"
        case .sensitive: "For sexual assault, domestic and dating violence, stalking, and what is restricted"
        case .always: "Always"
        }
    }

    static let name = "sealed_consent"

    static func now(_ db: Database) throws -> ConsentRule {
        try String.fetchOne(db, sql: "SELECT value FROM settings WHERE name = ?", arguments: [name])
            .flatMap(ConsentRule.init(rawValue:)) ?? .never
    }

    /// Whether opening this report takes consent.
    func asks(for report: CrimeReport, _ db: Database) throws -> Bool {
        switch self {
        case .never: return false
        case .always: return true
        case .sensitive:
            let matter = try Matter.of(report, db)
            if try !RestrictionRequests.open(of: matter, db).isEmpty { return true }
            guard let root = matter.incident else { return false }
            let members = try JoinActs.group(of: root, db)
            if members.contains(where: { $0.facts.offenses.contains { $0.act.isProtected } }) { return true }
            let ids = members.map { String($0.id) }.joined(separator: ",")
            return try Row.fetchAll(
                db,
                sql:
                    "SELECT year, family, category, bias, geography FROM contributions WHERE incident IN (\(ids))"
            ).contains { Cell(row: $0, from: 0).isProtected }
        }
    }
}

/// Somebody asks to open a sealed report, and another person says yes or no.
struct Consent: Sendable, Equatable, Identifiable {
    var id: Int64
    var report: Int64
    var asker: Int64
    var asked: Instant
    var reason: String
    var decider: Int64?
    var decided: Instant?
    var granted: Bool?
    /// Why it was refused, sealed.
    var words: [UInt8]?

    /// Until when a granted one opens the report.
    var until: Instant? {
        guard granted == true, let decided else { return nil }
        return Instant(milliseconds: decided.milliseconds + OpeningKind.day)
    }

    var values: [Value] {
        [
            .integer(id), .integer(report), .integer(asker), .integer(asked.milliseconds), .text(reason),
            Value(decider), Value(decided?.milliseconds), Value(granted), words.map { .blob($0) } ?? .null,
        ]
    }

    static let columns = KeptTable.consents.columns.map { "consents.\($0)" }.joined(separator: ",")

    init(id: Int64, report: Int64, asker: Int64, asked: Instant, reason: String) {
        self.id = id
        self.report = report
        self.asker = asker
        self.asked = asked
        self.reason = reason
    }

    init(row: Row) {
        id = row[0]
        report = row[1]
        asker = row[2]
        asked = Instant(milliseconds: row[3])
        reason = row[4]
        decider = row[5]
        decided = (row[6] as Int64?).map(Instant.init(milliseconds:))
        granted = row[7]
        words = row[8] == nil ? nil : row.bytes(8)
    }

    static func one(_ id: Int64, _ db: Database) throws -> Consent? {
        try Row.fetchOne(db, sql: "SELECT \(columns) FROM consents WHERE id = ?", arguments: [id])
            .map(Consent.init(row:))
    }

    /// The last that an account asked for a report.
    static func last(of report: Int64, by account: Int64, _ db: Database) throws -> Consent? {
        try Row.fetchOne(
            db,
            sql: "SELECT \(columns) FROM consents WHERE report = ? AND asker = ? ORDER BY id DESC LIMIT 1",
            arguments: [report, account]
        ).map(Consent.init(row:))
    }
}

/// The verbs of consent.
enum ConsentActs {
    /// Asks, unless this person's last question still waits.
    static func ask(_ report: Int64, by account: Int64, reason: String, _ writing: Writing) throws {
        if let last = try Consent.last(of: report, by: account, writing.db), last.decided == nil { return }
        let consent = Consent(
            id: try writing.nextID(.consents), report: report, asker: account, asked: writing.at,
            reason: reason)
        try writing.put(.consents, consent.values, isNew: true)
    }

    /// Says yes or no. What is decided stays decided, and nobody decides for himself or herself.
    static func decide(
        _ id: Int64, by account: Int64, granted: Bool, words: String, _ writing: Writing
    ) throws {
        guard var consent = try Consent.one(id, writing.db), consent.decided == nil, consent.asker != account
        else { throw Refusal.notFound }
        consent.decider = account
        consent.decided = writing.at
        consent.granted = granted
        if !words.isEmpty { consent.words = try writing.seal(words, record: SealedRecord.consent(id)) }
        try writing.put(.consents, consent.values)
    }

    static func set(_ rule: ConsentRule, _ writing: Writing) throws {
        let known = try Int64.fetchOne(
            writing.db, sql: "SELECT id FROM settings WHERE name = ?", arguments: [ConsentRule.name])
        guard try ConsentRule.now(writing.db) != rule else { return }
        let id = try known ?? writing.nextID(.settings)
        try writing.put(.settings, [.integer(id), .text(ConsentRule.name), .text(rule.rawValue)])
    }
}
