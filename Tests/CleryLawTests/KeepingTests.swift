import CleryLaw
import Testing

@Suite("Keeping records, and penalties")
struct KeepingTests {
    @Test("Both penalty tables have exactly one amount on each day from 2011 to 2028, and it never falls")
    func oneAmountADay() {
        var day: Day = "2011-01-01"
        var (violation, assessment) = (0, 0)
        while day <= "2028-12-31" {
            for (table, before) in [
                (PenaltyMaximum.byViolation, violation), (PenaltyMaximum.byAssessment, assessment),
            ] {
                #expect(table.holding(on: day).count == 1, "\(day)")
                #expect(table.value(on: day).map { $0 >= before } == true, "\(day)")
            }
            violation = PenaltyMaximum.byViolation.value(on: day) ?? 0
            assessment = PenaltyMaximum.byAssessment.value(on: day) ?? 0
            day = day.adding(days: 1)
        }
    }

    @Test(
        "An amount applies to what is assessed after its day",
        arguments: [
            ("2016-08-01", 35_000, 53_907), ("2017-04-20", 53_907, 54_789), ("2018-01-16", 54_789, 55_907),
            ("2019-02-01", 55_907, 57_317), ("2020-01-14", 57_317, 58_328), ("2021-02-03", 58_328, 59_017),
            ("2022-04-20", 59_017, 62_689), ("2023-01-30", 62_689, 67_544), ("2024-01-25", 67_544, 69_733),
            ("2025-01-21", 69_733, 71_545),
        ])
    func assessedAfter(_ text: String, _ before: Int, _ after: Int) throws {
        let day = try #require(Day(text))
        #expect(dollars(assessed: day, violation: "2015-11-03") == before)
        #expect(dollars(assessed: day.adding(days: 1), violation: "2015-11-03") == after)
        #expect(dollars(assessed: day.adding(days: 1), violation: "2015-11-02") == 35_000)
    }

    @Test(
        "Old violations go by their own day",
        arguments: [
            ("1995-01-01", 25_000), ("2002-11-18", 25_000), ("2002-11-19", 27_500), ("2012-10-02", 27_500),
            ("2012-10-03", 35_000), ("2015-11-02", 35_000),
        ])
    func oldViolations(_ text: String, _ expected: Int) throws {
        #expect(dollars(assessed: "2025-06-01", violation: try #require(Day(text))) == expected)
    }

    @Test("The day of assessment is asked for only where it matters")
    func penaltyAsks() {
        #expect(
            PenaltyMaximum.dollars(assessed: .unknown, violation: .known("2015-11-03")).asks.map(\.name)
                == ["assessed"])
        #expect(PenaltyMaximum.dollars(assessed: .unknown, violation: .known("2015-11-02")).asks.isEmpty)
        #expect(
            PenaltyMaximum.dollars(assessed: .known("2024-06-01"), violation: .unknown).asks.map(\.name)
                == ["violation_date"])
    }

    private func dollars(assessed: Day, violation: Day) -> Int? {
        PenaltyMaximum.dollars(assessed: .known(assessed), violation: .known(violation)).answer
    }

    @Test("Every report that shows a year is younger than three years until the record goes")
    func threeYears() throws {
        for year in 1990...2040 {
            let last = try #require(KeptThreeYears.until(dataYear: year))
            let reports = KeptThreeYears.reports(ofDataYear: year)
            #expect(reports == [year + 1, year + 2, year + 3])
            #expect(last == Day(year: reports[2] + 3, month: 10, day: 1))
            #expect(KeptThreeYears.until(latestReport: reports[2]) == last)
            let practice = try #require(SevenYearPractice.until(dataYear: year))
            #expect(practice > last)
        }
    }

    @Test("An institution that keeps seven years keeps longer than the law asks")
    func sevenYears() {
        var choices = Interpretations.standard
        choices.retention = .sevenYears
        #expect(KeptThreeYears.until(dataYear: 2023, by: choices) == "2030-12-31")
        #expect(KeptThreeYears.until(dataYear: .max) != nil)
    }

    @Test("No choice of an institution ends before the law's day, and the fewest years are never short of it")
    func neverBelow() throws {
        for year in 1990...2040 {
            for reports in 0...4 {
                let law = try #require(KeptThreeYears.until(latestReport: year + reports))
                for years in 0...12 {
                    let last = try #require(
                        SevenYearPractice.until(dataYear: year, years: years, latestReport: year + reports))
                    let chosen = try #require(SevenYearPractice.until(dataYear: year, years: years))
                    #expect(last == max(law, chosen))
                    #expect((chosen >= law) == (years >= SevenYearPractice.fewest(reports: reports)))
                }
            }
        }
        #expect(SevenYearPractice.until(dataYear: .max, years: .max, latestReport: .max) != nil)
    }

    @Test("What is held stays on every day; what is not goes the day after its last")
    func held() {
        var day: Day = "2029-09-01"
        while day < "2030-02-01" {
            let last: Known<Day> = .known("2029-10-01")
            #expect(HeldRecords.mayGo(until: last, held: .known(true), on: day).answer == false)
            #expect(
                HeldRecords.mayGo(until: last, held: .known(false), on: day).answer == (day > "2029-10-01"))
            #expect(HeldRecords.mayGo(until: .unknown, held: .known(false), on: day).answer == nil)
            #expect(HeldRecords.mayGo(until: .unknown, held: .known(true), on: day).answer == false)
            day = day.adding(days: 1)
        }
    }

    @Test("What is a Clery record and what is not")
    func records() {
        let other: Set<RecordKind> = [
            .organizationChart, .staffSchedule, .personnelFile, .budget, .equipment,
        ]
        for kind in RecordKind.allCases {
            #expect(SupportingRecords.kept(.known(kind)).answer == !other.contains(kind), "\(kind)")
        }
    }
}
