/// Where the columns of each role stand in a file, and how a row is taken apart by them.
struct ColumnMap {
    private var single: [(role: ColumnRole, column: Int)] = []
    private var joined: [(role: ColumnRole, columns: [Int])] = []
    private let emptyWords: [Wording]

    init(_ profile: Profile, _ source: any RowSource) throws(ExchangeError) {
        emptyWords = profile.emptyWords
        for role in ColumnRole.allCases {
            guard let names = profile.columns[role] else { continue }
            var columns: [Int] = []
            for name in names {
                guard let column = source.column(named: name) else {
                    let known = source.columnNames.filter { !$0.isEmpty }.joined(separator: ", ")
                    throw ExchangeError(
                        "The profile \(profile.name) wants a column “\(name)”, which the file does not have."
                            + (known.isEmpty ? "" : " It has: \(known)."))
                }
                columns.append(column)
            }
            if columns.count == 1 {
                single.append((role, columns[0]))
            } else {
                joined.append((role, columns))
            }
        }
    }

    func fill(_ cells: RoleCells, from row: RawRow, _ scratch: Scratch) {
        cells.set(line: row.line)
        scratch.clear()
        for (role, column) in single { cells.set(role, cell(row, column)) }
        for (role, columns) in joined {
            let parts = columns.map { cell(row, $0) }.filter { !$0.isEmpty }
            cells.set(role, parts.count == 1 ? parts[0] : scratch.join(parts, role.joint))
        }
    }

    @inline(__always)
    private func cell(_ row: RawRow, _ column: Int) -> Bytes {
        let bytes = row.bytes(column)
        guard !emptyWords.isEmpty, bytes.count < 32, !bytes.isEmpty else { return bytes }
        let plain = Wording.plain(bytes)
        return emptyWords.contains { $0.matches(plain) } ? Bytes(start: nil, count: 0) : bytes
    }
}
