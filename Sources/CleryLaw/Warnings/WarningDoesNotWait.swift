/// A warning does not wait for all the facts: it goes out as soon as pertinent information is available.
///
/// What becomes known later is told in a follow-up. So a fact nobody knows yet never turns a threat into none.
public enum WarningDoesNotWait: Rule {
    public static let name = RuleName.warningDoesNotWait
    public static let citation: Citation = "34 CFR 668.46(e)(1); Handbook 2016, 6-12"
    public static let authority = Authority.guidance
    public static let sentence =
        "A warning goes out as soon as pertinent information is available, even if not all facts are known."

    public static let examples = [
        Example("A burglary, and little else is known yet: a threat") {
            WarningThreat.decide(
                ReportedCrime(
                    nature: .known(.property), suspect: .known(.unidentified), pattern: .known(false),
                    factsComplete: .known(false))
            )
            .answer == true
        },
        .nearMiss("All is known, and the burglar is in custody: no threat") {
            WarningThreat.decide(
                ReportedCrime(
                    nature: .known(.property), suspect: .known(.apprehended), factsComplete: .known(true))
            )
            .answer == false
        },
    ]
}
