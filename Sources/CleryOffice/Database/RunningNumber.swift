import GRDB

/// Numbers that run through a year, such as `R-26-0007`. Nothing is ever deleted, and within a year numbers rise with
/// the rows' ids, so that the newest row of the year has the last one.
enum RunningNumber {
    static func next(
        _ letter: String, year: Int, in column: String, of table: KeptTable, where condition: String = "1",
        _ db: Database
    ) throws -> String {
        let start = "\(letter)-\(padded(year % 100, 2))-"
        // The plus keeps SQLite from gathering all numbers of the year first: it walks back by id to the first.
        let last = try String.fetchOne(
            db.cachedStatement(
                sql: """
                    SELECT \(column) FROM \(table.rawValue)
                    WHERE \(condition) AND +\(column) >= ? AND +\(column) < ? ORDER BY id DESC LIMIT 1
                    """), arguments: [start, start + "~"])
        let number = last.flatMap { Int($0.dropFirst(start.count)) } ?? 0
        return start + padded(number + 1, 4)
    }

    private static func padded(_ number: Int, _ width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
    }
}
