import CleryLaw
import GRDB

/// How many whole calendar years the office keeps each kind of record. The last row of a kind holds.
enum RetentionYears {
    static let most = 100

    static func all(_ db: Database) throws -> [RecordKind: Int] {
        var years = Dictionary(uniqueKeysWithValues: RecordKind.allCases.map { ($0, usual(of: $0)) })
        for row in try Row.fetchAll(db, sql: "SELECT kind, years FROM retention_years ORDER BY id") {
            if let kind = RecordKind(rawValue: row[0]) { years[kind] = row[1] }
        }
        return years
    }

    /// What is kept where the office has not chosen.
    static func usual(of kind: RecordKind) -> Int { max(SevenYearPractice.years, fewest(of: kind)) }

    static func fewest(of kind: RecordKind) -> Int { SevenYearPractice.fewest(reports: kind.reportsAfter) }

    /// What is wrong with a choice; nil: nothing.
    static func problem(_ years: Int?, of kind: RecordKind) -> Problem? {
        guard let years, years <= most else {
            return Problem("years", "Give a number of whole calendar years, at most \(most).")
        }
        let fewest = fewest(of: kind)
        guard years < fewest else { return nil }
        return Problem(
            "years",
            "\(KeptThreeYears.sentence) For these records that takes at least \(fewest) whole calendar years (\(KeptThreeYears.citation))."
        )
    }

    static func set(_ years: Int, of kind: RecordKind, by account: Int64, _ writing: Writing) throws {
        guard problem(years, of: kind) == nil else { throw Refusal.notFound }
        guard try all(writing.db)[kind] != years else { return }
        try writing.put(
            .retentionYears,
            [
                .integer(try writing.nextID(.retentionYears)), .text(kind.rawValue), Value(years),
                .integer(writing.at.milliseconds), .integer(account),
            ], isNew: true)
    }
}
