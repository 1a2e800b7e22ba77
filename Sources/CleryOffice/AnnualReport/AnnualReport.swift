import CleryLaw
import Crypto
import GRDB
import TaggedPDF

/// The annual security and fire safety report: the three years before the report's, campus by campus, with every
/// statement, program and fire.
///
/// One content, several forms: its blocks become the page, the PDF and the Word file. It holds no clock: the same
/// register position gives the same bytes.
public struct AnnualReport: Sendable {
    let scope: ReportScope
    let volume: Campus?
    let kind: Edition.Kind
    public let tables: StatisticsTables
    public let undecided: [Undecided]
    let head: ReportHead
    let chapters: [ReportPart]
    /// What keeps it from being whole.
    let points: [OpenPoint]
    /// The mark of the register's head, so that a reader can check against it.
    public let mark: String

    public var year: Int { scope.year }

    /// The three calendar years that a report of `year` shows (34 CFR 668.46(c)(1)).
    public static func years(of year: Int) -> ClosedRange<Int> { (year - 3)...(year - 1) }

    public init(_ office: Office, year: Int, _ db: Database) throws {
        try self.init(office, year: year, campus: nil, kind: .combined, db)
    }

    /// - Parameter campus: the campus of the volume; nil: all in one.
    init(_ office: Office, year: Int, campus: Int64?, kind: Edition.Kind, _ db: Database) throws {
        let all = try Campus.all(db)
        let name = try String.fetchOne(db, sql: "SELECT name FROM offices") ?? office.name
        volume = campus.flatMap { id in all.first { $0.id == id } }
        let scope = ReportScope(year: year, campuses: volume.map { [$0] } ?? all, institution: name)
        self.scope = scope
        self.kind = kind
        tables = try StatisticsTables(office, years: scope.years, campus: volume?.name, db)
        undecided = try Undecided.list(
            years: tables.years, campuses: tables.campuses, hidden: Hidden.fromAll(office), db)
        head = try ReportHead.present(db)
        mark = try office.store.head(db).hash.prefix(8).hex
        let material = ReportMaterial(
            scope: scope, tables: tables, changed: try ChangedNumbers(tables, before: year, db),
            undecided: undecided,
            institutions: try Dictionary(
                uniqueKeysWithValues: scope.campuses.map {
                    ($0.id, try InstitutionFacts.of($0.id, year: year, db))
                }))
        (chapters, points) = try ReportParts.all(material, kind, db)
    }

    public var title: String {
        let place = volume.map {
            tables.campuses.count == 1 && $0.name != scope.institution ? ", \($0.name)" : ""
        }
        return "\(scope.institution)\(place ?? ""): \(year) \(name)"
    }

    /// What the document is called; a combined one names both (34 CFR 668.41(e)(6)).
    var name: String {
        switch kind {
        case .fire: FireReportTitle.Report.fireSafety.name
        case .numbers: "annual crime statistics"
        case .security, .combined:
            FireReportTitle.title(
                combined: kind == .combined, hasHousing: chapters.contains { $0.id == ReportParts.fires })
        }
    }

    public var subject: String {
        let span = "calendar years \(Self.list(years))"
        return switch kind {
        case .fire: "Fires and fire safety of student housing, \(span)"
        case .numbers: "Statistics for \(span); the annual report of \(year) is not published yet"
        default: "Policies, programs and statistics for \(span)"
        }
    }

    public var html: String { BlockHTML.document(document, stylesheet: Look.css) }
    public var json: String { ReportJSON.text(self) }

    public var document: TaggedPDF.Document {
        Document(
            title: title, language: "en-US", author: head.lines, subject: subject,
            footer: "\(scope.institution), \(year) \(name). As of event \(tables.position).",
            contents: true, blocks: blocks + colophon)
    }

    /// The content alone: what reviewers see, whatever the register's position is by then.
    var digest: [UInt8] {
        var hash = SHA256()
        hash.update(data: Array(BlockHTML.blocks(blocks, level: 1).bytes))
        hash.update(data: Array("\(title)\n\(head.lines)".utf8))
        return Array(hash.finalize())
    }

    var blocks: [Block] {
        var heading: Text?
        return chapters.flatMap { part in
            [.heading(level: 1, Text(part.title), anchor: "chapter-\(part.id)")] + part.blocks
        }.map { block in
            // A table that somebody wrote without a caption is called as what it stands under.
            switch block {
            case .heading(_, let text, _): heading = text
            case .table(var table) where table.caption == nil:
                table.caption = heading
                return .table(table)
            default: break
            }
            return block
        }
    }

    private var colophon: [Block] {
        [
            .paragraph(
                Text(
                    "Made from the register of \(scope.institution) as of event \(tables.position), mark \(mark). The same position gives the same document.",
                    .small))
        ]
    }

    var years: [Int] { Array(tables.years) }

    static func list(_ years: [Int]) -> String {
        years.dropLast().map(String.init).joined(separator: ", ") + " and \(years.last ?? 0)"
    }
}
