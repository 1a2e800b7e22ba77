import CleryLaw

/// Reads what the Department confirmed: the CSV of the sheet, filled in, or the Department's published columns.
struct ConfirmationReading: Sendable {
    /// Nil: blank.
    private(set) var numbers: [Cell: Int?] = [:]
    /// Lines that could not be read.
    private(set) var problems: [RowProblem] = []

    /// - Parameters:
    ///   - name: the file's name, which says of the Department's columns which table they are.
    ///   - unitID: the campus's nine digits, by which its row is found.
    init(_ text: String, name: String, unitID: String?, years: [Int]) throws(ExchangeError) {
        let rows = Self.rows(text)
        guard let header = rows.first?.cells.map({ $0.lowercased() }) else {
            throw ExchangeError("Nothing was sent.")
        }
        if ["family", "category", "geography", "year", "count"].allSatisfy(header.contains) {
            readOwn(rows.dropFirst(), header)
        } else if header.contains("unitid_p") {
            try readPublished(rows, name: name, unitID: unitID)
        } else {
            throw ExchangeError(
                "The first line names neither the columns family, category, bias, geography, year and count nor the Department’s own (UNITID_P and its numbers)."
            )
        }
        numbers = numbers.filter { years.contains(Int($0.key.year)) }
        guard !numbers.isEmpty else {
            throw ExchangeError("It holds no number of the years of this survey.")
        }
    }

    private mutating func readOwn(_ rows: some Sequence<(line: Int, cells: [String])>, _ header: [String]) {
        for row in rows {
            func cell(_ name: String) -> String {
                header.firstIndex(of: name).flatMap { row.cells.indices.contains($0) ? row.cells[$0] : nil }
                    ?? ""
            }
            if cell("family") == "fires" { continue }
            guard let named = try? StatisticsRoutes.cell(cell), Family(name: cell("family")) != nil else {
                problems.append(
                    RowProblem(line: row.line, column: "", problem: "it names no cell of the survey"))
                continue
            }
            keep(cell("count"), named, "count", row.line)
        }
    }

    private mutating func keep(_ text: String, _ cell: Cell, _ column: String, _ line: Int) {
        if text.isEmpty {
            numbers[cell] = .some(nil)
        } else if let number = Self.number(text) {
            numbers[cell] = .some(number)
        } else {
            problems.append(
                RowProblem(
                    line: line, column: column, problem: "it is neither blank nor a whole number from zero"))
        }
    }

    private static func number(_ text: String) -> Int? {
        let whole = text.hasSuffix(".0") ? String(text.dropLast(2)) : text
        return whole.count <= 9 && whole.allSatisfy { $0.isASCII && $0.isNumber } ? Int(whole) : nil
    }

    private mutating func readPublished(
        _ rows: [(line: Int, cells: [String])], name: String, unitID: String?
    ) throws(ExchangeError) {
        guard
            let file = PublishedFile(name: name.split(whereSeparator: { $0 == "/" || $0 == "\\" }).last ?? "")
        else {
            throw ExchangeError(
                "The Department’s columns do not say which table they are. Choose the file itself, under its name."
            )
        }
        let header = rows[0].cells.map { $0.uppercased() }
        guard let unit = header.firstIndex(of: "UNITID_P"), let unitID else {
            throw ExchangeError("Nobody has said under which number the Department knows this campus.")
        }
        let found = rows.dropFirst().first {
            $0.cells.indices.contains(unit) && $0.cells[unit].prefix(9) == unitID
        }
        guard let found else { throw ExchangeError("The campus \(unitID) is not in the file.") }
        for (column, title) in header.enumerated() where found.cells.indices.contains(column) {
            guard let cell = PublishedColumns.cell(title, in: file), cell.geography != .undetermined else {
                continue
            }
            keep(found.cells[column], cell, title, found.line)
        }
    }

    /// Rows of CSV or of a table pasted from a page or a sheet.
    private static func rows(_ text: String) -> [(line: Int, cells: [String])] {
        let bytes = Array(text.utf8)
        let first = bytes.prefix { $0 != 10 && $0 != 13 }
        let delimiter: UInt8 = first.contains(9) ? 9 : first.contains(44) ? 44 : 59
        var rows: [(line: Int, cells: [String])] = []
        var (cells, cell, line, start): ([String], [UInt8], Int, Int) = ([], [], 1, 1)
        var isQuoted = false
        var at = 0
        func plain(_ bytes: [UInt8]) -> String { bytes.withUnsafeBufferPointer { $0.trimmed.text } }
        func end() {
            cells.append(plain(cell))
            if cells.contains(where: { !$0.isEmpty }) { rows.append((start, cells)) }
            (cells, cell, start) = ([], [], line)
        }
        while at < bytes.count {
            let byte = bytes[at]
            at += 1
            switch byte {
            case 34 where isQuoted && at < bytes.count && bytes[at] == 34:
                cell.append(34)
                at += 1
            case 34 where isQuoted || cell.isEmpty: isQuoted.toggle()
            case delimiter where !isQuoted:
                cells.append(plain(cell))
                cell = []
            case 10 where !isQuoted:
                line += 1
                end()
            case 13 where !isQuoted: continue
            default:
                if byte == 10 { line += 1 }
                cell.append(byte)
            }
        }
        end()
        return rows
    }
}

/// A cell of the sheet beside what the Department confirmed.
struct ConfirmationDifference: Sendable, Equatable {
    let cell: Cell
    let ours: Int
    /// Nil: blank.
    let confirmed: Int?
    let reason: String?

    /// Every difference, in the order of the screens.
    static func all(_ twin: SurveyTwin, _ confirmation: SurveyConfirmation, _ reasons: [SurveyReason])
        -> [ConfirmationDifference]
    {
        twin.screens.flatMap { SurveyCells.of($0, years: twin.years) }.compactMap { cell in
            guard let ours = twin.counts[cell], cell.geography != .undetermined,
                let confirmed = confirmation.numbers[cell], confirmed != ours
            else { return nil }
            let reason = reasons.last { $0.number.cell == cell && $0.old == confirmed && $0.new == ours }
            return ConfirmationDifference(
                cell: cell, ours: ours, confirmed: confirmed, reason: reason?.reason)
        }
    }

    /// What stands for it in a form.
    func mark(_ campus: Campus) -> String {
        "\(PublishedNumber(campus.id, cell).text)=\(confirmed.map(String.init) ?? "")=\(ours)"
    }
}
