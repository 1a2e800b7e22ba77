import Glibc

/// Rows of a JSON file: an array of objects, an object that holds such an array, or one object a line.
///
/// One object lies in memory at a time. A cell is the value of a key as text: `true`, `12.5`, the characters of
/// a string; null is an empty cell. Keys that the profile does not name are passed over.
final class JSONRows: RowSource {
    static let longestObject = 1024 * 1024

    let stream: ByteStream
    let row: RawRow
    let columnNames: [String]
    private var names: [String: Int] = [:]
    /// The keys of the last object in order: those of the next one are mostly the same.
    private var lastKeys: [(key: [UInt8], column: Int)] = []
    private var values: JSONValues
    private var line = 1

    init(stream: ByteStream, known: [String]) throws(ExchangeError) {
        self.stream = stream
        columnNames = known
        for (index, name) in known.enumerated() where names[CSVRows.key(name)] == nil {
            names[CSVRows.key(name)] = index
        }
        values = JSONValues()
        row = RawRow(base: values.base)
        while stream.tail < ByteStream.piece / 4, try stream.refill() {}
        if stream.tail >= 3, stream.base[0] == 0xEF { stream.head = 3 }
        enterArray()
    }

    /// Whether a file starts as JSON does.
    static func begins(_ stream: ByteStream) -> Bool {
        var at = stream.tail >= 3 && stream.base[0] == 0xEF ? 3 : 0
        while at < stream.tail, stream.base[at] <= 0x20 { at += 1 }
        guard at < stream.tail else { return false }
        if stream.base[at] == UInt8(ascii: "{") { return true }
        guard stream.base[at] == UInt8(ascii: "[") else { return false }
        at += 1
        while at < stream.tail, stream.base[at] <= 0x20 { at += 1 }
        return at < stream.tail
            && (stream.base[at] == UInt8(ascii: "{") || stream.base[at] == UInt8(ascii: "]"))
    }

    func column(named name: String) -> Int? { names[CSVRows.key(name)] }

    func next() throws(ExchangeError) -> RowStep {
        while true {
            skipBetween()
            if stream.head == stream.tail {
                if try stream.refill() { continue }
                return .end
            }
            guard stream.base[stream.head] == UInt8(ascii: "{") else {
                if stream.base[stream.head] == UInt8(ascii: "]") { return .end }
                return bad("an object was expected here")
            }
            let start = line
            guard let end = try objectEnd() else {
                return bad("this object is not closed or longer than 1 MiB")
            }
            let read = readObject(to: end)
            consume(to: end)
            row.line = start
            guard read else {
                return .bad(RowProblem(line: start, column: "", problem: "this is not valid JSON"))
            }
            return row.isBlank ? .nothing : .row
        }
    }

    /// Reports what stands here and goes on with the next line.
    private func bad(_ sentence: String) -> RowStep {
        let problem = RowProblem(line: line, column: "", problem: sentence)
        var at = stream.head
        while at < stream.tail, stream.base[at] != 0x0A { at += 1 }
        consume(to: min(at + 1, stream.tail))
        return .bad(problem)
    }

    private func consume(to end: Int) {
        for at in stream.head..<end where stream.base[at] == 0x0A { line += 1 }
        stream.head = end
    }

    private func skipBetween() {
        var at = stream.head
        while at < stream.tail, stream.base[at] <= 0x20 || stream.base[at] == UInt8(ascii: ",") { at += 1 }
        consume(to: at)
    }

    /// The end of the object at `head`, with as much of the file read as that needs.
    private func objectEnd() throws(ExchangeError) -> Int? {
        while true {
            if let end = JSONValues.end(stream.base, stream.head, stream.tail) { return end }
            guard stream.tail - stream.head < JSONRows.longestObject, try stream.refill() else { return nil }
        }
    }

    /// Steps into `[`, or into the first array of objects inside `{ … }`.
    private func enterArray() {
        skipBetween()
        let base = stream.base
        var at = stream.head
        func skip() { while at < stream.tail, base[at] <= 0x20 { at += 1 } }
        guard at < stream.tail else { return }
        if base[at] == UInt8(ascii: "[") { return consume(to: at + 1) }
        guard base[at] == UInt8(ascii: "{") else { return }
        at += 1
        while at < stream.tail {
            skip()
            guard let key = JSONValues.end(base, at, stream.tail) else { return }
            at = key
            skip()
            guard at < stream.tail, base[at] == UInt8(ascii: ":") else { return }
            at += 1
            skip()
            if at < stream.tail, base[at] == UInt8(ascii: "[") {
                let inside = at + 1
                at = inside
                skip()
                if at < stream.tail, base[at] == UInt8(ascii: "{") { return consume(to: inside) }
                at = inside - 1
            }
            guard let value = JSONValues.end(base, at, stream.tail) else { return }
            at = value
            skip()
            guard at < stream.tail, base[at] == UInt8(ascii: ",") else { return }
            at += 1
        }
    }

    private func readObject(to end: Int) -> Bool {
        row.cells.removeAll(keepingCapacity: true)
        for _ in columnNames { row.cells.append(RawRow.Cell(start: 0, end: 0, doubled: false)) }
        values.clear()
        var at = stream.head + 1
        var position = 0
        let base = stream.base
        func skip() { while at < end, base[at] <= 0x20 { at += 1 } }
        skip()
        while at < end, base[at] != UInt8(ascii: "}") {
            guard base[at] == 0x22, let keyEnd = JSONValues.end(base, at, end) else { return false }
            let column = column(Bytes(start: base + at + 1, count: keyEnd - at - 2), position)
            at = keyEnd
            skip()
            guard at < end, base[at] == UInt8(ascii: ":") else { return false }
            at += 1
            skip()
            guard let valueEnd = JSONValues.end(base, at, end) else { return false }
            if column >= 0 {
                guard let cell = values.add(base, at, valueEnd) else { return false }
                row.cells[column] = cell
            }
            at = valueEnd
            skip()
            if at < end, base[at] == UInt8(ascii: ",") {
                at += 1
                skip()
            } else if at >= end || base[at] != UInt8(ascii: "}") {
                return false
            }
            position += 1
        }
        row.base = values.base
        return true
    }

    /// The column of a key, -1 for one that the profile does not name.
    private func column(_ key: Bytes, _ position: Int) -> Int {
        if position < lastKeys.count, key.elementsSame(as: lastKeys[position].key) {
            return lastKeys[position].column
        }
        let column = names[CSVRows.key(key.text)] ?? -1
        if position < lastKeys.count {
            lastKeys[position] = (Array(key), column)
        } else if position == lastKeys.count, position < 256 {
            lastKeys.append((Array(key), column))
        }
        return column
    }
}
