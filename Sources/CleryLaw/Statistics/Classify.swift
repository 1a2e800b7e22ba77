/// Which offense the facts of one act are. What the police call it is a beginning; the facts beside it decide.
///
/// Domestic and dating violence are answered by `DomesticBeforeDating`, because they are counted besides.
public enum Classify {
    public static func offense(
        _ facts: OffenseFacts, _ interpretations: Interpretations = .standard
    ) -> Classification {
        switch facts.act {
        case .murder:
            facts.attempted
                ? .offense(.aggravatedAssault, because: .attemptedMurder)
                : .offense(.murder, because: .murder)
        case .negligentManslaughter: .offense(.negligentManslaughter, because: .negligentManslaughter)
        case .rape: .offense(.rape, because: facts.attempted ? .attemptsCount : .rape)
        case .fondling: AttemptedFondling.classify(facts, interpretations)
        case .incest, .statutoryRape: ForceMakesRape.classify(facts)
        case .sexOffense: .needs(.natureOfAct, .rape, because: .natureOfSexOffense)
        case .robbery: .offense(.robbery, because: facts.attempted ? .attemptsCount : .robbery)
        case .carjacking: .offense(.robbery, because: .carjacking)
        case .aggravatedAssault, .assault, .simpleAssault, .violence: SeverityOfAssault.classify(facts)
        case .burglary, .theftInStructure, .entryWithIntentToSteal, .larceny: BurglaryTest.classify(facts)
        case .theftFromMotorVehicle: .notCounted(nearly: .motorVehicleTheft, because: .theftFromVehicle)
        case .motorVehicleTheft:
            .offense(.motorVehicleTheft, because: facts.attempted ? .attemptsCount : .motorVehicleTheft)
        case .arson: .offense(.arson, because: facts.attempted ? .attemptsCount : .arson)
        case .undeterminedFire: .needs(.cause, .arson, because: .causeOfFire)
        case .intimidation, .offensiveSpeech, .threatOfPhysicalAbuse: FearInIntimidation.classify(facts)
        case .vandalism: .offense(.vandalism, because: .vandalism)
        case .domesticViolence: .offense(.domesticViolence, because: .domesticViolence)
        case .datingViolence: .offense(.datingViolence, because: .datingViolence)
        case .stalking: .offense(.stalking, because: .stalking)
        case .hazing: .offense(.hazing, because: .hazing)
        case .notClery: .notCounted(nearly: nil, because: .outsideTheFamilies)
        }
    }
}
