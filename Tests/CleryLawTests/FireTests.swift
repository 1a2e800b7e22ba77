import CleryLaw
import Testing

@Suite("Fires in student housing")
struct FireTests {
    @Test("Open flame, place and control decide together what is a fire")
    func whatIsAFire() {
        let states: [Known<Bool>] = [.known(true), .known(false), .unknown]
        for burning in states {
            for place in states {
                for control in states {
                    let finding = WhatIsAFire.decide(
                        BurningFacts(burning: burning, intendedPlace: place, controlled: control))
                    // Every way of filling in what is unknown agrees with the answer, or there is none.
                    let answers = Set(
                        fillings(burning).flatMap { b in
                            fillings(place).flatMap { p in fillings(control).map { b && !(p && $0) } }
                        })
                    #expect(finding.answer == (answers.count == 1 ? answers.first : nil))
                    #expect(finding.asks.count == (finding.answer == nil ? 1 : 0))
                }
            }
        }
    }

    private func fillings(_ fact: Known<Bool>) -> [Bool] { fact.value.map { [$0] } ?? [true, false] }

    @Test("A question is asked only where its answer can change the outcome")
    func onlyQuestionsThatMatter() {
        #expect(
            WhatIsAFire.decide(BurningFacts(burning: .known(true))).asks.map(\.name) == ["intended_place"])
        #expect(
            WhatIsAFire.decide(BurningFacts(burning: .known(true), controlled: .known(false))).answer == true)
    }

    @Test(
        "Where somebody was treated decides whether it is an injury",
        arguments: [
            (FireFacts.Injured.Treatment.hospital, 1), (.onCampusHealthCenter, 1), (.otherMedicalFacility, 1),
            (.sceneOnly, 0), (.none, 0),
        ])
    func treatment(_ treatment: FireFacts.Injured.Treatment, _ expected: Int) {
        let fire = FireFacts("A Hall", injured: .known([.init(.known(treatment))]))
        #expect(FireCasualties.injuries(in: fire).answer == expected)
    }

    @Test("Unknown injuries, treatment and deaths are asked for, never zero")
    func unknownCasualties() {
        #expect(FireCasualties.injuries(in: FireFacts("A Hall")).asks.map(\.name) == ["injured"])
        #expect(FireCasualties.deaths(in: FireFacts("A Hall")).asks.map(\.name) == ["deaths"])
        let untold = FireFacts("A Hall", injured: .known([.init(.unknown)]), killed: .known(0))
        #expect(FireCasualties.injuries(in: untold).asks.map(\.name) == ["treated_at"])
        #expect(FireCasualties.deaths(in: untold).answer == 0)
    }

    @Test("A death counts through the anniversary of the fire, on every day of two years")
    func oneYear() {
        var day: Day = "2024-01-01"
        while day < "2026-01-01" {
            let (year, month, dayOfMonth) = day.civil
            let anniversary =
                Day(year: year + 1, month: month, day: dayOfMonth) ?? Day(year: year + 1, month: 2, day: 28)
            #expect(deaths(fire: day, died: anniversary) == 1, "\(day)")
            #expect(deaths(fire: day, died: anniversary?.adding(days: 1)) == 0, "\(day)")
            day = day.adding(days: 1)
        }
    }

    private func deaths(fire: Day, died: Day?) -> Int? {
        FireCasualties.deaths(
            in: FireFacts(
                "A Hall", day: fire, injured: .known([.init(.known(.hospital), died: died)]),
                killed: .known(0))
        ).answer
    }

    @Test("With only the year of the fire, a death of the next year asks for the day")
    func deathWithoutDay() {
        func finding(_ died: Day) -> Finding<Int> {
            FireCasualties.deaths(
                in: FireFacts(
                    "A Hall", year: .known(2024), injured: .known([.init(.known(.hospital), died: died)]),
                    killed: .known(0)))
        }
        #expect(finding("2024-12-31").answer == 1)
        #expect(finding("2025-01-01").asks.map(\.name) == ["date"])
        #expect(finding("2026-01-01").answer == 0)
    }

    @Test("Each range of damage begins where the one before ends")
    func ranges() {
        for (index, range) in FireDamage.ranges.enumerated() {
            #expect(FireDamage.range(of: range.from) == range.label)
            if index > 0 {
                #expect(FireDamage.range(of: range.from - 1) == FireDamage.ranges[index - 1].label)
            }
        }
        #expect(FireDamage.ranges.count == 10)
        #expect(FireDamage.range(of: .max) == "$1,000,000 or more")
        #expect(FireDamage.value(of: DamageFacts(structure: .max, contents: .max)) > 0)
        #expect(FireDamage.value(of: DamageFacts(contents: -5)) == 0)
    }

    @Test("Every cause has its category, and only one is intentional")
    func causes() {
        #expect(FireCause.allCases.filter { $0.category == .intentional } == [.intentional])
        #expect(FireCause.allCases.filter { $0.category == .undetermined } == [.undetermined])
        #expect(FireCause.allCases.filter { $0.category == .unintentional }.count == 9)
    }

    @Test("Random fires: the rows hold as many fires as there were in housing, each in its facility and year")
    func randomFires() {
        var random = Dice(seed: 668_49)
        for _ in 0..<500 {
            var fires: [FireFacts] = []
            for index in 0..<random.roll(8) {
                fires.append(
                    FireFacts(
                        ["A", "B", "C"][random.roll(3)], onCampusHousing: .known(random.roll(4) > 0),
                        year: .known(2022 + random.roll(3)), cause: .known(.cooking), injured: .known([]),
                        killed: .known(0), damage: .known(DamageFacts(contents: random.roll(100))),
                        sameFireAs: random.roll(5) == 0 && index > 0 ? random.roll(index) : nil))
            }
            let table = FireFacilityAndYear.table(fires)
            let inside = fires.filter(\.onCampusHousing.isYes)
            #expect(table.asks.isEmpty)
            #expect(table.rows.reduce(0) { $0 + $1.fires } <= inside.count)
            #expect(Set(table.rows.map(\.facility)) == Set(inside.map(\.facility)))
            #expect(
                table.rows.reduce(0) { $0 + ($1.damage.value ?? -1) }
                    == inside.reduce(0) { $0 + (FireDamage.value(of: $1).answer ?? -1) })
            #expect(table.rows.allSatisfy { $0.causes.count == $0.fires })
        }
    }

    @Test("Two rooms of one hall are one fire; two halls are one in each, or one by the other reading")
    func twoFacilities() {
        let rooms = [
            FireFacts("A", year: .known(2024)), FireFacts("A", year: .known(2024), sameFireAs: 0),
        ]
        #expect(FireFacilityAndYear.table(rooms).rows.map(\.fires) == [1])
        let halls = [
            FireFacts("B", year: .known(2024)), FireFacts("A", year: .known(2024), sameFireAs: 0),
        ]
        #expect(FireFacilityAndYear.table(halls).rows.map(\.fires) == [1, 1])
        var choices = Interpretations.standard
        choices.fireInTwoFacilities = .facilityOfOrigin
        let rows = FireFacilityAndYear.table(halls, by: choices).rows
        #expect(rows.map(\.facility) == ["B"])
        #expect(rows.map(\.fires) == [1])
    }

    @Test("Records that point at each other in a circle, or nowhere, are still counted")
    func circles() {
        var fires = [FireFacts("A", year: .known(2024)), FireFacts("B", year: .known(2024))]
        fires[0].sameFireAs = 1
        fires[1].sameFireAs = 0
        #expect(FireFacilityAndYear.table(fires).rows.map(\.fires) == [1, 1])
        fires[0].sameFireAs = 99
        fires[1].sameFireAs = -1
        #expect(FireFacilityAndYear.table(fires).rows.map(\.fires) == [1, 1])
    }

    @Test("A fire of an unknown year or place waits, and says for what")
    func waiting() {
        let table = FireFacilityAndYear.table([
            FireFacts("A"), FireFacts("B", onCampusHousing: .unknown, year: .known(2024)),
        ])
        #expect(table.rows.isEmpty)
        #expect(table.asks.map(\.name) == ["date", "student_housing"])
    }

    @Test("Each element of the report is missed when it is not there")
    func reportElements() {
        for element in FireReportElement.allCases {
            let rest = Set(FireReportElement.allCases).subtracting([element])
            let planned = FireSafetyReport.missing(from: rest, improvementsPlanned: .known(true))
            #expect(planned.answer == [element])
        }
        #expect(
            FireSafetyReport.missing(
                from: Set(FireReportElement.allCases).subtracting([.futureImprovements]),
                improvementsPlanned: .unknown
            ).asks.map(\.name) == ["improvements_planned"])
    }
}

/// A small seeded source of numbers.
struct Dice {
    private var state: UInt64
    init(seed: UInt64) { state = seed }
    mutating func roll(_ sides: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return sides > 0 ? Int(state >> 33) % sides : 0
    }
}
