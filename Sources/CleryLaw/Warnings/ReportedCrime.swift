/// What the office knows of a crime when it decides on a timely warning.
public struct ReportedCrime: Hashable, Sendable {
    /// Whether it is one of the crimes of 34 CFR 668.46(c)(1).
    public var isCleryCrime: Known<Bool>
    public var nature: Known<Nature>
    public var inCleryGeography: Known<Bool>
    public var reportedTo: Known<Recipient>
    public var suspect: Known<Suspect>
    /// Whether it belongs to a series of similar crimes.
    public var pattern: Known<Bool>
    public var weapon: Known<Bool>
    public var factsComplete: Known<Bool>
    /// The institution's own judgment, once made: whether the crime is a serious or continuing threat.
    public var consideredThreat: Known<Bool>
    /// Whether the police say that a detail of a warning could hurt their work.
    public var policeRisk: Known<Bool>

    public init(
        isCleryCrime: Known<Bool> = .unknown, nature: Known<Nature> = .unknown,
        inCleryGeography: Known<Bool> = .unknown, reportedTo: Known<Recipient> = .unknown,
        suspect: Known<Suspect> = .unknown, pattern: Known<Bool> = .unknown, weapon: Known<Bool> = .unknown,
        factsComplete: Known<Bool> = .unknown, consideredThreat: Known<Bool> = .unknown,
        policeRisk: Known<Bool> = .unknown
    ) {
        self.isCleryCrime = isCleryCrime
        self.nature = nature
        self.inCleryGeography = inCleryGeography
        self.reportedTo = reportedTo
        self.suspect = suspect
        self.pattern = pattern
        self.weapon = weapon
        self.factsComplete = factsComplete
        self.consideredThreat = consideredThreat
        self.policeRisk = policeRisk
    }

    /// The nature of a crime, as far as the threat depends on it.
    public enum Nature: String, Sendable, CaseIterable {
        /// Against a person, or dangerous to persons, as arson is.
        case violent
        case property
        /// A violation of a weapons, drug or liquor law.
        case lawViolation = "law_violation"
        /// No crime at all, such as weather.
        case noCrime = "no_crime"
    }

    public enum Suspect: String, Sendable, CaseIterable {
        case atLarge = "at_large"
        case apprehended
        /// Nobody knows who it was.
        case unidentified = "unknown"
    }
}

extension Category {
    /// What a crime of this category is for a warning; nil for rows that are no crime.
    public var nature: ReportedCrime.Nature? {
        switch self {
        case .burglary, .motorVehicleTheft, .larceny, .vandalism: .property
        case .weapons, .drug, .liquor: .lawViolation
        case .unfounded: nil
        case .murder, .negligentManslaughter, .rape, .fondling, .incest, .statutoryRape, .robbery,
            .aggravatedAssault, .arson, .simpleAssault, .intimidation, .domesticViolence, .datingViolence,
            .stalking, .hazing, .forcibleSexOffense, .nonforcibleSexOffense:
            .violent
        }
    }
}

extension Category {
    /// Whether a warning can be owed for it: larceny, simple assault, intimidation and vandalism are Clery crimes only
    /// when the victim was selected because of bias.
    public func isCleryCrime(selectedForBias: Known<Bool>) -> Known<Bool> {
        Categories.hateOnly.has(self) ? selectedForBias : .known(self != .unfounded)
    }
}

/// What the law says of a timely warning.
public enum WarningAnswer: String, Sendable, CaseIterable {
    case required
    case notRequired = "not_required"
    /// No duty, and the institution may warn.
    case discretionary
}
