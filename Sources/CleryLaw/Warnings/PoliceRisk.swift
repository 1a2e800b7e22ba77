/// A risk to the work of the police shapes what a warning says; it does not end the duty to warn.
///
/// Guidance lists the possible risk of compromising law enforcement efforts among the factors. A detail that would
/// hurt their work is left out, and the rest is told.
public enum PoliceRisk: Rule {
    public static let name = RuleName.policeRisk
    public static let citation: Citation = "34 CFR 668.46(e)(1); Handbook 2016, 6-14"
    public static let authority = Authority.guidance
    public static let sentence =
        "A risk to the work of the police shapes the content of a warning and does not end the duty to warn."

    public static let examples = [
        Example("The police ask to keep a detail back: the warning is owed, without the detail") {
            let finding = TimelyWarning.decide(TimelyWarning.robbery.with { $0.policeRisk = .known(true) })
            return finding.answer == .required && finding.because.contains(name)
        },
        .nearMiss("No risk was named: the warning is owed, and the rule is not among the reasons") {
            let finding = TimelyWarning.decide(TimelyWarning.robbery)
            return finding.answer == .required && !finding.because.contains(name)
        },
    ]
}
