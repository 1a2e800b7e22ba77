/// What was done, not yet named: the facts from which an offense is classified.
public struct ConductFacts: Sendable, Hashable {
    public var act: Known<Conduct>
    public var attempted = false

    // A death.
    public var cause: Known<DeathsNotCounted.Cause> = .unknown
    public var grossNegligence: Known<Bool> = .unknown
    /// The person who died is the one whose act it was.
    public var victimIsActor: Known<Bool> = .unknown

    // A sexual act.
    public var consent: Known<Consent> = .unknown
    public var force: Known<Bool> = .unknown
    public var underAgeOfConsent: Known<Bool> = .unknown
    public var forbiddenDegree: Known<Bool> = .unknown
    /// But for age or kinship the act was without force.
    public var otherwiseNonforcible: Known<Bool> = .unknown

    // An attack.
    public var weapon: Known<Weapon> = .unknown
    public var injury: Known<Injury> = .unknown
    public var fearOfHarm: Known<Bool> = .unknown
    /// Poison or a drug was given with intent to harm.
    public var drugged = false

    // Between partners: counted besides.
    public var relationship: Known<Relationship> = .unknown
    public var stateLawCoversRelationship: Known<Bool> = .unknown
    public var crimeOfViolence: Known<Bool> = .unknown

    // A taking or an entry.
    public var forceOrThreat: Known<Bool> = .unknown
    public var entry: Known<Entry> = .unknown
    public var structure: Known<Bool> = .unknown
    public var intent: Known<Intent> = .unknown
    /// Something is missing since the entry.
    public var itemMissing = false
    /// It is a motor vehicle in the law's sense.
    public var motorVehicle: Known<Bool> = .unknown
    /// The taker had permission or prior authority.
    public var permission: Known<Bool> = .unknown
    /// The vehicle was inside a locked building that was entered to get it.
    public var fromLockedBuilding = false

    // A fire.
    public var determined: Known<CauseOfFire.Determined> = .unknown

    /// Whether the victim was selected because of one of the eight biases.
    public var biasShown: Known<Bool> = .unknown

    public init(_ act: Known<Conduct>) { self.act = act }

    public enum Conduct: String, Sendable, CaseIterable {
        case assault, threat
        case burning
        case burningAttempt = "burning_attempt"
        case death, entry, theft, vandalism
        case penetration, intercourse, touching
        case takenFromPerson = "property_taken_from_person"
        case vehicleTaken = "vehicle_taken"
        case vehicleKept = "vehicle_kept"
    }

    public enum Consent: String, Sendable, CaseIterable {
        case given
        case notGiven = "not_given"
        case incapable
        case incapableIntoxicated = "incapable_intoxicated"
    }

    /// How somebody came into the place.
    public enum Entry: String, Sendable, CaseIterable {
        case forcible, unlawful, lawful
        case unlockedNoRight = "unlocked_door_no_force_no_right"
        case hidAfterClosing = "lawful_then_hid_after_closing"
        case attemptedForcible = "attempted_forcible"
        case attemptedWithoutForce = "attempted_without_force"
    }

    public enum Intent: String, Sendable, CaseIterable {
        case theft, felony
        case otherPurpose = "other"
        /// The facts were looked into and do not tell.
        case undeterminable
    }
}
