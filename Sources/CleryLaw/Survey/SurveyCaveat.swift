/// A number of an earlier year that changes needs a caveat in the Department's words: "For (YEAR), Line (X) was
/// changed from (A) to (B) because (REASON)."
public enum SurveyCaveat: Rule {
    public static let name = RuleName.surveyCaveat
    public static let citation: Citation =
        "34 CFR 668.41(e)(5); Campus Safety and Security Survey, form of 2022, caveats"
    public static let authority = Authority.guidance
    public static let sentence =
        "A changed number of an earlier year needs a caveat with the year, the line, both numbers and the reason."

    public static func isNeeded(from old: Int, to new: Int) -> Bool { old != new }

    /// The sentence to type. The reason is given without a final period.
    public static func text(year: Int, line: String, from old: Int, to new: Int, because reason: String)
        -> String
    {
        var reason = reason[...]
        while let last = reason.last, last == "." || last == " " { reason.removeLast() }
        return "For \(year), Line \(line) was changed from \(old) to \(new) because \(reason)."
    }

    public static let examples = [
        Example("A burglary of 2023 turned out a theft: the sentence names year, line, both numbers and why")
        {
            text(year: 2023, line: "i", from: 4, to: 3, because: "a burglary was reclassified as larceny.")
                == "For 2023, Line i was changed from 4 to 3 because a burglary was reclassified as larceny."
        },
        .nearMiss("The number is the same as before: no caveat") { !isNeeded(from: 4, to: 4) },
    ]
}
