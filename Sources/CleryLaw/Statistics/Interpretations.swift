/// The choices of an institution that drive the counting, with the defaults of the published guidance.
public struct Interpretations: Sendable, Hashable {
    public var unfoundedYear = UnfoundedYear.yearRemoved
    public var multiLawViolation = MultiLawViolation.officialChooses
    public var hateMultiBias = HateMultiBias.predominant
    public var hazingHierarchy = HazingHierarchy.independent
    public var marijuanaBasis = MarijuanaBasis.stateLaw
    public var officeBuilding = OfficeBuilding.oneOperation
    public var suiteBedrooms = SuiteBedroomRule.separatelySecured
    public var negligentManslaughterAsHate = NegligentManslaughterAsHate.notOffered
    public var otherBodilyInjury = OtherBodilyInjury.foldedIntoAssault
    public var partnerIncidents = PartnerIncidents.eachSeparable
    public var arrestAndReferral = ArrestAndReferral.arrestOnly
    public var attemptedFondling = AttemptedFondlingChoice.review
    public var fondlingBesides = FondlingBesides.onlyAlone
    public var surveyReports = SurveyReportsChoice.countedInSurveyYear
    public var awarenessSpeech = AwarenessSpeechChoice.notCounted
    public var logClockSource = LogClockSourceChoice.department
    public var dispositionUpdates = DispositionUpdatesChoice.sixtyDays
    public var logRetention = LogRetentionChoice.threeYears
    public var patternAfterArrest = PatternAfterArrest.warn
    public var fireInTwoFacilities = FireInTwoFacilities.eachFacility
    public var transparencySince = TransparencySince.finding
    public var firstTransparencyReport = FirstTransparencyReport.atFinding
    public var transparencyUpdate = TransparencyUpdateChoice.sixMonths
    public var transparencyKept = TransparencyKept.fromPublication
    public var immediateReferral = ImmediateReferral.withinTheHour
    public var retention = Retention.threeYearsAfterLatestReport
    public var penaltyTable = PenaltyTable.published
    public var hazingStatements = HazingStatements.report2025
    /// An interval of at most so many minutes is insignificant, in records whose offenses have times of their own.
    public var sameIncidentMinutes = 60

    // Geography.
    public var contiguityMiles = 1.0
    public var contiguityBasis = ContiguityBasis.caseByCase
    public var parkDepthMiles = 1.0
    public var repeatedUseTrips = RepeatedUseTrips.frequentUse
    public var shortStayTrips = ShortStayTrips.frequentUse
    public var publicBuildings = PublicBuildingsChoice.notPublicProperty

    public init() {}
    public static let standard = Interpretations()

    /// Every switch, in the order of the chapters.
    public static let all: [Interpretation] =
        ofStatistics + dailyLogChoices + warningChoices + fireChoices + hazingChoices
        + missingStudentChoices + policyChoices + keepingChoices

    /// The switches that may change a published number.
    public static let ofStatistics: [Interpretation] = countingChoices + geographyChoices

    /// The switches of counting.
    private static let countingChoices: [Interpretation] = [
        Interpretation(
            "unfoundedYear", "In which year is an unfounded report shown?", \.unfoundedYear,
            sources: "34 CFR 668.46(c)(2)(iii) is silent; Handbook 2016, 3-54"),
        Interpretation(
            "multiLawViolation", "Who chooses among several law violations of one person?",
            \.multiLawViolation,
            sources: "Handbook 2016, 3-43 and 3-44; order by UCR tradition"),
        Interpretation(
            "hateMultiBias", "How is a hate crime with several biases shown?", \.hateMultiBias,
            sources: "Survey form: one category a crime; practice"),
        Interpretation(
            "hazingHierarchy", "Does the Hierarchy Rule touch hazing?", \.hazingHierarchy,
            sources: "20 U.S.C. 1092(f)(1)(F)(iv) has no such words; no regulation yet"),
        Interpretation(
            "marijuanaBasis", "Which law decides on marijuana that the State allows?", \.marijuanaBasis,
            sources: "No guidance; most institutions count State and local law and say so"),
        Interpretation(
            "officeBuildingOneOperation", "Are offices of one building one burglary?", \.officeBuilding,
            sources: "Handbook 2016, 3-15; UCR rule of one occupant"),
        Interpretation(
            "suiteBedroomRule", "When is a bedroom of a suite a unit of its own?", \.suiteBedrooms,
            sources: "Handbook 2016, 3-14 to 3-17; practitioners differ on bedrooms without locks"),
        Interpretation(
            "negligentManslaughterAsHate", "Can negligent manslaughter be a hate crime?",
            \.negligentManslaughterAsHate, sources: "34 CFR 668.46(c)(1)(iii); Handbook 2016; survey form"),
        Interpretation(
            "otherBodilyInjuryHate", "Where do other hate crimes with bodily injury stand?",
            \.otherBodilyInjury,
            sources: "20 U.S.C. 1092(f)(1)(F)(ii); 34 CFR 668.46(c)(1)(iii); survey form"),
        Interpretation(
            "partnerIncidents", "How is repeated partner violence counted?", \.partnerIncidents,
            sources: "34 CFR 668.46(c)(1)(iv) is silent; practice"),
        Interpretation(
            "arrestAndReferral", "Arrested for one violation and referred for another?", \.arrestAndReferral,
            sources: "34 CFR 668.46(c)(1)(ii)(B), persons not included in (A)"),
        Interpretation(
            "attemptedFondling", "How is an attempted fondling counted?", \.attemptedFondling,
            sources: "No published answer"),
        Interpretation(
            "fondlingBesides", "Is fondling counted beside another sex offense?", \.fondlingBesides,
            sources: "Handbook 2016, 3-7"),
        Interpretation(
            "surveyReports", "Are anonymous survey reports counted?", \.surveyReports,
            sources: "Handbook 2016, chapter 4; a published revision of 2010 statistics"),
        Interpretation(
            "awarenessSpeech", "Are rumor and awareness speech reports?", \.awarenessSpeech,
            sources: "Handbook 2016, chapter 4"),
        Interpretation(
            "sameIncidentMinutes", "Up to which interval are offenses still one incident?",
            \.sameIncidentMinutes, within: 0...1440, unit: "minutes",
            sources: "FBI SRS User Manual: same time and place; no number is given",
            sentence: { "An interval of up to \($0) minutes between offenses is insignificant." }),
    ]

    public static func interpretation(named name: String) -> Interpretation? { all.first { $0.name == name } }
}
