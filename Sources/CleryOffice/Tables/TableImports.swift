import CleryLaw
import GRDB

/// What imports of tables did, in numbers. No name of a file is kept: it may name a person.
enum TableImports {
    struct Counts: Sendable, Equatable {
        var rows = 0
        var added = 0
        var changed = 0
        var ended = 0
        var unchanged = 0
        var rejected = 0
    }

    struct Past: Sendable {
        let profile: String
        let at: Instant
        let counts: Counts
    }

    static func keep(
        _ counts: Counts, kind: TableProfile.Kind, profile: String, account: Int64? = nil, _ writing: Writing
    ) throws {
        try writing.put(
            .tableImports,
            [
                .integer(writing.nextID(.tableImports)), .text(kind.rawValue), .text(profile), Value(account),
                .integer(writing.at.milliseconds), Value(counts.rows), Value(counts.added),
                Value(counts.changed), Value(counts.ended), Value(counts.unchanged), Value(counts.rejected),
            ], isNew: true)
    }

    /// The newest imports. - Parameter account: Only those of this person; nil: of everybody.
    static func newest(
        _ limit: Int, of kind: TableProfile.Kind, by account: Int64? = nil, _ db: Database
    ) throws -> [Past] {
        try Row.fetchAll(
            db,
            sql: """
                SELECT profile, at, rows_read, added, changed, ended, unchanged, rejected FROM table_imports
                WHERE kind = ? AND (? IS NULL OR account = ?) ORDER BY id DESC LIMIT ?
                """, arguments: [kind.rawValue, account, account, limit]
        ).map { row in
            Past(
                profile: row[0], at: Instant(milliseconds: row[1]),
                counts: Counts(
                    rows: row[2], added: row[3], changed: row[4], ended: row[5], unchanged: row[6],
                    rejected: row[7]))
        }
    }
}
