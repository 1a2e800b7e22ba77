import CleryLaw
import GRDB

/// One line of the office's own words: for the nature of an entry, or for what became of a complaint.
struct LogList: Sendable, Equatable, Identifiable {
    enum Kind: String, Sendable, CaseIterable {
        case nature, disposition

        var title: String { self == .nature ? "Natures" : "Dispositions" }
    }

    let id: Int64
    let kind: Kind
    let words: String
    /// The act of a nature, or the disposition of the core list that the words come down to.
    let core: String?
    var ended: Instant?

    static let longest = 120

    var act: Act? { kind == .nature ? core.flatMap(Act.init(rawValue:)) : nil }
    var disposition: Disposition? { kind == .disposition ? core.flatMap(Disposition.init(rawValue:)) : nil }
    /// What it is tied to, in words; nil where it is tied to nothing.
    var tie: String? { act.map { ReviewForm.capitalized($0.rawValue) } ?? disposition?.title }

    var values: [Value] {
        [.integer(id), .text(kind.rawValue), .text(words), Value(core), Value(ended?.milliseconds)]
    }

    init(id: Int64, kind: Kind, words: String, core: String?) {
        (self.id, self.kind, self.words, self.core) = (id, kind, words, core)
    }

    init(row: Row) {
        id = row[0]
        kind = Kind(rawValue: row[1]) ?? .nature
        words = row[2]
        core = row[3]
        ended = (row[4] as Int64?).map(Instant.init(milliseconds:))
    }
}

/// Queries on the lists, as sentences.
extension LogList {
    private static let columns = KeptTable.logLists.columns.joined(separator: ",")

    /// What is chosen from now, in the order of the words.
    static func open(_ kind: Kind, _ db: Database) throws -> [LogList] {
        try Row.fetchAll(
            db,
            sql: """
                SELECT \(columns) FROM log_lists WHERE kind = ? AND ended IS NULL
                ORDER BY words COLLATE NOCASE, id
                """, arguments: [kind.rawValue]
        ).map(LogList.init(row:))
    }

    static func all(_ kind: Kind, _ db: Database) throws -> [LogList] {
        try Row.fetchAll(
            db,
            sql: """
                SELECT \(columns) FROM log_lists WHERE kind = ?
                ORDER BY ended IS NOT NULL, words COLLATE NOCASE, id
                """, arguments: [kind.rawValue]
        ).map(LogList.init(row:))
    }

    static func one(_ id: Int64, _ db: Database) throws -> LogList? {
        try Row.fetchOne(
            db, sql: "SELECT \(columns) FROM log_lists WHERE id = ?", arguments: [id]
        ).map(LogList.init(row:))
    }

    /// The line of the open list with these words, in capitals or not.
    static func named(_ words: String, _ kind: Kind, _ db: Database) throws -> LogList? {
        try open(kind, db).first { $0.words.lowercased() == words.lowercased() }
    }

    /// Words that incidents use already and the list does not have, the most used first.
    static func used(_ kind: Kind, within sight: Sight, limit: Int, _ db: Database) throws -> [Used] {
        let (words, core) =
            kind == .nature ? ("nature", "NULL") : ("disposition_words", "max(disposition)")
        let condition =
            kind == .nature
            ? "nature <> ''" : "disposition_words <> '' AND disposition IS NOT NULL"
        return try Row.fetchAll(
            db,
            sql: """
                SELECT \(words), \(core), count(*) AS n FROM incidents
                WHERE \(condition) AND length(\(words)) <= \(longest) AND \(sight.incidents())
                  AND NOT EXISTS (SELECT 1 FROM log_lists
                    WHERE kind = ? AND log_lists.words = incidents.\(words) COLLATE NOCASE)
                GROUP BY \(words) COLLATE NOCASE ORDER BY n DESC, 1 LIMIT ?
                """, arguments: [kind.rawValue, limit]
        ).map { Used(words: $0[0], core: $0[1], incidents: $0[2]) }
    }

    struct Used: Sendable, Equatable {
        let words: String
        let core: String?
        let incidents: Int
    }
}

/// The verbs on the lists. A line is ended and brought back, never deleted.
enum LogListActs {
    static func add(_ kind: LogList.Kind, _ words: String, core: String?, _ writing: Writing) throws {
        let line = LogList(id: try writing.nextID(.logLists), kind: kind, words: words, core: core)
        try writing.put(.logLists, line.values, isNew: true)
    }

    static func set(_ line: LogList, ended: Instant?, _ writing: Writing) throws {
        var line = line
        line.ended = ended
        try writing.put(.logLists, line.values)
    }
}
