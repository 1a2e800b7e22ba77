import GRDB

/// Numbers that run through a year, such as `R-26-0007`. Nothing is ever deleted, so the count gives the next one.
enum RunningNumber {
    static func next(
        _ letter: String, year: Int, in column: String, of table: KeptTable, where condition: String = "1",
        _ db: Database
    ) throws -> String {
        let start = "\(letter)-\(padded(year % 100, 2))-"
        let count = try Int.fetchOne(
            db,
            sql:
                "SELECT count(*) FROM \(table.rawValue) WHERE \(condition) AND \(column) >= ? AND \(column) < ?",
            arguments: [start, start + "~"])
        return start + padded((count ?? 0) + 1, 4)
    }

    private static func padded(_ number: Int, _ width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
    }
}
