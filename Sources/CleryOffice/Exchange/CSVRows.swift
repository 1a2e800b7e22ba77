import Glibc

/// Rows of a CSV file by RFC 4180, with the dirt of real files.
///
/// Line ends may be CRLF, LF or CR, also mixed; the separator is told from the header (a file named .csv may be
/// separated by tabs or semicolons); a BOM, blank rows and repeated headers are passed over. A row of the wrong
/// width is reported and the rest is read. A quote that is never closed costs its own row and no other: reading
/// goes on with the line after the one on which that row started.
final class CSVRows: RowSource {
    let stream: ByteStream
    let row: RawRow
    private(set) var columnNames: [String] = []
    private var scan: CSVScan
    private var names: [String: Int] = [:]
    private var header: [UInt8] = []
    private var width = 0
    /// Gives rows of any width, for a reader that looks at it itself.
    var takesAnyWidth = false

    /// - Parameter known: the columns that the profile names; the separator that finds most of them is taken.
    init(stream: ByteStream, hasHeader: Bool, known: [String]) throws(ExchangeError) {
        self.stream = stream
        row = RawRow(base: stream.base)
        scan = CSVScan(delimiter: UInt8(ascii: ","))
        while stream.tail < ByteStream.piece / 4, try stream.refill() {}
        try skipMarks()
        try findDelimiter(hasHeader: hasHeader, known: known)
        if hasHeader { try readHeader() }
    }

    func column(named name: String) -> Int? {
        if columnNames.isEmpty { return Int(name).map { $0 - 1 } }
        return names[CSVRows.key(name)]
    }

    func next() throws(ExchangeError) -> RowStep {
        while true {
            let start = row.line + scan.lines
            let end = try record()
            row.line = start
            switch end {
            case .end: return .end
            case .unclosed, .tooLong:
                skipLine()
                return .bad(RowProblem(line: start, column: "", problem: CSVRows.sentence(end)))
            case .row, .more: break
            }
            // An empty line is no row at all.
            if row.cells.count == 1, row.cells[0].start == row.cells[0].end { continue }
            if width == 0 { width = row.cells.count }
            if row.isBlank || repeatsHeader() { return .nothing }
            if !takesAnyWidth, row.cells.count != width, !dropBlankRest() {
                return .bad(RowProblem(line: start, column: "", problem: widthSentence))
            }
            clean()
            return .row
        }
    }

    private static func sentence(_ end: CSVScan.End) -> String {
        end == .unclosed
            ? "a quote in this row is not closed, or text follows a closing quote"
            : "a cell of this row is longer than 64 KiB"
    }

    /// Reads one record; the row then holds its cells and `head` stands behind it.
    private func record() throws(ExchangeError) -> CSVScan.End {
        while true {
            let end = scan.record(
                stream.base, from: stream.head, to: stream.tail, atEnd: stream.atEnd, into: &row.cells)
            row.base = stream.base
            switch end {
            case .more:
                if try !stream.refill(), stream.head == stream.tail { return .end }
            case .row:
                stream.head = scan.next
                return .row
            case .end, .unclosed, .tooLong: return end
            }
        }
    }

    /// After a row that cannot be read: goes on with the next line of the file.
    private func skipLine() {
        var at = stream.head
        while at < stream.tail, stream.base[at] != 0x0A, stream.base[at] != 0x0D { at += 1 }
        if at + 1 < stream.tail, stream.base[at] == 0x0D, stream.base[at + 1] == 0x0A { at += 1 }
        stream.head = min(at + 1, stream.tail)
        scan.lines = 1
    }

    private var widthSentence: String {
        let counted = row.cells.count
        let reason = counted > width ? "; unquoted comma?" : "; a line break outside quotes?"
        return "the row has \(counted) cells where the file has \(width)" + reason
    }

    private func dropBlankRest() -> Bool {
        guard row.cells.count > width else { return false }
        for column in width..<row.cells.count where !row.bytes(column).isEmpty { return false }
        row.cells.removeLast(row.cells.count - width)
        return true
    }

    private func repeatsHeader() -> Bool {
        guard !header.isEmpty, let last = row.cells.last else { return false }
        let start = row.cells[0].start
        return Bytes(start: row.base + start, count: last.end - start).elementsSame(as: header)
    }

    /// Makes doubled quotes single and drops NUL bytes, in place: the row is settled, nobody reads it again.
    private func clean() {
        for index in row.cells.indices where row.cells[index].doubled || stream.sawNul {
            let cell = row.cells[index]
            var write = cell.start
            var read = cell.start
            while read < cell.end {
                let byte = row.base[read]
                read +=
                    cell.doubled && byte == 0x22 && read + 1 < cell.end && row.base[read + 1] == 0x22 ? 2 : 1
                if byte != 0 {
                    row.base[write] = byte
                    write += 1
                }
            }
            row.cells[index].end = write
        }
    }

    private func skipMarks() throws(ExchangeError) {
        let base = stream.base
        if stream.tail >= 3, base[0] == 0xEF, base[1] == 0xBB, base[2] == 0xBF { stream.head = 3 }
        if stream.tail >= 2, (base[0] == 0xFF && base[1] == 0xFE) || (base[0] == 0xFE && base[1] == 0xFF) {
            throw ExchangeError("The file is saved as UTF-16; save it as CSV in UTF-8 and try again.")
        }
    }

    private func findDelimiter(hasHeader: Bool, known: [String]) throws(ExchangeError) {
        let wanted = Set(known.map(CSVRows.key))
        var best = (found: -1, cells: 0)
        for delimiter in [UInt8(ascii: ","), UInt8(ascii: "\t"), UInt8(ascii: ";")] {
            var trial = CSVScan(delimiter: delimiter)
            var cells = ContiguousArray<RawRow.Cell>()
            let end = trial.record(
                stream.base, from: stream.head, to: stream.tail, atEnd: stream.atEnd, into: &cells)
            guard end == .row else { continue }
            let found =
                hasHeader ? Set(cells.map { CSVRows.key(text(of: $0)) }).intersection(wanted).count : 0
            if (found, cells.count) > (best.found, best.cells) {
                best = (found, cells.count)
                scan = CSVScan(delimiter: delimiter)
            }
        }
    }

    private func readHeader() throws(ExchangeError) {
        repeat {
            row.line += scan.lines
            guard try record() == .row else {
                throw ExchangeError("The file has no header row that can be read.")
            }
        } while row.isBlank
        let start = row.cells[0].start
        header = Array(Bytes(start: row.base + start, count: row.cells[row.cells.count - 1].end - start))
        columnNames = row.cells.map { text(of: $0) }
        for (index, name) in columnNames.enumerated() where names[CSVRows.key(name)] == nil {
            names[CSVRows.key(name)] = index
        }
        width = row.cells.count
    }

    private func text(of cell: RawRow.Cell) -> String {
        Bytes(start: stream.base + cell.start, count: cell.end - cell.start).trimmed.text
    }

    /// A column's name as it is compared: small letters, no blanks.
    static func key(_ name: String) -> String {
        String(name.lowercased().filter { !$0.isWhitespace && $0 != "\u{FEFF}" })
    }
}
