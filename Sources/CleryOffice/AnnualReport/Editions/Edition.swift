import CleryLaw
import GRDB

/// One publication of the annual report: a year's, of all campuses in one volume or of one campus.
///
/// A draft has no content of its own: it shows what the register holds. Publishing locks it to a position of the
/// register, from which the same bytes can be made at any time.
struct Edition: Sendable, Equatable, Identifiable {
    /// What one document contains (34 CFR 668.41(e)(6)).
    enum Kind: String, Sendable, CaseIterable {
        case combined, security, fire
        /// The tables alone: what is shown of a year whose report is not published.
        case numbers
    }

    enum State: String, Sendable, CaseIterable {
        case draft
        case inReview = "in_review"
        case reviewed, approved, published, dropped

        var title: String {
            switch self {
            case .draft: "Draft"
            case .inReview: "In review"
            case .reviewed: "Reviewed"
            case .approved: "Approved"
            case .published: "Published"
            case .dropped: "Given up"
            }
        }

        var isOpen: Bool { self != .published && self != .dropped }
    }

    let id: Int64
    var year: Int
    /// The campus of this volume; nil: all campuses in one.
    var campus: Int64?
    var kind: Kind
    var opened: Instant
    /// Nil: the house itself.
    var account: Int64?
    var state = State.draft
    /// SHA-256 of the content that was last sent, reviewed or approved.
    var digest: [UInt8]?
    /// The register's position to which the publication is locked.
    var position: Int64?
    var published: Instant?
    var title = ""
    /// The mark of the register at the position.
    var mark = ""
    /// Form, SHA-256 and size of each published file, a line each.
    var forms: [EditionForm] = []
    /// The published numbers that are not zero.
    var numbers = PublishedNumbers()
    /// The edition that this one is issued again for (`ReportReissued`).
    var replaces: Int64?

    var values: [Value] {
        [
            .integer(id), .integer(Int64(year)), Value(campus), .text(kind.rawValue),
            .integer(opened.milliseconds), Value(account), .text(state.rawValue),
            digest.map(Value.blob) ?? .null, Value(position), Value(published?.milliseconds), .text(title),
            .text(mark), .text(forms.map(\.line).joined(separator: "\n")), .text(numbers.text),
            Value(replaces),
        ]
    }
}

extension Edition {
    static let columns = KeptTable.editions.columns.joined(separator: ",")

    init(row: Row) {
        self.init(
            id: row[0], year: row[1], campus: row[2], kind: Kind(rawValue: row[3]) ?? .combined,
            opened: Instant(milliseconds: row[4]), account: row[5],
            state: State(rawValue: row[6]) ?? .draft, digest: row[7] == nil ? nil : row.bytes(7),
            position: row[8], published: (row[9] as Int64?).map(Instant.init(milliseconds:)), title: row[10],
            mark: row[11],
            forms: (row[12] as String).split(separator: "\n").compactMap { EditionForm(line: $0) },
            numbers: PublishedNumbers(text: row[13]), replaces: row[14])
    }

    static func one(_ id: Int64, _ db: Database) throws -> Edition? {
        try Row.fetchOne(db, sql: "SELECT \(columns) FROM editions WHERE id = ?", arguments: [id])
            .map(Edition.init(row:))
    }

    /// All that were not given up, newest year first, published ones before drafts of the same.
    static func all(year: Int? = nil, _ db: Database) throws -> [Edition] {
        try Row.fetchAll(
            db,
            sql: """
                SELECT \(columns) FROM editions WHERE state <> 'dropped' AND (?1 IS NULL OR year = ?1)
                ORDER BY year DESC, campus IS NOT NULL, campus, kind, id DESC
                """, arguments: [year]
        ).map(Edition.init(row:))
    }

    /// The newest publication of each volume.
    static func published(year: Int? = nil, _ db: Database) throws -> [Edition] {
        var seen: Set<String> = []
        return try all(year: year, db).filter { $0.state == .published }
            .filter { seen.insert("\($0.year) \($0.slug)").inserted }
    }

    /// The last part of its address: nothing for the first document of all campuses.
    var slug: String {
        let parts = [campus.map { "campus-\($0)" }, kind == .fire ? "fire" : nil].compactMap { $0 }
        return parts.joined(separator: "-")
    }

    /// Where it stands for all, without a form's ending.
    var address: String { "/reports/\(year)" + (slug.isEmpty ? "" : "/\(slug)") }
}

/// A published file: its form, hash and size.
struct EditionForm: Sendable, Equatable {
    enum Name: String, Sendable, CaseIterable {
        case html, pdf
        case word = "docx"
        case json
        /// The part of the page between the house's head and foot.
        case body

        var type: String {
            switch self {
            case .html, .body: "text/html; charset=utf-8"
            case .pdf: "application/pdf"
            case .word: "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
            case .json: "application/json"
            }
        }
    }

    let name: Name
    /// SHA-256 in hexadecimal digits.
    let hash: String
    let size: Int

    var line: String { "\(name.rawValue) \(hash) \(size)" }

    init(_ name: Name, hash: String, size: Int) { (self.name, self.hash, self.size) = (name, hash, size) }

    init?(line: some StringProtocol) {
        let parts = line.split(separator: " ")
        guard parts.count == 3, let name = Name(rawValue: String(parts[0])), let size = Int(parts[2]) else {
            return nil
        }
        self.init(name, hash: String(parts[1]), size: size)
    }
}
