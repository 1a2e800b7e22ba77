/// Writes CSV by RFC 4180. A cell that a spreadsheet would run as a formula is made text.
public struct CSVWriter: Sendable {
    public private(set) var bytes: [UInt8] = []
    public init() {}
    public var string: String { String(decoding: bytes, as: UTF8.self) }

    public mutating func row(_ cells: [String]) {
        for (i, cell) in cells.enumerated() {
            if i > 0 { bytes.append(44) }
            write(cell)
        }
        bytes += [13, 10]
    }

    /// A sign, digits and at most one point: no spreadsheet runs that as a formula.
    private static func isNumber(_ cell: String) -> Bool {
        let digits = cell.utf8.dropFirst()
        return (cell.utf8.first == UInt8(ascii: "-") || cell.utf8.first == UInt8(ascii: "+"))
            && !digits.isEmpty && digits.allSatisfy { ASCII.isDigit($0) || $0 == UInt8(ascii: ".") }
            && digits.count { $0 == UInt8(ascii: ".") } <= 1
    }

    private mutating func write(_ cell: String) {
        let formula = cell.utf8.first.map { "=+-@\t\r".utf8.contains($0) } ?? false
        let text = formula && !CSVWriter.isNumber(cell) ? "'" + cell : cell
        guard text.utf8.contains(where: { $0 == 34 || $0 == 44 || $0 == 10 || $0 == 13 }) else {
            bytes += text.utf8
            return
        }
        bytes.append(34)
        for byte in text.utf8 {
            if byte == 34 { bytes.append(34) }
            bytes.append(byte)
        }
        bytes.append(34)
    }
}
