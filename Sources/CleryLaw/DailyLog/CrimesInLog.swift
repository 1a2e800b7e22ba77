/// The crime log holds every crime reported to the department, in Clery geography or in its patrol jurisdiction.
///
/// Every crime, not only the crimes that are counted: a theft of a bicycle is entered like a robbery. The patrol
/// jurisdiction is a place of the log alone; what happened there and not in Clery geography is in no statistic.
/// A report that reached another campus security authority or the local police enters the log when the department is
/// told of it; see `LogClockSource`.
public enum CrimesInLog: Rule {
    public static let name = RuleName.crimesInLog
    public static let citation: Citation =
        "34 CFR 668.46(a), (f)(1); 20 U.S.C. 1092(f)(4)(A), (f)(6)(A)"
    public static let authority = Authority.regulation
    public static let inForce = InForce(from: "1998-10-07")
    public static let sentence =
        "The crime log holds every crime reported to the department in Clery geography or its patrol jurisdiction."

    /// Whether a crime belongs in the log.
    public static func decide(
        _ facts: LoggedCrime, _ interpretations: Interpretations = .standard
    ) -> Finding<Bool> {
        if facts.isCrime.isNo { return .decided(false, because: name) }
        let place = inLogArea(facts)
        if place == false { return .decided(false, because: name) }
        switch reported(facts, interpretations) {
        case false?: return .decided(false, because: .logClockSource, name)
        case nil: return .needs(LogClockSource.department, because: .logClockSource, name)
        case true?: break
        }
        if facts.isCrime.isUnknown {
            return .needs(Question("crime", "Is what was reported a crime?"), because: name)
        }
        if place == true { return .decided(true, because: name) }
        if facts.geography.isUnknown {
            return .needs(Question("geography", "Is the place in Clery geography?"), because: name)
        }
        return .needs(
            Question(
                "in_patrol_jurisdiction", "Is the place within the department's patrol jurisdiction?"),
            because: name)
    }

    /// Whether the report has reached those whose receipt matters.
    private static func reported(_ facts: LoggedCrime, _ interpretations: Interpretations) -> Bool? {
        if facts.toDepartment.isYes { return true }
        if interpretations.logClockSource == .departmentOrAuthority, facts.toAuthority.isYes { return true }
        return facts.toDepartment.isNo ? false : nil
    }

    private static func inLogArea(_ facts: LoggedCrime) -> Bool? {
        if facts.inPatrolJurisdiction.isYes { return true }
        guard let place = facts.geography.value else { return nil }
        if place != .nowhere { return true }
        return facts.inPatrolJurisdiction.isNo ? false : nil
    }

    public static let examples = [
        Example("A larceny on campus, no Clery crime, told to the campus police: entered") {
            decide(LoggedCrime(geography: .known(.onCampus))).answer == true
        },
        Example("A robbery outside Clery geography on a street the department patrols: entered") {
            decide(LoggedCrime(geography: .known(.nowhere), inPatrolJurisdiction: .known(true))).answer
                == true
        },
        .nearMiss("The same robbery one street beyond the patrol jurisdiction: not entered") {
            decide(LoggedCrime(geography: .known(.nowhere), inPatrolJurisdiction: .known(false))).answer
                == false
        },
        .nearMiss("Told to the city police only, and never to the department: not entered") {
            decide(LoggedCrime(geography: .known(.onCampus), toDepartment: .known(false))).answer == false
        },
    ]
}

/// What the log asks of a crime. Whether it is a Clery crime is no question here.
public struct LoggedCrime: Hashable, Sendable {
    public var isCrime: Known<Bool>
    public var geography: Known<Place>
    public var inPatrolJurisdiction: Known<Bool>
    /// Whether it was reported to the police or security department, at first or later.
    public var toDepartment: Known<Bool>
    /// Whether it was reported to another campus security authority.
    public var toAuthority: Known<Bool>
    public init(
        isCrime: Known<Bool> = .known(true), geography: Known<Place> = .unknown,
        inPatrolJurisdiction: Known<Bool> = .unknown, toDepartment: Known<Bool> = .known(true),
        toAuthority: Known<Bool> = .unknown
    ) {
        self.isCrime = isCrime
        self.geography = geography
        self.inPatrolJurisdiction = inPatrolJurisdiction
        self.toDepartment = toDepartment
        self.toAuthority = toAuthority
    }
}
