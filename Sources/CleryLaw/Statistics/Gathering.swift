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
    var hazing = false
    var hazingAsks = false
    var hazingMissed = false
    /// Somebody died by an act that is no homicide itself; a murder that is stated is that death.
    var deathBesides = false
    /// The same, if a question about the act is answered so.
    var deathNeeds: Needs = []

    /// Violence by partners, which stands beside the primary crimes. What one record names and another implies is
    /// the same violence, so the larger number holds.
    struct Partners {
        var domestic: Int32 = 0
        var dating: Int32 = 0
        var impliedDomestic: Int32 = 0
        var impliedDating: Int32 = 0
        var whyDomestic: UInt8 = 0
        var whyDating: UInt8 = 0
        var needs: Needs = []
        var asks: UInt8 = 0
        var missedDomestic: UInt8 = 0
        var missedDating: UInt8 = 0
    }

    /// Of two rules for the same the more particular one, so that the order of the facts does not matter: the numbers
    /// begin with the definitions, and 0 is none.
    @inline(__always) static func telling(_ a: UInt8, _ b: UInt8) -> UInt8 { max(a, b) }
    @inline(__always) static func telling(_ a: SIMD16<UInt8>, _ b: SIMD16<UInt8>) -> SIMD16<UInt8> {
        pointwiseMax(a, b)
    }

    @inline(__always) mutating func add(_ category: Category, _ count: Int32, _ rule: RuleName) {
        let row = Int(category.rawValue)
        units[row] = units[row].plus(count)
        why[row] = Self.telling(why[row], rule.rawValue)
        present.insert(Categories(category))
    }

    mutating func add(_ facts: OffenseFacts, _ interpretations: Interpretations) {
        let offense = Classify.offense(facts, interpretations)
        if facts.deathFollowed { addDeath(offense) }
        switch offense {
        case .offense(let category, let rule):
            switch category {
            case .domesticViolence, .datingViolence: break
            case .stalking: stalking = stalking.plus(max(1, facts.victims ?? 1))
            case .hazing: hazing = true
            default:
                if facts.deathFollowed, DeathReplacesAssault.replaces(category) {
                    add(.murder, max(1, facts.victims ?? 1), .deathReplacesAssault)
                } else {
                    add(category, category.units(facts, interpretations), rule)
                    if category == .burglary, case .known(let kind) = facts.premisesKind,
                        let collapse = PerUnitEntered.collapse(kind, interpretations)
                    {
                        let row = Int(category.rawValue)
                        unitRule[row] = Self.telling(unitRule[row], collapse.rawValue)
                    }
                }
            }
        case .notCounted(let nearly, let rule):
            // A theft that is no burglary is a larceny, and so may be a hate crime.
            if rule == .lawfulAccess || rule == .theftFromVehicle {
                add(.larceny, max(1, facts.operations ?? 1), rule)
            }
            if let nearly {
                let row = Int(nearly.rawValue)
                missed[row] = Self.telling(missed[row], rule.rawValue)
                missing.insert(Categories(nearly))
            }
        case .needs(let what, let category, let rule):
            if facts.deathFollowed, category == .aggravatedAssault {
                add(.murder, max(1, facts.victims ?? 1), .deathReplacesAssault)
            } else {
                let row = Int(category.rawValue)
                needs[row] |= what.rawValue
                asks[row] = Self.telling(asks[row], rule.rawValue)
                asking.insert(Categories(category))
            }
        }
        addPartners(facts)
    }

    /// Crimes that stay what they are when somebody dies by them; the death is counted beside.
    private static let deadly: Categories = Categories.sexOffenses.union([
        Categories(.robbery), Categories(.arson), Categories(.burglary), Categories(.domesticViolence),
        Categories(.datingViolence), Categories(.hazing),
    ])

    private mutating func addDeath(_ offense: Classification) {
        switch offense {
        case .offense(let category, _): deathBesides = deathBesides || Self.deadly.has(category)
        // A death by an attempt at a sex offense is one, however that attempt is counted.
        case .needs(_, let category, _) where Categories.sexOffenses.has(category): deathBesides = true
        case .notCounted(nearly: .fondling, _): deathBesides = true
        case .needs(let what, let category, _):
            if Self.deadly.has(category) { deathNeeds.formUnion(what) }
        case .notCounted: break
        }
    }

    /// When all is gathered: a death that no homicide of the incident states is a murder, or perhaps one.
    @inline(__always) mutating func settleDeath() {
        guard deathBesides || !deathNeeds.isEmpty, !present.has(.murder), !present.has(.negligentManslaughter)
        else { return }
        if deathBesides {
            add(.murder, 1, .deathReplacesAssault)
        } else {
            let row = Int(Category.murder.rawValue)
            needs[row] = deathNeeds.rawValue
            asks[row] = RuleName.deathReplacesAssault.rawValue
            asking.insert(Categories(.murder))
        }
    }

    @inline(__always) private mutating func addPartners(_ facts: OffenseFacts) {
        // Most records say nothing of a relationship and name no partner violence.
        switch facts.act {
        case .domesticViolence, .datingViolence, .violence, .threatOfPhysicalAbuse: break
        default:
            guard facts.relationship.value != nil || facts.stateLawCoversRelationship.isYes else { return }
        }
        let named = facts.act == .domesticViolence || facts.act == .datingViolence
        let count = max(1, facts.victims ?? 1)
        switch DomesticBeforeDating.decide(facts) {
        case .none: break
        case .counted(.domesticViolence, let rule):
            if named {
                partners.domestic = partners.domestic.plus(count)
            } else {
                partners.impliedDomestic = max(partners.impliedDomestic, count)
            }
            partners.whyDomestic = Self.telling(partners.whyDomestic, rule.rawValue)
        case .counted(_, let rule):
            if named {
                partners.dating = partners.dating.plus(count)
            } else {
                partners.impliedDating = max(partners.impliedDating, count)
            }
            partners.whyDating = Self.telling(partners.whyDating, rule.rawValue)
        case .notCounted(.domesticViolence, let rule):
            partners.missedDomestic = Self.telling(partners.missedDomestic, rule.rawValue)
        case .notCounted(_, let rule):
            partners.missedDating = Self.telling(partners.missedDating, rule.rawValue)
        case .needs(let what, let rule):
            partners.needs.formUnion(what)
            partners.asks = Self.telling(partners.asks, rule.rawValue)
        }
    }

    mutating func add(_ elements: [HazingFacts]) {
        for facts in elements {
            switch HazingElements.decide(facts) {
            case .known(true): hazing = true
            case .known(false): hazingMissed = true
            default: hazingAsks = true
            }
        }
    }

    /// Joins another record of the same incident: an offense in both is one offense.
    mutating func join(_ other: Gathering) {
        units = pointwiseMax(units, other.units)
        why = Self.telling(why, other.why)
        unitRule = Self.telling(unitRule, other.unitRule)
        missed = Self.telling(missed, other.missed)
        asks = Self.telling(asks, other.asks)
        needs |= other.needs
        present.formUnion(other.present)
        missing.formUnion(other.missing)
        asking.formUnion(other.asking)
        partners.domestic = max(partners.domestic, other.partners.domestic)
        partners.dating = max(partners.dating, other.partners.dating)
        partners.impliedDomestic = max(partners.impliedDomestic, other.partners.impliedDomestic)
        partners.impliedDating = max(partners.impliedDating, other.partners.impliedDating)
        partners.whyDomestic = Self.telling(partners.whyDomestic, other.partners.whyDomestic)
        partners.whyDating = Self.telling(partners.whyDating, other.partners.whyDating)
        partners.needs.formUnion(other.partners.needs)
        partners.asks = Self.telling(partners.asks, other.partners.asks)
        partners.missedDomestic = Self.telling(partners.missedDomestic, other.partners.missedDomestic)
        partners.missedDating = Self.telling(partners.missedDating, other.partners.missedDating)
        stalking = max(stalking, other.stalking)
        hazing = hazing || other.hazing
        hazingAsks = hazingAsks || other.hazingAsks
        hazingMissed = hazingMissed || other.hazingMissed
        deathBesides = deathBesides || other.deathBesides
        deathNeeds.formUnion(other.deathNeeds)
    }
}

extension Int32 {
    /// The sum, or the greatest number there is.
    @inline(__always) func plus(_ other: Int32) -> Int32 {
        let (sum, tooGreat) = addingReportingOverflow(other)
        return tooGreat ? .max : sum
    }
}
