/// Each year by October 1 the reports are published and distributed, whatever day of the week that is.
///
/// The annual fire safety report is due the same day where there is on-campus student housing.
public enum ReportDue: Rule {
    public static let name = RuleName.reportDue
    public static let citation: Citation = "34 CFR 668.41(e)(1); 20 U.S.C. 1092(f)(1), (i)(1)"
    public static let authority = Authority.regulation
    public static let sentence =
        "The annual reports are due October 1 of each year, to all enrolled students and current employees."

    /// October 1 of the report's year.
    public static func day(of year: Int) -> Day? { Day(year: year, month: 10, day: 1) }

    public static func inTime(published: Known<Day>, reportYear year: Int) -> Finding<[ReportFault]> {
        var faults = ReportFaults()
        switch published {
        case .known(let day):
            if let due = Self.day(of: year), day > due { faults.wants(.known(false), else: .byOctober1) }
        case .unknown: faults.wants(.unknown, else: .byOctober1)
        case .notApplicable: break
        }
        return faults.finding(because: name)
    }

    /// The report that is due next on or after a day.
    public static func next(from day: Day) -> (year: Int, due: Day)? {
        let year = day.year
        for year in [year, year + 1] {
            if let due = Self.day(of: year), day <= due { return (year, due) }
        }
        return nil
    }

    public static let examples = [
        Example("Published October 1, 2023, a Sunday: in time") {
            inTime(published: .known("2023-10-01"), reportYear: 2023).answer == []
        },
        .nearMiss("Published Monday, October 2, 2023: late") {
            inTime(published: .known("2023-10-02"), reportYear: 2023).answer == [.byOctober1]
        },
    ]
}
