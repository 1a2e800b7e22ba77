import CleryLaw
import Crypto
import Foundation
import GRDB

/// What an act writes with: puts whole rows into kept tables and remembers their images for the event.
///
/// There is no other way to write a kept table: the database itself is never handed out for writing.
public final class Writing {
    let db: Database
    /// The instant of the act; everything it writes has this one time.
    let at: Instant
    let actor: Actor
    /// Counts what the act changes; written when the act ends.
    let recount: Recount
    /// Keeps the daily log in step with the incidents an act changes; looked at when the act ends.
    let log = LogKeeper()
    private let keys: OfficeKey
    private let store: any RegisterStore
    private var changes: [UInt8] = []
    private let statements: Statements
    // Kept here as well: a million rows go through these three.
    private var upserts: [KeptTable: QuickStatement] = [:]
    private var inserts: [KeptTable: QuickStatement] = [:]
    private var keyStatement: QuickStatement?
    private let traces: Traces
    private var nextIDs: [KeptTable: Int64] = [:]

    init(
        _ db: Database, _ statements: Statements, at: Instant, actor: Actor, keys: OfficeKey,
        store: any RegisterStore
    ) throws {
        self.db = db
        self.statements = statements
        self.at = at
        self.actor = actor
        self.keys = keys
        self.store = store
        recount = Recount(db, statements)
        traces = Traces(db, event: try store.head(db).sequence + 1)
    }

    /// The number that the next new row of a table gets.
    func nextID(_ table: KeptTable) throws -> Int64 {
        let next =
            try nextIDs[table]
            ?? (Int64.fetchOne(
                db.cachedStatement(sql: "SELECT coalesce(max(id), 0) + 1 FROM \(table.rawValue)")) ?? 1)
        nextIDs[table] = next + 1
        return next
    }

    /// Writes a row whole and keeps its image.
    ///
    /// A row that is known to be new says so: SQLite then keeps no journal of the single statement, which is dear.
    func put(_ table: KeptTable, _ values: [Value], isNew: Bool = false) throws {
        precondition(
            values.count == table.columns.count, "a row of \(table.rawValue) has another number of columns")
        try traces.saw(table, values, isNew: isNew)
        try (isNew ? insert(into: table) : upsert(into: table)).run(values)
        log.saw(table, values, isNew: isNew)
        Writing.image(table, values, into: &changes)
    }

    private func insert(into table: KeptTable) throws -> QuickStatement {
        if let known = inserts[table] { return known }
        let statement = try statements.of(table.insert)
        inserts[table] = statement
        return statement
    }

    private func upsert(into table: KeptTable) throws -> QuickStatement {
        if let known = upserts[table] { return known }
        let statement = try statements.of(table.upsert)
        upserts[table] = statement
        return statement
    }

    /// Seals a confidential text under a key of the record's own, kept outside the register.
    ///
    /// What was sealed ahead for this very record is taken as it is.
    func seal(_ text: String, record: Int64, ahead: SealedText? = nil) throws -> [UInt8] {
        let known = ahead.flatMap { $0.record == record ? $0 : nil }
        let text = try known ?? SealedText(text, record: record, keys: keys)
        try keep(wrapped: text.wrapped, record: record)
        return text.sealed
    }

    /// Seals a file under a key of its own and keeps it beside the register. Returns the hash of what is kept, which
    /// belongs into the record's row: by it the register answers for the file too.
    func sealFile(_ bytes: [UInt8], record: Int64, id: Int64) throws -> [UInt8] {
        let (sealed, wrapped) = try keys.seal(bytes, record: record)
        try keep(wrapped: wrapped, record: record)
        try QuickStatement(db, "INSERT INTO \(KeptTable.files) (id, sealed) VALUES (?, ?)").run([
            .integer(id), .blob(sealed),
        ])
        return Array(SHA256.hash(data: sealed))
    }

    private func keep(wrapped: [UInt8], record: Int64) throws {
        let statement =
            try keyStatement
            ?? statements.of(
                "INSERT INTO record_keys (record, wrapped) VALUES (?, ?) ON CONFLICT DO UPDATE SET wrapped = excluded.wrapped"
            )
        keyStatement = statement
        try statement.run([.integer(record), .blob(wrapped)])
    }

    /// What was sealed in a record, for the house's own look at it; nil when its key is gone.
    func opened(_ sealed: [UInt8], record: Int64) throws -> String? {
        let wrapped = try Row.fetchOne(
            db.cachedStatement(sql: "SELECT wrapped FROM record_keys WHERE record = ?"), arguments: [record])
        return try wrapped.map { try keys.open(sealed, wrapped: $0.bytes(0), record: record) }
    }

    /// Seals ahead for the incidents that will be new from here on.
    func sealing() throws -> Sealing {
        let next = try nextID(.incidents)
        nextIDs[.incidents] = next
        return Sealing(keys: keys, record: next)
    }

    /// The number of the event that the rows written now belong to.
    var event: Int64 { traces.event }

    /// How many bytes of changes wait for their event.
    var pending: Int { changes.count }

    /// Writes the event of all changes since the last one. Without a change there is no event.
    ///
    /// A long act (an import) enters one event after another within its one transaction.
    func enter(_ sentence: String, why: String? = nil) throws {
        try log.flush(self)
        try recount.flush()
        guard !changes.isEmpty else { return }
        let head = try store.head(db)
        let sequence = head.sequence + 1
        let hash = Event.hash(
            sequence: sequence, at: at, by: actor.name, sentence: sentence, why: why, changes: changes,
            previous: head.hash)
        let event = Event(
            sequence: sequence, at: at, by: actor.name, sentence: sentence, why: why, changes: changes,
            previous: head.hash, hash: hash)
        try store.append(event, after: head.sequence, db)
        traces.event = sequence + 1
        changes.removeAll(keepingCapacity: true)
    }

    static func image(_ table: KeptTable, _ values: [Value], into out: inout [UInt8]) {
        out.append(91)
        JSONWriter.quote(table.rawValue, into: &out)
        for value in values {
            out.append(44)
            value.write(into: &out)
        }
        out += [93, 10]
    }
}
