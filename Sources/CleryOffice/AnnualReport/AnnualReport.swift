import CleryLaw
import GRDB
import TaggedPDF

/// The statistics document of the annual security report: the three years before the report's, campus by campus.
///
/// One content, two forms: its blocks become the page and the PDF. It holds no clock: the same register position gives
/// the same bytes.
public struct AnnualReport: Sendable {
    public let year: Int
    public let tables: StatisticsTables
    public let undecided: [Undecided]
    /// The mark of the register's head, so that a reader can check against it.
    public let mark: String

    /// The three calendar years that a report of `year` shows (34 CFR 668.46(c)(1)).
    public static func years(of year: Int) -> ClosedRange<Int> { (year - 3)...(year - 1) }

    public init(_ office: Office, year: Int, _ db: Database) throws {
        self.year = year
        tables = try StatisticsTables(office, years: AnnualReport.years(of: year), db)
        undecided = try Undecided.list(
            years: tables.years, campuses: tables.campuses, hidden: Hidden.fromAll(office), db)
        mark = try office.store.head(db).hash.prefix(8).map { byte in
            String(byte >> 4, radix: 16) + String(byte & 15, radix: 16)
        }.joined()
    }

    public var title: String { "\(tables.institution): \(year) annual crime statistics" }

    public var document: TaggedPDF.Document {
        Document(
            title: title, language: "en-US", author: tables.institution,
            subject: "Statistics of the annual security report for calendar years \(list(of: years))",
            footer: "\(tables.institution), \(year) annual crime statistics. As of event \(tables.position).",
            contents: true,
            blocks: introduction + tables.campuses.flatMap(campus) + footnotes + readings + definitions)
    }

    public var html: String {
        BlockHTML.document(document, stylesheet: Look.css)
    }

    public var json: String {
        var json = JSONWriter()
        json.object { json in
            json.key("institution")
            json.value(tables.institution)
            json.key("report_year")
            json.value(year)
            json.key("years")
            json.array { json in for year in years { json.value(year) } }
            json.key("as_of_event")
            json.value(tables.position)
            json.key("register_mark")
            json.value(mark)
            json.key("statistics")
            json.raw(StatisticsExport.json(tables, undecided: undecided).utf8)
        }
        return json.string + "\n"
    }

    var years: [Int] { Array(tables.years) }

    private func list(of years: [Int]) -> String {
        years.dropLast().map(String.init).joined(separator: ", ") + " and \(years.last ?? 0)"
    }
}

extension AnnualReport {
    private var introduction: [Block] {
        [
            .heading(level: 1, "About these statistics"),
            .paragraph(
                Text(
                    "The Jeanne Clery Campus Safety Act asks each institution to publish, by October 1, the crimes that were reported to campus security authorities and local police in the three calendar years before (20 U.S.C. 1092(f); 34 CFR 668.46). A report counts in the year in which it was first received, whenever the crime occurred. An alleged crime counts whether or not it was investigated, prosecuted or proved."
                )),
            .paragraph(
                Text(
                    "On campus is property that the institution owns or controls within one reasonably contiguous area and uses for its purposes. Student housing is a part of on campus: its numbers are contained in the on-campus numbers and are never added to them. Noncampus is property of a recognized student organization, and the institution’s own property elsewhere that students use. Public property lies within the campus, or beside it and accessible from it."
                )),
        ]
    }

    private func campus(_ campus: Campus) -> [Block] {
        var blocks: [Block] = [.heading(level: 1, Text(campus.name), anchor: "campus-\(campus.id)")]
        for family in Family.allCases {
            switch family {
            case .hate: blocks += hate(campus)
            case .unfounded: blocks += unfounded(campus)
            default: blocks += table(family, campus)
            }
        }
        return blocks
    }

    /// One family: a row for each offense and year, a column for each geography.
    private func table(_ family: Family, _ campus: Campus) -> [Block] {
        let categories = categories(of: family)
        guard !categories.isEmpty else { return [] }
        var rows: [[TaggedPDF.Cell]] = []
        for category in categories {
            for (i, year) in years.enumerated() {
                var row: [TaggedPDF.Cell] = []
                if i == 0 {
                    row.append(TaggedPDF.Cell(Text(category.title), rowHead: true, rowSpan: years.count))
                }
                row.append(TaggedPDF.Cell("\(year)", rowHead: true))
                for geography in Geography.columns {
                    row.append(
                        TaggedPDF.Cell(
                            Text(number(CleryLaw.Cell(family, category, geography, Int16(year)), campus))))
                }
                rows.append(row)
            }
        }
        return [
            .heading(level: 2, Text(family.title)),
            .table(
                TaggedPDF.Table(
                    caption: Text("\(family.title), \(campus.name), reported \(list(of: years))"),
                    columns: AnnualReport.columns, head: [AnnualReport.head("Offense")], rows: rows)),
        ]
    }

    private static let columns: [TaggedPDF.Column] = [
        .init(width: 3.2), .init(width: 0.9), .init(width: 1.2, alignment: .trailing),
        .init(width: 1.5, alignment: .trailing), .init(width: 1.3, alignment: .trailing),
        .init(width: 1.2, alignment: .trailing),
    ]

    private static func head(_ first: String) -> [TaggedPDF.Cell] {
        [first, "Year", "On campus", "Of these in student housing", "Noncampus", "Public property"].map {
            TaggedPDF.Cell(Text($0))
        }
    }

    private func categories(of family: Family) -> [CleryLaw.Category] {
        var seen: Set<CleryLaw.Category> = []
        return CleryLaw.Cell.rows(of: family, years: tables.years).map(\.category).filter {
            seen.insert($0).inserted
        }
    }

    /// A number, or a dash where the law did not yet ask for it.
    private func number(_ cell: CleryLaw.Cell, _ campus: Campus) -> String {
        CleryLaw.Cell.all(year: cell.year).contains(cell) ? "\(tables.count(cell, campus: campus.id))" : "–"
    }

    private func hate(_ campus: Campus) -> [Block] {
        var rows: [[TaggedPDF.Cell]] = []
        var none: [Int] = []
        for year in years {
            let cells = CleryLaw.Cell.all(year: Int16(year)).filter {
                $0.family == .hate && $0.geography == .onCampus
            }
            let before = rows.count
            for cell in cells {
                let counts = Geography.columns.map { geography in
                    tables.count(
                        CleryLaw.Cell(.hate, cell.category, geography, cell.year, bias: cell.bias),
                        campus: campus.id)
                }
                guard counts.contains(where: { $0 != 0 }) else { continue }
                let label = "\(cell.category.title): \(cell.bias?.title ?? "")"
                rows.append(
                    [TaggedPDF.Cell(Text(label), rowHead: true), TaggedPDF.Cell("\(year)", rowHead: true)]
                        + counts.map { TaggedPDF.Cell(Text("\($0)")) })
            }
            if rows.count == before { none.append(year) }
        }
        var blocks: [Block] = [.heading(level: 2, Text(Family.hate.title))]
        if !none.isEmpty {
            blocks.append(
                .paragraph(
                    Text("No hate crime was reported in \(none.count > 1 ? list(of: none) : "\(none[0])").")))
        }
        if !rows.isEmpty {
            blocks.append(
                .table(
                    TaggedPDF.Table(
                        caption: Text("Hate crimes by offense and bias, \(campus.name)"),
                        columns: AnnualReport.columns,
                        head: [AnnualReport.head("Offense and bias")], rows: rows)))
            blocks.append(.paragraph(Text("All other combinations of offense, bias and place are zero.")))
        }
        return blocks
    }

    private func unfounded(_ campus: Campus) -> [Block] {
        let cells = CleryLaw.Cell.rows(of: .unfounded, years: tables.years)
        guard let row = cells.first else { return [] }
        return [
            .heading(level: 2, Text(Family.unfounded.title)),
            .paragraph(
                "Reports that sworn or commissioned law enforcement found, after a full investigation, to be false or baseless. They are in no other table (34 CFR 668.46(c)(2)(iii))."
            ),
            .table(
                TaggedPDF.Table(
                    caption: Text("Unfounded crimes, \(campus.name), all places"),
                    columns: [.init(width: 1), .init(width: 1, alignment: .trailing)],
                    head: [[TaggedPDF.Cell("Year"), TaggedPDF.Cell("Unfounded")]],
                    rows: years.map {
                        [
                            TaggedPDF.Cell("\($0)", rowHead: true),
                            TaggedPDF.Cell(Text(number(row.cell(year: Int16($0)), campus))),
                        ]
                    })),
        ]
    }
}
