import CleryLaw
import GRDB
import TaggedPDF

/// One version of the written explanation of rights and options that the institution gives to whoever reports sexual
/// assault, domestic or dating violence or stalking (34 CFR 668.46(b)(11)(vii)).
struct Leaflet: Sendable, Equatable, Identifiable {
    var id: Int64
    var title: String
    /// Plain text: `# ` begins a heading, `- ` an item; an empty line ends a paragraph.
    var body: String
    var validFrom: Day
    /// When it was written down, and by whom; nil: it came with the office.
    var at: Instant
    var account: Int64?

    var values: [Value] {
        [
            .integer(id), .text(title), .text(body), .integer(Int64(validFrom.number)),
            .integer(at.milliseconds), Value(account),
        ]
    }

    /// "Version 2, from March 1, 2026".
    var version: String { "Version \(id), from \(TimeWords.long(validFrom))" }

    /// The text as blocks of a document: what the page shows and the PDF prints.
    var blocks: [Block] {
        var blocks: [Block] = []
        var items: [[Block]] = []
        var lines: [String] = []
        func end() {
            if !items.isEmpty { blocks.append(.list(ordered: false, items)) }
            if !lines.isEmpty { blocks.append(.paragraph(Text(lines.joined(separator: " ")))) }
            (items, lines) = ([], [])
        }
        for line in body.split(separator: "\n", omittingEmptySubsequences: false) {
            let line = line.trimmingCharacters(in: .whitespacesAndNewlines)
            if line.hasPrefix("# ") {
                end()
                blocks.append(.heading(level: 1, Text(String(line.dropFirst(2)))))
            } else if line.hasPrefix("- ") {
                if !lines.isEmpty { end() }
                items.append([.paragraph(Text(String(line.dropFirst(2))))])
            } else if line.isEmpty {
                end()
            } else {
                if !items.isEmpty { end() }
                lines.append(line)
            }
        }
        end()
        return blocks
    }

    func document(_ institution: String) -> Document {
        Document(
            title: title, author: institution, subject: version, footer: institution, blocks: blocks)
    }
}

extension Leaflet {
    static let columns = KeptTable.leaflets.columns.joined(separator: ",")

    init(row: Row) {
        self.init(
            id: row[0], title: row[1], body: row[2], validFrom: Day(number: row[3]),
            at: Instant(milliseconds: row[4]), account: row[5])
    }

    /// Every version, the newest first.
    static func all(_ db: Database) throws -> [Leaflet] {
        try Row.fetchAll(db, sql: "SELECT \(columns) FROM leaflets ORDER BY valid_from DESC, id DESC")
            .map(Leaflet.init(row:))
    }

    static func one(_ id: Int64, _ db: Database) throws -> Leaflet? {
        try Row.fetchOne(db, sql: "SELECT \(columns) FROM leaflets WHERE id = ?", arguments: [id])
            .map(Leaflet.init(row:))
    }

    /// The version that is given on a day; nil where none is written yet.
    static func current(on day: Day, _ db: Database) throws -> Leaflet? {
        try Row.fetchOne(
            db,
            sql:
                "SELECT \(columns) FROM leaflets WHERE valid_from <= ? ORDER BY valid_from DESC, id DESC LIMIT 1",
            arguments: [day.number]
        ).map(Leaflet.init(row:))
    }
}
