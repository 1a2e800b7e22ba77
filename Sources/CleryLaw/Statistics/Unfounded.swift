/// A report that the police, after a full investigation, formally found false or baseless leaves the statistics.
///
/// It is removed from its cell and shown in the one number of unfounded crimes of the year. Arrests and referrals
/// are no crime reports; a wrongful arrest is corrected, not unfounded.
public enum Unfounded: Rule {
    public static let name = RuleName.unfounded
    public static let citation: Citation = "34 CFR 668.46(c)(2)(iii)"
    public static let authority = Authority.regulation
    public static let sentence =
        "Sworn law enforcement fully investigated it and formally found the report false or baseless."

    enum Answer { case stands, unfounded, needs }

    static func decide(_ determination: Determination?) -> Answer {
        guard let determination else { return .stands }
        if let by = determination.by.value, by != .swornLawEnforcement { return .stands }
        if let finding = determination.finding.value, finding != .falseOrBaseless { return .stands }
        if determination.fullInvestigation.isNo || determination.formal.isNo { return .stands }
        let known =
            determination.by.value != nil && determination.finding.value != nil
            && determination.fullInvestigation.isYes && determination.formal.isYes
        return known ? .unfounded : .needs
    }

    /// Whether what was found of a report unfounds it.
    public static func holds(_ determination: Determination?) -> Finding<Bool> {
        switch decide(determination) {
        case .stands: .decided(false, because: .whoMayUnfound)
        case .unfounded: .decided(true, because: name)
        case .needs: .needs([Question](), because: [name])
        }
    }

    public static let examples = [
        Example("Police fully investigate and formally find the report false: removed, one unfounded") {
            let told = story(.swornLawEnforcement, .falseOrBaseless)
            return told.gives([:]) && told.table(.unfounded, is: [.unfounded: 1])
                && told.names(.unfounded, .nearlyCounted)
        },
        Example("The crime was outside Clery geography: there is nothing to remove") {
            Told(OffenseFacts(.rape), at: .nowhere) {
                $0.determination = full(.swornLawEnforcement, .falseOrBaseless)
            }
            .givesNothing
        },
        .nearMiss("The same, but nobody decided it formally: it stays counted") {
            let told = Told(OffenseFacts(.rape)) {
                $0.determination = full(.swornLawEnforcement, .falseOrBaseless)
                $0.determination?.formal = .known(false)
            }
            return told.gives([.rape: 1]) && told.table(.unfounded, is: [:])
        },
    ]

    static func story(_ by: Determination.Decider, _ finding: Determination.Finding) -> Told {
        Told(OffenseFacts(.rape)) { $0.determination = full(by, finding) }
    }

    private static func full(_ by: Determination.Decider, _ finding: Determination.Finding) -> Determination {
        Determination(
            by: .known(by), fullInvestigation: .known(true), formal: .known(true), finding: .known(finding),
            day: "2024-05-01")
    }
}
