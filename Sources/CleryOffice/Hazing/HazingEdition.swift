import CleryLaw
import GRDB

/// One publication of the transparency report. It is never changed: it holds what it tells.
struct HazingEdition: Sendable, Equatable, Identifiable {
    let id: Int64
    let at: Instant
    /// The day of publication; the last of the period.
    let day: Day
    /// The first day of the period: that of the publication before, or that since which information is collected.
    let from: Day
    let account: Int64
    /// The event of the register with which it was published.
    let event: Int64
    let institution: String
    let texts: HazingTexts
    /// SHA-256 of the edition's JSON without this value.
    var hash: String

    var values: [Value] {
        [
            .integer(id), .integer(at.milliseconds), Value(day.number), Value(from.number),
            .integer(account), .integer(event), .text(institution), .text(texts.definition),
            .text(texts.policies), .text(texts.laws), Value(texts.address), .text(hash),
        ]
    }

    /// The last day on which it has to be public.
    var publicThrough: Day { TransparencyKeptPublic.publicUntil(published: day) }
    var period: String { "\(TimeWords.long(from)) to \(TimeWords.long(day))" }
}

/// What one edition tells of one finding.
struct HazingEntry: Sendable, Equatable, Identifiable {
    enum Kind: String, Sendable {
        case finding, correction, withdrawal
    }

    let id: Int64
    let edition: Int64
    let finding: Int64
    let kind: Kind
    /// Why the entry was corrected or withdrawn.
    let note: String?
    /// The organization's name on the day of publication.
    let organization: String
    let content: HazingContent

    var values: [Value] {
        [
            .integer(id), .integer(edition), .integer(finding), .text(kind.rawValue), Value(note),
            .text(organization),
        ] + content.values
    }
}

extension HazingEdition {
    static let columns = KeptTable.hazingEditions.columns.joined(separator: ",")

    init(row: Row) {
        self.init(
            id: row[0], at: Instant(milliseconds: row[1]), day: Day(number: row[2]),
            from: Day(number: row[3]), account: row[4], event: row[5], institution: row[6],
            texts: HazingTexts(definition: row[7], policies: row[8], laws: row[9], address: row[10]),
            hash: row[11])
    }

    /// Every edition, the newest first.
    static func all(_ db: Database) throws -> [HazingEdition] {
        try Row.fetchAll(db, sql: "SELECT \(columns) FROM hazing_editions ORDER BY id DESC")
            .map(HazingEdition.init(row:))
    }

    static func one(_ id: Int64, _ db: Database) throws -> HazingEdition? {
        try Row.fetchOne(
            db, sql: "SELECT \(columns) FROM hazing_editions WHERE id = ?", arguments: [id]
        ).map(HazingEdition.init(row:))
    }

    /// What is public on a day: every edition for its five calendar years, and the newest at all times.
    static func open(on day: Day, _ db: Database) throws -> [HazingEdition] {
        try all(db).enumerated().filter { $0.offset == 0 || day <= $0.element.publicThrough }.map(\.element)
    }

    func entries(_ db: Database) throws -> [HazingEntry] { try HazingEntry.of(edition: id, db) }
}

extension HazingEntry {
    private static let columns = KeptTable.hazingEntries.columns.joined(separator: ",")

    init(row: Row) {
        self.init(
            id: row[0], edition: row[1], finding: row[2], kind: Kind(rawValue: row[3]) ?? .finding,
            note: row[4], organization: row[5], content: HazingContent(row: row, from: 6))
    }

    static func of(edition: Int64, _ db: Database) throws -> [HazingEntry] {
        try Row.fetchAll(
            db.cachedStatement(
                sql: "SELECT \(columns) FROM hazing_entries WHERE edition = ? ORDER BY id"),
            arguments: [edition]
        ).map(HazingEntry.init(row:))
    }

    /// All entries on one finding, the newest first.
    static func of(finding: Int64, _ db: Database) throws -> [HazingEntry] {
        try Row.fetchAll(
            db.cachedStatement(
                sql: "SELECT \(columns) FROM hazing_entries WHERE finding = ? ORDER BY id DESC"),
            arguments: [finding]
        ).map(HazingEntry.init(row:))
    }
}
