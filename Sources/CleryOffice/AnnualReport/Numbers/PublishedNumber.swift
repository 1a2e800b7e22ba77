import CleryLaw

/// One number of a report: a cell of one campus. Its text is what errata and published numbers are kept under.
struct PublishedNumber: Hashable, Sendable {
    let campus: Int64
    let cell: Cell

    init(_ campus: Int64, _ cell: Cell) { (self.campus, self.cell) = (campus, cell) }

    /// Such as `1 2024 primary burglary on_campus` or `1 2024 hate intimidation on_campus religion`.
    var text: String {
        let words = [
            String(campus), String(cell.year), cell.family.name, cell.category.name(in: cell.family),
            cell.geography.name,
        ]
        return (words + [cell.bias?.rawValue].compactMap { $0 }).joined(separator: " ")
    }

    init?(text: some StringProtocol) {
        let words = String(text).split(separator: " ").map(String.init)
        guard words.count == 5 || words.count == 6, let campus = Int64(words[0]) else { return nil }
        let named = [
            "year": words[1], "family": words[2], "category": words[3], "geography": words[4],
            "bias": words.count > 5 ? words[5] : "",
        ]
        guard let cell = try? StatisticsRoutes.cell({ named[$0] ?? "" }) else { return nil }
        self.init(campus, cell)
    }

    /// What the Department's form calls a line: the offense and the place.
    var line: String {
        let bias = cell.bias.map { ", \($0.title.lowercased())" } ?? ""
        let family = cell.family == .primary ? "" : "\(cell.family.title): "
        return "\(family)\(cell.category.title)\(bias), \(cell.geography.title.lowercased())"
    }
}

/// The numbers of an edition that are not zero.
struct PublishedNumbers: Sendable, Equatable {
    private(set) var counts: [PublishedNumber: Int64] = [:]

    init() {}

    init(_ tables: StatisticsTables) {
        for (campus, cell, count) in tables.cells where count != 0 {
            counts[PublishedNumber(campus.id, cell)] = count
        }
    }

    /// A line each, in the order of their texts.
    var text: String { counts.map { "\($0.key.text)=\($0.value)" }.sorted().joined(separator: "\n") }

    init(text: String) {
        for line in text.split(separator: "\n") {
            let halves = line.split(separator: "=")
            if halves.count == 2, let number = PublishedNumber(text: halves[0]), let count = Int64(halves[1])
            {
                counts[number] = count
            }
        }
    }

    subscript(_ number: PublishedNumber) -> Int64 { counts[number] ?? 0 }
}
