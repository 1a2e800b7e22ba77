import CleryLaw
import GRDB

/// What would be fined by the practice of past fines, gathered from the rooms that keep it. Nothing is decided here.
struct RiskList: Sendable {
    let risks: [Risk]

    /// - Parameters:
    ///   - year: the year of the report that is next.
    ///   - sight: the campuses and records that the visitor sees.
    init(_ office: Office, year: Int, sight: Sight, _ db: Database) throws {
        let campuses = try Campus.all(db).filter { sight.reach.has($0.id) }
        let gathering = RiskGathering(
            office: office, year: year, sight: sight, campuses: campuses, today: office.today, db: db)
        risks =
            try gathering.numbers() + gathering.log() + gathering.sources() + gathering.report()
            + gathering.duties()
    }

    enum Order: String, CaseIterable {
        case money, ease

        var title: String { self == .money ? "By money" : "By ease" }
    }

    /// What is open in this order, then what is in order.
    func sorted(_ order: Order) -> [Risk] {
        let open = risks.filter(\.isOpen).sorted { a, b in
            order == .money
                ? (b.count, a.work, a.id) < (a.count, b.work, b.id)
                : (a.work.rawValue, b.count, a.id) < (b.work.rawValue, a.count, b.id)
        }
        return open + risks.filter { !$0.isOpen }
    }

    /// The sum of all maxima, or of what is not late yet alone; nil where the law knows none.
    func exposure(on today: Day, notYetLate: Bool = false) -> Int? {
        risks.filter { !notYetLate || $0.due.map { $0 >= today } == true }.reduce(Int?(0)) { sum, risk in
            sum.flatMap { known in risk.exposure(on: today).map { known + $0 } }
        }
    }
}
