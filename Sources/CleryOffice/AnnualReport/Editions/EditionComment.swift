import CleryLaw
import GRDB

/// A remark of somebody who reads a draft; sealed, for it may name people.
struct EditionComment: Sendable, Equatable, Identifiable {
    let id: Int64
    var edition: Int64
    /// The id of the chapter; empty: the whole.
    var chapter: String
    var account: Int64?
    var at: Instant
    var content: [UInt8]
    var done: Instant?
    var doneBy: Int64?

    static let longest = 4000

    var values: [Value] {
        [
            .integer(id), .integer(edition), .text(chapter), Value(account), .integer(at.milliseconds),
            .blob(content), Value(done?.milliseconds), Value(doneBy),
        ]
    }

    /// As a page shows it.
    struct Shown: Sendable {
        let comment: EditionComment
        let words: String
        let name: String
    }

    private static let columns = KeptTable.editionComments.columns.joined(separator: ",")

    private init(row: Row) {
        self.init(
            id: row[0], edition: row[1], chapter: row[2], account: row[3], at: Instant(milliseconds: row[4]),
            content: row.bytes(5), done: (row[6] as Int64?).map(Instant.init(milliseconds:)), doneBy: row[7])
    }

    init(
        id: Int64, edition: Int64, chapter: String, account: Int64?, at: Instant, content: [UInt8],
        done: Instant? = nil, doneBy: Int64? = nil
    ) {
        (self.id, self.edition, self.chapter, self.account) = (id, edition, chapter, account)
        (self.at, self.content, self.done, self.doneBy) = (at, content, done, doneBy)
    }

    static func one(_ id: Int64, of edition: Int64, _ db: Database) throws -> EditionComment? {
        try Row.fetchOne(
            db, sql: "SELECT \(columns) FROM edition_comments WHERE id = ? AND edition = ?",
            arguments: [id, edition]
        ).map(EditionComment.init(row:))
    }

    /// Open ones first.
    static func of(_ edition: Int64, _ visit: Visit, _ db: Database) throws -> [Shown] {
        try Row.fetchAll(
            db,
            sql: """
                SELECT \(columns) FROM edition_comments WHERE edition = ?
                ORDER BY done IS NOT NULL, id LIMIT 500
                """, arguments: [edition]
        ).map { row in
            let comment = EditionComment(row: row)
            return Shown(
                comment: comment,
                words: try SealedRecord.open(
                    comment.content, SealedRecord.editionComment(comment.id), db, visit.office.key),
                name: try ReportPeople.name(comment.account, db))
        }
    }
}

extension SealedRecord {
    static func editionComment(_ id: Int64) -> Int64 { 100 << 56 | id }
}

/// The doors of remarks on a draft.
enum CommentRoutes {
    static func add(_ visit: Visit) async throws -> Answer {
        let form = try await visit.form()
        let edition = try visit.office.read { try EditionRoutes.edition(visit, .writeReport, $0) }
        let words = form.trimmed("comment")
        guard !words.isEmpty, words.count <= EditionComment.longest else {
            let sentence =
                words.isEmpty
                ? "Write what you want to say." : "Write at most \(EditionComment.longest) characters."
            return visit.page(
                try EditionRoutes.page(visit, comment: words, problems: [Problem("comment", sentence)]),
                status: .unprocessableContent)
        }
        let account = visit.session?.account
        try await visit.office.act(by: visit.actor, "commented on a draft of the annual report") { writing in
            let id = try writing.nextID(.editionComments)
            let comment = EditionComment(
                id: id, edition: edition.id, chapter: String(form.trimmed("chapter").prefix(60)),
                account: account, at: writing.at,
                content: try writing.seal(words, record: SealedRecord.editionComment(id)))
            try writing.put(.editionComments, comment.values, isNew: true)
        }
        return .redirect(to: "/office/annual/editions/\(edition.id)#comments")
    }

    static func settle(_ visit: Visit) async throws -> Answer {
        _ = try await visit.form()
        let edition = try visit.office.read { try EditionRoutes.edition(visit, .writeReport, $0) }
        let number = Int64(visit.parameter("comment")) ?? 0
        let account = visit.session?.account
        try await visit.office.act(by: visit.actor, "settled a comment on the annual report") { writing in
            guard var comment = try EditionComment.one(number, of: edition.id, writing.db) else {
                throw Refusal.notFound
            }
            comment.done = comment.done == nil ? writing.at : nil
            comment.doneBy = comment.done == nil ? nil : account
            try writing.put(.editionComments, comment.values)
        }
        return .redirect(to: "/office/annual/editions/\(edition.id)#comments")
    }
}
