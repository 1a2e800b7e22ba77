import CleryLaw

/// What a file says of closures: the rows that can be read, and every row that cannot, with its line.
struct ClosureReading: Sendable, Equatable {
    private(set) var rows: [ClosureRow] = []
    private(set) var problems: [RowProblem] = []
    private(set) var remarks: [String] = []

    /// More is no calendar of one institution.
    static let mostRows = 10_000
    static let largest = 8 << 20

    /// - Throws: `ExchangeError` when nothing of the file can be read at all.
    init(_ bytes: [UInt8], zone: Zone, today: Day) throws(ExchangeError) {
        guard bytes.count <= Self.largest else {
            throw ExchangeError("The file is larger than 8 MB; a calendar of closures is not.")
        }
        if CalendarLines.isCalendar(bytes) {
            let reading = CalendarReading(
                try SheetText.utf8(CalendarLines.mended(bytes)), zone: zone, today: today)
            (rows, problems, remarks) = (reading.rows, reading.problems, reading.remarks)
        } else {
            let reading = try ClosureSheet(bytes)
            (rows, problems) = (reading.rows, reading.problems)
        }
        guard rows.count <= Self.mostRows else {
            throw ExchangeError("The file has more than \(Self.mostRows) days and events.")
        }
        guard !rows.isEmpty || !problems.isEmpty else {
            throw ExchangeError("The file has no event and no row with a day.")
        }
        var seen: Set<[UInt8]> = []
        rows = rows.filter { seen.insert(Array("\($0.days.first)\($0.days.last)\($0.name)".utf8)).inserted }
            .sorted { ($0.days.first, $0.days.last, $0.line) < ($1.days.first, $1.days.last, $1.line) }
    }

    /// Names the rows, so that what was ticked is what is taken.
    var fingerprint: String {
        var hash: UInt64 = 14_695_981_039_346_656_037
        for row in rows {
            for byte in "\(row.days.first) \(row.days.last) \(row.name)\n".utf8 {
                hash = (hash ^ UInt64(byte)) &* 1_099_511_628_211
            }
        }
        return String(hash, radix: 16)
    }
}

/// Reads closures from a table: columns for first day, last day and name, in any order, with a header.
struct ClosureSheet {
    private(set) var rows: [ClosureRow] = []
    private(set) var problems: [RowProblem] = []

    private static let first = [
        "date", "day", "start", "start date", "start_date", "startdate", "first", "first day", "first_day",
        "from", "begin", "begins",
    ]
    private static let last = [
        "end", "end date", "end_date", "enddate", "last", "last day", "last_day", "through", "thru", "to",
        "until", "ends",
    ]
    private static let name = [
        "name", "label", "holiday", "closure", "event", "title", "summary", "subject", "occasion",
        "description", "reason",
    ]
    private static let kind = ["type", "period_type", "period type", "kind", "category", "status"]
    private static let forms = [
        "yyyy-MM-dd", "M/d/yyyy", "M/d/yy", "MMMM d, yyyy", "MMM d, yyyy", "EEEE, MMMM d, yyyy",
        "EEE, MMM d, yyyy", "d MMMM yyyy", "d-MMM-yyyy", "d-MMM-yy",
        "yyyy/M/d", "M-d-yyyy",
    ]

    init(_ bytes: [UInt8]) throws(ExchangeError) {
        let sheet: Sheet
        do {
            sheet = try Sheet(
                bytes: bytes, needs: [Self.first, Self.name],
                known: Self.first + Self.last + Self.name + Self.kind)
        } catch  where error.description.hasPrefix("None of the first") {
            throw ExchangeError(
                "This is neither an iCalendar file nor a table with a column for the day (such as date or start) and one for the name."
            )
        }
        problems = sheet.problems
        let dates = TableDates(forms: Self.forms.compactMap { try? DateForm($0) })
        let columns = (
            first: sheet.column(Self.first), last: sheet.column(Self.last), name: sheet.column(Self.name),
            kind: sheet.column(Self.kind)
        )
        for row in sheet.rows {
            var column = columns.first
            func text(_ column: Int?) -> String { column.map { row.cells[$0] } ?? "" }
            do throws(CellProblem) {
                guard let span = try Self.span(text(columns.first), dates) else {
                    throw CellProblem("this cell is blank")
                }
                column = columns.last
                let last = try Self.span(text(columns.last), dates)?.last ?? span.last
                guard last >= span.first else { throw CellProblem("it ends before it begins") }
                column = columns.name
                if let sign = text(columns.name).unicodeScalars.first, "=+@".unicodeScalars.contains(sign) {
                    throw CellProblem(
                        "a cell that begins with = + or @ is a spreadsheet’s formula, not a text")
                }
                rows.append(
                    try ClosureRow(
                        line: row.line, days: DayRange(first: span.first, last: last),
                        name: text(columns.name),
                        category: text(columns.kind)))
            } catch {
                problems.append(
                    RowProblem(
                        line: row.line, column: column.map { sheet.columns[$0] } ?? "",
                        problem: error.sentence))
            }
        }
        problems.sort { $0.line < $1.line }
    }

    /// The days of a cell, which may hold a range; nil when it is blank.
    private static func span(_ text: String, _ dates: TableDates) throws(CellProblem) -> DayRange? {
        switch dates.read(text) {
        case .blank, .unknown: return nil
        case .time: throw CellProblem("a time without a date")
        case .unreadable(let sentence): throw CellProblem(sentence)
        case .span(let span):
            let last = span.to ?? span.from
            guard span.from.first == span.from.last, last.first == last.last else {
                throw CellProblem("only a month is given")
            }
            return DayRange(first: span.from.first, last: last.last)
        }
    }
}
