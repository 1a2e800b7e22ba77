/// A table of some thousand rows (people, referrals) read whole from CSV.
///
/// The separator may be a comma, a semicolon, a tab or a bar; the header may stand below a title. Both are told by the
/// columns that are needed. A row that cannot be read is reported with its line, and the rest is read.
struct Sheet: Sendable {
    struct Row: Sendable {
        /// The line of the file on which the row starts.
        let line: Int
        let cells: [String]
    }

    private(set) var columns: [String] = []
    private(set) var rows: [Row] = []
    private(set) var problems: [RowProblem] = []

    /// A header further down than this is none.
    static let deepestHeader = 30
    static let mostRows = 200_000

    /// - Parameter needs: For each column that must be there, the names under which it may stand.
    init(bytes: [UInt8], needs: [[String]], known: [String]) throws(ExchangeError) {
        var text = try SheetText.utf8(bytes)
        let count = text.count
        // The scanner looks at eight bytes at once.
        text += [UInt8](repeating: 0, count: 8)
        let needs = needs.map { Set($0.map(CSVRows.key)) }
        let known = Set(known.map(CSVRows.key))
        var read = Sheet()
        let failed = text.withUnsafeMutableBufferPointer { buffer -> ExchangeError? in
            guard let base = buffer.baseAddress else { return ExchangeError("The file is empty.") }
            return read.take(base, count, needs, known)
        }
        if let failed { throw failed }
        self = read
    }

    private init() {}

    /// One name of each column that is needed.
    private static func told(_ needs: [Set<String>]) -> String {
        needs.compactMap { $0.min { ($0.count, $0) < ($1.count, $1) } }.map { "“\($0)”" }.joined(
            separator: ", ")
    }

    private struct Head {
        var delimiter: UInt8
        var end: Int
        var nextLine: Int
        var names: [String]
        var found: Int
    }

    private mutating func take(
        _ base: UnsafeMutablePointer<UInt8>, _ count: Int, _ needs: [Set<String>], _ known: Set<String>
    ) -> ExchangeError? {
        guard let head = Sheet.head(base, count, needs, known) else {
            return ExchangeError(
                "None of the first \(Sheet.deepestHeader) lines names the columns that are needed: \(Sheet.told(needs))."
            )
        }
        columns = head.names
        var scan = CSVScan(delimiter: head.delimiter)
        var cells = ContiguousArray<RawRow.Cell>()
        var (at, line) = (head.end, head.nextLine)
        while true {
            switch scan.record(base, from: at, to: count, atEnd: true, into: &cells) {
            case .end, .more: return nil
            case .unclosed, .tooLong:
                problems.append(
                    RowProblem(
                        line: line, column: "",
                        problem: "a quote in this row is not closed, or a cell is longer than 64 KiB"))
                while at < count, base[at] != 10, base[at] != 13 { at += 1 }
                if at + 1 < count, base[at] == 13, base[at + 1] == 10 { at += 1 }
                at = min(at + 1, count)
                line += 1
            case .row:
                keep(cells.map { Sheet.text(base, $0) }, line)
                line += scan.lines
                at = scan.next
                guard rows.count <= Sheet.mostRows else {
                    return ExchangeError("The file has more than \(Sheet.mostRows) rows.")
                }
            }
        }
    }

    /// Keeps a row that says something; blank rows and repeated headers say nothing.
    private mutating func keep(_ cells: [String], _ line: Int) {
        var cells = cells
        while cells.count > columns.count, cells.last == "" { cells.removeLast() }
        guard cells.contains(where: { !$0.isEmpty }), cells != columns else { return }
        guard cells.count == columns.count else {
            let counted = "the row has \(cells.count) cells where the header has \(columns.count)"
            problems.append(RowProblem(line: line, column: "", problem: counted))
            return
        }
        rows.append(Row(line: line, cells: cells))
    }

    /// The row among the first that names every needed column, and the separator by which it does.
    private static func head(
        _ base: UnsafeMutablePointer<UInt8>, _ count: Int, _ needs: [Set<String>], _ known: Set<String>
    ) -> Head? {
        var best: Head?
        for delimiter in [UInt8(ascii: ","), UInt8(ascii: ";"), 9, UInt8(ascii: "|")] {
            var scan = CSVScan(delimiter: delimiter)
            var cells = ContiguousArray<RawRow.Cell>()
            var (at, line) = (0, 1)
            for _ in 0..<deepestHeader {
                guard scan.record(base, from: at, to: count, atEnd: true, into: &cells) == .row else { break }
                at = scan.next
                line += scan.lines
                let names = cells.map { text(base, $0) }
                let keys = Set(names.map(CSVRows.key))
                let found = keys.intersection(known).count
                guard needs.allSatisfy({ !$0.isDisjoint(with: keys) }), found > best?.found ?? 0 else {
                    continue
                }
                best = Head(delimiter: delimiter, end: at, nextLine: line, names: names, found: found)
            }
        }
        return best
    }

    private static func text(_ base: UnsafeMutablePointer<UInt8>, _ cell: RawRow.Cell) -> String {
        let text = Bytes(start: base + cell.start, count: cell.end - cell.start).trimmed.text
        return cell.doubled ? text.replacing("\"\"", with: "\"") : text
    }

    /// Where a column stands that may have one of these names; the first name that the file has.
    func column(_ names: [String]) -> Int? {
        let keys = columns.map(CSVRows.key)
        for name in names {
            if let found = keys.firstIndex(of: CSVRows.key(name)) { return found }
        }
        return nil
    }
}
