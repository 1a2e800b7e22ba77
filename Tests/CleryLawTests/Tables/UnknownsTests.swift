import Testing

@testable import CleryLaw

/// Decisions of a few yes-or-no facts, each tried with yes, no and unknown in every place. What is unknown may be
/// either: the law must answer where both would be answered alike, and ask where they would not.
@Suite("Small decisions with every fact known, denied or unknown")
struct UnknownsTests {
    static let three: [Known<Bool>] = [.known(true), .known(false), .unknown]

    /// What follows when every unknown is tried both ways; nil where that makes a difference.
    static func answer<Answer: Equatable>(_ facts: [Known<Bool>], _ rule: ([Bool]) -> Answer) -> Answer? {
        let all = facts.reduce(into: [[Bool]]([[]])) { rows, fact in
            rows = rows.flatMap { row in
                (fact.value.map { [$0] } ?? [true, false]).map { row + [$0] }
            }
        }.map(rule)
        return all.allSatisfy { $0 == all[0] } ? all[0] : nil
    }

    /// The category that a classification counts; nil where it asks.
    static func decided(_ classification: Classification) -> Category?? {
        classification.needs.isEmpty ? .some(classification.category) : nil
    }

    @Test("Burglary takes an unlawful entry, a structure and a purpose, and asks for each that is not known")
    func burglary() {
        for entry in Self.three {
            for structure in Self.three {
                for purpose in Self.three {
                    let found = BurglaryTest.decide(
                        unlawfulEntry: entry, structure: structure, purpose: purpose)
                    let expected = Self.answer([entry, structure, purpose]) { facts -> Category? in
                        facts.allSatisfy { $0 } ? .burglary : nil
                    }
                    #expect(Self.decided(found) == expected, "\(entry) \(structure) \(purpose)")
                    if expected == nil {
                        #expect(found.needs.contains(.rightOfEntry) == entry.isUnknown)
                        #expect(found.needs.contains(.natureOfAct) == structure.isUnknown)
                        #expect(found.needs.contains(.intent) == purpose.isUnknown)
                    }
                    if entry.isNo { #expect(found.because == .lawfulAccess) }
                }
            }
        }
    }

    @Test("Motor vehicle theft takes a motor vehicle and no permission; robbery takes force")
    func takings() {
        for vehicle in Self.three {
            for permitted in Self.three {
                let found = PriorAuthority.decide(vehicle: vehicle, permitted: permitted)
                let expected = Self.answer([vehicle, permitted]) { facts -> Category? in
                    facts[0] && !facts[1] ? .motorVehicleTheft : nil
                }
                #expect(Self.decided(found) == expected, "\(vehicle) \(permitted)")
                let rule: RuleName =
                    permitted.isYes || vehicle.isYes && expected == nil
                    ? .priorAuthority : vehicle.isYes ? .motorVehicleTheft : .whatIsAVehicle
                #expect(found.because == rule, "\(vehicle) \(permitted)")
            }
        }
        #expect(
            TakingByForce.decide(force: .unknown) == .needs(.natureOfAct, .robbery, because: .takingByForce))
        #expect(TakingByForce.decide(force: .known(true)).category == .robbery)
        #expect(Self.decided(TakingByForce.decide(force: .known(false))) == .some(nil))
    }

    @Test("Deaths: willful ones are murder, negligence must be gross and another's, the rest is none")
    func deaths() {
        for cause in DeathsNotCounted.Cause.allCases {
            for gross in Self.three {
                for own in Self.three {
                    let found = DeathsNotCounted.decide(
                        .known(cause), grossNegligence: gross, ownNegligence: own)
                    switch cause {
                    case .willfulKilling, .assault: #expect(found.category == .murder)
                    case .negligence, .accident:
                        // Whose negligence it was is asked only after it is known to be gross.
                        if gross.isYes, own.isUnknown {
                            #expect(found.category == .negligentManslaughter)
                        } else {
                            let expected = Self.answer([gross, own]) { facts -> Category? in
                                facts[0] && !facts[1] ? .negligentManslaughter : nil
                            }
                            #expect(Self.decided(found) == expected, "\(cause) \(gross) \(own)")
                        }
                    default: #expect(Self.decided(found) == .some(nil), "\(cause)")
                    }
                }
            }
        }
        for gross in Self.three {
            for own in Self.three {
                let found = DeathsNotCounted.decide(.unknown, grossNegligence: gross, ownNegligence: own)
                #expect(found.needs.isEmpty == (gross.isYes && own.isNo), "\(gross) \(own)")
                #expect(found.category == (gross.isYes && own.isNo ? .negligentManslaughter : nil))
            }
        }
    }

    @Test("Hazing takes two student members, a link to membership and a risk above the reasonable")
    func hazing() {
        for members in [Known<Int32>.unknown, .known(0), .known(1), .known(2), .known(20)] {
            for link in Self.three {
                for risk in Self.three {
                    let enough: Known<Bool> = members.value.map { .known($0 >= 2) } ?? .unknown
                    let expected = Self.answer([enough, link, risk]) { $0.allSatisfy { $0 } }
                    let found = HazingElements.decide(
                        HazingFacts(
                            studentMembers: members, connectedToMembership: link, riskAboveReasonable: risk))
                    #expect(found.value == expected, "\(members) \(link) \(risk)")
                }
            }
        }
    }

    @Test("Unfounded takes sworn police, a full investigation, a formal decision and a false report")
    func unfounded() {
        let deciders: [Known<Determination.Decider>] = [
            .known(.swornLawEnforcement), .known(.dean), .unknown,
        ]
        let findings: [Known<Determination.Finding>] = [
            .known(.falseOrBaseless), .known(.insufficientEvidence), .unknown,
        ]
        for (by, sworn) in zip(deciders, Self.three) {
            for (finding, baseless) in zip(findings, Self.three) {
                for full in Self.three {
                    for formal in Self.three {
                        let found = Unfounded.decide(
                            Determination(
                                by: by, fullInvestigation: full, formal: formal, finding: finding, day: nil))
                        let expected = Self.answer([sworn, baseless, full, formal]) { $0.allSatisfy { $0 } }
                        #expect(
                            found == (expected.map { $0 ? .unfounded : .stands } ?? .needs),
                            "\(by) \(finding) \(full) \(formal)")
                    }
                }
            }
        }
        #expect(Unfounded.decide(nil) == .stands)
    }

    @Test("A referral is counted only when all of its elements are known")
    func referral() {
        for law in Self.three {
            for record in Self.three {
                for sanction in Self.three {
                    for action in LawAction.Action.allCases {
                        let one = LawAction(
                            .liquor, action, lawViolation: law, record: record, sanctionPossible: sanction)
                        let all = law.isYes && record.isYes && sanction.isYes
                        #expect(WhatIsAReferral.counts(one, .standard) == (action == .referred && all))
                        var federal = one
                        federal.federalLawOnly = true
                        #expect(!WhatIsAReferral.counts(federal, .standard))
                        guard action == .referred else { continue }
                        let told = Told { $0.lawActions = [one] }
                        let expected = Self.answer([law, record, sanction]) { $0.allSatisfy { $0 } }
                        #expect(told.table(.referrals, is: expected == true ? [.liquor: 1] : [:]))
                        #expect(told.waits(for: []) == (expected == nil), "\(law) \(record) \(sanction)")
                        #expect(told.waits(for: .lawOrPolicy) == (expected == nil && law.isUnknown))
                        #expect(
                            told.waits(for: .referralElements)
                                == (expected == nil && (record.isUnknown || sanction.isUnknown)))
                        #expect(told.answers.allSatisfy { $0.cell.family == .referrals })
                    }
                }
            }
        }
        let driving = LawAction(
            .drivingUnderInfluence, .referred, lawViolation: .known(true), record: .known(true),
            sanctionPossible: .known(true))
        #expect(!WhatIsAReferral.counts(driving, .standard))
    }

    @Test("An attempted entry is burglary by force only")
    func attemptedEntry() {
        for force in Self.three {
            for access in [Known<Access>.unknown, .known(.unlawful), .known(.forcible)] {
                let found = AttemptedEntry.classify(
                    OffenseFacts(.burglary, attempted: true).with {
                        $0.force = force
                        $0.access = access
                    })
                if access.value == .forcible || force.isYes {
                    #expect(found.category == .burglary)
                } else {
                    #expect(found.category == nil)
                    #expect(found.needs == (force.isNo ? [] : .rightOfEntry))
                }
            }
        }
    }

    @Test(
        "A weapon or a severe injury aggravates an assault; a small injury and no word of a weapon does not")
    func severity() {
        for weapon in Weapon.allCases.map({ Known.known($0) }) + [.unknown] {
            for injury in Injury.allCases.map({ Known.known($0) }) + [.unknown] {
                let armed = weapon.value.map { $0 != .none } ?? false
                let expected: Bool? =
                    if armed || injury.value == .serious { true } else if injury.value == .minor {
                        false
                    } else { weapon.value == nil || injury.value == nil ? nil : false }
                let found = SeverityOfAssault.isAggravated(weapon: weapon, injury: injury)
                #expect(found.value == expected, "\(weapon) \(injury)")
                let told = Told(
                    OffenseFacts(.assault).with {
                        $0.weapon = weapon
                        $0.injury = injury
                    })
                #expect(told.gives(expected == true ? [.aggravatedAssault: 1] : [:]))
                #expect(told.waits(for: .injuryOrWeapon) == (expected == nil))
            }
        }
    }
}
