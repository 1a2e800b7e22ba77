import Testing

@testable import CleryLaw

@Suite("What is supposed of arrests, referrals, hazing and places")
struct SuppositionsTests {
    private func suppositions(_ change: (inout IncidentFacts) -> Void) -> [String] {
        var facts = IncidentFacts(
            reports: [Report("2025-03-04", to: .campusPolice)],
            place: PlaceFacts(geography: .known(.onCampus), studentHousing: .known(false)))
        change(&facts)
        return Law.changes(of: facts).map {
            "\($0.fact.rawValue)\($0.wasUnknown ? "?" : ""): \($0.supposing)"
        }
    }

    private func actions(_ action: LawAction.Action, _ law: Known<Bool> = .known(true)) -> [String] {
        suppositions { $0.lawActions = [LawAction(.drug, action, lawViolation: law)] }
            .filter { $0.hasPrefix("action") }
    }

    @Test("An arrest, a citation or a custody may have been a referral or nothing, never another arrest")
    func arrests() {
        for action in [LawAction.Action.arrest, .citation, .summons, .juvenileCustody] {
            #expect(
                actions(action) == [
                    "action: the person had been referred for discipline",
                    "action: the person had been let go",
                ], "\(action)")
        }
    }

    @Test(
        "A referral or a warning may have been an arrest; an unknown action is any of the three, as a question"
    )
    func others() {
        #expect(
            actions(.referred) == [
                "action: the person had been arrested", "action: the person had been let go",
            ])
        #expect(
            actions(.noAction) == [
                "action: the person had been arrested", "action: the person had been referred for discipline",
            ])
        #expect(
            actions(.unknown) == [
                "action?: the person had been arrested",
                "action?: the person had been referred for discipline",
                "action?: the person had been let go",
            ])
    }

    @Test("A referral supposed is a whole one, and an unknown law is then broken; a known one stays")
    func whole() {
        for (law, expected) in [(Known<Bool>.unknown, true), (.known(false), false), (.known(true), true)] {
            var facts = IncidentFacts()
            facts.lawActions = [LawAction(.liquor, .arrest, lawViolation: law)]
            let change = Law.changes(of: facts).first { $0.supposing.contains("referred") }
            let action = change?.facts.lawActions.first
            #expect(action?.record.isYes == true && action?.sanctionPossible.isYes == true)
            #expect(action?.lawViolation.value == expected)
        }
    }

    @Test("Record and sanction are supposed of referrals alone, each way that is not so already")
    func elements() {
        let referral = suppositions {
            $0.lawActions = [
                LawAction(.drug, .referred, lawViolation: .known(true), record: .known(true))
            ]
        }
        #expect(referral.contains("record: no record was made of the discipline"))
        #expect(!referral.contains("record: a record was made of the discipline"))
        #expect(referral.contains("sanction_possible?: a sanction could have followed"))
        #expect(referral.contains("sanction_possible?: no sanction could have followed"))
        let arrest = suppositions { $0.lawActions = [LawAction(.drug, .arrest)] }
        #expect(!arrest.contains { $0.hasPrefix("record") || $0.hasPrefix("sanction") })
    }

    @Test("Which of several violations is the most serious is supposed of those that were stated")
    func mostSerious() {
        func asked(_ violations: [LawViolation], judged: LawViolation? = nil) -> [String] {
            suppositions { facts in
                facts.lawActions = violations.map { LawAction($0, .arrest) }
                facts.mostSerious = judged
            }.filter { $0.hasPrefix("official") }
        }
        let start = "official_most_serious?: an official judged the "
        #expect(
            asked([.liquor, .drug, .weapons]) == [
                start + "weapons violation the most serious", start + "drug violation the most serious",
                start + "liquor violation the most serious",
            ])
        #expect(asked([.liquor]).isEmpty)
        #expect(
            asked([.liquor, .drug], judged: .drug) == [
                "official_most_serious: an official judged the liquor violation the most serious"
            ])
    }

    @Test("A group of two members is one; with one member it is none")
    func members() {
        func asked(_ members: Known<Int32>) -> [String] {
            suppositions {
                $0.hazing = [
                    HazingFacts(
                        studentMembers: members, connectedToMembership: .known(true),
                        riskAboveReasonable: .known(true))
                ]
            }.filter { $0.hasPrefix("student_members") }
        }
        #expect(asked(.known(2)) == ["student_members: the group had one student member only"])
        #expect(asked(.known(20)) == ["student_members: the group had one student member only"])
        #expect(asked(.known(1)) == ["student_members: the group had two student members"])
        #expect(asked(.unknown).count == 2)
    }

    @Test("Monday is the first day of the week, and workdays are five")
    func weekdays() {
        let week: [(Weekdays, Day)] = [
            (.monday, "2026-11-16"), (.tuesday, "2026-11-17"), (.wednesday, "2026-11-18"),
            (.thursday, "2026-11-19"), (.friday, "2026-11-20"), (.saturday, "2026-11-21"),
            (.sunday, "2026-11-22"),
        ]
        for (weekday, day) in week {
            #expect(Weekdays(weekday: day.weekday) == weekday, "\(day)")
        }
    }

    @Test("The windows of the survey that are known begin and end on these days")
    func windows() {
        let days: [(Day, Int, Bool)] = [
            ("2014-08-19", 2014, false), ("2014-08-20", 2014, true), ("2014-10-15", 2014, true),
            ("2014-10-16", 2014, false), ("2020-11-17", 2020, false), ("2020-11-18", 2020, true),
            ("2023-10-18", 2023, true), ("2023-10-19", 2023, false),
        ]
        for (day, year, inTime) in days {
            #expect(SurveyWindow.accepted(submitted: day, collection: year).answer == inTime, "\(day)")
        }
    }

    @Test("A page of a rule says its dates in one line, without a comma before them")
    func pageDates() {
        let lines = Law.page(of: HazingSince.self).split(separator: "\n").map(String.init)
        #expect(lines.contains("In force:   from 2025-01-01"))
        let always = Law.page(of: Murder.self).split(separator: "\n").map(String.init)
        #expect(always.contains("In force:   in all years kept here"))
    }
}
