import CleryLaw

/// What the words of a nature (or a code) mean: an act, a breach of law, an event that is no crime, or nothing.
public struct NatureMeaning: Sendable, Equatable {
    /// The word after `is`.
    public enum Kind: Sendable, Equatable {
        case act(Act)
        case notACrime
        case void
    }

    public var kind: Kind?
    public var violation: LawViolation?
    public var attempted = false
    /// How often, where the wording itself says so.
    public var count: Int32 = 1
    public var access: Known<Access> = .unknown
    public var premisesKind: Known<PremisesKind> = .unknown
    public var weapon: Known<Weapon> = .unknown
    public var injury: Known<Injury> = .unknown
    public var force: Known<Bool> = .unknown
    public var relationship: Known<Relationship> = .unknown
    public var crimeOfViolence: Known<Bool> = .unknown
    public var victims: Int32?
    public var premises: Int32?
    public var vehicles: Int32?
    public var operations: Int32?
    public var persons: Int32?
    /// Where the nature itself says that somebody was arrested or referred.
    public var action: LawAction.Action?
    public var lawViolation: Known<Bool> = .known(true)
    /// Further facts that the same words state.
    public var also: [NatureMeaning] = []

    public init(_ kind: Kind? = nil, violation: LawViolation? = nil) {
        self.kind = kind
        self.violation = violation
    }
}

/// What the words of a disposition mean.
public struct DispositionMeaning: Sendable, Equatable {
    public var core: Disposition?
    public var action: LawAction.Action?
    /// For a referral: whether a record is made of it, and whether a sanction may follow.
    public var record: Known<Bool> = .unknown
    public var sanctionPossible: Known<Bool> = .unknown
    public var determination: Determination?
}

/// What the words of a place state about its geography.
struct PlaceMeaning: Sendable, Equatable {
    var facts: PlaceFacts
    /// Taken off the end of the place's name.
    var strip: String?
}

/// One entry of a profile: words, and what they mean.
struct WordEntry<Meaning: Sendable>: Sendable {
    var words: [Wording]
    /// The column looked at, where it is not the list's own.
    var column: ColumnRole?
    var unless: [Wording]
    var meaning: Meaning
    var line: Int
}
