import CleryLaw
import GRDB

/// One version of a checklist that follows a published procedure. Each saving makes another; the one before has ended.
struct Procedure: Sendable, Equatable, Identifiable {
    let id: Int64
    /// The number of its first version, by which it is known.
    let line: Int64
    /// Nil: all campuses.
    let campus: Int64?
    let kind: ProcedureKind
    var name: String
    /// The report whose texts it follows; nil: it follows none.
    var edition: Int64?
    /// The versions of the texts from which it was made.
    var texts: [Int64]
    var steps: [ProcedureStep]
    let account: Int64?
    let at: Instant
    /// When another version or nothing came in its place.
    var ended: Instant?

    var values: [Value] {
        [
            .integer(id), .integer(line), Value(campus), .text(kind.rawValue), .text(name), Value(edition),
            .text(NumberList.text(texts)), .text(steps.json), Value(account), .integer(at.milliseconds),
            Value(ended?.milliseconds),
        ]
    }

    private static let columns = KeptTable.procedures.columns.joined(separator: ",")

    init(
        id: Int64, line: Int64, campus: Int64?, kind: ProcedureKind, name: String, edition: Int64?,
        texts: [Int64], steps: [ProcedureStep], account: Int64?, at: Instant
    ) {
        (self.id, self.line, self.campus, self.kind) = (id, line, campus, kind)
        (self.name, self.edition, self.texts, self.steps) = (name, edition, texts, steps)
        (self.account, self.at) = (account, at)
    }

    private init(row: Row) throws {
        self.init(
            id: row[0], line: row[1], campus: row[2], kind: ProcedureKind(rawValue: row[3]) ?? .other,
            name: row[4], edition: row[5], texts: NumberList.read(row[6]),
            steps: try [ProcedureStep](json: row[7]), account: row[8], at: Instant(milliseconds: row[9]))
        ended = (row[10] as Int64?).map(Instant.init(milliseconds:))
    }

    /// A version by its own number.
    static func one(_ id: Int64, _ db: Database) throws -> Procedure? {
        try Row.fetchOne(db, sql: "SELECT \(columns) FROM procedures WHERE id = ?", arguments: [id])
            .map(Procedure.init(row:))
    }

    /// The newest version, whether or not it is still in use.
    static func newest(line: Int64, _ db: Database) throws -> Procedure? {
        try Row.fetchOne(
            db, sql: "SELECT \(columns) FROM procedures WHERE line = ? ORDER BY id DESC LIMIT 1",
            arguments: [line]
        ).map(Procedure.init(row:))
    }

    /// Those in use, by name.
    static func all(_ db: Database) throws -> [Procedure] {
        try Row.fetchAll(
            db, sql: "SELECT \(columns) FROM procedures WHERE ended IS NULL ORDER BY name COLLATE NOCASE, id"
        ).map(Procedure.init(row:))
    }

    func isSeen(_ reach: Rights.Reach) -> Bool { campus.map(reach.has) ?? !reach.isEmpty }
    func isKept(_ reach: Rights.Reach) -> Bool { campus.map(reach.has) ?? (reach == .all) }
}

/// Whether a checklist is still what is published.
struct ProcedureStanding: Sendable {
    /// A text that reads otherwise now. Nothing now: it is no longer published; nothing before: it was published since.
    struct Change: Sendable {
        let part: String
        let before: String
        let now: String
    }

    let changes: [Change]
    /// It was made of published texts at all.
    let followsText: Bool
    /// The published text has more than a checklist holds.
    let isCut: Bool
    var isAsPublished: Bool { followsText && changes.isEmpty }

    init(_ procedure: Procedure, _ published: PublishedTexts, _ db: Database) throws {
        let followsText = !procedure.texts.isEmpty
        self.followsText = followsText
        let taken = try procedure.texts.compactMap { try PolicyText.one($0, db) }
        func now(_ part: String) -> PolicyText? { published.text(part, campus: procedure.campus)?.text }
        let changed = taken.compactMap { text -> Change? in
            let now = now(text.key.part)
            guard now?.id != text.id, now?.body != text.body else { return nil }
            return Change(part: text.key.part, before: text.body, now: now?.body ?? "")
        }
        let parts = Set(taken.map(\.key.part))
        let added = procedure.kind.parts.filter { followsText && !parts.contains($0) }.compactMap { part in
            now(part).map { Change(part: part, before: "", now: $0.body) }
        }
        changes = changed + added
        isCut =
            followsText
            && ProcedureActs.drafted(procedure.kind, campus: procedure.campus, published).isCut
    }
}
