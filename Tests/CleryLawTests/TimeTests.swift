import CleryLaw
import Testing

@Suite("On each day exactly one rule applies")
struct TimeTests {
    static let first: Day = "2011-01-01"
    static let last: Day = "2028-12-31"

    private func walk(_ visit: (Day) -> Void) {
        var day = Self.first
        while day <= Self.last {
            visit(day)
            day = day.adding(days: 1)
        }
    }

    @Test("Every dated value of the law has exactly one span each day from 2011 to 2028")
    func oneSpanADay() {
        walk { day in
            #expect(SexOffensesSplit.rows.holding(on: day).count == 1)
            #expect(BiasCategoriesSince.table.holding(on: day).count == 1)
            #expect(VAWASince.table.holding(on: day).count == 1)
            #expect(UnfoundedTotal.table.holding(on: day).count == 1)
            #expect(HazingSince.table.holding(on: day).count == 1)
        }
    }

    @Test("A report of each offense has exactly one answer on each day, and it is the dated one")
    func oneAnswerADay() {
        let tally = Tally()
        walk { day in
            for act in [Act.rape, .fondling, .incest, .statutoryRape, .domesticViolence, .stalking, .hazing] {
                var answers: [Contribution] = []
                tally.count(
                    IncidentFacts(
                        reports: [Report(day, to: .campusPolice)], place: onCampus,
                        offenses: [OffenseFacts(act)]),
                    index: 0, into: &answers)
                #expect(answers.count == 1)
                let collected =
                    switch act {
                    case .domesticViolence, .stalking: VAWASince.table.value(on: day) == true
                    case .hazing: HazingSince.table.value(on: day) == true
                    default: true
                    }
                #expect((answers[0].standing == .counted) == collected)
                if answers[0].cell.family == .primary {
                    #expect(SexOffensesSplit.rows.value(on: day)?.contains(answers[0].cell.category) == true)
                }
            }
        }
    }

    @Test("Every counted cell of every year stands in that year's tables")
    func countedCellsStandInTheTables() {
        for year in Int16(2011)...2028 {
            let table = Set(Cell.all(year: year))
            #expect(table.count == Cell.all(year: year).count)
            guard let day = Day(year: Int(year), month: 6, day: 1) else { continue }
            for act in Act.allCases {
                for bias in BiasCategory.allCases {
                    var facts = IncidentFacts(
                        reports: [Report(day, to: .campusPolice)],
                        place: PlaceFacts(geography: .known(.onCampus), studentHousing: .known(true)),
                        offenses: [OffenseFacts(act)],
                        bias: BiasFacts(category: .known(bias), evidence: .sufficient))
                    facts.lawActions = [LawAction(.drug, .arrest)]
                    var answers: [Contribution] = []
                    Tally().count(facts, index: 0, into: &answers)
                    for answer in answers where answer.standing == .counted {
                        #expect(table.contains(answer.cell), "\(act) \(year) \(answer.cell)")
                    }
                }
            }
        }
    }

    @Test("The tables of 2025 have a row for hazing, those of 2024 none; 2013 has no unfounded number")
    func tablesBegin() {
        #expect(Cell.all(year: 2025).filter { $0.family == .hazing }.count == 4)
        #expect(Cell.all(year: 2024).allSatisfy { $0.family != .hazing })
        #expect(Cell.all(year: 2013).allSatisfy { $0.family != .unfounded })
        #expect(Cell.all(year: 2024).count == 44 + 14 * 8 * 4 + 12 + 12 + 12 + 1)
    }

    @Test("Days read back, and the weekday of a known day is right")
    func days() {
        walk { day in
            let (year, month, dayOfMonth) = day.civil
            #expect(Day(year: year, month: month, day: dayOfMonth) == day)
        }
        #expect(Self.first.weekday == 6)
    }
}

let onCampus = PlaceFacts(geography: .known(.onCampus), studentHousing: .known(false))
