/// Since data year 2014 sex offenses stand in four rows; before it they stood in two, forcible and non-forcible.
public enum SexOffensesSplit: Rule {
    public static let name = RuleName.sexOffensesSplit
    public static let citation: Citation = "34 CFR 668.46(c)(1)(i)(B); 79 FR 62752"
    public static let authority = Authority.regulation
    public static let sentence =
        "Before data year 2014 sex offenses were counted as forcible or non-forcible, not in four rows."
    public static let firstYear: Int16 = 2014

    public static let rows = Dated<[Category]>(
        .through("2013-12-31", [.forcibleSexOffense, .nonforcibleSexOffense], "34 CFR 668.46(c)(1) (2013)"),
        .from(
            "2014-01-01", [.rape, .fondling, .incest, .statutoryRape], "34 CFR 668.46(c)(1)(i)(B)",
            stillTrueOn: "2026-11-22"))

    static func rows(year: Int16) -> [Category] {
        Day(year: Int(year), month: 7, day: 1).flatMap { rows.value(on: $0) } ?? []
    }

    /// The row of that year for a category of today.
    @inline(__always) static func row(_ category: Category, year: Int16) -> Category {
        guard year < firstYear, year > 0 else { return category }
        return switch category {
        case .rape, .fondling: .forcibleSexOffense
        case .incest, .statutoryRape: .nonforcibleSexOffense
        default: category
        }
    }

    public static let examples = [
        Example("A rape reported in 2012 stands in the forcible row of 2012") {
            Told(OffenseFacts(.rape), on: "2012-05-01").gives([.forcibleSexOffense: 1])
        },
        .nearMiss("A rape reported in 2014 stands in the row for rape") {
            Told(OffenseFacts(.rape), on: "2014-05-01").gives([.rape: 1])
        },
    ]
}
