/// A timely warning is owed for a Clery crime in Clery geography, reported, that is a serious or continuing threat.
///
/// The crime is one of 34 CFR 668.46(c)(1). It was reported to a campus security authority or the local police. The
/// institution considers it a threat to students and employees; what it has to consider is in `WarningThreat`. The
/// whole campus community is told, as soon as pertinent information is available. Arrests and referrals of the tables
/// are no warning by themselves.
public enum TimelyWarning: Rule {
    public static let name = RuleName.timelyWarning
    public static let citation: Citation = "34 CFR 668.46(e)(1); 20 U.S.C. 1092(f)(3)"
    public static let authority = Authority.statute
    public static let sentence =
        "A timely warning is owed for a Clery crime in Clery geography that was reported and is a serious or continuing threat."

    /// Whether the campus must be warned. What an emergency notification changes is in `FollowUp`.
    public static func decide(
        _ crime: ReportedCrime, _ interpretations: Interpretations = .standard
    ) -> Finding<WarningAnswer> {
        if crime.nature.value == .noCrime { return .decided(.notRequired, because: name) }
        if WarningCounselors.exempts(crime.reportedTo) {
            return .decided(.notRequired, because: name, .warningCounselors)
        }
        if crime.isCleryCrime.isNo || crime.inCleryGeography.isNo {
            return .decided(.discretionary, because: name, .discretionaryWarning)
        }
        guard crime.isCleryCrime.isYes else {
            return .needs(
                Question("clery_crime", "Is it one of the crimes that the Clery Act counts?"), because: name)
        }
        guard crime.inCleryGeography.isYes else {
            return .needs(Question("geography", "Did it happen in Clery geography?"), because: name)
        }
        let threat = WarningThreat.decide(crime, interpretations)
        guard let isThreat = threat.answer else {
            return .needs(threat.asks, because: [name] + threat.because)
        }
        guard isThreat else { return .decided(.notRequired, because: [name] + threat.because) }
        switch crime.reportedTo {
        case .known(.campusPolice), .known(.campusSecurityAuthority), .known(.localPolice): break
        // Nobody was told whose knowledge makes it a duty.
        case .known(.other): return .decided(.notRequired, because: [name] + threat.because)
        default:
            return .needs(
                Question(
                    "reported_to",
                    "Was it reported to a campus security authority or the local police?"),
                because: name)
        }
        var because = [name]
        if crime.policeRisk.isYes { because.append(.policeRisk) }
        if crime.factsComplete.isNo, threat.because.last != .warningDoesNotWait {
            because.append(.warningDoesNotWait)
        }
        return .decided(.required, because: because + threat.because)
    }

    public static let examples = [
        Example("A robbery on campus told to the campus police, the robber at large: required") {
            decide(robbery).answer == .required
        },
        .nearMiss("The robber is in custody, and it was one robbery: not required") {
            decide(robbery.with { $0.suspect = .known(.apprehended) }).answer == .notRequired
        },
        .nearMiss("A tornado is no crime: no timely warning") {
            decide(ReportedCrime(isCleryCrime: .known(false), nature: .known(.noCrime))).answer
                == .notRequired
        },
        .nearMiss("Only a roommate was told, no security authority and no police: not required") {
            decide(robbery.with { $0.reportedTo = .known(.other) }).answer == .notRequired
        },
        Example("Nobody knows whether the place is Clery geography: a question") {
            decide(robbery.with { $0.inCleryGeography = .unknown }).asks.first?.name == "geography"
        },
    ]

    static let robbery = ReportedCrime(
        isCleryCrime: .known(true), nature: .known(.violent), inCleryGeography: .known(true),
        reportedTo: .known(.campusPolice), suspect: .known(.atLarge))
}

extension ReportedCrime {
    /// The same crime with further facts.
    func with(_ change: (inout ReportedCrime) -> Void) -> ReportedCrime {
        var copy = self
        change(&copy)
        return copy
    }
}
