import CleryLaw

/// A row of a published table: a category (and bias) in one geography, across years.
struct TableRow: Hashable {
    let family: Family
    let category: CleryLaw.Category
    let bias: BiasCategory?
    let geography: Geography

    func cell(year: Int16) -> Cell { Cell(family, category, geography, year, bias: bias) }

    var label: String {
        let bias = bias.map { ", \($0.title)" } ?? ""
        return "  \(category.title)\(bias), \(geography.title.lowercased())"
    }
}

extension Cell {
    /// The rows that any of the years has, in the order of the law.
    static func rows(of family: Family, years: ClosedRange<Int>) -> [TableRow] {
        var seen: Set<TableRow> = []
        return years.reversed().flatMap { Cell.all(year: Int16($0)) }.filter { $0.family == family }
            .map {
                TableRow(family: $0.family, category: $0.category, bias: $0.bias, geography: $0.geography)
            }
            .filter { seen.insert($0).inserted }
    }
}
