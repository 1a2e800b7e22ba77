import CleryLaw

/// The numbers of one campus in one of the Department's files, for the years of one release.
///
/// Kept as a short text, for there are hundreds of thousands: `2020=0;2021=;2022=0,0,3`. The numbers of a year stand
/// in the order of the file's columns; a single 0 says that all are zero. Blank is not zero: nothing says that the
/// screen did not apply, and a minus that the campus did not report for the year.
struct PublishedCounts: Sendable, Equatable {
    enum Year: Sendable, Equatable {
        /// No number, for the campus did not report.
        case notReported
        /// In the order of the columns; nil: blank.
        case numbers([Int?])
    }

    let file: PublishedFile
    private(set) var years: [Int: Year] = [:]

    init(file: PublishedFile, years: [Int: Year]) {
        self.file = file
        self.years = years
    }

    init(file: PublishedFile, text: String) {
        self.file = file
        for part in text.split(separator: ";") {
            let halves = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard halves.count == 2, let year = Int(halves[0]) else { continue }
            years[year] = Self.year(halves[1], count: file.columns(year: Int16(year)).count)
        }
    }

    private static func year(_ text: Substring, count: Int) -> Year {
        switch text {
        case "-": return .notReported
        case "": return .numbers(Array(repeating: nil, count: count))
        case "0": return .numbers(Array(repeating: 0, count: count))
        default:
            let numbers = text.split(separator: ",", omittingEmptySubsequences: false).map { Int($0) }
            return .numbers(numbers + Array(repeating: nil, count: max(0, count - numbers.count)))
        }
    }

    var text: String {
        years.sorted { $0.key < $1.key }.map { "\($0.key)=\(Self.text($0.value))" }.joined(separator: ";")
    }

    private static func text(_ year: Year) -> String {
        guard case .numbers(let numbers) = year else { return "-" }
        if numbers.allSatisfy({ $0 == nil }) { return "" }
        if numbers.allSatisfy({ $0 == 0 }) { return "0" }
        return numbers.map { $0.map(String.init) ?? "" }.joined(separator: ",")
    }

    /// The columns of a year with their cells, in the Department's order.
    static func cells(_ file: PublishedFile, year: Int) -> [(column: String, cell: Cell)] {
        file.columns(year: Int16(year)).compactMap { column in
            PublishedColumns.cell(column, in: file).map { (column, $0) }
        }
    }

    /// The numbers of a year with their cells; nothing where the campus did not report.
    func cells(year: Int) -> [(cell: Cell, number: Int?)] {
        guard case .numbers(let numbers)? = years[year] else { return [] }
        return zip(Self.cells(file, year: year), numbers).map { ($0.cell, $1) }
    }

    /// Whether the screen was used in the newest year of which there is a report; nil where there is none.
    var isUsed: Bool? {
        for (_, year) in years.sorted(by: { $0.key > $1.key }) {
            if case .numbers(let numbers) = year { return numbers.contains { $0 != nil } }
        }
        return nil
    }
}
