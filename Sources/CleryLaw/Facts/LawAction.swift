/// What officials did about a breach of weapons, drug or liquor law: arrest or referral, for one or more persons.
public struct LawAction: Hashable, Sendable {
    public var violation: LawViolation
    public var action: Action
    public var persons: Int32
    /// A label that makes the same human recognizable in two actions of one incident; never a name.
    public var person: String?
    /// A breach of law, not only of campus policy.
    public var lawViolation: Known<Bool>
    /// For a referral: an official initiated a disciplinary action of which a record is established…
    public var record: Known<Bool>
    /// …and which may result in a sanction.
    public var sanctionPossible: Known<Bool>
    /// The day of the arrest or referral; nil: the day of the report, or of the incident.
    public var day: Day?
    /// These persons are among those referred in another action of the incident.
    public var subsetOfReferred: Bool
    /// It breached federal law but no State or local law, such as marijuana that the State allows.
    public var federalLawOnly = false

    public init(
        _ violation: LawViolation, _ action: Action, persons: Int32 = 1, person: String? = nil,
        lawViolation: Known<Bool> = .unknown, record: Known<Bool> = .unknown,
        sanctionPossible: Known<Bool> = .unknown, day: Day? = nil, subsetOfReferred: Bool = false
    ) {
        self.violation = violation
        self.action = action
        self.persons = persons
        self.person = person
        self.lawViolation = lawViolation
        self.record = record
        self.sanctionPossible = sanctionPossible
        self.day = day
        self.subsetOfReferred = subsetOfReferred
    }

    public enum Action: String, Sendable, CaseIterable {
        case arrest, citation, summons
        case juvenileCustody = "juvenile_taken_into_custody_and_released_to_parent"
        case referred
        /// Police contact, warning or release without processing.
        case noAction = "no_action"
        case unknown
    }
}

/// The three countable law families, and breaches that look like them but are not.
public enum LawViolation: String, Sendable, CaseIterable {
    case weapons, drug, liquor
    case drivingUnderInfluence = "dui"
    case publicDrunkenness = "public_drunkenness"
    case other
}

/// A course of conduct for the stalking rule, 34 CFR 668.46(a) and (c)(6).
public struct CourseOfConduct: Hashable, Sendable {
    public struct Victim: Hashable, Sendable {
        public var acts: Int32
        public init(acts: Int32) { self.acts = acts }
    }
    public var victims: [Victim]
    /// The places of the course in order, as far as known.
    public var places: [PlaceFacts]
    public var reports: [Day]
    /// Days of official intervention (no-contact order, discipline, court order or warning).
    public var interventions: [Day]
    /// Acts after the last intervention that were reported; nil: not stated.
    public var actsAfterIntervention: Int32?
    /// A reasonable person would fear for safety or suffer substantial emotional distress.
    public var fearOrDistress: Known<Bool>

    public init(
        victims: [Victim], places: [PlaceFacts], reports: [Day], interventions: [Day] = [],
        actsAfterIntervention: Int32? = nil, fearOrDistress: Known<Bool>
    ) {
        self.victims = victims
        self.places = places
        self.reports = reports
        self.interventions = interventions
        self.actsAfterIntervention = actsAfterIntervention
        self.fearOrDistress = fearOrDistress
    }
}

/// A reported hazing incident, by the statutory definition, 20 U.S.C. 1092(f)(6)(A)(vi).
public struct HazingFacts: Hashable, Sendable {
    /// How many members of the organization are enrolled students.
    public var studentMembers: Known<Int32>
    /// In the course of initiation into, affiliation with or membership in the organization.
    public var connectedToMembership: Known<Bool>
    public var riskAboveReasonable: Known<Bool>
    public init(
        studentMembers: Known<Int32>, connectedToMembership: Known<Bool>, riskAboveReasonable: Known<Bool>
    ) {
        self.studentMembers = studentMembers
        self.connectedToMembership = connectedToMembership
        self.riskAboveReasonable = riskAboveReasonable
    }
}
