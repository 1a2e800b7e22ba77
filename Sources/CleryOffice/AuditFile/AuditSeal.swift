import CleryLaw
import GRDB

/// What becomes of sealed texts in an audit file: they stay sealed and are named by their number, or they are opened
/// with a reason, and it is kept which records were.
final class AuditSeal {
    /// Nil: nothing is opened.
    let why: String?
    /// How many texts were opened.
    private(set) var opened = 0
    /// The records that were opened, for the list of openings.
    private(set) var reports: Set<Int64> = []
    private(set) var incidents: Set<Int64> = []
    private let key: OfficeKey
    private let consent: ConsentRule
    private var asked: [Int64: Bool] = [:]

    static let destroyed = "destroyed under the retention schedule"

    init(why: String?, _ office: Office, _ db: Database) throws {
        self.why = why
        key = office.key
        consent = try ConsentRule.now(db)
    }

    /// What stands in the cell of a sealed text.
    func text(
        _ sealed: [UInt8], record: Int64, of table: KeptTable, _ values: [Value], _ db: Database
    ) throws -> String {
        let wrapped = try Row.fetchOne(
            db.cachedStatement(sql: "SELECT wrapped FROM record_keys WHERE record = ?"), arguments: [record])
        guard let wrapped else { return Self.destroyed }
        guard why != nil else { return "sealed, record \(record)" }
        let report = Self.report(table, values)
        if let report, try asksConsent(report, db) {
            return "sealed, record \(record): it takes a second person's consent"
        }
        guard let text = try? key.open(sealed, wrapped: wrapped.bytes(0), record: record) else {
            return "sealed, record \(record): this office's key does not open it"
        }
        opened += 1
        if let report { reports.insert(report) }
        if report == nil, let incident = Self.incident(table, values) { incidents.insert(incident) }
        return text
    }

    /// The office's rule on consent holds for a file as it does for a page. Of reports that the file's sight let through.
    private func asksConsent(_ id: Int64, _ db: Database) throws -> Bool {
        if let known = asked[id] { return known }
        let report = try Row.fetchOne(
            db, sql: "SELECT \(CrimeReport.columns) FROM reports WHERE id = ?", arguments: [id]
        ).map(CrimeReport.init(row:))
        let asks = try report.map { try consent.asks(for: $0, db) } ?? false
        asked[id] = asks
        return asks
    }

    private static func report(_ table: KeptTable, _ values: [Value]) -> Int64? {
        number(table == .reports ? "id" : "report", table, values)
    }
    private static func incident(_ table: KeptTable, _ values: [Value]) -> Int64? {
        number(table == .incidents ? "id" : "incident", table, values)
    }
    private static func number(_ column: String, _ table: KeptTable, _ values: [Value]) -> Int64? {
        guard let index = table.columns.firstIndex(of: column), case .integer(let id) = values[index] else {
            return nil
        }
        return id
    }
}
