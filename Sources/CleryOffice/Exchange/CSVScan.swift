/// Finds the cells of one CSV record in bytes that lie in memory. It knows no file and makes no text.
struct CSVScan {
    enum End: Equatable { case row, more, end, unclosed, tooLong }

    /// A longer cell is a quote that somebody forgot to close.
    static let longestCell = 64 * 1024

    let delimiter: UInt8
    /// Where the next record starts, and how many lines the last one took.
    private(set) var next = 0
    var lines = 0
    /// Bytes that end an unquoted cell: separator, CR and LF.
    private let ends: InlineArray<256, Bool>

    init(delimiter: UInt8) {
        self.delimiter = delimiter
        var ends = InlineArray<256, Bool>(repeating: false)
        ends[Int(delimiter)] = true
        ends[0x0A] = true
        ends[0x0D] = true
        self.ends = ends
    }

    /// Reads the record that starts at `from`; `.more` when it does not end before `to`.
    mutating func record(
        _ p: UnsafeMutablePointer<UInt8>, from: Int, to: Int, atEnd: Bool,
        into cells: inout ContiguousArray<RawRow.Cell>
    ) -> End {
        cells.removeAll(keepingCapacity: true)
        if from == to { return atEnd ? .end : .more }
        var at = from
        var breaks = 0
        while true {
            var cell = RawRow.Cell(start: at, end: at, doubled: false)
            if at < to, p[at] == 0x22 {
                let end = quoted(p, &at, to, atEnd, &cell, &breaks)
                if end != .row { return end }
            } else {
                while at < to, !ends[Int(p[at])] { at += 1 }
                cell.end = at
                if at - cell.start > CSVScan.longestCell { return .tooLong }
            }
            if at == to {
                if !atEnd { return .more }
                cells.append(cell)
                next = at
                lines = breaks
                return .row
            }
            cells.append(cell)
            let byte = p[at]
            at += 1
            if byte == delimiter { continue }
            if byte == 0x0D {
                if at == to, !atEnd { return .more }
                if at < to, p[at] == 0x0A { at += 1 }
            }
            next = at
            lines = breaks + 1
            return .row
        }
    }

    /// Reads a quoted cell; `at` then stands on what ends it.
    ///
    /// A quote inside that is followed by other text is taken as a letter (`"the "Big" one"`), unless the cell
    /// already runs over a line end: then an earlier quote was not closed.
    @inline(__always)
    private func quoted(
        _ p: UnsafeMutablePointer<UInt8>, _ at: inout Int, _ to: Int, _ atEnd: Bool,
        _ cell: inout RawRow.Cell, _ breaks: inout Int
    ) -> End {
        let linesBefore = breaks
        at += 1
        cell.start = at
        while true {
            at = CSVScan.nextMark(p, at, to)
            if at - cell.start > CSVScan.longestCell { return .unclosed }
            if at == to { return atEnd ? .unclosed : .more }
            switch p[at] {
            case 0x0A:
                breaks += 1
                at += 1
            case 0x0D:
                if at + 1 == to, !atEnd { return .more }
                at += 1
                if at == to || p[at] != 0x0A { breaks += 1 }
            default:
                if at + 1 == to, !atEnd { return .more }
                cell.end = at
                at += 1
                if at == to || ends[Int(p[at])] { return .row }
                if p[at] == 0x22 {
                    cell.doubled = true
                    at += 1
                } else if breaks > linesBefore {
                    return .unclosed
                }
            }
        }
    }

    /// The next quote, CR or LF at or behind `at`; eight bytes are looked at together.
    @inline(__always)
    private static func nextMark(_ p: UnsafeMutablePointer<UInt8>, _ start: Int, _ to: Int) -> Int {
        let ones: UInt64 = 0x0101_0101_0101_0101
        let tops: UInt64 = 0x8080_8080_8080_8080
        var at = start
        while at < to {
            let word = UnsafeRawPointer(p + at).loadUnaligned(as: UInt64.self)
            let quote = word ^ (ones &* 0x22)
            let feed = word ^ (ones &* 0x0A)
            let turn = word ^ (ones &* 0x0D)
            let found =
                ((quote &- ones) & ~quote | (feed &- ones) & ~feed | (turn &- ones) & ~turn) & tops
            if found != 0 { return min(at + found.trailingZeroBitCount / 8, to) }
            at += 8
        }
        return to
    }
}
