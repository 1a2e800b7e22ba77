import CleryLaw
import GRDB

/// How many records of which kind and year the office keeps, until when, and what holds them.
struct KeepingSchedule: Sendable {
    struct Key: Hashable, Sendable {
        let kind: RecordKind
        let year: Int?
        let law: Day?
        let until: Day?
    }

    struct Count: Sendable, Equatable {
        /// Records, each with all that is sealed in it.
        var items = 0
        /// Sealed texts and files.
        var texts = 0
        var due = 0
        /// Past their day and kept by a hold.
        var held = 0
        /// Under a hold, whether their day has come or not.
        var underHold = 0
        /// Past their day, if they had not to wait for something else.
        var waits: [KeptItem.Waiting: Int] = [:]

        static func += (a: inout Count, b: Count) {
            a.items += b.items
            a.texts += b.texts
            a.due += b.due
            a.held += b.held
            a.underHold += b.underHold
            a.waits.merge(b.waits, uniquingKeysWith: +)
        }
    }

    let day: Day
    let years: [RecordKind: Int]
    private(set) var lines: [(key: Key, count: Count)] = []

    init(on day: Day, _ db: Database, kind: RecordKind? = nil) throws {
        self.day = day
        let book = try KeepingBook(db)
        years = book.years
        var counts: [Key: Count] = [:]
        try book.each(kind, db) { kept in
            let key = Key(kind: kept.item.kind, year: kept.item.year, law: kept.law, until: kept.until)
            var one = Count(items: 1, texts: kept.item.records.count)
            one.due = kept.isDue(on: day) ? 1 : 0
            one.held = kept.isHeld(on: day) ? 1 : 0
            one.underHold = kept.holds.isEmpty ? 0 : 1
            if let waits = kept.item.waits { one.waits[waits] = 1 }
            counts[key, default: Count()] += one
        }
        lines = counts.map { (key: $0.key, count: $0.value) }.sorted {
            Self.order($0.key) < Self.order($1.key)
        }
    }

    private static func order(_ key: Key) -> (Int, Int, Int32, Int32) {
        (
            RecordKind.allCases.firstIndex(of: key.kind) ?? 0, key.year ?? .max, key.law?.number ?? .max,
            key.until?.number ?? .max
        )
    }

    func sum(of kind: RecordKind) -> Count {
        lines.filter { $0.key.kind == kind }.reduce(into: Count()) { $0 += $1.count }
    }

    var due: Int { lines.reduce(0) { $0 + $1.count.due } }
    var held: Int { lines.reduce(0) { $0 + $1.count.held } }

    /// The first day on which something of a kind may go, if it is to come.
    func next(of kind: RecordKind) -> Day? {
        lines.filter { $0.key.kind == kind && $0.count.items > $0.count.waits.values.reduce(0, +) }
            .compactMap(\.key.until).filter { $0 >= day }.min()?.adding(days: 1)
    }

    var csv: [UInt8] {
        var csv = CSVWriter()
        csv.row([
            "kind", "year", "kept_until_by_law", "kept_until_by_office", "records", "texts_and_files", "due",
            "past_and_held", "under_hold", "waiting",
        ])
        for (key, count) in lines {
            csv.row([
                key.kind.rawValue, key.year.map(String.init) ?? "", key.law.map { "\($0)" } ?? "",
                key.until.map { "\($0)" } ?? "", "\(count.items)", "\(count.texts)", "\(count.due)",
                "\(count.held)", "\(count.underHold)", "\(count.waits.values.reduce(0, +))",
            ])
        }
        return csv.bytes
    }
}
