/// The maximum is for each violation: each omitted crime and each missing statement can be one.
///
/// What the Department then asks for is its judgment of gravity and size, up to the sum of the maxima.
public enum PenaltyEach: Rule {
    public static let name = RuleName.penaltyEach
    public static let citation: Citation = "20 U.S.C. 1094(c)(3)(B); 34 CFR 668.84(a); 34 CFR 668.92"
    public static let authority = Authority.statute
    public static let sentence =
        "The maximum is for each violation; each omitted crime or missing statement can be one."

    /// The sum of the maxima, given each violation's own; nil while one is open.
    public static func exposure(_ maxima: [Finding<Int>]) -> Int? {
        var sum = 0
        for finding in maxima {
            guard let dollars = finding.answer else { return nil }
            sum += dollars
        }
        return sum
    }

    public static let examples = [
        Example("Two omitted stalkings of 2016, assessed in 2018: twice $55,907") {
            let one = PenaltyMaximum.dollars(assessed: .known("2018-06-01"), violation: .known("2016-10-01"))
            return exposure([one, one]) == 111_814
        },
        Example.nearMiss("Of one violation the day is not known: no sum") {
            exposure([PenaltyMaximum.dollars(assessed: .known("2018-06-01"), violation: .unknown)]) == nil
        },
    ]
}
