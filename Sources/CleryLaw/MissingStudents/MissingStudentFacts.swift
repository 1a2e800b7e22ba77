/// What is known of a student who is missing.
public struct MissingStudentFacts: Sendable, Hashable {
    /// Whether the student lives in an on-campus student housing facility.
    public var resident: Known<Bool>
    public var age: Known<Int>
    public var emancipated: Known<Bool>
    /// Whether the student registered a confidential contact.
    public var hasContact: Known<Bool>
    /// When the student was determined to have been missing for 24 hours; not a question before that.
    public var determined: Known<Instant>
    /// Whether local law enforcement made the determination. Unless that is known, it is notified.
    public var determinedByLocalPolice: Known<Bool>

    public init(
        resident: Known<Bool> = .unknown, age: Known<Int> = .unknown, emancipated: Known<Bool> = .unknown,
        hasContact: Known<Bool> = .unknown, determined: Known<Instant> = .unknown,
        determinedByLocalPolice: Known<Bool> = .unknown
    ) {
        self.resident = resident
        self.age = age
        self.emancipated = emancipated
        self.hasContact = hasContact
        self.determined = determined
        self.determinedByLocalPolice = determinedByLocalPolice
    }
}

/// Whom to notify, and by when. The clock is that of the determination, not of the first report.
public struct MissingStudentDuty: Sendable, Hashable {
    public enum Party: String, Sendable, CaseIterable {
        case contact
        case parentOrGuardian = "parent_or_guardian"
        case localLawEnforcement = "local_law_enforcement"
    }
    public let who: Party
    public let by: Instant
    /// The rule that makes it a duty.
    public let because: RuleName

    /// 24 hours after the determination.
    init(_ who: Party, _ determined: Instant, because rule: RuleName) {
        self.who = who
        by = determined.adding(hours: 24)
        because = rule
    }
}

/// The duties for one student. Those that stand are due even while a fact is open that might add another.
public struct MissingStudentDuties: Sendable, Hashable {
    public var duties: [MissingStudentDuty] = []
    public var asks: [Question] = []
    public var because: [RuleName] = []
}
