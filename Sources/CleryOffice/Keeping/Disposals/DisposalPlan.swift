import CleryLaw
import Crypto
import GRDB

/// What may be disposed of on a day, and what is left out although its time is over.
struct DisposalPlan: Sendable {
    struct Line: Sendable, Equatable {
        let kind: RecordKind
        let year: Int?
        let law: Day?
        let until: Day?
        var items = 0
        var texts = 0
    }

    let kind: RecordKind?
    let through: Int?
    let day: Day
    let years: [RecordKind: Int]
    private(set) var lines: [Line] = []
    /// Past their day and held, by kind and year.
    private(set) var held: [Line] = []
    /// Past their day, but open or not decided.
    private(set) var waiting = 0
    /// The sealed records, in their order.
    private(set) var records: [Int64] = []
    /// Which rows they belong to.
    private(set) var rows: [KeptSource: [Int64]] = [:]

    var items: Int { lines.reduce(0) { $0 + $1.items } }

    init(kind: RecordKind?, through: Int?, on day: Day, _ db: Database) throws {
        (self.kind, self.through, self.day) = (kind, through, day)
        let book = try KeepingBook(db)
        years = book.years
        try book.each(kind, db) { kept in
            if let through, kept.item.year.map({ $0 > through }) ?? true { return }
            if kept.isDue(on: day) {
                Self.count(kept, in: &lines)
                records += kept.item.records
                rows[kept.item.source, default: []].append(kept.item.id)
            } else if kept.isHeld(on: day) {
                Self.count(kept, in: &held)
            } else if kept.item.waits != nil, kept.until.map({ $0 < day }) ?? false {
                waiting += 1
            }
        }
        lines.sort { Self.order($0) < Self.order($1) }
        held.sort { Self.order($0) < Self.order($1) }
        records.sort()
    }

    private static func count(_ kept: KeepingBook.Kept, in lines: inout [Line]) {
        let line = Line(kind: kept.item.kind, year: kept.item.year, law: kept.law, until: kept.until)
        let at =
            lines.firstIndex {
                ($0.kind, $0.year, $0.law, $0.until) == (line.kind, line.year, line.law, line.until)
            } ?? lines.endIndex
        if at == lines.endIndex { lines.append(line) }
        lines[at].items += 1
        lines[at].texts += kept.item.records.count
    }

    private static func order(_ line: Line) -> (Int, Int, Int32) {
        (RecordKind.allCases.firstIndex(of: line.kind) ?? 0, line.year ?? .max, line.until?.number ?? .max)
    }

    /// SHA-256 over the numbers of the sealed records.
    var digest: [UInt8] {
        var hash = SHA256()
        for record in records { withUnsafeBytes(of: record.littleEndian) { hash.update(bufferPointer: $0) } }
        return Array(hash.finalize())
    }
}
