import CleryLaw
import GRDB

/// A list of people: live ones are all reached by a live message, a test list only by an exercise that names it.
struct AudienceList: Sendable, Equatable, Identifiable {
    enum Kind: String, Sendable, CaseIterable { case live, test }

    let id: Int64
    var name: String
    let kind: Kind
    let at: Instant
    var ended: Instant?

    var values: [Value] {
        [
            .integer(id), .text(name), .text(kind.rawValue), .integer(at.milliseconds),
            Value(ended?.milliseconds),
        ]
    }

    init(id: Int64, name: String, kind: Kind, at: Instant) {
        (self.id, self.name, self.kind, self.at) = (id, name, kind, at)
    }

    private init(row: Row) {
        self.init(
            id: row[0], name: row[1], kind: Kind(rawValue: row[2]) ?? .test, at: Instant(milliseconds: row[3])
        )
        ended = (row[4] as Int64?).map(Instant.init(milliseconds:))
    }

    /// The list of those who asked for it themselves.
    var isOwn: Bool { kind == .live && name == AudienceActs.ownList }

    /// Those in use, live ones first.
    static func all(_ db: Database) throws -> [AudienceList] {
        try Row.fetchAll(
            db,
            sql:
                "SELECT id, name, kind, at, ended FROM audience_lists WHERE ended IS NULL ORDER BY kind, name, id"
        ).map(AudienceList.init(row:))
    }

    static func one(_ id: Int64, _ db: Database) throws -> AudienceList? {
        try Row.fetchOne(
            db, sql: "SELECT id, name, kind, at, ended FROM audience_lists WHERE id = ?", arguments: [id]
        ).map(AudienceList.init(row:))
    }
}
