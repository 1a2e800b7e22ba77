/// Each publication of the transparency report stays public for five calendar years.
///
/// The statute counts from the date of publication. Whether that ends on the fifth anniversary or with the fifth
/// calendar year is interpretation `transparencyKept`.
public enum TransparencyKeptPublic: Rule {
    public static let name = RuleName.transparencyKeptPublic
    public static let citation: Citation = "20 U.S.C. 1092(f)(9)"
    public static let authority = Authority.statute
    public static let inForce = InForce(from: "2025-07-01")
    public static let sentence =
        "Each publication of the transparency report stays public for five calendar years from its date."

    /// The last day on which a publication has to be public.
    public static func publicUntil(published: Day, by interpretations: Interpretations = .standard) -> Day {
        let anniversary = published.later(years: 5)
        return switch interpretations.transparencyKept {
        case .fromPublication: anniversary
        case .endOfYear: Day(year: anniversary.year, month: 12, day: 31) ?? anniversary
        }
    }

    public static let examples = [
        Example("Published on December 20, 2025: public until December 20, 2030") {
            publicUntil(published: "2025-12-20") == "2030-12-20"
        },
        Example.nearMiss("Counted to the end of the calendar year: eleven days more") {
            var choices = Interpretations.standard
            choices.transparencyKept = .endOfYear
            return publicUntil(published: "2025-12-20", by: choices) == "2030-12-31"
        },
    ]
}
