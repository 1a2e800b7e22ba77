import CleryLaw
import GRDB

/// A footnote that a person writes: an agency that did not answer or could not place its crimes, a definition that
/// changed, or another.
struct ReportNote: Sendable, Equatable, Identifiable {
    enum Kind: String, Sendable, CaseIterable {
        case noAnswer = "no_answer"
        case notPlaced = "not_placed"
        case definition, other

        var title: String {
            switch self {
            case .noAnswer: "A police agency did not answer"
            case .notPlaced: "A police agency could not say where its crimes happened"
            case .definition: "A definition has changed"
            case .other: "Another note"
            }
        }

        var needsReason: Bool { self != .other }

        var reasonAsked: String {
            switch self {
            case .noAnswer: "When and how it was asked"
            case .notPlaced: "What it said, and what was done with its numbers"
            case .definition: "From when, and by which law"
            case .other: "Reason, if there is one"
            }
        }
    }

    let id: Int64
    var year: Int
    /// Nil: all campuses.
    var campus: Int64?
    var kind: Kind
    /// The agency, the definition, or the whole note.
    var words: String
    var reason: String
    var account: Int64?
    var at: Instant
    var ended: Instant?

    var values: [Value] {
        [
            .integer(id), .integer(Int64(year)), Value(campus), .text(kind.rawValue), .text(words),
            .text(reason), Value(account), .integer(at.milliseconds), Value(ended?.milliseconds),
        ]
    }

    /// What the report prints.
    func sentence(_ scope: ReportScope) -> String {
        let place =
            campus.flatMap { id in scope.campuses.first { $0.id == id }?.name }.map { "\($0): " } ?? ""
        let why = reason.isEmpty ? "" : " \(reason)"
        switch kind {
        case .noAnswer: return "\(place)\(words) did not answer the request for statistics.\(why)"
        case .notPlaced:
            return "\(place)\(words) could not say where the crimes that it reported happened.\(why)"
        case .definition: return "\(place)The definition of \(words) has changed.\(why)"
        case .other: return "\(place)\(words)\(why)"
        }
    }

    /// What is missing, where the reason is.
    var point: OpenPoint {
        OpenPoint(
            key: "note:\(id):reason", sentence: "The footnote “\(kind.title)” has no reason yet.",
            citation: kind == .definition ? TableColumns.citation : AgencyReplyShown.citation,
            href: "/office/annual/notes/\(id)")
    }

    private static let columns = KeptTable.reportNotes.columns.joined(separator: ",")

    private init?(row: Row) {
        guard let kind = Kind(rawValue: row[3]) else { return nil }
        self.init(
            id: row[0], year: row[1], campus: row[2], kind: kind, words: row[4], reason: row[5],
            account: row[6], at: Instant(milliseconds: row[7]),
            ended: (row[8] as Int64?).map(Instant.init(milliseconds:)))
    }

    init(
        id: Int64, year: Int, campus: Int64?, kind: Kind, words: String, reason: String, account: Int64?,
        at: Instant, ended: Instant? = nil
    ) {
        (self.id, self.year, self.campus, self.kind) = (id, year, campus, kind)
        (self.words, self.reason, self.account, self.at, self.ended) = (words, reason, account, at, ended)
    }

    static func one(_ id: Int64, _ db: Database) throws -> ReportNote? {
        try Row.fetchOne(db, sql: "SELECT \(columns) FROM report_notes WHERE id = ?", arguments: [id])
            .flatMap(ReportNote.init(row:))
    }

    static func all(year: Int, _ db: Database) throws -> [ReportNote] {
        try Row.fetchAll(
            db, sql: "SELECT \(columns) FROM report_notes WHERE year = ? AND ended IS NULL ORDER BY id",
            arguments: [year]
        ).compactMap(ReportNote.init(row:))
    }

    /// Those of the report's campuses.
    static func of(_ scope: ReportScope, _ db: Database) throws -> [ReportNote] {
        let ids = Set(scope.campuses.map(\.id))
        return try all(year: scope.year, db).filter { $0.campus.map(ids.contains) ?? true }
    }
}
