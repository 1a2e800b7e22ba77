/// A report shows the three most recent calendar years before the year in which it is due.
public enum ThreeYears: Rule {
    public static let name = RuleName.threeYears
    public static let citation: Citation = "34 CFR 668.46(c)(1)"
    public static let authority = Authority.regulation
    public static let sentence =
        "The report shows the three calendar years before the year in which it is due."

    public static func shown(inReportDue year: Int) -> [Int] { [year - 3, year - 2, year - 1] }

    public static let examples = [
        Example("The report due October 1, 2016, shows 2013 to 2015") {
            shown(inReportDue: 2016) == [2013, 2014, 2015]
        },
        .nearMiss("The year in which it is due is not shown, nor the fourth before it") {
            !shown(inReportDue: 2016).contains(2016) && !shown(inReportDue: 2016).contains(2012)
        },
    ]
}
