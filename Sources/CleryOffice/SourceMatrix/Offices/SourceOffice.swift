import CleryLaw
import GRDB

/// An office of the institution that is asked each year whether it knows of reports.
struct SourceOffice: Sendable, Equatable, Identifiable {
    enum Kind: String, Sendable, CaseIterable {
        case conduct, housing
        case titleNine = "title_nine"
        case humanResources = "human_resources"
        case athletics
        case studyAbroad = "study_abroad"
        case studentLife = "student_life"
        case health, other

        var title: String {
            switch self {
            case .conduct: "Conduct office"
            case .housing: "Housing"
            case .titleNine: "Title IX office"
            case .humanResources: "Human resources"
            case .athletics: "Athletics"
            case .studyAbroad: "Study abroad"
            case .studentLife: "Student life"
            case .health: "Health services"
            case .other: "Another office"
            }
        }
    }

    let id: Int64
    var campus: Int64
    var kind: Kind
    var name: String
    /// Who answers for it; that account may sign for it.
    var account: Int64?
    var ended: Instant?

    var values: [Value] {
        [
            .integer(id), .integer(campus), .text(kind.rawValue), .text(name), Value(account),
            Value(ended?.milliseconds),
        ]
    }

    private init?(row: Row) {
        guard let kind = Kind(rawValue: row[2]) else { return nil }
        self.init(
            id: row[0], campus: row[1], kind: kind, name: row[3], account: row[4],
            ended: (row[5] as Int64?).map(Instant.init(milliseconds:)))
    }

    init(
        id: Int64, campus: Int64, kind: Kind, name: String, account: Int64? = nil, ended: Instant? = nil
    ) {
        (self.id, self.campus, self.kind, self.name) = (id, campus, kind, name)
        (self.account, self.ended) = (account, ended)
    }

    private static let columns = KeptTable.sourceOffices.columns.joined(separator: ",")

    static func one(_ id: Int64, _ db: Database) throws -> SourceOffice? {
        try Row.fetchOne(db, sql: "SELECT \(columns) FROM source_offices WHERE id = ?", arguments: [id])
            .flatMap(SourceOffice.init(row:))
    }

    /// Those that are asked, by campus and name.
    static func all(_ db: Database) throws -> [SourceOffice] {
        try Row.fetchAll(
            db,
            sql:
                "SELECT \(columns) FROM source_offices WHERE ended IS NULL ORDER BY campus, name COLLATE NOCASE, id"
        ).compactMap(SourceOffice.init(row:))
    }
}
