/// What the office knows of one incident as it was reported: facts only, no offense counted and no year chosen.
public struct IncidentFacts: Sendable, Equatable {
    /// The position, in the list given, of the record that began this incident; nil for that record itself.
    public var sameIncidentAs: Int?
    public var occurred: Moment
    public var reports: [Report]
    public var place: PlaceFacts
    public var offenses: [OffenseFacts]
    public var lawActions: [LawAction]
    public var bias: BiasFacts?
    public var determination: Determination?
    public var coursesOfConduct: [CourseOfConduct]
    public var hazing: [HazingFacts]
    /// The most serious law violation as judged by officials.
    public var mostSerious: LawViolation?

    public init(
        occurred: Moment = .unknown, reports: [Report] = [], place: PlaceFacts = PlaceFacts(),
        offenses: [OffenseFacts] = [], lawActions: [LawAction] = [], bias: BiasFacts? = nil,
        determination: Determination? = nil, coursesOfConduct: [CourseOfConduct] = [],
        hazing: [HazingFacts] = [], mostSerious: LawViolation? = nil, sameIncidentAs: Int? = nil
    ) {
        self.occurred = occurred
        self.reports = reports
        self.place = place
        self.offenses = offenses
        self.lawActions = lawActions
        self.bias = bias
        self.determination = determination
        self.coursesOfConduct = coursesOfConduct
        self.hazing = hazing
        self.mostSerious = mostSerious
        self.sameIncidentAs = sameIncidentAs
    }
}

/// One report of the incident: the campus's day on which it was made, and who received it.
public struct Report: Hashable, Sendable {
    public var day: Day
    public var to: Recipient
    public var manner: Manner
    public init(_ day: Day, to: Recipient, manner: Manner = .report) {
        self.day = day
        self.to = to
        self.manner = manner
    }

    /// How the institution came to know.
    public enum Manner: String, Sendable, CaseIterable {
        case report, survey, rumor
        case awarenessSpeech = "awareness_speech"
    }
}

/// Who can receive a report.
public enum Recipient: String, Sendable, CaseIterable {
    case campusPolice = "campus_police"
    case campusSecurityAuthority = "csa"
    case localPolice = "local_police"
    case professionalCounselor = "professional_counselor"
    case pastoralCounselor = "pastoral_counselor"
    case other
}

/// Where it happened, as Clery geography. The category is decided by the law's geography, or stated by the police.
public struct PlaceFacts: Hashable, Sendable {
    public var geography: Known<Place>
    /// Whether the place is on-campus student housing.
    public var studentHousing: Known<Bool>
    public init(geography: Known<Place> = .unknown, studentHousing: Known<Bool> = .unknown) {
        self.geography = geography
        self.studentHousing = studentHousing
    }
}

/// The category of Clery geography of a place; `nowhere` is outside all of them.
public enum Place: String, Sendable, CaseIterable {
    case onCampus = "on_campus"
    case noncampus
    case publicProperty = "public_property"
    case nowhere = "none"
}

/// A crime selected for bias: the category and what the evidence shows.
public struct BiasFacts: Hashable, Sendable {
    public var category: Known<BiasCategory>
    public var evidence: BiasEvidence
    public init(category: Known<BiasCategory>, evidence: BiasEvidence) {
        self.category = category
        self.evidence = evidence
    }
}

/// The eight categories of 34 CFR 668.46(c)(4), and motives that are none of them.
public enum BiasCategory: String, Sendable, CaseIterable {
    case race, gender
    case genderIdentity = "gender_identity"
    case religion
    case sexualOrientation = "sexual_orientation"
    case ethnicity
    case nationalOrigin = "national_origin"
    case disability
    /// A motive outside the eight, such as political affiliation.
    case notListed = "not_listed"
}

/// What is known of the bias.
public enum BiasEvidence: String, Sendable, CaseIterable {
    case sufficient, alleged, unknown
    case inconclusive = "inconclusive_after_investigation"
    case none
}

/// Who decided that a report is unfounded, and how.
public struct Determination: Hashable, Sendable {
    public var by: Known<Decider>
    public var fullInvestigation: Known<Bool>
    public var formal: Known<Bool>
    public var finding: Known<Finding>
    public var day: Day?
    public init(
        by: Known<Decider>, fullInvestigation: Known<Bool>, formal: Known<Bool>, finding: Known<Finding>,
        day: Day?
    ) {
        self.by = by
        self.fullInvestigation = fullInvestigation
        self.formal = formal
        self.finding = finding
        self.day = day
    }

    public enum Decider: String, Sendable, CaseIterable {
        case swornLawEnforcement = "sworn_law_enforcement"
        case nonSwornCampusSecurity = "non_sworn_campus_security"
        case coroner, jury, court, prosecutor, dean, other
        case studentConductPanel = "student_conduct_panel"
        case titleIXPanel = "title_ix_panel"
    }

    public enum Finding: String, Sendable, CaseIterable {
        case falseOrBaseless = "false_or_baseless"
        case notSupported = "not_supported"
        case stolenPropertyRecovered = "stolen_property_recovered"
        case victimDeclined = "victim_declined_to_cooperate"
        case insufficientEvidence = "insufficient_evidence"
        case other
    }
}
