import CleryLaw
import GRDB

/// Before the demo's report is sent, each difference that would hold it is explained by whoever knows why.
enum DemoReconciliation {
    static func explain(_ people: DemoPeople, in office: Office) throws {
        let years = AnnualReport.years(of: office.today.year)
        let board = try office.read { try Reconciliation(years, Campus.all($0), $0) }
        let open = Dictionary(grouping: board.lines.filter(\.isInTheWay), by: \.difference.kind)
        for kind in DifferenceKind.allCases {
            guard let lines = open[kind] else { continue }
            for year in years {
                let some = lines.filter { $0.difference.year == year }
                guard !some.isEmpty else { continue }
                try office.actNow(
                    by: .account(people.coordinator),
                    "explained \(some.count) difference\(some.count == 1 ? "" : "s") between records of \(year)"
                ) {
                    try DifferenceActs.explain(some, words(kind), by: people.coordinator, $0)
                }
            }
        }
    }

    private static func words(_ kind: DifferenceKind) -> String {
        switch kind {
        case .yearDiffers:
            "A campus security authority was told in December. The department learned of it in January and entered it on that day; the first report decides the year of the count."
        case .referralNotCounted:
            "The hall’s own rules forbid it and the law of the State does not, so it is no referral that counts. The conduct office confirmed it from its file."
        case .natureDiffers:
            "The entry keeps the words of the first report. What was found later decides the count, and stands in the file of the case."
        default: "Looked at together with the records office: both records are right as they stand."
        }
    }
}
