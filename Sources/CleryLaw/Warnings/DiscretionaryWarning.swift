/// For a crime that is no Clery crime, or outside Clery geography, the institution may warn and need not.
public enum DiscretionaryWarning: Rule {
    public static let name = RuleName.discretionaryWarning
    public static let citation: Citation = "34 CFR 668.46(e)(1)(i); Handbook 2016, 6-13"
    public static let authority = Authority.guidance
    public static let sentence =
        "For crimes outside the Clery crimes or Clery geography the institution may warn but need not."

    public static let examples = [
        Example("A series of bicycle thefts: it may warn") {
            TimelyWarning.decide(
                ReportedCrime(isCleryCrime: .known(false), nature: .known(.property), pattern: .known(true))
            )
            .answer == .discretionary
        },
        Example("A robbery two blocks outside Clery geography: it may warn") {
            TimelyWarning.decide(TimelyWarning.robbery.with { $0.inCleryGeography = .known(false) }).answer
                == .discretionary
        },
        .nearMiss("The same robbery on public property beside the campus: required") {
            TimelyWarning.decide(TimelyWarning.robbery).answer == .required
        },
    ]
}
