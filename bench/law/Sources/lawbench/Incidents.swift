import CleryLaw

/// Incidents with believable facts, the same for the same seed.
///
/// Seven of ten hold one offense, the rest two or three, arrests and referrals, hate, unfounded reports, partners,
/// courses of conduct and places that nobody has stated yet.
struct Incidents {
    private var generator: Seeded
    init(seed: UInt64) { generator = Seeded(state: seed) }

    private static let acts: [Act] = [
        .burglary, .theftInStructure, .larceny, .larceny, .larceny, .vandalism, .vandalism, .simpleAssault,
        .simpleAssault, .intimidation, .aggravatedAssault, .robbery, .motorVehicleTheft, .theftFromMotorVehicle,
        .rape, .fondling, .sexOffense, .arson, .undeterminedFire, .assault, .murder, .entryWithIntentToSteal, .notClery,
    ]
    private static let biases: [BiasCategory] = [.race, .religion, .sexualOrientation, .gender, .ethnicity, .disability]
    private static let relations: [Relationship] = [.currentSpouse, .dating, .formerDating, .shareChild, .acquaintance]

    mutating func next() -> IncidentFacts {
        let day = Day(number: 18_262 + Int32(below(1096)))  // 2020 to 2022
        var facts = IncidentFacts(
            occurred: .exactly(Instant(milliseconds: Int64(day.number) * 86_400_000 + Int64(below(86_400_000)))),
            reports: [Report(day, to: .campusPolice)], place: place())
        if below(20) == 0 { facts.reports.append(Report(day.adding(days: below(40)), to: .campusSecurityAuthority)) }
        let kind = below(100)
        if kind < 15 {
            facts.lawActions = [lawAction()]
            if kind < 3 { facts.lawActions.append(lawAction()) }
            return facts
        }
        facts.offenses = (0..<(kind < 85 ? 1 : kind < 96 ? 2 : 3)).map { _ in offense() }
        if kind == 15 {
            facts.coursesOfConduct = [
                CourseOfConduct(
                    victims: [.init(acts: 3)], places: [facts.place], reports: [day], fearOrDistress: .known(true))
            ]
        }
        if below(40) == 0 { facts.bias = BiasFacts(category: .known(pick(Self.biases)), evidence: .sufficient) }
        if below(60) == 0 {
            facts.determination = Determination(
                by: .known(.swornLawEnforcement), fullInvestigation: .known(true), formal: .known(true),
                finding: .known(.falseOrBaseless), day: day.adding(days: below(90)))
        }
        return facts
    }

    private mutating func offense() -> OffenseFacts {
        var facts = OffenseFacts(pick(Self.acts), attempted: below(20) == 0)
        if below(4) == 0 { facts.victims = Int32(1 + below(3)) }
        if below(10) == 0 { facts.premises = Int32(1 + below(4)) }
        if below(8) == 0 { facts.weapon = .known(.knife) }
        if facts.act == .assault || facts.act == .simpleAssault { facts.injury = .known(below(3) == 0 ? .serious : .minor) }
        if facts.act == .theftInStructure || facts.act == .burglary { facts.access = .known(below(3) == 0 ? .lawful : .unlawful) }
        if facts.act == .simpleAssault, below(4) == 0 { facts.relationship = .known(pick(Self.relations)) }
        return facts
    }

    private mutating func lawAction() -> LawAction {
        let violations: [LawViolation] = [.liquor, .liquor, .drug, .weapons]
        let actions: [LawAction.Action] = [.arrest, .citation, .referred, .referred, .noAction]
        return LawAction(
            pick(violations), pick(actions), persons: Int32(1 + below(2)), lawViolation: .known(true),
            record: .known(true), sanctionPossible: .known(true))
    }

    private mutating func place() -> PlaceFacts {
        switch below(100) {
        case 0..<40: PlaceFacts(geography: .known(.onCampus), studentHousing: .known(true))
        case 40..<70: PlaceFacts(geography: .known(.onCampus), studentHousing: .known(false))
        case 70..<82: PlaceFacts(geography: .known(.noncampus))
        case 82..<92: PlaceFacts(geography: .known(.publicProperty))
        case 92..<98: PlaceFacts(geography: .known(.nowhere))
        default: PlaceFacts()
        }
    }

    private mutating func below(_ limit: Int) -> Int { Int.random(in: 0..<limit, using: &generator) }
    private mutating func pick<T>(_ list: [T]) -> T { list[below(list.count)] }
}

/// A small generator with a seed.
struct Seeded: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        var mixed = state
        mixed ^= mixed >> 33
        mixed &*= 0xff51_afd7_ed55_8ccd
        return mixed ^ (mixed >> 29)
    }
}
