import CleryLaw

/// One row of a file that may be a closure: its days, its name, and what it looks like.
struct ClosureRow: Sendable, Equatable {
    /// The line of the file; of an event of a calendar, the one on which it begins.
    let line: Int
    let days: DayRange
    let name: String
    let looks: ClosureLooks

    /// Refuses days and names that no closure has.
    init(
        line: Int, days: DayRange, name: String, category: String = "", isPart: Bool = false
    ) throws(CellProblem) {
        guard days.first <= days.last else { throw CellProblem("it ends before it begins") }
        guard Closure.years.contains(days.first.year), Closure.years.contains(days.last.year) else {
            throw CellProblem(
                "the year is not between \(Closure.years.lowerBound) and \(Closure.years.upperBound)")
        }
        guard days.count <= Closure.longest else {
            throw CellProblem("it takes more than \(Closure.longest) days")
        }
        let name = ClosureRow.cleaned(name)
        guard !name.isEmpty else { throw CellProblem("it has no name") }
        self.line = line
        self.days = days
        self.name = String(name.prefix(Closure.longestName))
        looks = ClosureLooks(name, category: category, days: days.count, isPart: isPart)
    }

    /// One line of text without control characters, doubled blanks and signs that turn its direction.
    static func cleaned(_ text: String) -> String {
        let scalars = text.unicodeScalars.filter {
            !(0x202A...0x202E).contains($0.value) && !(0x2066...0x2069).contains($0.value)
        }
        .map {
            $0.value < 32 || (0x7F...0x9F).contains($0.value) || $0.value == 0x2028 || $0.value == 0x2029
                ? " " : Character($0)
        }
        return String(scalars).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
