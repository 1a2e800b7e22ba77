import CleryLaw
import Testing

@Suite("The daily crime log and the fire log")
struct DailyLogTests {
    private let week = BusinessDays()

    @Test(
        "The deadline by weekday of receipt, without closures",
        arguments: [
            ("2024-05-06", "2024-05-08"), ("2024-05-07", "2024-05-09"), ("2024-05-08", "2024-05-10"),
            ("2024-05-09", "2024-05-13"), ("2024-05-10", "2024-05-14"), ("2024-05-11", "2024-05-14"),
            ("2024-05-12", "2024-05-14"),
        ])
    func deadlineByWeekday(told: String, due: String) throws {
        let day = try #require(Day(told))
        #expect(LogClock.due(learned: day, week).description == due)
    }

    @Test("Closed days move the deadline and a report on a closed day counts like one on a Sunday")
    func closures() {
        let winter = BusinessDays(closed: ["2024-12-24", "2024-12-25", "2024-12-26", "2024-12-27"])
        #expect(LogClock.due(learned: "2024-12-23", winter) == "2024-12-31")
        #expect(LogClock.due(learned: "2024-12-25", winter) == "2024-12-31")
        #expect(LogClock.due(learned: "2024-12-20", winter) == "2024-12-30")
    }

    @Test("On every day from 2011 to 2028 the deadline leaves exactly two business days, and never runs back")
    func deadlineEveryDay() {
        var random = Seeded(state: 150)
        var closed: Set<Day> = []
        var day = TimeTests.first
        while day <= TimeTests.last {
            if UInt8.random(in: 0..<10, using: &random) == 0 { closed.insert(day) }
            day = day.adding(days: 1)
        }
        let days = BusinessDays(closed: closed)
        var last = TimeTests.first
        day = TimeTests.first
        while day <= TimeTests.last {
            let due = LogClock.due(learned: day, days)
            var open = 0
            var next = day.adding(days: 1)
            while next <= due {
                if days.isBusinessDay(next) { open += 1 }
                next = next.adding(days: 1)
            }
            #expect(open == 2 && days.isBusinessDay(due) && due >= last)
            #expect(LogClock.inTime(learned: day, entered: due, days))
            #expect(!LogClock.inTime(learned: day, entered: due.adding(days: 1), days))
            last = due
            day = day.adding(days: 1)
        }
    }

    @Test("Every combination of place and patrol jurisdiction has the answer of the rule")
    func whereACrimeHappened() {
        for place in Place.allCases {
            for patrol in [Known<Bool>.known(true), .known(false), .unknown] {
                let answer = CrimesInLog.decide(
                    LoggedCrime(geography: .known(place), inPatrolJurisdiction: patrol)
                )
                .answer
                if place != .nowhere || patrol.isYes {
                    #expect(answer == true)
                } else {
                    #expect(answer == (patrol.isNo ? false : nil))
                }
            }
        }
    }

    @Test("Where nothing is known of the place the geography is asked first, and not where patrol decides")
    func asksForThePlace() {
        #expect(CrimesInLog.decide(LoggedCrime()).asks.map(\.name) == ["geography"])
        #expect(
            CrimesInLog.decide(LoggedCrime(inPatrolJurisdiction: .known(false))).asks.map(\.name)
                == ["geography"])
        #expect(CrimesInLog.decide(LoggedCrime(inPatrolJurisdiction: .known(true))).answer == true)
        let outside = CrimesInLog.decide(LoggedCrime(geography: .known(.nowhere)))
        #expect(outside.asks.map(\.name) == ["in_patrol_jurisdiction"])
    }

    @Test("A crime told to another authority waits for the department, unless the institution counts from it")
    func toldToAnAuthority() {
        let crime = LoggedCrime(
            geography: .known(.onCampus), toDepartment: .unknown, toAuthority: .known(true))
        #expect(CrimesInLog.decide(crime).asks.map(\.name) == ["reported_to_department"])
        var choices = Interpretations.standard
        choices.logClockSource = .departmentOrAuthority
        #expect(CrimesInLog.decide(crime, choices).answer == true)
    }

    @Test("The statute's earlier day is shown only when it is earlier")
    func statutoryDay() {
        let later = LogClockSource.decide(
            department: .known("2024-05-06"), authority: .known("2024-05-09"), week)
        #expect(later.answer?.dueByStatute == nil)
        var choices = Interpretations.standard
        choices.logClockSource = .departmentOrAuthority
        let only = LogClockSource.decide(department: .unknown, authority: .known("2024-05-09"), week, choices)
        #expect(only.answer?.due == "2024-05-13")
        #expect(LogClockSource.decide(department: .unknown, week).answer == nil)
    }

    @Test("Unknown facts of a fire are asked only while they can change the answer")
    func fires() {
        #expect(FiresInLog.decide(burned: .unknown, onCampusStudentHousing: .known(false)).answer == false)
        #expect(FiresInLog.decide(burned: .known(false), onCampusStudentHousing: .unknown).answer == false)
        let both = FiresInLog.decide(burned: .unknown, onCampusStudentHousing: .unknown)
        #expect(both.asks.map(\.name) == ["student_housing"])
    }

    @Test(
        "Leaving out any one field makes that field missing, and withholding it does not",
        arguments: LogKind.allCases)
    func fields(log: LogKind) {
        let all = Set(LogField.allCases)
        for field in LogField.allCases {
            let held = all.subtracting([field])
            let missing = LogEntryFields.missing(in: log, from: held, dispositionKnown: .known(true)).answer
            #expect(missing == (log == .fire && field == .disposition ? [] : [field]))
            let withheld = LogEntryFields.missing(
                in: log, from: held, withheld: [field], dispositionKnown: .known(true))
            #expect(withheld.answer == [])
        }
    }

    @Test("Whether a disposition is known is asked only where nothing else is missing")
    func dispositionAsked() {
        let held = Set(LogEntryFields.always)
        #expect(LogEntryFields.missing(in: .crime, from: held, dispositionKnown: .unknown).answer == nil)
        #expect(LogEntryFields.missing(in: .fire, from: held, dispositionKnown: .unknown).answer == [])
        #expect(
            LogEntryFields.missing(in: .crime, from: [.nature], dispositionKnown: .unknown).answer?.count == 4
        )
    }

    @Test(
        "Grounds for the victim are permanent whatever else is known; grounds of harm need evidence and end")
    func grounds() {
        for ground in Withholding.Ground.allCases {
            for evidence in [Known<Bool>.known(true), .known(false), .unknown] {
                let open = Withholding(.known(ground), clearAndConvincing: evidence).decide(week)
                let ended = Withholding(
                    .known(ground), clearAndConvincing: evidence, harmEnded: "2024-05-10"
                )
                .decide(week)
                switch ground {
                case .prohibitedByLaw, .victimConfidentiality:
                    #expect(open.answer == .permanent && ended.answer == .permanent)
                case .ongoingInvestigation, .safetyOfIndividual, .flightOrEvasion, .destructionOfEvidence:
                    #expect(open.answer == evidence.value.map { $0 ? .temporary : .notAllowed })
                    #expect(ended.answer == .release(from: "2024-05-10", by: "2024-05-14"))
                case .other: #expect(open.answer == .notAllowed && ended.answer == .notAllowed)
                }
            }
        }
        #expect(Withholding(.unknown).decide(week).asks.map(\.name) == ["reason"])
    }

    @Test("Sixty days old is open at once, sixty-one on request; a weekend request waits for the office")
    func access() {
        func decide(_ age: Int, _ day: Day) -> LogAccess.Answer? {
            LogAccess.decide(ageInDays: .known(age), requested: .known(day), week).answer
        }
        #expect(decide(0, "2024-05-06") == .duringBusinessHours(on: "2024-05-06"))
        #expect(decide(60, "2024-05-04") == .duringBusinessHours(on: "2024-05-06"))
        #expect(decide(61, "2024-05-03") == .by("2024-05-07"))
        #expect(decide(61, "2024-05-04") == .by("2024-05-07"))
        let noDay = LogAccess.decide(ageInDays: .known(61), requested: .unknown, week)
        #expect(noDay.asks.map(\.name) == ["made"])
        #expect(LogAccess.decide(ageInDays: .known(60), requested: .unknown, week).answer != nil)
    }

    @Test(
        "A disposition without a known day of entry is owed, and one without a day of learning is asked about"
    )
    func dispositions() {
        #expect(
            DispositionUpdates.decide(entered: .unknown, learned: .known("2024-05-06"), week).answer
                == .due("2024-05-08"))
        #expect(DispositionUpdates.decide(entered: .unknown, learned: .unknown, week).answer == nil)
    }

    @Test("Details that identify a victim stay out; a unit number is asked about until the offense is known")
    func details() {
        #expect(VictimWithholding.mayShow(.victimName, sexOffense: .known(false)).answer == false)
        #expect(VictimWithholding.mayShow(.building, sexOffense: .known(true)).answer == true)
        #expect(
            VictimWithholding.mayShow(.unitNumber, sexOffense: .unknown).asks.map(\.name) == ["sex_offense"])
    }

    @Test("Seven years always keep at least as long as the regulation")
    func retention() throws {
        var choices = Interpretations.standard
        choices.logRetention = .sevenYears
        for year in 2011...2028 {
            let least = try #require(LogRetention.through(year: year))
            let practice = try #require(LogRetention.through(year: year, choices))
            #expect(practice > least && least.year == year + 6)
        }
    }
}
