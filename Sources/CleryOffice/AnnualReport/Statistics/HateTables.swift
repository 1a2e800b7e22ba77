import CleryLaw
import TaggedPDF

/// Hate crimes by offense, bias, place and year: a table of what there was, and the same as a narrative.
struct HateTables {
    let chapter: StatisticsChapter

    var blocks: [Block] {
        var rows: [[TaggedPDF.Cell]] = []
        var sentences: [[Block]] = []
        var none: [Int] = []
        for year in chapter.years {
            let found = crimes(in: year)
            if found.isEmpty {
                none.append(year)
                continue
            }
            rows += found.map { cell in
                let label = "\(cell.category.title): \(cell.bias?.title ?? "")"
                let counts = Geography.columns.map { geography in
                    TaggedPDF.Cell(
                        Text(
                            chapter.shown(
                                CleryLaw.Cell(.hate, cell.category, geography, cell.year, bias: cell.bias))))
                }
                return [TaggedPDF.Cell(Text(label), rowHead: true), TaggedPDF.Cell("\(year)", rowHead: true)]
                    + counts
            }
            sentences.append([.paragraph(Text("\(year): \(found.flatMap(told).joined(separator: "; "))."))])
        }
        var blocks: [Block] = [.heading(level: 3, Text(Family.hate.title))]
        if !none.isEmpty {
            let years = none.count > 1 ? AnnualReport.list(none) : "\(none[0])"
            blocks.append(.paragraph(Text("No hate crime was reported in \(years).")))
        }
        guard !rows.isEmpty else { return blocks }
        return blocks + [
            .table(
                TaggedPDF.Table(
                    caption: Text("Hate crimes by offense and bias, \(chapter.campus.name)"),
                    columns: [TaggedPDF.Column(width: 3.9)] + StatisticsChapter.columns.dropFirst(),
                    head: [StatisticsChapter.head("Offense and bias")], rows: rows)),
            .paragraph("The same in words:"), .list(ordered: false, sentences),
            .paragraph("All other combinations of offense, bias and place are zero."),
        ]
    }

    /// The offenses and biases that have a count anywhere in the year.
    private func crimes(in year: Int) -> [CleryLaw.Cell] {
        CleryLaw.Cell.all(year: Int16(year)).filter { cell in
            cell.family == .hate && cell.geography == .onCampus
                && Geography.columns.contains { count(cell, $0) != 0 }
        }
    }

    private func count(_ cell: CleryLaw.Cell, _ geography: Geography) -> Int64 {
        chapter.tables.count(
            CleryLaw.Cell(.hate, cell.category, geography, cell.year, bias: cell.bias),
            campus: chapter.campus.id)
    }

    /// "2 intimidations"-like words are avoided: "intimidation, on campus, religion (2)".
    private func told(_ cell: CleryLaw.Cell) -> [String] {
        Geography.columns.filter { $0 != .studentHousing }.compactMap { geography in
            let count = count(cell, geography)
            guard count != 0 else { return nil }
            let housing = geography == .onCampus ? self.count(cell, .studentHousing) : 0
            let inside = housing > 0 ? ", of these in student housing \(housing)" : ""
            let bias = cell.bias?.title.lowercased() ?? ""
            return
                "\(cell.category.title.lowercased()), \(geography.title.lowercased()), bias of \(bias): \(count)\(inside)"
        }
    }
}
