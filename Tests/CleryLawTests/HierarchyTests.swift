import CleryLaw
import Testing

@Suite("The Hierarchy Rule")
struct HierarchyTests {
    /// The order and its exceptions, written down a second time and in another way.
    private func expected(_ a: Category, _ b: Category) -> Set<Category> {
        if a == b { return [a] }
        let pair: Set<Category> = [a, b]
        if pair.contains(.arson) { return pair }
        let sex: Set<Category> = [.rape, .fondling, .incest, .statutoryRape]
        if pair.contains(.murder), !pair.isDisjoint(with: sex) { return pair }
        if pair.contains(.fondling), pair.isSubset(of: sex) { return pair.subtracting([.fondling]) }
        let rank: [Category: Int] = [
            .murder: 1, .negligentManslaughter: 2, .rape: 3, .fondling: 4, .incest: 5, .statutoryRape: 6,
            .robbery: 7, .aggravatedAssault: 8, .burglary: 9, .motorVehicleTheft: 10,
        ]
        return [rank[a, default: 99] < rank[b, default: 99] ? a : b]
    }

    private let acts: [(Act, Category)] = [
        (.murder, .murder), (.negligentManslaughter, .negligentManslaughter), (.rape, .rape),
        (.fondling, .fondling), (.incest, .incest), (.statutoryRape, .statutoryRape), (.robbery, .robbery),
        (.aggravatedAssault, .aggravatedAssault), (.burglary, .burglary),
        (.motorVehicleTheft, .motorVehicleTheft), (.arson, .arson),
    ]

    @Test("Every pair of primary crimes leaves what the order and its exceptions leave")
    func pairs() {
        for (first, a) in acts {
            for (second, b) in acts {
                let counted = Set(primary([OffenseFacts(first), OffenseFacts(second)]).map(\.cell.category))
                #expect(counted == expected(a, b), "\(first) with \(second)")
            }
        }
    }

    @Test("What is dropped is shown as nearly counted, with its rule")
    func droppedIsShown() {
        for (first, a) in acts {
            for (second, b) in acts where a != b {
                var answers: [Contribution] = []
                Tally().count(record([OffenseFacts(first), OffenseFacts(second)]), index: 0, into: &answers)
                let shown = Set(answers.filter { $0.cell.family == .primary }.map(\.cell.category))
                #expect(shown == [a, b])
                #expect(answers.allSatisfy { !$0.because.rules.isEmpty })
            }
        }
    }

    @Test("Two records of one incident are counted as one, and the same offense in both once")
    func joined() {
        var second = record([OffenseFacts(.rape, victims: 1), OffenseFacts(.robbery)])
        second.sameIncidentAs = 0
        second.reports = [Report("2023-12-30", to: .localPolice)]
        var answers: [Contribution] = []
        Tally().count([record([OffenseFacts(.rape, victims: 1)]), second], into: &answers)
        let counted = answers.filter { $0.standing == .counted }
        #expect(counted.count == 1)
        #expect(counted.first?.count == 1)
        #expect(counted.first?.cell.year == 2023)
    }

    private func primary(_ offenses: [OffenseFacts]) -> [Contribution] {
        var answers: [Contribution] = []
        Tally().count(record(offenses), index: 0, into: &answers)
        return answers.filter { $0.standing == .counted && $0.cell.family == .primary }
    }

    private func record(_ offenses: [OffenseFacts]) -> IncidentFacts {
        IncidentFacts(reports: [Report("2024-03-04", to: .campusPolice)], place: onCampus, offenses: offenses)
    }
}
