import CleryLaw
import TaggedPDF

/// The tables of the three years: an offense and year a row, a geography a column (34 CFR 668.46(c)).
struct StatisticsChapter {
    let tables: StatisticsTables
    let campus: Campus
    let institution: ReportingInstitution

    static func part(_ material: ReportMaterial) -> ReportPart {
        let campuses = material.tables.campuses
        let told = campuses.map { campus in
            let chapter = StatisticsChapter(
                tables: material.tables, campus: campus,
                institution: material.institutions[campus.id] ?? ReportingInstitution())
            // Campuses are told apart even where their numbers are the same.
            return (
                campus,
                [Block.heading(level: 2, Text(campus.name), anchor: "campus-\(campus.id)")] + chapter.blocks
            )
        }
        return ReportPart("statistics", "Statistics", blocks: told.flatMap(\.1))
    }

    var years: [Int] { Array(tables.years) }

    var blocks: [Block] {
        Family.allCases.flatMap { family -> [Block] in
            switch family {
            case .hate: HateTables(chapter: self).blocks
            case .unfounded: unfounded
            default: table(family)
            }
        }
    }

    private func table(_ family: Family) -> [Block] {
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
                    let cell = CleryLaw.Cell(family, category, geography, Int16(year))
                    row.append(TaggedPDF.Cell(Text(shown(cell))))
                }
                rows.append(row)
            }
        }
        return [
            .heading(level: 3, Text(family.title)),
            .table(
                TaggedPDF.Table(
                    caption: Text("\(family.title), \(campus.name), reported \(AnnualReport.list(years))"),
                    columns: Self.columns, head: [Self.head("Offense")], rows: rows)),
        ]
    }

    static let columns: [TaggedPDF.Column] = [
        .init(width: 2.9), .init(width: 0.75), .init(width: 1.45, alignment: .trailing),
        .init(width: 1.85, alignment: .trailing), .init(width: 1.45, alignment: .trailing),
        .init(width: 1.75, alignment: .trailing),
    ]

    static func head(_ first: String) -> [TaggedPDF.Cell] {
        [first, "Year", "On campus", "Of these in\nstudent housing", "Noncampus", "Public property"].map {
            TaggedPDF.Cell(Text($0))
        }
    }

    private func categories(of family: Family) -> [CleryLaw.Category] {
        var seen: Set<CleryLaw.Category> = []
        return CleryLaw.Cell.rows(of: family, years: tables.years).map(\.category).filter {
            seen.insert($0).inserted
        }
    }

    /// A number; "n/a" where the campus has no such property; a dash where the law did not yet ask for it. What is
    /// not known to be missing is counted.
    func shown(_ cell: CleryLaw.Cell) -> String {
        guard CleryLaw.Cell.all(year: cell.year).contains(cell) else { return "–" }
        let count = tables.count(cell, campus: campus.id)
        switch TableColumns.shown(cell, count: Int(count), institution).answer {
        case .notCollected: return "–"
        // A count is never hidden behind "n/a": it would say that the fact is wrong.
        case .notApplicable where count == 0: return "n/a"
        default: return "\(count)"
        }
    }

    private var unfounded: [Block] {
        let cells = CleryLaw.Cell.rows(of: .unfounded, years: tables.years)
        guard let row = cells.first else { return [] }
        return [
            .heading(level: 3, Text(Family.unfounded.title)),
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
                            TaggedPDF.Cell(Text(shown(row.cell(year: Int16($0))))),
                        ]
                    })),
        ]
    }
}
