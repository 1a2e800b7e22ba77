import CleryLaw

/// Reads the date cells of a table by its profile's forms, and the numbers that a spreadsheet puts for days.
struct TableDates {
    private let reader: DateReader
    private let excel: Bool

    init(_ profile: TableProfile) {
        reader = DateReader(forms: profile.dates, ranges: [" - ", " to "], unknowns: profile.unknownDates)
        excel = profile.excelDates
    }

    /// Reads by these forms, and a spreadsheet's numbers.
    init(forms: [DateForm]) {
        reader = DateReader(forms: forms, ranges: [" - ", " to "], unknowns: [])
        excel = true
    }

    func read(_ text: String) -> DateReading {
        if excel, let point = TableDates.serial(text) { return .span(DateSpan(from: point)) }
        var text = text
        return text.withUTF8 { reader.read($0) }
    }

    /// The day that a cell names; nil when it is blank.
    func day(_ text: String) throws(CellProblem) -> Day? {
        switch read(text) {
        case .blank, .unknown: return nil
        case .time: throw CellProblem("a time without a date")
        case .unreadable(let sentence): throw CellProblem(sentence)
        case .span(let span):
            guard span.from.first == span.from.last else { throw CellProblem("only a month is given") }
            return span.from.first
        }
    }

    /// Days since December 30, 1899, as spreadsheets count; a fraction is the time of day.
    ///
    /// Numbers of the years 1954 to 2099 only, so that no year and no identifier of eight digits is taken for a day.
    static func serial(_ text: String) -> DatePoint? {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count <= 2, parts[0].utf8.count == 5, let days = Int32(parts[0]),
            (20_000...73_050).contains(days)
        else { return nil }
        let day = Day(number: days - 25_569)
        guard parts.count == 2 else { return DatePoint(first: day, last: day) }
        guard !parts[1].isEmpty, parts[1].utf8.allSatisfy(ASCII.isDigit), let share = Double("0." + parts[1])
        else { return nil }
        let second = min(86_399, Int32((share * 86_400).rounded()))
        return DatePoint(first: day, last: day, second: second)
    }
}

/// What is wrong with a cell, in a sentence that never holds what the cell says.
struct CellProblem: Error {
    let sentence: String
    init(_ sentence: String) { self.sentence = sentence }
}
