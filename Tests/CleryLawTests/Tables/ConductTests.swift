import Testing

@testable import CleryLaw

/// What was done, not yet named: each kind of conduct against the definitions, written a second time as tables.
@Suite("Which offense a conduct is")
struct ConductTests {
    private let three = UnknownsTests.three

    private func conduct(
        _ act: ConductFacts.Conduct, _ change: (inout ConductFacts) -> Void = { _ in }
    ) -> Classification {
        var facts = ConductFacts(.known(act))
        change(&facts)
        return Classify.conduct(facts)
    }

    /// Counted as a category, not counted (`nil`), or a question.
    private enum Answer: Equatable {
        case counted(Category?)
        case asks(Category)
    }
    private func answer(_ found: Classification) -> Answer {
        if case .needs(let needs, let category, _) = found, !needs.isEmpty { return .asks(category) }
        return .counted(found.category)
    }

    @Test("Penetration and intercourse, with every combination of force, consent, age and kinship")
    func sexual() {
        let consents: [Known<ConductFacts.Consent>] =
            ConductFacts.Consent.allCases.map { .known($0) } + [.unknown]
        for act in [ConductFacts.Conduct.penetration, .intercourse] {
            for force in three {
                for consent in consents {
                    for age in three {
                        for kin in three {
                            for nonforcible in three {
                                let found = conduct(act) {
                                    $0.force = force
                                    $0.consent = consent
                                    $0.underAgeOfConsent = age
                                    $0.forbiddenDegree = kin
                                    $0.otherwiseNonforcible = nonforcible
                                }
                                let without = consent.value.map { $0 != .given } ?? false
                                let plain = force.isNo || nonforcible.isYes || consent.value == .given
                                let row: Category = kin.isYes ? .incest : .statutoryRape
                                let expected: Answer =
                                    if force.isYes || without {
                                        .counted(.rape)
                                    } else if kin.isYes || age.isYes {
                                        plain ? .counted(row) : .asks(row)
                                    } else if consent.value == .given, age.isNo { .counted(nil) } else {
                                        .asks(.rape)
                                    }
                                #expect(
                                    answer(found) == expected,
                                    "\(act) \(force) \(consent) \(age) \(kin) \(nonforcible)")
                                if force.isYes { #expect(found.because == .forceMakesRape) }
                            }
                        }
                    }
                }
            }
        }
    }

    @Test("Touching is fondling without consent or by force, nothing with consent, else a question")
    func touching() {
        for force in three {
            #expect(
                answer(conduct(.touching) { $0.force = force })
                    == (force.isYes ? .counted(.fondling) : .asks(.fondling)))
            for consent in ConductFacts.Consent.allCases {
                let found = conduct(.touching) {
                    $0.force = force
                    $0.consent = .known(consent)
                }
                #expect(answer(found) == .counted(force.isYes || consent != .given ? .fondling : nil))
            }
        }
    }

    @Test("An attack: drugging, a weapon or a severe injury aggravates it; simple assault counts with bias")
    func attacks() {
        #expect(conduct(.assault) { $0.drugged = true }.category == .aggravatedAssault)
        #expect(answer(conduct(.assault)) == .asks(.aggravatedAssault))
        for bias in three {
            #expect(
                conduct(.assault) {
                    $0.injury = .known(.serious)
                    $0.biasShown = bias
                } == .offense(.aggravatedAssault, because: .severityOfAssault))
            let simple = conduct(.assault) {
                $0.injury = .known(.minor)
                $0.biasShown = bias
            }
            #expect(
                simple
                    == (bias.isYes
                        ? .offense(.simpleAssault, because: .hateOffenses)
                        : .notCounted(nearly: .simpleAssault, because: .severityOfAssault)))
            #expect(
                answer(conduct(.vandalism) { $0.biasShown = bias }) == .counted(bias.isYes ? .vandalism : nil)
            )
            for fear in three {
                let threat = conduct(.threat) {
                    $0.fearOfHarm = fear
                    $0.biasShown = bias
                }
                let expected: Answer =
                    fear.isUnknown
                    ? .asks(.intimidation) : .counted(fear.isYes && bias.isYes ? .intimidation : nil)
                #expect(answer(threat) == expected, "\(fear) \(bias)")
            }
        }
    }

    @Test(
        "A taking from a person is robbery by force or threat; what force is not known of it may still be told"
    )
    func takingFromPerson() {
        for threat in three {
            for force in three {
                for bias in three {
                    let found = conduct(.takenFromPerson) {
                        $0.forceOrThreat = threat
                        $0.force = force
                        $0.biasShown = bias
                    }
                    let decisive = threat.isUnknown ? force : threat
                    let expected: Answer =
                        if decisive.isYes { .counted(.robbery) } else if decisive.isUnknown {
                            .asks(.robbery)
                        } else { .counted(bias.isYes ? .larceny : nil) }
                    #expect(answer(found) == expected, "\(threat) \(force) \(bias)")
                }
            }
        }
    }

    @Test("A vehicle taken: carjacking, permission, a building broken into, and what is left")
    func vehicles() {
        let entries: [Known<ConductFacts.Entry>] = [.known(.forcible), .known(.lawful), .unknown]
        for threat in three {
            for permission in three {
                for locked in [true, false] {
                    for structure in three {
                        for entry in entries {
                            for vehicle in three {
                                let found = conduct(.vehicleTaken) {
                                    $0.forceOrThreat = threat
                                    $0.permission = permission
                                    $0.fromLockedBuilding = locked
                                    $0.structure = structure
                                    $0.entry = entry
                                    $0.motorVehicle = vehicle
                                }
                                let broken =
                                    locked
                                    ? entry.value == .forcible || entry.isUnknown && permission.isNo
                                    : structure.isYes && entry.value == .forcible
                                let expected: Classification =
                                    if threat.isYes {
                                        .offense(.robbery, because: .carjacking)
                                    } else if !permission.isYes && broken {
                                        .offense(.burglary, because: .vehicleInsideBurglary)
                                    } else { PriorAuthority.decide(vehicle: vehicle, permitted: permission) }
                                #expect(
                                    found == expected,
                                    "\(threat) \(permission) \(locked) \(structure) \(entry) \(vehicle)")
                            }
                        }
                    }
                }
            }
        }
        #expect(conduct(.vehicleKept) == .notCounted(nearly: .motorVehicleTheft, because: .priorAuthority))
    }

    @Test("An entry and a theft: the three facts of burglary, what shows the purpose, and attempts")
    func entries() {
        let intents: [Known<ConductFacts.Intent>] =
            ConductFacts.Intent.allCases.map { .known($0) } + [.unknown]
        let ways: [Known<ConductFacts.Entry>] = ConductFacts.Entry.allCases.map { .known($0) } + [.unknown]
        for act in [ConductFacts.Conduct.entry, .theft] {
            for intent in intents {
                for way in ways {
                    for structure in three {
                        for missing in [true, false] {
                            for bias in three {
                                let found = conduct(act) {
                                    $0.intent = intent
                                    $0.entry = way
                                    $0.structure = structure
                                    $0.itemMissing = missing
                                    $0.biasShown = bias
                                }
                                #expect(
                                    answer(found) == burglary(act, intent, way, structure, missing, bias),
                                    "\(act) \(intent) \(way) \(structure) \(missing) \(bias)")
                            }
                        }
                    }
                }
            }
        }
        for force in three {
            let tried = conduct(.entry) {
                $0.attempted = true
                $0.force = force
                $0.entry = .known(.attemptedForcible)
                $0.structure = .known(true)
                $0.intent = .known(.theft)
            }
            #expect(answer(tried) == .counted(force.isNo ? nil : .burglary))
            let done = conduct(.entry) {
                $0.force = force
                $0.entry = .known(.unlockedNoRight)
                $0.structure = .known(true)
                $0.intent = .known(.theft)
            }
            #expect(answer(done) == .counted(.burglary))
        }
    }

    private func burglary(
        _ act: ConductFacts.Conduct, _ intent: Known<ConductFacts.Intent>, _ way: Known<ConductFacts.Entry>,
        _ structure: Known<Bool>, _ missing: Bool, _ bias: Known<Bool>
    ) -> Answer {
        if way.value == .attemptedWithoutForce { return .counted(nil) }
        let unlawful: Known<Bool> = way.value.map { .known($0 != .lawful) } ?? .unknown
        let shown: Known<Bool> = act == .theft || missing ? .known(true) : .unknown
        let purpose: Known<Bool> = intent.value.map { .known($0 == .theft || $0 == .felony) } ?? shown
        let all = UnknownsTests.answer([unlawful, structure, purpose]) { $0.allSatisfy { $0 } }
        guard let all else { return .asks(.burglary) }
        return .counted(all ? .burglary : act == .theft && bias.isYes ? .larceny : nil)
    }

    @Test("Deaths, fires and acts that nobody has told")
    func others() {
        #expect(conduct(.death) { $0.cause = .known(.assault) }.category == .murder)
        #expect(conduct(.burning) { $0.determined = .known(.willful) }.category == .arson)
        #expect(conduct(.burningAttempt) { $0.determined = .known(.willful) }.category == .arson)
        #expect(answer(conduct(.burning)) == .asks(.arson))
        #expect(
            answer(conduct(.burning) { $0.determined = .known(.undeterminedAfterInvestigation) })
                == .counted(nil))
        #expect(Classify.conduct(ConductFacts(.unknown)).needs == .natureOfAct)
    }
}
