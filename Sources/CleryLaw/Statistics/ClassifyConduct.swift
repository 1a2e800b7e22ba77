/// Which offense a conduct is that nobody has named yet, by the definitions' own tests.
extension Classify {
    public static func conduct(_ facts: ConductFacts) -> Classification {
        guard case .known(let act) = facts.act else {
            return .needs(.natureOfAct, .murder, because: .outsideTheFamilies)
        }
        switch act {
        case .death:
            return DeathsNotCounted.decide(
                facts.cause, grossNegligence: facts.grossNegligence, ownNegligence: facts.victimIsActor)
        case .penetration, .intercourse: return sexual(facts, act)
        case .touching:
            if lacksConsent(facts).isYes { return .offense(.fondling, because: .fondling) }
            if lacksConsent(facts).isNo { return .notCounted(nearly: .fondling, because: .fondling) }
            return .needs(.natureOfAct, .fondling, because: .fondling)
        case .assault: return assault(facts)
        case .threat:
            return named(facts.fearOfHarm, .intimidation, .fearInIntimidation, facts)
        case .vandalism: return hateOnly(.vandalism, .vandalism, facts)
        case .takenFromPerson:
            let taking = TakingByForce.decide(
                force: facts.forceOrThreat.value != nil ? facts.forceOrThreat : facts.force)
            return taking.category == nil && taking.needs.isEmpty && facts.biasShown.isYes
                ? .offense(.larceny, because: .takingByForce) : taking
        case .vehicleTaken: return vehicle(facts)
        case .vehicleKept: return .notCounted(nearly: .motorVehicleTheft, because: .priorAuthority)
        case .theft, .entry: return entry(facts, act)
        case .burning, .burningAttempt: return CauseOfFire.decide(facts.determined)
        }
    }

    private static func lacksConsent(_ facts: ConductFacts) -> Known<Bool> {
        if facts.force.isYes { return .known(true) }
        guard let consent = facts.consent.value else { return .unknown }
        return .known(consent != .given)
    }

    private static func sexual(_ facts: ConductFacts, _ act: ConductFacts.Conduct) -> Classification {
        if facts.force.isYes { return .offense(.rape, because: .forceMakesRape) }
        if lacksConsent(facts).isYes { return .offense(.rape, because: .rape) }
        let nonforcible =
            facts.force.isNo || facts.otherwiseNonforcible.isYes || facts.consent.value == .given
        // Between the two non-forcible offenses the more serious row comes first.
        if facts.forbiddenDegree.isYes || facts.underAgeOfConsent.isYes {
            let category: Category = facts.forbiddenDegree.isYes ? .incest : .statutoryRape
            return nonforcible
                ? .offense(category, because: category.definition)
                : .needs(.natureOfAct, category, because: .forceMakesRape)
        }
        if facts.consent.value == .given, facts.underAgeOfConsent.isNo, !facts.forbiddenDegree.isYes {
            return .notCounted(nearly: .rape, because: .rape)
        }
        return .needs(.natureOfAct, .rape, because: .natureOfSexOffense)
    }

    private static func assault(_ facts: ConductFacts) -> Classification {
        if facts.drugged { return .offense(.aggravatedAssault, because: .aggravatedAssault) }
        let aggravated = SeverityOfAssault.isAggravated(weapon: facts.weapon, injury: facts.injury)
        if aggravated.isYes { return .offense(.aggravatedAssault, because: .severityOfAssault) }
        if aggravated.isNo { return hateOnly(.simpleAssault, .severityOfAssault, facts) }
        return .needs(.injuryOrWeapon, .aggravatedAssault, because: .severityOfAssault)
    }

    /// Counted only as a hate crime; without word of bias it is in no table.
    private static func hateOnly(_ category: Category, _ rule: RuleName, _ facts: ConductFacts)
        -> Classification
    {
        facts.biasShown.isYes
            ? .offense(category, because: .hateOffenses) : .notCounted(nearly: category, because: rule)
    }

    private static func named(
        _ element: Known<Bool>, _ category: Category, _ rule: RuleName, _ facts: ConductFacts
    ) -> Classification {
        if element.isNo { return .notCounted(nearly: category, because: rule) }
        return element.isYes ? hateOnly(category, rule, facts) : .needs(.natureOfAct, category, because: rule)
    }

    private static func vehicle(_ facts: ConductFacts) -> Classification {
        if facts.forceOrThreat.isYes { return .offense(.robbery, because: .carjacking) }
        if facts.permission.isYes {
            return PriorAuthority.decide(vehicle: facts.motorVehicle, permitted: .known(true))
        }
        let entered = unlawful(facts)
        // Who takes a vehicle without leave out of a locked building had to enter it unlawfully.
        if facts.fromLockedBuilding
            ? entered.isYes || !entered.isNo && facts.permission.isNo : facts.structure.isYes && entered.isYes
        {
            return .offense(.burglary, because: .vehicleInsideBurglary)
        }
        return PriorAuthority.decide(vehicle: facts.motorVehicle, permitted: facts.permission)
    }

    private static func unlawful(_ facts: ConductFacts) -> Known<Bool> {
        guard let entry = facts.entry.value else { return .unknown }
        return .known(entry != .lawful)
    }

    private static func entry(_ facts: ConductFacts, _ act: ConductFacts.Conduct) -> Classification {
        if facts.entry.value == .attemptedWithoutForce || facts.attempted && facts.force.isNo {
            return .notCounted(nearly: .burglary, because: .attemptedEntry)
        }
        let purpose: Known<Bool> =
            switch facts.intent {
            case .known(.theft), .known(.felony): .known(true)
            case .known(.undeterminable), .known(.otherPurpose): .known(false)
            // Who steals after entering shows what the entry was for; "evidence" means the facts of the case.
            default: act == .theft || facts.itemMissing ? .known(true) : .unknown
            }
        let answer = BurglaryTest.decide(
            unlawfulEntry: unlawful(facts), structure: facts.structure, purpose: purpose)
        if case .notCounted = answer, act == .theft, facts.biasShown.isYes {
            return .offense(.larceny, because: .hateOffenses)
        }
        return answer
    }
}
