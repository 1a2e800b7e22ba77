import Testing

@testable import CleryLaw

@Suite("Open questions about one offense beside the others of its incident")
struct QuestionsTests {
    private let bias = BiasFacts(category: .known(.race), evidence: .sufficient)
    private let attack = OffenseFacts(.assault)
    private let entry = OffenseFacts(.theftInStructure)
    private let unnamed = OffenseFacts(.sexOffense)

    private func standing(_ told: Told, _ category: Category, _ family: Family = .primary) -> [Contribution
        .Standing]
    {
        told.answers.filter { $0.cell.category == category && $0.cell.family == family }.map(\.standing)
    }

    @Test("A lesser offense waits while a more serious one is in question; a more serious one does not")
    func waiting() {
        let burglary = Told(attack, OffenseFacts(.burglary))
        #expect(standing(burglary, .burglary) == [.undecided])
        #expect(burglary.waits(for: .injuryOrWeapon))
        #expect(burglary.names(.severityOfAssault, .undecided))
        let robbery = Told(attack, OffenseFacts(.robbery))
        #expect(robbery.gives([.robbery: 1]))
        #expect(standing(robbery, .aggravatedAssault) == [.nearlyCounted])
        #expect(standing(Told(entry, OffenseFacts(.motorVehicleTheft)), .motorVehicleTheft) == [.undecided])
        #expect(Told(entry, OffenseFacts(.aggravatedAssault)).gives([.aggravatedAssault: 1]))
        #expect(Told(attack, OffenseFacts(.aggravatedAssault)).gives([.aggravatedAssault: 1]))
        #expect(Told(attack, OffenseFacts(.arson)).gives([.arson: 1]))
        #expect(Told(OffenseFacts(.undeterminedFire), OffenseFacts(.burglary)).gives([.burglary: 1]))
    }

    @Test("An unnamed sex offense absorbs what any of the four absorbs, and only asks where they differ")
    func unnamedSexOffense() {
        for act in [Act.robbery, .aggravatedAssault, .burglary, .motorVehicleTheft] {
            let told = Told(unnamed, OffenseFacts(act))
            #expect(told.givesNothing, "\(act)")
            #expect(told.names(.hierarchy, .nearlyCounted), "\(act)")
            #expect(standing(told, .rape) == [.undecided])
        }
        for act in [Act.fondling, .incest, .statutoryRape] {
            let told = Told(unnamed, OffenseFacts(act))
            #expect(told.givesNothing, "\(act)")
            #expect(told.answers.allSatisfy { $0.standing == .undecided }, "\(act)")
        }
        #expect(Told(unnamed, OffenseFacts(.rape)).gives([.rape: 1]))
        #expect(standing(Told(unnamed, OffenseFacts(.rape)), .rape) == [.counted, .undecided])
        let murder = Told(unnamed, OffenseFacts(.murder))
        #expect(murder.gives([.murder: 1]))
        #expect(standing(murder, .rape) == [.undecided])
        let negligence = Told(unnamed, OffenseFacts(.negligentManslaughter))
        #expect(negligence.gives([.negligentManslaughter: 1]))
        #expect(standing(negligence, .rape) == [.nearlyCounted])
        let tried = Told(OffenseFacts(.fondling, attempted: true), OffenseFacts(.incest))
        #expect(tried.gives([.incest: 1]))
        #expect(standing(tried, .fondling) == [.nearlyCounted])
    }

    @Test("The hate table asks as well, and shows why where bias is denied")
    func hate() {
        func told(_ offenses: OffenseFacts..., bias: BiasFacts) -> Told {
            Told {
                $0.offenses = offenses
                $0.bias = bias
            }
        }
        let open = told(attack, bias: bias)
        #expect(standing(open, .aggravatedAssault, .hate) == [.undecided])
        #expect(open.answers.first { $0.cell.family == .hate }?.needs == .injuryOrWeapon)
        let both = told(attack, bias: BiasFacts(category: .unknown, evidence: .alleged))
        #expect(both.waits(for: [.injuryOrWeapon, .biasCategory, .biasEvidence]))
        let denied = told(attack, bias: BiasFacts(category: .known(.race), evidence: .none))
        #expect(standing(denied, .aggravatedAssault, .hate) == [.nearlyCounted])
        // The hierarchy does not touch the hate table, so nothing but fondling waits there.
        let burglary = told(attack, OffenseFacts(.burglary), bias: bias)
        #expect(burglary.table(.hate, is: [.burglary: 1]))
        let robbery = told(attack, OffenseFacts(.robbery), bias: bias)
        #expect(standing(robbery, .aggravatedAssault, .hate) == [.undecided])
        let fondling = told(unnamed, OffenseFacts(.fondling), bias: bias)
        #expect(standing(fondling, .fondling, .hate) == [.undecided])
        #expect(standing(fondling, .rape, .hate) == [.undecided])
        let tried = told(OffenseFacts(.fondling, attempted: true), OffenseFacts(.rape), bias: bias)
        #expect(standing(tried, .fondling, .hate) == [])
    }

    @Test("Words whose effect nobody knows are a question only where bias is told")
    func words() {
        for act in [Act.offensiveSpeech, .threatOfPhysicalAbuse] {
            for fear in UnknownsTests.three {
                let words = OffenseFacts(act).with {
                    $0.fearOfHarm = fear
                    $0.relationship = .known(.stranger)
                }
                let biased = Told(words) { $0.bias = bias }
                #expect(biased.table(.hate, is: fear.isYes ? [.intimidation: 1] : [:]), "\(act) \(fear)")
                #expect(biased.waits(for: .natureOfAct) == fear.isUnknown)
                let plain = Told(words)
                #expect(plain.answers.map(\.standing) == [.nearlyCounted], "\(act) \(fear)")
                #expect(plain.answers.map(\.cell.category) == [.intimidation])
            }
        }
        #expect(Told(OffenseFacts(.intimidation)).names(.hateOffenses, .nearlyCounted))
        #expect(Told(OffenseFacts(.intimidation), OffenseFacts(.robbery)).answers.count == 1)
        let denied = Told(OffenseFacts(.intimidation).with { $0.fearOfHarm = .known(false) }) {
            $0.bias = bias
        }
        #expect(denied.givesNothing && denied.names(.fearInIntimidation, .nearlyCounted))
    }

    @Test(
        "A death in question: by a fire, an entry or a sex offense that is one; an attack is murder either way"
    )
    func deaths() {
        func died(_ act: Act, attempted: Bool = false) -> OffenseFacts {
            OffenseFacts(act, attempted: attempted).with { $0.deathFollowed = true }
        }
        for act in [
            Act.rape, .fondling, .incest, .statutoryRape, .robbery, .carjacking, .arson, .burglary,
            .domesticViolence, .datingViolence, .hazing, .sexOffense,
        ] {
            #expect(Told(died(act)).counts(.murder, .primary) == 1, "\(act)")
            #expect(Told(died(act), OffenseFacts(.murder)).counts(.murder, .primary) == 1, "\(act)")
            #expect(
                Told(OffenseFacts(.negligentManslaughter), died(act)).counts(.murder, .primary) == 0, "\(act)"
            )
            #expect(Told(died(act), died(.robbery)).counts(.murder, .primary) == 1, "\(act)")
        }
        for act in [Act.vandalism, .motorVehicleTheft, .stalking, .notClery, .intimidation, .larceny] {
            #expect(Told(died(act)).counts(.murder, .primary) == 0, "\(act)")
        }
        #expect(Told(died(.fondling, attempted: true)).counts(.murder, .primary) == 1)
        for (act, need) in [(Act.undeterminedFire, Needs.cause), (.theftInStructure, .rightOfEntry)] {
            let told = Told(died(act), OffenseFacts(.aggravatedAssault))
            #expect(told.givesNothing, "\(act)")
            #expect(standing(told, .murder) == [.undecided])
            #expect(standing(told, .aggravatedAssault) == [.undecided])
            #expect(told.waits(for: need))
            #expect(told.names(.deathReplacesAssault, .undecided))
            #expect(Told(died(act), OffenseFacts(.murder)).gives([.murder: 1]))
        }
        #expect(Told(died(.assault)).gives([.murder: 1]))
        #expect(Told(died(.violence)).counts(.murder, .primary) == 1)
        let fist = died(.assault).with { $0.injury = .known(.minor) }
        #expect(Told(fist).gives([.murder: 1]))
        #expect(Told(died(.aggravatedAssault), OffenseFacts(.murder)).gives([.murder: 2]))
    }

    @Test("Under the hierarchy, by an institution's reading, hazing waits for the crimes beside it")
    func hazingUnderHierarchy() {
        var own = Interpretations.standard
        own.hazingHierarchy = .underHierarchy
        func told(_ act: Act?) -> Told {
            Told(on: "2025-09-12", by: own) {
                $0.offenses = [OffenseFacts(.hazing)] + (act.map { [OffenseFacts($0)] } ?? [])
            }
        }
        #expect(standing(told(nil), .hazing, .hazing) == [.counted])
        #expect(told(nil).table(.hazing, is: [.hazing: 1]))
        #expect(standing(told(.robbery), .hazing, .hazing) == [.nearlyCounted])
        #expect(standing(told(.assault), .hazing, .hazing) == [.undecided])
        #expect(standing(told(.simpleAssault), .hazing, .hazing) == [.counted])
        #expect(standing(told(.offensiveSpeech), .hazing, .hazing) == [.counted])
        #expect(told(.assault).answers.last?.needs == .injuryOrWeapon)
        #expect(
            Told(OffenseFacts(.hazing), OffenseFacts(.robbery), on: "2025-09-12").table(
                .hazing, is: [.hazing: 1]))
    }

    @Test("The number of unfounded reports waits for the facts without which nothing was removed")
    func unfounded() {
        func told(
            _ offenses: OffenseFacts..., full: Known<Bool> = .known(true),
            change: (inout IncidentFacts) -> Void = { _ in }
        ) -> [Contribution] {
            Told {
                $0.offenses = offenses
                $0.determination = Determination(
                    by: .known(.swornLawEnforcement), fullInvestigation: full, formal: .known(true),
                    finding: .known(.falseOrBaseless), day: "2024-06-01")
                change(&$0)
            }.answers.filter { $0.cell.family == .unfounded }
        }
        #expect(told(OffenseFacts(.rape)).map(\.count) == [1])
        #expect(told(attack).map(\.needs) == [.injuryOrWeapon])
        #expect(told(attack, OffenseFacts(.arson)).map(\.count) == [1])
        #expect(told(attack, OffenseFacts(.undeterminedFire)).map(\.needs) == [[.injuryOrWeapon, .cause]])
        #expect(told(OffenseFacts(.rape), full: .unknown).map(\.needs) == [.unfoundedBy])
        #expect(told(OffenseFacts(.rape)) { $0.place = PlaceFacts() }.map(\.needs) == [.geography])
        #expect(told(OffenseFacts(.rape)) { $0.reports = [] }.map(\.needs) == [.reportDay])
        #expect(told(OffenseFacts(.larceny)).isEmpty)
        #expect(told { $0.lawActions = [LawAction(.drug, .arrest)] }.isEmpty)
        #expect(told(OffenseFacts(.rape)) { $0.place.geography = .known(.nowhere) }.isEmpty)
        #expect(told(OffenseFacts(.rape), full: .known(false)).isEmpty)
        #expect(told(OffenseFacts(.hazing)).isEmpty)
        let course = told {
            $0.reports = []
            $0.determination?.day = nil
            $0.coursesOfConduct = [
                CourseOfConduct(
                    victims: [.init(acts: 3)], places: [], reports: ["2024-05-01"],
                    fearOrDistress: .known(true))
            ]
        }
        #expect(course.map(\.needs) == [.reportDay])
        #expect(told(OffenseFacts(.rape)) { $0.determination?.day = nil }.map(\.cell.year) == [2024])
        #expect(
            told(OffenseFacts(.rape)) {
                $0.determination?.day = nil
                $0.reports = []
            }.map(\.needs) == [.reportDay])
    }
}
