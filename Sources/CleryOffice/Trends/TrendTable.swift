import CleryLaw

/// One chart: a table of counts. The drawing, the page's table and the CSV are all made of it and of nothing else.
struct TrendTable: Sendable {
    enum Shape: Sendable { case upright, lying, heat }

    struct Row: Sendable {
        let label: String
        /// One for each column; nil where the law did not collect it.
        let counts: [Int?]
        /// A part of the row above, in no sum.
        var isPart = false
        /// All that has no row of its own: in the sum, and in no drawing.
        var isRest = false
        /// What stands under its bar.
        var tick: String?

        var sum: Int { counts.compactMap { $0 }.reduce(0, +) }
    }

    let id: String
    let title: String
    let shape: Shape
    /// What the rows are.
    let head: String
    let columns: [String]
    let rows: [Row]
    /// What must be known before one year is set beside another.
    var notes: [String] = []
    /// The columns whose first and last complete one are set beside each other; nil: none are.
    var compared: (first: Int, last: Int)?
    /// The definition of rows that stand in both changed between them.
    var sameRowsDiffer = false

    var sum: Int { rows.filter { !$0.isPart }.reduce(0) { $0 + $1.sum } }
    var isEmpty: Bool { sum == 0 }

    /// Below so many, a share in percent says nothing.
    static let few = 10

    /// How a row went from the first to the last complete year, in words.
    func change(_ row: Row) -> String? {
        guard let compared else { return nil }
        guard let first = row.counts[compared.first], let last = row.counts[compared.last] else {
            return "not collected in both"
        }
        if sameRowsDiffer { return "another definition" }
        if first == last { return "the same" }
        guard first >= Self.few else { return "from \(first) to \(last)" }
        let percent = Int((Double(last - first) * 100 / Double(first)).rounded())
        return percent < 0 ? "−\(-percent) %" : "+\(percent) %"
    }

    var summary: String {
        guard let most = rows.filter({ !$0.isPart && !$0.isRest }).max(by: { $0.sum < $1.sum }), most.sum > 0
        else {
            return "None."
        }
        if shape == .heat {
            let cells = rows.flatMap { row in
                zip(columns, row.counts).map { ($0.0, row.label, $0.1 ?? 0) }
            }
            let top = cells.max { $0.2 < $1.2 }
            return "\(sum) in all. Most: \(top.map { "\($0.2), \($0.0), \($0.1)" } ?? "")."
        }
        return "\(sum) in all. Most: \(most.sum), \(most.label)."
    }

    var csv: [UInt8] {
        var csv = CSVWriter()
        csv.row([head] + columns)
        for row in rows {
            csv.row(
                [row.isPart ? "of these: \(row.label)" : row.label]
                    + row.counts.map { $0.map(String.init) ?? "" })
        }
        return csv.bytes
    }
}
