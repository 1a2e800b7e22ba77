extension RecipientFile {
    /// The header of a list of people, the separator, and the column of each role.
    struct Head {
        var delimiter: UInt8
        var end: Int
        var nextLine: Int
        var names: [String]
        var roles: [Role: Int]

        static let delimiters = [UInt8(ascii: ","), UInt8(ascii: ";"), 9, UInt8(ascii: "|")]

        static func of(_ base: UnsafeMutablePointer<UInt8>, _ count: Int) -> Head? {
            var best: Head?
            for delimiter in delimiters {
                guard let head = named(base, count, delimiter) else { continue }
                if head.roles.count > best?.roles.count ?? 0 { best = head }
            }
            return best ?? delimiters.lazy.compactMap { bare(base, count, $0) }.first
        }

        /// A row that names a column of addresses.
        private static func named(
            _ base: UnsafeMutablePointer<UInt8>, _ count: Int, _ delimiter: UInt8
        ) -> Head? {
            var scan = CSVScan(delimiter: delimiter)
            var cells = ContiguousArray<RawRow.Cell>()
            var (at, line) = (0, 1)
            for _ in 0..<deepestHeader {
                guard scan.record(base, from: at, to: count, atEnd: true, into: &cells) == .row else {
                    return nil
                }
                at = scan.next
                line += scan.lines
                let names = cells.map { text(base, $0) }
                let roles = guess(names)
                if roles[.email] != nil, !names.contains(where: { $0.contains("@") }) {
                    return Head(delimiter: delimiter, end: at, nextLine: line, names: names, roles: roles)
                }
            }
            return nil
        }

        /// A file without a header: its first row holds an address.
        private static func bare(
            _ base: UnsafeMutablePointer<UInt8>, _ count: Int, _ delimiter: UInt8
        ) -> Head? {
            var scan = CSVScan(delimiter: delimiter)
            var cells = ContiguousArray<RawRow.Cell>()
            guard scan.record(base, from: 0, to: count, atEnd: true, into: &cells) == .row else { return nil }
            let first = cells.map { text(base, $0) }
            guard let email = first.firstIndex(where: { MailAddress($0) != nil }) else { return nil }
            var roles: [Role: Int] = [.email: email]
            for (column, cell) in first.enumerated() where column != email {
                let word = cell.lowercased()
                if roles[.kind] == nil, students.contains(word) || employees.contains(word) {
                    roles[.kind] = column
                } else if roles[.number] == nil, cell.contains(where: \.isNumber) {
                    roles[.number] = column
                } else if roles[.name] == nil, cell.contains(where: \.isLetter) {
                    roles[.name] = column
                }
            }
            return Head(
                delimiter: delimiter, end: 0, nextLine: 1,
                names: first.indices.map { "Column \($0 + 1)" }, roles: roles)
        }

        /// The column of each role by the names of the columns; the first name that the file has.
        static func guess(_ names: [String]) -> [Role: Int] {
            let keys = names.map(CSVRows.key)
            var roles: [Role: Int] = [:]
            for role in Role.allCases {
                for name in role.names {
                    if let column = keys.firstIndex(of: name), !roles.values.contains(column) {
                        roles[role] = column
                        break
                    }
                }
            }
            return roles
        }

        static func text(_ base: UnsafeMutablePointer<UInt8>, _ cell: RawRow.Cell) -> String {
            let text = Bytes(start: base + cell.start, count: cell.end - cell.start).trimmed.text
            return cell.doubled ? text.replacing("\"\"", with: "\"") : text
        }
    }
}
