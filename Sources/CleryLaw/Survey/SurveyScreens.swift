/// The screens of the survey in the Department's order, after its screening questions.
///
/// Read from the form of 2022. No form with a screen on hazing was found; when the Department publishes one, it is
/// added here. The survey has no file upload: the sheet is typed in, screen by screen.
public enum SurveyScreens: Rule {
    public static let name = RuleName.surveyScreens
    public static let citation: Citation =
        "34 CFR 668.41(e)(5); Campus Safety and Security Survey, OMB 1840-0833, form of 2022"
    public static let authority = Authority.guidance
    public static let sentence =
        "The survey asks for three calendar years, by place, in the Department's order of screens and lines."

    /// What the survey asks before the screens.
    public enum Screening: String, Sendable, CaseIterable {
        case onCampusHousing = "on_campus_student_housing"
        case facilities = "number_of_housing_facilities"
        case noncampus = "noncampus_property"
        case policeStatistics = "police_statistics"

        public var question: Question {
            switch self {
            case .onCampusHousing:
                Question(rawValue, "Does the campus have on-campus student housing facilities?")
            case .facilities:
                Question(rawValue, "How many on-campus student housing facilities does it have?")
            case .noncampus: Question(rawValue, "Does it have any noncampus buildings or property?")
            case .policeStatistics:
                Question(
                    rawValue, "Are statistics of local and State police combined with the institution's?")
            }
        }
    }

    /// What became of the statistics that local and State police were asked for.
    public enum PoliceStatistics: String, Sendable, CaseIterable {
        case combined = "combined"
        /// They came, and cannot be placed: on campus or public property. They stand on screens of their own.
        case separate = "cannot_be_placed"
        /// They came or not, and cannot be placed in the institution's geography.
        case notInGeography = "not_available_cannot_be_placed"
        case notAnswered = "not_available_agencies_did_not_comply"
    }

    /// The screens of a campus, in order. Nothing is asked that cannot change them.
    public static func screens(
        _ institution: ReportingInstitution, police: Known<PoliceStatistics>
    ) -> Finding<[SurveyScreen]> {
        guard let housing = institution.onCampusHousing.value else {
            return .needs(Screening.onCampusHousing.question, because: name)
        }
        guard let noncampus = institution.noncampusProperty.value else {
            return .needs(Screening.noncampus.question, because: name)
        }
        guard let police = police.value else {
            return .needs(Screening.policeStatistics.question, because: name)
        }
        var places = [SurveyScreen.Place.column(.onCampus)]
        if housing { places.append(.column(.studentHousing)) }
        if noncampus { places.append(.column(.noncampus)) }
        places.append(.column(.publicProperty))
        if police == .separate { places.append(.reportedByPolice) }
        var screens: [SurveyScreen] = []
        for group in SurveyScreen.Group.allCases {
            switch group {
            case .unfounded: screens.append(SurveyScreen(group: group, place: .all, lines: group.lines))
            case .firesSummary, .fires:
                if housing {
                    screens.append(SurveyScreen(group: group, place: .column(.studentHousing), lines: []))
                }
            default: screens += places.map { SurveyScreen(group: group, place: $0, lines: group.lines) }
            }
        }
        return .decided(screens, because: name)
    }

    /// The calendar years on each screen of the survey of a collection year.
    public static func years(survey year: Int) -> [Int] { ThreeYears.shown(inReportDue: year) }

    /// Where a cell is typed in; nil for what the survey does not ask.
    public static func line(of cell: Cell) -> (group: SurveyScreen.Group, line: SurveyScreen.Line)? {
        for group in SurveyScreen.Group.allCases where group.family == cell.family {
            if let line = group.lines.first(where: { $0.category == cell.category }) { return (group, line) }
        }
        return nil
    }

    public static let examples = [
        Example("No housing, no noncampus property, police combined: two places and the unfounded crimes") {
            screens(.all(false), police: .known(.combined)).answer?.count == 11
        },
        Example("A motor vehicle theft stands on line j of the criminal offenses") {
            line(of: Cell(.primary, .motorVehicleTheft, .onCampus, 2024))?.line.letter == "j"
        },
        Example("Nobody knows whether there is housing: the survey asks it first") {
            screens(ReportingInstitution(), police: .unknown).asks.first?.name == "on_campus_student_housing"
        },
        .nearMiss("Negligent manslaughter has no line among the hate crimes") {
            line(of: Cell(.hate, .negligentManslaughter, .onCampus, 2024)) == nil
        },
    ]
}
