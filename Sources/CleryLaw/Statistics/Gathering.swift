/// What the offenses of one incident come to, before hierarchy, year and place: units and reasons by category.
///
/// Sixteen small numbers side by side: the fifteen rows from murder to vandalism stand in the order of the law.
struct Gathering {
    var units = SIMD16<Int32>()
    /// The rule that classified it.
    var why = SIMD16<UInt8>()
    /// A special rule of the unit of count.
    var unitRule = SIMD16<UInt8>()
    /// Nearly that category: the rule that kept it out.
    var missed = SIMD16<UInt8>()
    /// Perhaps that category: what is needed, and by which rule.
    var needs = SIMD16<UInt32>()
    var asks = SIMD16<UInt8>()
    var present: Categories = []
    var missing: Categories = []
    var asking: Categories = []

    var partners = Partners()
    var stalking: Int32 = 0
    var hazing: Int32 = 0
    var hazingAsks = false
    var hazingMissed = false

    /// Violence by partners, which stands beside the primary crimes. What one record names and another implies is
    /// the same violence, so the larger number holds.
    struct Partners {
        var domestic: Int32 = 0
        var dating: Int32 = 0
        var impliedDomestic: Int32 = 0
        var impliedDating: Int32 = 0
        var why = RuleName.domesticBeforeDating
        var asks: RuleName?
        var missed: (category: Category, rule: RuleName)?
    }

    @inline(__always) mutating func add(_ category: Category, _ count: Int32, _ rule: RuleName) {
        let row = Int(category.rawValue)
        units[row] &+= count
        if !present.has(category) { why[row] = rule.rawValue }
        present.insert(Categories(category))
    }

    mutating func add(_ facts: OffenseFacts, _ interpretations: Interpretations) {
        switch Classify.offense(facts, interpretations) {
        case .offense(let category, let rule):
            switch category {
            case .domesticViolence, .datingViolence: break
            case .stalking: stalking &+= max(1, facts.victims ?? 1)
            case .hazing: hazing = 1
            default:
                if facts.deathFollowed, DeathReplacesAssault.replaces(category) {
                    add(.murder, max(1, facts.victims ?? 1), .deathReplacesAssault)
                } else {
                    add(category, category.units(facts, interpretations), rule)
                    if category == .burglary, case .known(let kind) = facts.premisesKind,
                        let collapse = PerUnitEntered.collapse(kind, interpretations)
                    {
                        unitRule[Int(category.rawValue)] = collapse.rawValue
                    }
                }
            }
        case .notCounted(let nearly, let rule):
            // A theft that is no burglary is a larceny, and so may be a hate crime.
            if rule == .lawfulAccess || rule == .theftFromVehicle {
                add(.larceny, max(1, facts.operations ?? 1), rule)
            }
            if let nearly {
                missed[Int(nearly.rawValue)] = rule.rawValue
                missing.insert(Categories(nearly))
            }
        case .needs(let what, let category, let rule):
            if facts.deathFollowed, category == .aggravatedAssault {
                add(.murder, max(1, facts.victims ?? 1), .deathReplacesAssault)
            } else {
                needs[Int(category.rawValue)] |= what.rawValue
                asks[Int(category.rawValue)] = rule.rawValue
                asking.insert(Categories(category))
            }
        }
        if facts.deathFollowed { addDeath(facts) }
        addPartners(facts)
    }

    /// A death beside an act that does not become a murder itself, such as a robbery or an arson.
    private mutating func addDeath(_ facts: OffenseFacts) {
        switch facts.act {
        case .rape, .fondling, .incest, .statutoryRape, .sexOffense, .robbery, .carjacking, .arson, .burglary,
            .domesticViolence, .datingViolence, .hazing:
            if !present.has(.murder), !present.has(.negligentManslaughter) {
                add(.murder, 1, .deathReplacesAssault)
            }
        default: break
        }
    }

    @inline(__always) private mutating func addPartners(_ facts: OffenseFacts) {
        // Most records say nothing of a relationship and name no partner violence.
        switch facts.act {
        case .domesticViolence, .datingViolence, .violence, .threatOfPhysicalAbuse: break
        default: guard facts.relationship.value != nil else { return }
        }
        let named = facts.act == .domesticViolence || facts.act == .datingViolence
        let count = max(1, facts.victims ?? 1)
        switch DomesticBeforeDating.decide(facts) {
        case .none: break
        case .counted(.domesticViolence, let rule):
            if named {
                partners.domestic &+= count
            } else {
                partners.impliedDomestic = max(partners.impliedDomestic, count)
            }
            partners.why = rule
        case .counted(_, let rule):
            if named {
                partners.dating &+= count
            } else {
                partners.impliedDating = max(partners.impliedDating, count)
            }
            partners.why = rule
        case .notCounted(let category, let rule): partners.missed = (category, rule)
        case .needs(_, let rule): partners.asks = rule
        }
    }

    mutating func add(_ elements: [HazingFacts]) {
        for facts in elements {
            switch HazingElements.decide(facts) {
            case .known(true): hazing = 1
            case .known(false): hazingMissed = true
            default: hazingAsks = true
            }
        }
    }

    /// Joins another record of the same incident: an offense in both is one offense.
    mutating func join(_ other: Gathering) {
        for category in other.present.members where !present.has(category) {
            why[Int(category.rawValue)] = other.why[Int(category.rawValue)]
        }
        units.replace(with: other.units, where: other.units .> units)
        unitRule.replace(with: other.unitRule, where: unitRule .== 0)
        missed.replace(with: other.missed, where: missed .== 0)
        asks.replace(with: other.asks, where: asks .== 0)
        needs |= other.needs
        present.formUnion(other.present)
        missing.formUnion(other.missing)
        asking.formUnion(other.asking)
        partners.domestic = max(partners.domestic, other.partners.domestic)
        partners.dating = max(partners.dating, other.partners.dating)
        partners.impliedDomestic = max(partners.impliedDomestic, other.partners.impliedDomestic)
        partners.impliedDating = max(partners.impliedDating, other.partners.impliedDating)
        partners.asks = partners.asks ?? other.partners.asks
        partners.missed = partners.missed ?? other.partners.missed
        stalking = max(stalking, other.stalking)
        hazing = max(hazing, other.hazing)
        hazingAsks = hazingAsks || other.hazingAsks
        hazingMissed = hazingMissed || other.hazingMissed
    }
}
