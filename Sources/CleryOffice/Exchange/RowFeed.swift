/// The rows of a file by the roles of their cells, without those that are no entries.
final class RowFeed {
    enum Step {
        case cells
        case skipped
        case bad(RowProblem)
        case end
    }

    let cells = RoleCells()
    private let source: any RowSource
    private let columns: ColumnMap
    private let skip: WordList<Bool>
    private let scratch = Scratch()

    init(path: String, profile: Profile) throws(ExchangeError) {
        let stream = try ByteStream(path: path)
        let known = ColumnRole.allCases.flatMap { profile.columns[$0] ?? [] }
        source =
            JSONRows.begins(stream)
            ? try JSONRows(stream: stream, known: known)
            : try CSVRows(stream: stream, hasHeader: profile.hasHeader, known: known)
        columns = try ColumnMap(profile, source)
        skip = WordList(profile.skip, of: .nature)
    }

    var bytesRead: Int64 { source.stream.bytesRead }
    var totalBytes: Int64 { source.stream.totalBytes }

    func next() throws(ExchangeError) -> Step {
        switch try source.next() {
        case .end: return .end
        case .nothing: return .skipped
        case .bad(let problem): return .bad(problem)
        case .row:
            columns.fill(cells, from: source.row, scratch)
            if !skip.isEmpty, isSkipped { return .skipped }
            return .cells
        }
    }

    private var isSkipped: Bool {
        skip.meaning(Wording.plain(cells[.nature])) { Wording.plain(cells[$0]) } != nil
    }
}

extension RoleCells {
    /// The case number: a cell without letter and digit is none, and a number that a cell repeats for each of
    /// its offenses (`25-0592 25-0592`) is one.
    var caseNumber: Bytes? {
        let cell = self[.number]
        var blank = false
        var holds = false
        for byte in cell {
            if byte <= 0x20 { blank = true }
            if ASCII.isDigit(byte) || ASCII.isLetter(byte) || byte >= 0x80 { holds = true }
        }
        guard holds else { return nil }
        guard blank else { return cell }
        let words = cell.split(whereSeparator: { $0 <= 0x20 }).map { Bytes(rebasing: $0) }
        return words.allSatisfy { $0.same(as: words[0]) } ? words[0] : cell
    }
}
