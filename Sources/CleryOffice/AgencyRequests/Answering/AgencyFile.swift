import CleryLaw
import Crypto
import Foundation

/// A list of incidents in a file: the good rows, and each bad one with its line and what is wrong.
struct AgencyFile: Sendable {
    /// Files up to this size in bytes are read.
    static let longest = 4 << 20

    private(set) var rows: [(mark: String, row: AgencyRowReading.Read)] = []
    private(set) var problems: [RowProblem] = []

    /// Throws an `ExchangeError` that says why nothing of it can be read.
    init(_ bytes: [UInt8], _ reading: AgencyRowReading) throws(ExchangeError) {
        guard bytes.count <= Self.longest else {
            throw ExchangeError("The file is larger than \(Self.longest >> 20) MB. Send it in parts.")
        }
        let names = AgencyRowText.columns.map { [$0.name, $0.name.replacing("_", with: " "), $0.title] }
        let sheet = try Sheet(
            bytes: bytes, needs: [names[0], names[4]], known: names.flatMap { $0 })
        let columns = names.map { sheet.column($0) }
        let hash = SHA256.hash(data: bytes).prefix(8).map { String($0, radix: 16) }.joined()
        problems = sheet.problems
        let dates = AgencyRowReading.dates
        for row in sheet.rows {
            var text = AgencyRowText()
            for (index, column) in columns.enumerated() {
                if let column { text[AgencyRowText.columns[index].name] = row.cells[column] }
            }
            let (read, wrong) = reading.read(text, dates)
            if let read { rows.append(("\(hash).\(row.line)", read)) }
            problems += wrong.map { one in
                let title = AgencyRowText.columns.first { $0.name == one.column }?.title ?? ""
                return RowProblem(line: row.line, column: title, problem: one.sentence)
            }
        }
        problems.sort { $0.line < $1.line }
    }

    /// An empty file to be filled in, with the crimes and motives that it may name.
    static var template: [UInt8] {
        var csv = CSVWriter()
        csv.row(AgencyRowText.columns.map(\.name))
        return csv.bytes
    }
}
