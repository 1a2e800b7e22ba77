/// The rows of a roster, one after another from a file of any size: nothing but the piece at hand is held.
///
/// The separator may be a comma, a semicolon, a tab or a bar; the header may stand below a title. Both are told by the
/// names of the columns.
final class AudienceRows {
    /// What is read next.
    enum Step {
        case row(line: Int, cells: [String])
        /// A row that cannot be read far enough to tell whose it is.
        case bad(RowProblem)
    }

    static let deepestHeader = 30
    let names: [String]
    /// What each column is for; may be said otherwise before the first row is read.
    var columns: [AudienceColumn?]
    private let stream: ByteStream
    private var scan: CSVScan
    private var line: Int
    private var cells = ContiguousArray<RawRow.Cell>()

    /// Throws when no line names the columns that are needed, or when it is no text.
    init(_ stream: ByteStream, sayingColumns: [AudienceColumn?]? = nil) throws(ExchangeError) {
        while stream.tail < ByteStream.piece, try stream.refill() {}
        try Self.refuse(stream)
        guard let head = Self.head(stream, isEnough: sayingColumns == nil) else {
            throw ExchangeError(
                "None of the first \(Self.deepestHeader) lines names the columns that are needed: the number of the person, and an e-mail address or a phone."
            )
        }
        (names, line) = (head.names, head.nextLine)
        columns = sayingColumns ?? AudienceColumn.guess(head.names)
        scan = CSVScan(delimiter: head.delimiter)
        stream.head = head.end
        self.stream = stream
    }

    private static func refuse(_ stream: ByteStream) throws(ExchangeError) {
        let base = stream.base
        guard stream.tail > 0 else { throw ExchangeError("The file is empty.") }
        if stream.tail >= 4, base[0] == 0x50, base[1] == 0x4B, base[2] == 3, base[3] == 4 {
            throw ExchangeError("This is a workbook; save its sheet as CSV and try again.")
        }
        if stream.tail >= 2, base[0] == 0xFF && base[1] == 0xFE || base[0] == 0xFE && base[1] == 0xFF {
            throw ExchangeError("The file is saved as UTF-16; save it as CSV in UTF-8 and try again.")
        }
    }

    private struct Head {
        let delimiter: UInt8
        let end: Int
        let nextLine: Int
        let names: [String]
        let known: Int
    }

    /// The first line that names what is needed; where that was said otherwise, the one that names most.
    private static func head(_ stream: ByteStream, isEnough: Bool) -> Head? {
        let base = stream.base
        let start =
            stream.tail >= 3 && base[0] == 0xEF && base[1] == 0xBB && base[2] == 0xBF ? 3 : 0
        var best: Head?
        for delimiter in [UInt8(ascii: ","), UInt8(ascii: ";"), 9, UInt8(ascii: "|")] {
            var scan = CSVScan(delimiter: delimiter)
            var cells = ContiguousArray<RawRow.Cell>()
            var (at, line) = (start, 1)
            for _ in 0..<deepestHeader {
                guard
                    scan.record(base, from: at, to: stream.tail, atEnd: stream.atEnd, into: &cells) == .row
                else { break }
                at = scan.next
                line += scan.lines
                let names = cells.map { text(base, $0) }
                let guessed = AudienceColumn.guess(names)
                let known = guessed.count { $0 != nil }
                let fits = isEnough ? AudienceColumn.areEnough(guessed) : known > 0 || names.count > 1
                guard fits, !names.contains(where: { $0.contains("@") }),
                    best.map({ known > $0.known || known == $0.known && names.count > $0.names.count })
                        ?? true
                else { continue }
                best = Head(delimiter: delimiter, end: at, nextLine: line, names: names, known: known)
            }
        }
        return best
    }

    private static func text(_ base: UnsafeMutablePointer<UInt8>, _ cell: RawRow.Cell) -> String {
        let text = Bytes(start: base + cell.start, count: cell.end - cell.start).trimmed.text
        return cell.doubled ? text.replacing("\"\"", with: "\"") : text
    }

    /// Some of the next rows; none at the end.
    func next(_ most: Int) throws(ExchangeError) -> [Step] {
        var steps: [Step] = []
        while steps.count < most, let step = try next() { steps.append(step) }
        return steps
    }

    /// The next row that says something; nil at the end.
    func next() throws(ExchangeError) -> Step? {
        while true {
            let start = line
            switch scan.record(
                stream.base, from: stream.head, to: stream.tail, atEnd: stream.atEnd, into: &cells)
            {
            case .more:
                if try !stream.refill(), stream.head == stream.tail { return nil }
            case .end: return nil
            case .unclosed, .tooLong:
                skipLine()
                return .bad(
                    RowProblem(
                        line: start, column: "",
                        problem: "a quote in this row is not closed, or a cell is longer than 64 KiB"))
            case .row:
                let texts = cells.map { Self.text(stream.base, $0) }
                stream.head = scan.next
                line += scan.lines
                if let step = step(texts, start) { return step }
            }
        }
    }

    /// Blank rows and repeated headers say nothing.
    private func step(_ texts: [String], _ line: Int) -> Step? {
        var texts = texts
        while texts.count > names.count, texts.last == "" { texts.removeLast() }
        guard texts.contains(where: { !$0.isEmpty }), texts != names else { return nil }
        guard texts.count == names.count else {
            let counted = "the row has \(texts.count) cells where the header has \(names.count)"
            return .bad(RowProblem(line: line, column: "", problem: counted))
        }
        return .row(line: line, cells: texts)
    }

    private func skipLine() {
        var at = stream.head
        while at < stream.tail, stream.base[at] != 10, stream.base[at] != 13 { at += 1 }
        if at + 1 < stream.tail, stream.base[at] == 13, stream.base[at + 1] == 10 { at += 1 }
        stream.head = min(at + 1, stream.tail)
        line += 1
    }
}
