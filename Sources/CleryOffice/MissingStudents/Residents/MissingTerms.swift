import CleryLaw
import GRDB

/// The days of the year on which all residents are asked to register or confirm a contact: one a term.
struct MissingTerms: Sendable, Equatable {
    static let name = "missing_terms"
    /// Terms begin late in August and in January, until the office says otherwise.
    static let usual = MissingTerms(days: [Start(month: 1, day: 20), Start(month: 8, day: 25)])

    struct Start: Sendable, Equatable, Comparable {
        let month: Int
        let day: Int

        static func < (a: Start, b: Start) -> Bool { (a.month, a.day) < (b.month, b.day) }
        func on(_ year: Int) -> Day? { Day(year: year, month: month, day: day) }
        var text: String { "\(Self.two(month))-\(Self.two(day))" }
        private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    }

    /// Empty: nobody is asked by itself.
    var days: [Start]

    var text: String { days.map(\.text).joined(separator: " ") }

    init(days: [Start]) { self.days = days.sorted() }

    /// `08-25 01-20`; nil for anything else.
    init?(_ text: String) {
        var days: [Start] = []
        for word in text.split(whereSeparator: { " ,;".contains($0) }) {
            let parts = word.split { $0 == "-" || $0 == "/" }.map { Int($0) }
            // A day that each year has.
            guard parts.count == 2, let month = parts[0], let day = parts[1],
                Day(year: 2001, month: month, day: day) != nil
            else { return nil }
            days.append(Start(month: month, day: day))
        }
        guard days.count <= 6 else { return nil }
        self.init(days: days)
    }

    static func now(_ db: Database) throws -> MissingTerms {
        try String.fetchOne(db, sql: "SELECT value FROM settings WHERE name = ?", arguments: [name])
            .flatMap(MissingTerms.init) ?? usual
    }

    func keep(_ writing: Writing) throws {
        let known = try Int64.fetchOne(
            writing.db, sql: "SELECT id FROM settings WHERE name = ?", arguments: [Self.name])
        let id = try known ?? writing.nextID(.settings)
        try writing.put(.settings, [.integer(id), .text(Self.name), .text(text)])
    }

    /// The last day on which all are asked, today or before.
    func last(on today: Day) -> Day? {
        [today.year - 1, today.year].flatMap { year in days.compactMap { $0.on(year) } }
            .filter { $0 <= today }.max()
    }
}
