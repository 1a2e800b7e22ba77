import CleryLaw

@testable import CleryOffice

/// A small generator with a seed, so that a failure can be repeated; the same as in the law's tests.
struct Seeded: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        var mixed = state
        mixed ^= mixed >> 33
        mixed &*= 0xff51_afd7_ed55_8ccd
        return mixed ^ (mixed >> 29)
    }

    mutating func chance(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &self) < percent }

    mutating func pick<Choices: Collection>(_ choices: Choices) -> Choices.Element {
        guard let one = choices.randomElement(using: &self) else { preconditionFailure("nothing to choose") }
        return one
    }

    mutating func number(_ range: ClosedRange<Int32>) -> Int32 { Int32.random(in: range, using: &self) }

    mutating func list<Element>(_ counts: ClosedRange<Int>, _ one: (inout Seeded) -> Element) -> [Element] {
        (0..<Int.random(in: counts, using: &self)).map { _ in one(&self) }
    }
}

/// Random incidents of every kind, with everything that the law's facts can hold, known, unknown or no question.
extension Seeded {
    mutating func incident() -> IncidentFacts {
        IncidentFacts(
            occurred: moment(), reports: list(0...3) { $0.report() },
            offenses: list(0...4) { $0.offense() }, lawActions: chance(50) ? list(1...4) { $0.action() } : [],
            bias: chance(40)
                ? BiasFacts(category: known(BiasCategory.allCases), evidence: pick(BiasEvidence.allCases))
                : nil,
            determination: chance(40) ? determination() : nil,
            coursesOfConduct: chance(30) ? list(1...2) { $0.course() } : [],
            hazing: chance(30) ? list(1...2) { $0.hazing() } : [],
            mostSerious: chance(30) ? pick(LawViolation.allCases) : nil)
    }

    mutating func known<Value>(_ values: [Value]) -> Known<Value> {
        chance(40) ? .unknown : chance(10) ? .notApplicable : .known(pick(values))
    }

    mutating func yesOrNo() -> Known<Bool> { known([true, false]) }
    mutating func day() -> Day { Day(number: number(15_300...20_500)) }
    private mutating func count() -> Int32? { chance(50) ? nil : number(0...4) }

    mutating func moment() -> Moment {
        // To the millisecond, and through both changes of the clock.
        let first = Instant(
            milliseconds: Int64.random(in: 1_300_000_000_000...1_790_000_000_000, using: &self))
        switch Int.random(in: 0..<5, using: &self) {
        case 0: return .unknown
        case 1:
            let length = Int64.random(in: 0...200_000_000, using: &self)
            return .between(first, Instant(milliseconds: first.milliseconds + length))
        default: return .exactly(first)
        }
    }

    mutating func place() -> PlaceFacts {
        PlaceFacts(geography: known(Place.allCases), studentHousing: yesOrNo())
    }

    private mutating func report() -> Report {
        Report(day(), to: pick(Recipient.allCases), manner: pick(Report.Manner.allCases))
    }

    private mutating func offense() -> OffenseFacts {
        var facts = OffenseFacts(
            pick(Act.allCases), attempted: chance(15), victims: count(), operations: count(),
            premises: count(), vehicles: count())
        facts.premisesKind = known(PremisesKind.allCases)
        facts.access = known(Access.allCases)
        facts.force = yesOrNo()
        facts.weapon = known(Weapon.allCases)
        facts.injury = known(Injury.allCases)
        facts.relationship = known(Relationship.allCases)
        facts.crimeOfViolence = yesOrNo()
        facts.fearOfHarm = yesOrNo()
        facts.stateLawCoversRelationship = yesOrNo()
        facts.deathFollowed = chance(10)
        facts.intentEstablished = chance(10)
        facts.occurred = chance(30) ? moment() : nil
        facts.place = chance(30) ? place() : nil
        return facts
    }

    private mutating func action() -> LawAction {
        var action = LawAction(
            pick(LawViolation.allCases), pick(LawAction.Action.allCases), persons: number(0...4),
            person: chance(40) ? pick(["s1", "s2"]) : nil, lawViolation: yesOrNo(), record: yesOrNo(),
            sanctionPossible: yesOrNo(), day: chance(30) ? day() : nil, subsetOfReferred: chance(20))
        action.federalLawOnly = chance(20)
        return action
    }

    private mutating func determination() -> Determination {
        Determination(
            by: known(Determination.Decider.allCases), fullInvestigation: yesOrNo(), formal: yesOrNo(),
            finding: known(Determination.Finding.allCases), day: chance(70) ? day() : nil)
    }

    private mutating func course() -> CourseOfConduct {
        CourseOfConduct(
            victims: list(0...3) { .init(acts: $0.number(0...4)) }, places: list(0...3) { $0.place() },
            reports: list(0...3) { $0.day() }, interventions: list(0...2) { $0.day() },
            actsAfterIntervention: chance(50) ? nil : number(0...2), fearOrDistress: yesOrNo())
    }

    private mutating func hazing() -> HazingFacts {
        HazingFacts(
            studentMembers: known([0, 1, 2, 20]), connectedToMembership: yesOrNo(),
            riskAboveReasonable: yesOrNo())
    }
}

/// What stands beside the facts, for random facts.
extension Seeded {
    /// - Parameter places: the office's places that acts may have happened at; their facts follow.
    mutating func stated(at places: [PlaceRecord]) -> Stated {
        var facts = incident()
        var told = Particulars().fitted(to: facts)
        for index in facts.offenses.indices {
            told.offenses[index].accused = count()
            told.offenses[index].arrested = count()
            told.offenses[index].referred = count()
            guard facts.offenses[index].place != nil, chance(60) else { continue }
            let place = pick(places)
            facts.offenses[index].place = place.facts
            told.offenses[index].place = place.id
        }
        for index in facts.lawActions.indices where chance(50) {
            told.statutes[index] = pick(["N.Y. Penal Law 265.01", "21 U.S.C. 844 <\"&'>"])
        }
        for (course, acts) in told.courses.enumerated() {
            for act in acts.indices {
                if chance(60) {
                    let place = pick(places)
                    facts.coursesOfConduct[course].places[act] = place.facts
                    told.courses[course][act].place = place.id
                }
                if chance(60) { told.courses[course][act].moment = moment() }
            }
        }
        for index in told.hazing.indices {
            told.hazing[index].organization = chance(50) ? "Rowing club" : ""
            told.hazing[index].acts = HazingAct.allCases.filter { _ in chance(30) }
        }
        told.sites = list(0...2) { random in
            var site = Particulars.Site(place: random.pick(places).id)
            site.moment = random.moment()
            return site
        }
        told.biasSigns = BiasSign.allCases.filter { _ in chance(20) }
        if facts.determination?.by.value == .swornLawEnforcement {
            told.unfounding = .init(
                officer: "Badge 214", investigation: "26-1044", evidence: "Video, exhibit 3")
        }
        return Stated(facts, datesOnly: false, place: pick(places).id, told)
    }
}

extension Stated {
    init(_ facts: IncidentFacts, datesOnly: Bool, place: Int64, _ told: Particulars) {
        let incident = Incident(
            id: 1, campus: 1, place: place, profile: nil, key: "x", number: nil, nature: "x", reportedAt: nil,
            reportedDay: nil, timeKnown: true, occurred: facts.occurred, datesOnly: datesOnly,
            disposition: nil, dispositionWords: "", dispositionDay: nil, comment: nil, isCrime: true,
            facts: facts, unknown: [], sourceWords: nil, sameIncidentAs: nil, revision: 1, contentHash: 0,
            narrative: nil, importLine: nil)
        self.init(incident, told)
    }
}
