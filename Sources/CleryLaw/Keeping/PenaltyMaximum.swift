/// The maximum civil penalty for a violation goes by the day of assessment, for old violations by their own day.
///
/// Congress set $25,000 in 1986. An adjustment before 2016 reached only violations after it took effect. Since the
/// adjustment of August 1, 2016 the amount is that in force when the penalty is assessed, for violations after November
/// 2, 2015; "after" a day means from the next day on. The tables end with the adjustment of January 2025; none for 2026
/// was found when they were written.
public enum PenaltyMaximum: Rule {
    public static let name = RuleName.penaltyMaximum
    public static let citation: Citation = "20 U.S.C. 1094(c)(3)(B); 34 CFR 36.2; 28 U.S.C. 2461 note"
    public static let authority = Authority.regulation
    public static let sentence =
        "The maximum penalty is that of the day of assessment, for violations after November 2, 2015."

    /// The last day whose violations keep the older table.
    public static let lastOldViolation: Day = "2015-11-02"

    /// Dollars by the day of the violation, for violations on or before November 2, 2015.
    public static let byViolation = Dated<Int>(
        .through("2002-11-18", 25_000, "20 U.S.C. 1094(c)(3)(B)"),
        .between("2002-11-19", "2012-10-02", 27_500, "67 FR 69654"),
        .from("2012-10-03", 35_000, "77 FR 60047", stillTrueOn: "2026-11-22"))

    /// Dollars by the day of assessment, for violations after November 2, 2015.
    public static let byAssessment = Dated<Int>(
        .through("2016-08-01", 35_000, "77 FR 60047"),
        .between("2016-08-02", "2017-04-20", 53_907, "81 FR 50321"),
        .between("2017-04-21", "2018-01-16", 54_789, "82 FR 18559"),
        .between("2018-01-17", "2019-02-01", 55_907, "83 FR 2062"),
        .between("2019-02-02", "2020-01-14", 57_317, "84 FR 971"),
        .between("2020-01-15", "2021-02-03", 58_328, "85 FR 2033"),
        .between("2021-02-04", "2022-04-20", 59_017, "86 FR 7974"),
        .between("2022-04-21", "2023-01-30", 62_689, "87 FR 23450"),
        .between("2023-01-31", "2024-01-25", 67_544, "88 FR 5784"),
        .between("2024-01-26", "2025-01-21", 69_733, "89 FR 4829"),
        .from("2025-01-22", 71_545, "90 FR, January 21, 2025, document 2025-01419", stillTrueOn: "2025-12-31")
    )

    /// The maximum for one violation, in dollars.
    public static func dollars(assessed: Known<Day>, violation: Known<Day>) -> Finding<Int> {
        guard let violation = violation.value else {
            return .needs(Question("violation_date", "On which day was the violation?"), because: name)
        }
        if violation <= lastOldViolation {
            return found(byViolation.value(on: violation))
        }
        guard let assessed = assessed.value else {
            return .needs(Question("assessed", "On which day is the penalty assessed?"), because: name)
        }
        return found(byAssessment.value(on: assessed))
    }

    private static func found(_ dollars: Int?) -> Finding<Int> {
        Finding(answer: dollars, asks: [], because: [name])
    }

    public static let examples = [
        Example("A violation of 2020 assessed on June 1, 2024: $69,733") {
            dollars(assessed: .known("2024-06-01"), violation: .known("2020-05-01")).answer == 69_733
        },
        Example.nearMiss("Assessed on January 25, 2024, the last day of the older amount: $67,544") {
            dollars(assessed: .known("2024-01-25"), violation: .known("2020-05-01")).answer == 67_544
        },
        Example.nearMiss("A violation of November 2, 2015, assessed in 2024: $35,000 still") {
            dollars(assessed: .known("2024-06-01"), violation: .known("2015-11-02")).answer == 35_000
        },
        Example("An old violation needs no day of assessment") {
            dollars(assessed: .unknown, violation: .known("2010-03-04")).answer == 27_500
        },
    ]
}
