import CleryLaw

/// Reads one of the Department's files (CSV, or the gzip of one) row by row.
///
/// One row a campus. Which table it is, its name says: `Oncampuscrime202122.csv`. Rows that are wider than the header
/// hold commas that nobody quoted; their numbers are read from the right-hand end.
final class PublishedReading {
    enum Step {
        case row(Line)
        case bad(RowProblem)
        case end
    }

    /// A row: whose it is and its numbers. What else is told of the campus is read where somebody asks for it.
    struct Line {
        let line: Int
        let unitID: String
        let counts: PublishedCounts
    }

    let file: PublishedFile
    /// The last data year.
    let release: Int
    let years: ClosedRange<Int>
    /// Rows that were read from their right-hand end.
    private(set) var wider = 0
    private let rows: CSVRows
    private let names: [String: Int]
    private let width: Int
    /// The columns of each year in the Department's order; nil where the file has no such column.
    private let columns: [(year: Int, filter: Int?, numbers: [Int?])]
    /// Where the first number stands: to the left of it is text.
    private let firstNumber: Int
    private var shift = 0

    /// - Parameter name: the file's name, with or without folders.
    init(path: String, name: String) throws(ExchangeError) {
        let last = name.split(whereSeparator: { $0 == "/" || $0 == "\\" }).last ?? ""
        guard let file = PublishedFile(name: last) else {
            throw ExchangeError(
                last.lowercased().contains("residencehallfire")
                    ? "Files of single fires are not taken in: fires are kept in this office, one by one."
                    : "The file’s name does not say which table it is. Give it the Department’s name again, such as Oncampuscrime202122.csv."
            )
        }
        let stream = try ByteStream(path: path)
        if stream.tail > 4, stream.base[0] == 0x50 || stream.base[0] == 0xD0,
            stream.base[1] == 0x4B || stream.base[1] == 0xCF
        {
            throw ExchangeError("This is a workbook or an archive; save its sheet as CSV and try again.")
        }
        rows = try CSVRows(stream: stream, hasHeader: false, known: [])
        rows.takesAnyWidth = true
        guard let header = try Self.header(rows) else {
            throw ExchangeError("The file has no header with the column UNITID_P.")
        }
        (self.file, names, width) = (file, header.names, header.width)
        var found: [Int: [Cell: Int]] = [:]
        for (name, column) in header.names {
            if let cell = PublishedColumns.cell(name, in: file) {
                found[Int(cell.year), default: [:]][cell] = column
            }
        }
        guard let first = found.keys.min(), let newest = found.keys.max() else {
            throw ExchangeError("The file has no column of the table \(file.name).")
        }
        (release, years) = (newest, first...newest)
        columns = found.keys.sorted().map { year in
            let cells = PublishedCounts.cells(file, year: year)
            return (
                year, header.names["FILTER" + Self.twoDigits(year)], cells.map { found[year]?[$0.cell] }
            )
        }
        firstNumber = found.values.flatMap(\.values).min() ?? width
    }

    private static func twoDigits(_ year: Int) -> String {
        year % 100 < 10 ? "0\(year % 100)" : "\(year % 100)"
    }

    /// The header, which is not always the first line.
    private static func header(_ rows: CSVRows) throws(ExchangeError) -> (names: [String: Int], width: Int)? {
        for _ in 0..<5 {
            switch try rows.next() {
            case .end: return nil
            case .bad, .nothing: continue
            case .row:
                var names: [String: Int] = [:]
                for column in 0..<rows.row.cells.count {
                    let name = rows.row.bytes(column).text.uppercased()
                    if names[name] == nil { names[name] = column }
                }
                if names["UNITID_P"] != nil { return (names, rows.row.cells.count) }
            }
        }
        return nil
    }

    func next() throws(ExchangeError) -> Step {
        while true {
            switch try rows.next() {
            case .end: return .end
            case .nothing: continue
            case .bad(let problem): return .bad(problem)
            case .row: return row()
            }
        }
    }

    private func row() -> Step {
        let row = rows.row
        let count = row.cells.count
        func bad(_ column: String, _ problem: String) -> Step {
            .bad(RowProblem(line: row.line, column: column, problem: problem))
        }
        guard count >= width else {
            return bad("", "the row has \(count) cells where the file has \(width)")
        }
        shift = count - width
        if shift > 0, (width..<count).allSatisfy({ row.bytes($0).isEmpty }) { shift = 0 }
        guard let unit = Self.number(row.bytes(names["UNITID_P"] ?? 0)), case .some(let number) = unit,
            (100_000_000...999_999_999).contains(number)
        else { return bad("UNITID_P", "it is no number of nine digits") }
        var counts: [Int: PublishedCounts.Year] = [:]
        for (year, filter, numbers) in columns {
            var values: [Int?] = []
            values.reserveCapacity(numbers.count)
            for column in numbers {
                guard let column else {
                    values.append(nil)
                    continue
                }
                guard let value = Self.number(row.bytes(column + shift)) else {
                    return bad(name(of: column), "it is neither blank nor a whole number from zero")
                }
                values.append(value)
            }
            let isOut = filter.map { Self.number(row.bytes($0 + shift)) == .some(0) } ?? false
            counts[year] =
                isOut && values.allSatisfy { $0 == nil } ? .notReported : .numbers(values)
        }
        if shift > 0 { wider += 1 }
        return .row(
            Line(line: row.line, unitID: String(number), counts: PublishedCounts(file: file, years: counts)))
    }

    private func name(of column: Int) -> String { names.first { $0.value == column }?.key ?? "" }

    /// A cell's number; nil inside: blank; nil outside: neither.
    private static func number(_ bytes: Bytes) -> Int?? {
        if bytes.isEmpty { return .some(nil) }
        var (value, digits, at) = (0, 0, 0)
        while at < bytes.count, ASCII.isDigit(bytes[at]) {
            value = value * 10 + Int(bytes[at] - 48)
            digits += 1
            at += 1
            if digits > 12 { return nil }
        }
        if digits == 0 {
            let text = bytes.text.uppercased()
            return ["NULL", "NA", "N/A", "NAN", "."].contains(text) ? .some(nil) : nil
        }
        // A spreadsheet writes whole numbers as 3.0.
        if at < bytes.count, bytes[at] == UInt8(ascii: ".") {
            at += 1
            while at < bytes.count, bytes[at] == UInt8(ascii: "0") { at += 1 }
        }
        return at == bytes.count ? .some(value) : nil
    }

    // MARK: The campus of the row just read

    /// What the row tells of its campus. In a row with commas that nobody quoted, only the name can be told.
    func campus(id: Int64, unitID: String) -> PublishedCampus {
        var campus = PublishedCampus(id: id, unitID: unitID, release: release)
        // The comma of "Public, 4-year or above" stands to the right of all that is read here.
        let isAligned =
            shift == 0
            || (shift == 1 && names["SECTOR_CD"].map { Self.number(rows.row.bytes($0)) != nil } ?? false)
        func text(_ names: String...) -> String {
            guard let column = names.lazy.compactMap({ self.names[$0] }).first else { return "" }
            if !isAligned, column != 1 { return "" }
            return rows.row.bytes(column).text
        }
        campus.institution = text("INSTNM", "INSTITUTION")
        campus.branch = text("BRANCH")
        (campus.address, campus.city, campus.state) = (text("ADDRESS"), text("CITY"), text("STATE"))
        campus.zip = Self.zip(text("ZIP"))
        let ope = text("OPEID").split(separator: ".").first.map(String.init) ?? ""
        campus.opeID = ope.isEmpty || !ope.allSatisfy(\.isNumber) ? "" : Self.padded(ope, 8)
        campus.students = names["TOTAL"].flatMap { Self.number(rows.row.bytes($0 + shift)) } ?? nil
        return campus
    }

    /// Five digits, or nine with a hyphen; zeros that a spreadsheet took away come back.
    private static func zip(_ text: String) -> String {
        let text = text.hasSuffix(".0") ? String(text.dropLast(2)) : text
        guard !text.isEmpty, text.allSatisfy(\.isNumber) else { return text }
        if text.count <= 5 { return padded(text, 5) }
        let nine = padded(text, 9)
        return nine.count == 9 ? "\(nine.prefix(5))-\(nine.suffix(4))" : text
    }

    private static func padded(_ text: String, _ count: Int) -> String {
        String(repeating: "0", count: max(0, count - text.count)) + text
    }
}
