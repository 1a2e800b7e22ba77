/// The Campus Hazing Transparency Report lists a finding against a recognized organization, wherever it happened.
///
/// It is another regime than the statistics: the institution's own definition, recognized organizations only, a
/// finding of responsibility, no geography. Information is collected from July 1, 2025.
public enum HazingTransparencyEntry: Rule {
    public static let name = RuleName.hazingTransparencyEntry
    public static let citation: Citation = "20 U.S.C. 1092(f)(9)"
    public static let authority = Authority.statute
    public static let inForce = InForce(from: "2025-07-01")
    public static let sentence =
        "The transparency report lists findings of responsibility against recognized organizations."

    /// Whether the report lists it; nil while a fact is missing.
    public static func listed(recognized: Known<Bool>, found: Known<Bool>, on day: Day?) -> Bool? {
        if recognized.isNo || found.isNo { return false }
        if let day, !inForce.holds(on: day) { return false }
        return recognized.isYes && found.isYes ? true : nil
    }

    public static let examples = [
        Example("A report without a finding: not listed") {
            listed(recognized: .known(true), found: .known(false), on: nil) == false
        },
        Example("A finding against a recognized club, far from campus: listed") {
            listed(recognized: .known(true), found: .known(true), on: "2025-11-03") == true
        },
        .nearMiss("An unrecognized group: not listed") {
            listed(recognized: .known(false), found: .known(true), on: "2025-11-03") == false
        },
    ]
}
