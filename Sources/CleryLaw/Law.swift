/// Every rule of the law, in the order of the law. A rule is found by its name or by its citation.
public enum Law {
    public static let rules: [any Rule.Type] = counting + duties

    /// What is counted, and how.
    private static let counting: [any Rule.Type] = offenses + classification + statistics + geographyRules

    /// What has to be done, said and kept.
    private static let duties: [any Rule.Type] =
        dailyLogRules + warningRules + fireRules + hazingRules + missingStudentRules + authorityRules
        + agencyRules + policyRules + annualReportRules + surveyRules + keepingRules

    /// The definitions, in the order of the tables.
    public static let offenses: [any Offense.Type] = [
        Murder.self, NegligentManslaughter.self, Rape.self, Fondling.self, Incest.self, StatutoryRape.self,
        Robbery.self, AggravatedAssault.self, Burglary.self, MotorVehicleTheft.self, Arson.self,
        Larceny.self, SimpleAssault.self, Intimidation.self, Vandalism.self,
        DomesticViolence.self, DatingViolence.self, Stalking.self,
        WeaponsLaw.self, DrugLaw.self, LiquorLaw.self, Hazing.self,
    ]

    /// Which offense the facts are.
    private static let classification: [any Rule.Type] = [
        DeathsNotCounted.self, DeathReplacesAssault.self, AttemptsCount.self, AttemptedMurder.self,
        AttemptedFondling.self, NatureOfSexOffense.self, ForceMakesRape.self, SexOffensesSplit.self,
        TakingByForce.self, Carjacking.self, SeverityOfAssault.self, BurglaryTest.self, LawfulAccess.self,
        AttemptedEntry.self, VehicleInsideBurglary.self, TheftFromVehicle.self, WhatIsAVehicle.self,
        PriorAuthority.self, CauseOfFire.self, FearInIntimidation.self, OutsideTheFamilies.self,
    ]

    /// How it is counted.
    private static let statistics: [any Rule.Type] = [
        ThreeYears.self, ReportsThatCount.self, CounselorReports.self, SurveyReports.self,
        AwarenessSpeech.self,
        YearOfFirstReport.self, OneIncidentOneCount.self, PublishedCorrection.self,
        PlaceColumn.self, HousingSubset.self, OutsideGeography.self,
        PerVictim.self, PerOperation.self, PerUnitEntered.self, OfficesOneOperation.self,
        TransientLodging.self,
        SuiteBedrooms.self, PerVehicle.self, PerPerson.self, PerIncident.self,
        SameTimeAndPlace.self, Hierarchy.self, ArsonBesides.self, SexOffenseWithMurder.self,
        FondlingAlone.self,
        HateOutsideHierarchy.self, VAWAInAddition.self, LawActionsApart.self, HazingApart.self,
        HateOffenses.self, EightBiases.self, EvidenceOfBias.self, BiasCategoriesSince.self,
        NegligenceIsNotHate.self,
        VAWASince.self, DomesticBeforeDating.self, PartnerRelationship.self,
        StalkingCourse.self, StalkingEachYear.self, StalkingFirstPlace.self, StalkingAfterIntervention.self,
        WhatIsAnArrest.self, WhatIsAReferral.self, LawNotPolicy.self, ArrestOverReferral.self,
        MostSeriousViolation.self, DrivingAndDrunkenness.self, YearOfAction.self, Marijuana.self,
        Unfounded.self, WhoMayUnfound.self, UnfoundedTotal.self,
        HazingSince.self, HazingElements.self,
    ]

    /// Rules by the number of their name.
    private static let byNumber: [(any Rule.Type)?] = {
        var list = [(any Rule.Type)?](repeating: nil, count: 256)
        for rule in rules { list[Int(rule.name.rawValue)] = rule }
        return list
    }()

    public static func rule(named name: RuleName) -> (any Rule.Type)? { byNumber[Int(name.rawValue)] }

    /// The rules whose citation begins with this text, in any of its parts: `34 CFR 668.46(c)(6)` finds all of (c)(6).
    public static func rules(citing text: String) -> [any Rule.Type] {
        rules.filter { rule in rule.citation.paragraphs.contains { $0.hasPrefix(text) } }
    }

    /// The definition behind a row of the tables.
    public static func offense(_ category: Category) -> (any Offense.Type)? {
        offenses.first { $0.category == category }
    }
}

extension RuleName {
    /// The rule of this name.
    public var rule: (any Rule.Type)? { Law.rule(named: self) }
}

extension Citation {
    /// The single places that a citation names: "34 CFR 668.46(a), (c)(6)" names two.
    public var paragraphs: [String] {
        text.split(separator: ";").flatMap { part -> [String] in
            let pieces = part.split(separator: ",").map { Citation.trimmed($0) }
            guard let first = pieces.first, let open = first.firstIndex(of: "(") else {
                return [Citation.trimmed(part)]
            }
            let stem = first[..<open]
            return [first] + pieces.dropFirst().filter { $0.hasPrefix("(") }.map { stem + $0 }
        }
    }

    private static func trimmed(_ text: Substring) -> String {
        var text = text
        while text.first == " " { text.removeFirst() }
        while text.last == " " { text.removeLast() }
        return String(text)
    }
}
