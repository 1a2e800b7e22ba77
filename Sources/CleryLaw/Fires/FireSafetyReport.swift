/// What the annual fire safety report must hold.
public enum FireReportElement: String, Sendable, CaseIterable {
    /// The statistics of the three most recent calendar years, for each facility.
    case statistics
    /// A description of each facility's fire safety system.
    case fireSafetySystems = "fire_safety_systems"
    /// The number of fire drills in the previous calendar year.
    case drills
    /// The rules on portable electrical appliances, smoking and open flames.
    case rulesOnAppliancesSmokingFlames = "rules_on_appliances_smoking_flames"
    case evacuationProcedures = "evacuation_procedures"
    /// Education and training of students and employees, with what to do in case of fire.
    case educationAndTraining = "education_and_training"
    /// Titles of the persons or organizations to tell that a fire occurred.
    case titlesToReport = "titles_to_report"
    /// Plans for future improvements, if the institution found any necessary.
    case futureImprovements = "future_improvements"
}

/// The annual fire safety report holds eight things; the drills are those of the previous calendar year.
///
/// Plans for future improvements belong in it only if the institution determined that some are necessary.
public enum FireSafetyReport: Rule {
    public static let name = RuleName.fireSafetyReport
    public static let citation: Citation = "34 CFR 668.49(b); 20 U.S.C. 1092(i)(1)"
    public static let authority = Authority.regulation
    public static let sentence =
        "The fire safety report holds statistics, systems, last year's drills, rules, evacuation, education, titles "
        + "and plans."

    /// What a report lacks.
    public static func missing(from present: Set<FireReportElement>, improvementsPlanned: Known<Bool>)
        -> Finding<[FireReportElement]>
    {
        var missing = FireReportElement.allCases.filter { !present.contains($0) }
        if missing.contains(.futureImprovements) {
            guard let planned = improvementsPlanned.value else {
                return .needs(
                    Question(
                        "improvements_planned",
                        "Did the institution find improvements in fire safety necessary?"),
                    because: name)
            }
            if !planned { missing.removeAll { $0 == .futureImprovements } }
        }
        return .decided(missing, because: name)
    }

    /// The calendar year whose drills the report of a year counts.
    public static func drillYear(ofReport year: Int) -> Int { DrillsReported.year(inReport: year) }

    /// The calendar years whose fires the report of a year shows.
    public static func statisticYears(ofReport year: Int) -> [Int] { ThreeYears.shown(inReportDue: year) }

    public static let examples = [
        Example("Everything but plans, and none were found necessary: complete") {
            missing(
                from: Set(FireReportElement.allCases).subtracting([.futureImprovements]),
                improvementsPlanned: .known(false)
            ).answer == []
        },
        Example.nearMiss("New sprinklers are planned and the report is silent: incomplete") {
            missing(
                from: Set(FireReportElement.allCases).subtracting([.futureImprovements]),
                improvementsPlanned: .known(true)
            ).answer == [.futureImprovements]
        },
        Example("The report of 2025 counts the drills of 2024 and shows the fires of 2022 to 2024") {
            drillYear(ofReport: 2025) == 2024 && statisticYears(ofReport: 2025) == [2022, 2023, 2024]
        },
    ]
}
