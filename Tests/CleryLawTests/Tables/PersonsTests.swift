import Testing

@testable import CleryLaw

/// 34 CFR 668.46(c)(1)(ii): each person once, an arrest before a referral, one violation in an incident.
@Suite("Arrests and referrals")
struct PersonsTests {
    private func arrest(
        _ violation: LawViolation, _ persons: Int32 = 1, of person: String? = nil, on day: Day? = nil
    ) -> LawAction {
        LawAction(violation, .arrest, persons: persons, person: person, lawViolation: .known(true), day: day)
    }
    private func referral(
        _ violation: LawViolation, _ persons: Int32 = 1, of person: String? = nil, on day: Day? = nil,
        part: Bool = false
    ) -> LawAction {
        LawAction(
            violation, .referred, persons: persons, person: person, lawViolation: .known(true),
            record: .known(true), sanctionPossible: .known(true), day: day, subsetOfReferred: part)
    }
    private func arrestedPart(_ violation: LawViolation, _ persons: Int32) -> LawAction {
        LawAction(violation, .arrest, persons: persons, lawViolation: .known(true), subsetOfReferred: true)
    }
    private func open(_ violation: LawViolation, of person: String? = nil, part: Bool = false) -> LawAction {
        LawAction(
            violation, .unknown, person: person, lawViolation: .known(true), record: .known(true),
            sanctionPossible: .known(true), subsetOfReferred: part)
    }
    private func told(
        _ actions: LawAction..., judged: LawViolation? = nil, by reading: Interpretations = .standard
    ) -> Told {
        Told(by: reading) {
            $0.lawActions = actions
            $0.mostSerious = judged
        }
    }
    private func tables(
        _ told: Told, _ arrests: KeyValuePairs<Category, Int32>, _ referrals: KeyValuePairs<Category, Int32>
    ) -> Bool { told.table(.arrests, is: arrests) && told.table(.referrals, is: referrals) }

    private var both: Interpretations {
        var own = Interpretations.standard
        own.arrestAndReferral = .bothViolations
        return own
    }
    private var byOrder: Interpretations {
        var own = Interpretations.standard
        own.multiLawViolation = .weaponsDrugLiquor
        return own
    }

    @Test("One person arrested and referred, for the same violation or another, by either reading")
    func arrestedAndReferred() {
        #expect(tables(told(arrest(.drug, of: "a"), referral(.drug, of: "a")), [.drug: 1], [:]))
        #expect(tables(told(arrest(.drug, of: "a"), referral(.liquor, of: "a")), [.drug: 1], [:]))
        #expect(tables(told(arrest(.drug, of: "a"), referral(.liquor, of: "b")), [.drug: 1], [.liquor: 1]))
        #expect(tables(told(arrest(.drug), referral(.liquor)), [.drug: 1], [.liquor: 1]))
        #expect(tables(told(arrest(.drug, of: "a"), referral(.drug, of: "a"), by: both), [.drug: 1], [:]))
        #expect(
            tables(
                told(arrest(.drug, of: "a"), referral(.liquor, of: "a"), by: both), [.drug: 1], [.liquor: 1]))
        let nobody = LawAction(.drug, .noAction, person: "a")
        #expect(tables(told(nobody, referral(.liquor, of: "a")), [:], [.liquor: 1]))
        let policy = LawAction(.drug, .arrest, person: "a", lawViolation: .known(false))
        #expect(tables(told(policy, referral(.liquor, of: "a")), [:], [.liquor: 1]))
        let driving = LawAction(.drivingUnderInfluence, .arrest, person: "a", lawViolation: .known(true))
        #expect(tables(told(driving, referral(.liquor, of: "a")), [:], [.liquor: 1]))
        #expect(
            told(arrest(.drug, of: "a"), referral(.liquor, of: "a")).names(
                .arrestOverReferral, .nearlyCounted))
    }

    @Test("One person with several violations: the one an official judged, or the first of the convention")
    func severalViolations() {
        for make in [{ self.arrest($0, of: "a") }, { self.referral($0, of: "a") }]
            as [(LawViolation) -> LawAction]
        {
            let family: Family = make(.drug).action == .referred ? .referrals : .arrests
            for (judged, expected) in [(LawViolation.drug, Category.drug), (.liquor, .liquor)] {
                #expect(told(make(.drug), make(.liquor), judged: judged).table(family, is: [expected: 1]))
            }
            let unjudged = told(make(.drug), make(.liquor))
            #expect(unjudged.table(family, is: [:]))
            #expect(unjudged.waits(for: .mostSeriousViolation))
            #expect(told(make(.drug), make(.liquor), judged: .weapons).waits(for: .mostSeriousViolation))
            #expect(told(make(.liquor), make(.drug), by: byOrder).table(family, is: [.drug: 1]))
            #expect(
                told(make(.liquor), make(.drug), make(.weapons), by: byOrder).table(family, is: [.weapons: 1])
            )
            #expect(told(make(.liquor), make(.liquor), by: byOrder).table(family, is: [.liquor: 1]))
        }
        let days = told(arrest(.drug, of: "a", on: "2024-03-01"), arrest(.liquor, of: "a", on: "2024-03-02"))
        #expect(days.table(.arrests, is: [.drug: 1, .liquor: 1]))
        let sameDay = told(
            arrest(.drug, of: "a", on: "2024-03-01"), arrest(.liquor, of: "a", on: "2024-03-01"))
        #expect(sameDay.waits(for: .mostSeriousViolation))
    }

    @Test("Without labels an official's judgment speaks of the same persons where their number is the same")
    func unlabeled() {
        #expect(told(arrest(.drug, 3), arrest(.liquor, 3)).table(.arrests, is: [.drug: 3, .liquor: 3]))
        #expect(told(arrest(.drug, 3), arrest(.liquor, 3), judged: .drug).table(.arrests, is: [.drug: 3]))
        let numbers = told(arrest(.drug, 3), arrest(.liquor, 2), judged: .drug)
        #expect(numbers.table(.arrests, is: [.drug: 3, .liquor: 2]))
        #expect(told(arrest(.drug, 3), arrest(.drug, 3), judged: .drug).table(.arrests, is: [.drug: 6]))
        let labeled = told(arrest(.drug, of: "a"), arrest(.liquor), judged: .drug)
        #expect(labeled.table(.arrests, is: [.drug: 1, .liquor: 1]))
        let other = told(arrest(.drug), arrest(.liquor, of: "a"), judged: .drug)
        #expect(other.table(.arrests, is: [.drug: 1, .liquor: 1]))
        let parts = told(referral(.drug, 3), referral(.liquor, 3, part: true), judged: .drug)
        #expect(parts.table(.referrals, is: [.drug: 3]))
        let part = told(referral(.liquor, 3, part: true), referral(.drug, 3, part: true), judged: .drug)
        #expect(part.table(.referrals, is: [.drug: 3, .liquor: 3]))
    }

    @Test("The same action told twice is one, in the year of the one that has a day")
    func repeated() {
        #expect(told(arrest(.drug, of: "a"), arrest(.drug, of: "a")).table(.arrests, is: [.drug: 1]))
        #expect(told(arrest(.drug), arrest(.drug)).table(.arrests, is: [.drug: 2]))
        for actions in [
            [arrest(.drug, of: "a"), arrest(.drug, of: "a", on: "2025-01-03")],
            [arrest(.drug, of: "a", on: "2025-01-03"), arrest(.drug, of: "a")],
        ] {
            let told = Told { $0.lawActions = actions }
            #expect(told.counts(.drug, .arrests, year: 2025) == 1)
            #expect(told.counts(.drug, .arrests) == 1)
        }
        #expect(told(arrest(.drug, 1, of: "a"), arrest(.drug, 2, of: "a")).table(.arrests, is: [.drug: 2]))
        #expect(told(arrest(.drug, 2, of: "a"), arrest(.drug, 1, of: "a")).table(.arrests, is: [.drug: 2]))
    }

    @Test("Parts of those referred: arrested ones leave, those of a lesser violation stay where they are")
    func parts() {
        #expect(tables(told(referral(.liquor, 5), arrestedPart(.liquor, 2)), [.liquor: 2], [.liquor: 3]))
        #expect(tables(told(referral(.liquor, 5), arrestedPart(.drug, 2)), [.drug: 2], [.liquor: 3]))
        #expect(
            tables(told(referral(.liquor, 5), arrestedPart(.drug, 2), by: both), [.drug: 2], [.liquor: 5]))
        #expect(
            tables(told(referral(.liquor, 5), arrestedPart(.liquor, 2), by: both), [.liquor: 2], [.liquor: 3])
        )
        #expect(tables(told(referral(.liquor, 5), arrestedPart(.liquor, 5)), [.liquor: 5], [:]))
        #expect(tables(told(referral(.liquor, 5), arrestedPart(.liquor, 0)), [:], [.liquor: 5]))
        #expect(told(referral(.liquor, 5), arrestedPart(.liquor, 2)).names(.arrestOverReferral))
        #expect(!told(referral(.liquor, 5), arrestedPart(.liquor, 0)).names(.arrestOverReferral))
        let same = told(referral(.liquor, 5), referral(.liquor, 2, part: true))
        #expect(same.table(.referrals, is: [.liquor: 5]))
        let drugs = told(referral(.liquor, 5), referral(.drug, 2, part: true), judged: .drug)
        #expect(drugs.table(.referrals, is: [.liquor: 3, .drug: 2]))
        #expect(drugs.names(.mostSeriousViolation))
        let liquor = told(referral(.liquor, 5), referral(.drug, 2, part: true), judged: .liquor)
        #expect(liquor.table(.referrals, is: [.liquor: 5]))
        let open = told(referral(.liquor, 5), referral(.drug, 2, part: true))
        #expect(open.table(.referrals, is: [.liquor: 3]))
        #expect(open.waits(for: .mostSeriousViolation))
        #expect(told(referral(.liquor, 2, part: true)).table(.referrals, is: [.liquor: 2]))
        let convention = told(referral(.liquor, 5), referral(.drug, 2, part: true), by: byOrder)
        #expect(convention.table(.referrals, is: [.liquor: 3, .drug: 2]))
        let none = told(referral(.liquor, 5), referral(.drug, 0, part: true), judged: .drug)
        #expect(none.table(.referrals, is: [.liquor: 5]))
        #expect(told(referral(.liquor, 5), arrestedPart(.liquor, 1)).names(.arrestOverReferral))
        let labeled = told(referral(.liquor, of: "a"), arrestedPart(.liquor, 1))
        #expect(tables(labeled, [.liquor: 1], [:]))
    }

    @Test("Of several referrals a part belongs to one of its violation, and to one that is large enough")
    func wholes() {
        let alike = told(referral(.drug, 4), referral(.liquor, 4), arrestedPart(.liquor, 2))
        #expect(tables(alike, [.liquor: 2], [.drug: 4, .liquor: 2]))
        let larger = told(referral(.drug, 4), referral(.liquor, 1), arrestedPart(.liquor, 3))
        #expect(tables(larger, [.liquor: 3], [.drug: 1, .liquor: 1]))
        let exact = told(referral(.drug, 4), referral(.liquor, 3), arrestedPart(.liquor, 3))
        #expect(tables(exact, [.liquor: 3], [.drug: 4]))
        let greatest = told(referral(.drug, 3), referral(.drug, 5), arrestedPart(.liquor, 2))
        #expect(tables(greatest, [.liquor: 2], [.drug: 6]))
        let talk = LawAction(
            .liquor, .referred, persons: 9, lawViolation: .known(true), record: .known(false))
        let uncounted = told(talk, referral(.drug, 4), arrestedPart(.liquor, 2))
        #expect(uncounted.table(.referrals, is: [.drug: 2]))
        let taken = told(
            arrest(.drug, of: "a"), referral(.liquor, of: "a"), referral(.drug, 4), arrestedPart(.liquor, 1))
        #expect(tables(taken, [.drug: 1, .liquor: 1], [.drug: 3]))
        let own = LawAction(
            .liquor, .arrest, persons: 1, person: "a", lawViolation: .known(true), subsetOfReferred: true)
        #expect(tables(told(referral(.liquor, of: "b"), own), [.liquor: 1], [:]))
        #expect(tables(told(referral(.liquor, 2), own), [.liquor: 1], [.liquor: 1]))
    }

    @Test("An open action of the same person holds back what its answer would change, and nothing else")
    func openActions() {
        let waiting = told(referral(.liquor, of: "a"), open(.liquor, of: "a"))
        #expect(waiting.table(.referrals, is: [:]))
        #expect(waiting.waits(for: .action))
        #expect(told(referral(.liquor, of: "a"), open(.liquor, of: "b")).table(.referrals, is: [.liquor: 1]))
        #expect(told(arrest(.liquor, of: "a"), open(.liquor, of: "a")).table(.arrests, is: [.liquor: 1]))
        #expect(told(open(.liquor, of: "a"), arrest(.liquor, of: "a")).table(.arrests, is: [.liquor: 1]))
        let violations = told(arrest(.liquor, of: "a"), open(.drug, of: "a"))
        #expect(violations.table(.arrests, is: [:]))
        let judged = told(arrest(.liquor, of: "a"), open(.drug, of: "a"), judged: .liquor)
        #expect(judged.table(.arrests, is: [.liquor: 1]))
        #expect(told(referral(.liquor, 5), open(.liquor, part: true)).table(.referrals, is: [:]))
        // What is left out already, because the drugs are judged worse, need not wait for the open action.
        let idle = told(
            referral(.liquor, of: "a"), referral(.drug, of: "a"), open(.liquor, of: "a"), judged: .drug)
        #expect(
            idle.answers.first { $0.cell.family == .referrals && $0.cell.category == .liquor }?.standing
                == .nearlyCounted)
        let policy = LawAction(.liquor, .unknown, person: "a", lawViolation: .known(false))
        #expect(told(referral(.liquor, of: "a"), policy).table(.referrals, is: [.liquor: 1]))
        let record = LawAction(
            .drug, .referred, person: "a", lawViolation: .known(true), sanctionPossible: .known(true))
        let elements = told(referral(.liquor, of: "a"), record)
        #expect(elements.table(.referrals, is: [:]))
        #expect(elements.waits(for: .referralElements))
        #expect(told(arrest(.liquor, of: "a"), record).table(.arrests, is: [.liquor: 1]))
    }

    @Test("No persons is no arrest, and one action of several persons counts each")
    func numbers() {
        for persons in [0, -1] as [Int32] {
            #expect(told(arrest(.drug, persons)).givesNothing)
            #expect(told(arrest(.drug, persons), arrest(.liquor, 2)).table(.arrests, is: [.liquor: 2]))
        }
        #expect(told(arrest(.drug, 7)).table(.arrests, is: [.drug: 7]))
        #expect(told(arrest(.drug, 7)).answers.allSatisfy { $0.cell.family == .arrests })
    }

    @Test("Which actions are arrests; a breach of policy or of federal law alone is none")
    func arrests() {
        for action in LawAction.Action.allCases {
            let isArrest = [.arrest, .citation, .summons, .juvenileCustody].contains(action)
            for law in UnknownsTests.three {
                let told = told(LawAction(.weapons, action, lawViolation: law))
                #expect(
                    told.table(.arrests, is: isArrest && !law.isNo ? [.weapons: 1] : [:]), "\(action) \(law)")
            }
        }
        var federal = arrest(.drug)
        federal.federalLawOnly = true
        #expect(told(federal).names(.marijuana, .nearlyCounted))
        var own = Interpretations.standard
        own.marijuanaBasis = .federalLaw
        #expect(told(federal, by: own).table(.arrests, is: [.drug: 1]))
        #expect(told(federal, referral(.drug, of: "a")).table(.referrals, is: [.drug: 1]))
        for violation in [LawViolation.drivingUnderInfluence, .publicDrunkenness] {
            let nearly = told(arrest(violation)).answers
            #expect(nearly.map(\.cell.category) == [.liquor])
            #expect(nearly.map(\.standing) == [.nearlyCounted])
        }
        #expect(told(arrest(.other)).answers.isEmpty)
    }

    @Test("The year: that of the action, else of the report, else of the incident where it is sure")
    func years() {
        func year(_ change: (inout IncidentFacts) -> Void) -> [Int16] {
            Told {
                $0.lawActions = [arrest(.drug)]
                change(&$0)
            }.answers.filter { $0.standing == .counted }.map(\.cell.year)
        }
        let summer = Instant(milliseconds: 1_688_212_800_000)  // July 1, 2023
        #expect(year { $0.lawActions[0].day = "2025-02-03" } == [2025])
        #expect(year { _ in } == [2024])
        #expect(
            year {
                $0.reports = []
                $0.occurred = .exactly(summer)
            } == [2023])
        #expect(year { $0.reports = [] } == [])
        #expect(year { $0.reports[0].to = .professionalCounselor } == [2024])
        let nowhere = told(arrest(.drug), arrest(.liquor)).answers.count
        #expect(nowhere == 2)
        let outside = Told(at: .nowhere) { $0.lawActions = [arrest(.drug, on: "2024-05-05")] }
        #expect(outside.givesNothing && outside.names(.outsideGeography, .nearlyCounted))
        let undated = Told {
            $0.reports = []
            $0.lawActions = [arrest(.drug)]
        }
        #expect(undated.waits(for: .reportDay))
    }
}
