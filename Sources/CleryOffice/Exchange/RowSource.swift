/// One row of a file as it lies in memory: where each cell begins and ends. No text is made of it here.
final class RawRow {
    struct Cell {
        var start: Int
        var end: Int
        /// Holds doubled quotes that are still to be made single.
        var doubled: Bool
    }

    var base: UnsafeMutablePointer<UInt8>
    var cells = ContiguousArray<Cell>()
    /// The line of the file on which the row starts.
    var line = 1

    init(base: UnsafeMutablePointer<UInt8>) { self.base = base }

    /// The bytes of a cell without the blanks at its ends.
    @inline(__always)
    func bytes(_ column: Int) -> Bytes {
        guard column < cells.count else { return Bytes(start: nil, count: 0) }
        let cell = cells[column]
        return Bytes(start: base + cell.start, count: cell.end - cell.start).trimmed
    }

    /// Whether no cell holds anything.
    var isBlank: Bool {
        for column in 0..<cells.count where !bytes(column).isEmpty { return false }
        return true
    }
}

/// What a source answers when it is asked for the next row.
enum RowStep {
    case row
    /// A row without content, or the header again.
    case nothing
    /// A row that cannot be read: its line and what is wrong with it.
    case bad(RowProblem)
    case end
}

/// A file that gives rows: CSV or JSON.
protocol RowSource: AnyObject {
    var stream: ByteStream { get }
    var row: RawRow { get }
    /// The cell of a column named by the profile; nil when the file has no such column.
    func column(named name: String) -> Int?
    /// The column's names, for the message that says one is missing.
    var columnNames: [String] { get }
    func next() throws(ExchangeError) -> RowStep
}

/// What is wrong with a row, in one sentence that never holds what a cell says.
public struct RowProblem: Sendable, Equatable {
    public var line: Int
    /// The column as the file names it, or blank when the whole row is meant.
    public var column: String
    public var problem: String

    public init(line: Int, column: String, problem: String) {
        self.line = line
        self.column = column
        self.problem = problem
    }
}
