/// A case of hazing as the transparency report sees it: which organization, what was found, when.
public struct HazingFindingFacts: Sendable, Hashable {
    /// Whether the organization is established or recognized by the institution.
    public var recognized: Known<Bool>
    /// Whether a finding of responsibility was made against it.
    public var found: Known<Bool>
    /// The day of the finding; not a question where it is known to be one of the collected time.
    public var findingDay: Known<Day>
    /// The first day on which the incident is said to have happened.
    public var occurred: Known<Day>

    public init(
        recognized: Known<Bool> = .unknown, found: Known<Bool> = .unknown,
        findingDay: Known<Day> = .unknown, occurred: Known<Day> = .unknown
    ) {
        self.recognized = recognized
        self.found = found
        self.findingDay = findingDay
        self.occurred = occurred
    }
}

/// The Campus Hazing Transparency Report lists a finding against a recognized organization, wherever it happened.
///
/// It is another regime than the statistics: the institution's own definition, recognized organizations only, a
/// finding of responsibility, no geography. Information is collected from July 1, 2025; whether the day of the finding
/// or that of the incident decides is interpretation `transparencySince`.
public enum HazingTransparencyEntry: Rule {
    public static let name = RuleName.hazingTransparencyEntry
    public static let citation: Citation = "20 U.S.C. 1092(f)(9)(A)"
    public static let authority = Authority.statute
    public static let inForce = InForce(from: "2025-07-01")
    public static let sentence =
        "The transparency report lists findings of responsibility against recognized organizations."

    /// Whether the report lists it.
    public static func listed(
        _ facts: HazingFindingFacts, by interpretations: Interpretations = .standard
    ) -> Finding<Bool> {
        if facts.recognized.isNo || facts.found.isNo { return .decided(false, because: name) }
        if collected(facts, interpretations) == .known(false) { return .decided(false, because: name) }
        guard facts.found.isYes else {
            return .needs(
                Question("finding", "Was the organization found responsible for hazing?"), because: name)
        }
        guard facts.recognized.isYes else {
            return .needs(
                Question(
                    "organization_recognized",
                    "Is the organization established or recognized by the institution?"),
                because: name)
        }
        guard collected(facts, interpretations) == .known(true) else {
            return interpretations.transparencySince == .finding
                ? .needs(
                    Question("finding_date", "On which day was the finding of responsibility made?"),
                    because: name)
                : .needs(
                    Question("occurred", "On which day is the hazing said to have happened?"), because: name)
        }
        return .decided(true, because: name)
    }

    /// Whether it belongs to the time since which information is collected. A finding cannot precede its incident.
    private static func collected(_ facts: HazingFindingFacts, _ interpretations: Interpretations)
        -> Known<Bool>
    {
        let occurred = facts.occurred.value.map { inForce.holds(on: $0) }
        switch interpretations.transparencySince {
        case .incident: return occurred.map { .known($0) } ?? .unknown
        case .finding:
            if case .notApplicable = facts.findingDay { return .known(true) }
            if let day = facts.findingDay.value { return .known(inForce.holds(on: day)) }
            return occurred == true ? .known(true) : .unknown
        }
    }

    public static let examples = [
        Example("A finding against a recognized club, far from campus: listed") {
            story(day: "2025-11-03").answer == true
        },
        Example.nearMiss("A report without a finding: not listed") {
            listed(HazingFindingFacts(recognized: .known(true), found: .known(false))).answer == false
        },
        Example.nearMiss("An unrecognized group found responsible: not listed") {
            story(recognized: false, day: "2025-11-03").answer == false
        },
        Example.nearMiss("Found responsible on June 30, 2025: not yet collected") {
            story(day: "2025-06-30").answer == false
        },
        Example("Found responsible on July 1, 2025, for an initiation in May: listed") {
            story(day: "2025-07-01").answer == true
        },
    ]

    private static func story(recognized: Bool = true, day: Day) -> Finding<Bool> {
        listed(
            HazingFindingFacts(
                recognized: .known(recognized), found: .known(true), findingDay: .known(day),
                occurred: .known("2025-05-02")))
    }
}
