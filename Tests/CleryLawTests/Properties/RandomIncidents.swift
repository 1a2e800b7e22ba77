import CleryLaw

/// Some records, perhaps of one incident, and the readings of the law by which they are counted.
struct Subject {
    var records: [IncidentFacts]
    var interpretations: Interpretations
    /// The seed of the choices that a property makes itself; they stay the same while the facts shrink.
    var seed: UInt64

    func answers() -> [Contribution] { answers(records) }

    func answers(_ records: [IncidentFacts]) -> [Contribution] {
        var answers: [Contribution] = []
        Tally(interpretations).count(records, into: &answers)
        return answers
    }
}

/// Random incidents of every kind, with facts missing everywhere.
extension Seeded {
    mutating func subject() -> Subject {
        var records = list(1...3) { $0.incident() }
        if records.count > 1, chance(60) {
            // The record that began the incident may stand anywhere in the list.
            let root = Int.random(in: records.indices, using: &self)
            for index in records.indices where index != root && chance(70) {
                records[index].sameIncidentAs = root
            }
        }
        return Subject(
            records: records, interpretations: chance(60) ? .standard : readings(), seed: next() >> 8)
    }

    private mutating func readings() -> Interpretations {
        var all = Interpretations.standard
        for one in Interpretations.all {
            if let number = one.number {
                _ = one.choose(pick([number.least, number.most]), in: &all)
            } else {
                _ = one.choose(pick(one.options).word, in: &all)
            }
        }
        all.sameIncidentMinutes = pick([0, 30, 60, 120])
        return all
    }

    mutating func incident() -> IncidentFacts {
        IncidentFacts(
            occurred: moment(), reports: list(0...3) { $0.report() }, place: place(),
            offenses: list(0...4) { $0.offense() },
            lawActions: chance(40) ? list(1...4) { $0.action() } : [],
            bias: chance(30) ? bias() : nil, determination: chance(20) ? determination() : nil,
            coursesOfConduct: chance(10) ? list(1...2) { $0.course() } : [],
            hazing: chance(10) ? list(1...2) { $0.hazing() } : [],
            mostSerious: chance(30) ? pick(LawViolation.allCases) : nil)
    }

    mutating func known<Value>(_ values: [Value], unless percent: Int = 40) -> Known<Value> {
        chance(percent) ? .unknown : .known(pick(values))
    }

    mutating func yesOrNo() -> Known<Bool> { known([true, false]) }

    mutating func day() -> Day {
        let years: [ClosedRange<Int32>] = [15_300...16_500, 19_700...19_730, 19_780...20_200]
        return Day(number: number(pick(years)))
    }

    mutating func moment() -> Moment {
        let last = Instant(milliseconds: 1_704_020_400_000)  // December 31, 2023, 11:00
        func after(_ minutes: Int) -> Instant {
            Instant(milliseconds: last.milliseconds + Int64(minutes) * 60_000)
        }
        let first = pick([0, 10, 60, 61, 125, 720])
        switch Int.random(in: 0..<5, using: &self) {
        case 0: return .unknown
        case 1: return .between(after(first), after(first + pick([5, 90, 1600])))
        default: return .exactly(after(first))
        }
    }

    mutating func place() -> PlaceFacts {
        PlaceFacts(
            geography: chance(15) ? .unknown : .known(pick([.onCampus, .onCampus] + Place.allCases)),
            studentHousing: yesOrNo())
    }

    mutating func report() -> Report {
        Report(
            day(), to: pick(Recipient.allCases + [.campusPolice, .campusSecurityAuthority, .localPolice]),
            manner: chance(85) ? .report : pick(Report.Manner.allCases))
    }

    mutating func offense() -> OffenseFacts {
        func count(_ random: inout Seeded) -> Int32? { random.chance(50) ? nil : random.number(0...4) }
        var facts = OffenseFacts(
            pick(Act.allCases), attempted: chance(15), victims: count(&self), operations: count(&self),
            premises: count(&self), vehicles: count(&self))
        facts.premisesKind = known(PremisesKind.allCases)
        facts.access = known(Access.allCases)
        facts.force = yesOrNo()
        facts.weapon = known(Weapon.allCases)
        facts.injury = known(Injury.allCases)
        facts.relationship = known(Relationship.allCases, unless: 75)
        facts.crimeOfViolence = yesOrNo()
        facts.fearOfHarm = yesOrNo()
        facts.stateLawCoversRelationship = yesOrNo()
        facts.deathFollowed = chance(6)
        facts.intentEstablished = chance(5)
        facts.occurred = chance(12) ? moment() : nil
        facts.place = chance(8) ? place() : nil
        return facts
    }

    private mutating func action() -> LawAction {
        let isSubset = chance(20)
        var action = LawAction(
            pick([.weapons, .drug, .liquor] + LawViolation.allCases),
            pick([.arrest, .referred, .referred] + LawAction.Action.allCases), persons: number(0...4),
            person: !isSubset && chance(50) ? pick(["s1", "s2"]) : nil, lawViolation: yes(),
            record: yes(), sanctionPossible: yes(), day: chance(30) ? day() : nil, subsetOfReferred: isSubset)
        if action.person != nil { action.persons = 1 }
        action.federalLawOnly = chance(8)
        return action
    }

    /// Mostly yes.
    private mutating func yes() -> Known<Bool> { chance(75) ? .known(true) : yesOrNo() }

    private mutating func bias() -> BiasFacts {
        BiasFacts(
            category: known(BiasCategory.allCases, unless: 15),
            evidence: pick(BiasEvidence.allCases + [.sufficient, .sufficient, .sufficient]))
    }

    mutating func determination() -> Determination {
        Determination(
            by: chance(70) ? .known(.swornLawEnforcement) : known(Determination.Decider.allCases),
            fullInvestigation: yes(), formal: yes(),
            finding: chance(70) ? .known(.falseOrBaseless) : known(Determination.Finding.allCases),
            day: chance(70) ? day() : nil)
    }

    private mutating func course() -> CourseOfConduct {
        CourseOfConduct(
            victims: list(1...3) { .init(acts: $0.number(0...4)) }, places: list(0...3) { $0.place() },
            reports: list(0...3) { $0.day() }, interventions: list(0...2) { $0.day() },
            actsAfterIntervention: chance(50) ? nil : number(0...2), fearOrDistress: yes())
    }

    private mutating func hazing() -> HazingFacts {
        HazingFacts(
            studentMembers: known([0, 1, 2, 20]), connectedToMembership: yes(), riskAboveReasonable: yes())
    }
}
