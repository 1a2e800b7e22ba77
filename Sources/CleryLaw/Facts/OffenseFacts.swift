/// What was done, to how many, by what means: the facts of one alleged act. Its offense is the law's answer.
public struct OffenseFacts: Sendable, Hashable {
    public var act: Act
    public var attempted: Bool
    /// Units of count; nil is not stated.
    public var victims: Int32?
    public var operations: Int32?
    public var premises: Int32?
    public var vehicles: Int32?
    public var premisesKind: Known<PremisesKind>
    public var access: Known<Access>
    public var force: Known<Bool>
    public var weapon: Known<Weapon>
    public var injury: Known<Injury>
    public var relationship: Known<Relationship>
    /// The victim died of the injuries, at once or later.
    public var deathFollowed: Bool
    /// A felony or misdemeanor crime of violence (18 U.S.C. 16).
    public var crimeOfViolence: Known<Bool>
    public var fearOfHarm: Known<Bool>
    /// Intent is established although nothing was completed (a drug slipped into a drink and intercepted).
    public var intentEstablished: Bool
    public var stateLawCoversRelationship: Known<Bool>
    /// A time and place of its own, where they differ from the incident's.
    public var occurred: Moment?
    public var place: PlaceFacts?

    public init(
        _ act: Act, attempted: Bool = false, victims: Int32? = nil, operations: Int32? = nil,
        premises: Int32? = nil, vehicles: Int32? = nil
    ) {
        self.act = act
        self.attempted = attempted
        self.victims = victims
        self.operations = operations
        self.premises = premises
        self.vehicles = vehicles
        premisesKind = .unknown
        access = .unknown
        force = .unknown
        weapon = .unknown
        injury = .unknown
        relationship = .unknown
        deathFollowed = false
        crimeOfViolence = .unknown
        fearOfHarm = .unknown
        intentEstablished = false
        stateLawCoversRelationship = .unknown
        occurred = nil
        place = nil
    }
}

/// The act as people state it. Several of them are no offense by themselves: the facts beside them decide.
public enum Act: String, Sendable, CaseIterable {
    case murder
    case negligentManslaughter = "negligent_manslaughter"
    case rape, fondling, incest
    case statutoryRape = "statutory_rape"
    case robbery
    case aggravatedAssault = "aggravated_assault"
    case burglary
    case motorVehicleTheft = "motor_vehicle_theft"
    case arson
    case larceny
    case simpleAssault = "simple_assault"
    case intimidation, vandalism
    case domesticViolence = "domestic_violence"
    case datingViolence = "dating_violence"
    case stalking
    case hazing
    // Acts whose offense depends on further facts.
    /// An attack, not yet called simple or aggravated.
    case assault
    /// Violence against a partner, not yet called domestic or dating.
    case violence
    case threatOfPhysicalAbuse = "threat_of_physical_abuse"
    /// A sexual offense that the source does not name more closely.
    case sexOffense = "sex_offense"
    case theftFromMotorVehicle = "theft_from_motor_vehicle"
    case theftInStructure = "theft_in_structure"
    /// An entry without right, made in order to steal, whether or not anything was taken.
    case entryWithIntentToSteal = "entry_with_intent_to_steal"
    case carjacking
    /// A burning whose cause nobody has determined.
    case undeterminedFire = "undetermined_fire"
    case offensiveSpeech = "offensive_speech"
    /// A crime or event outside every Clery family (fraud, traffic, trespass, lost property…).
    case notClery = "not_clery"
}

public enum PremisesKind: String, Sendable, CaseIterable {
    case studentRooms = "student_rooms"
    case institutionOffices = "institution_offices"
    case institutionOfficesSameBuilding = "institution_offices_same_building"
    case suiteBedroomsSeparatelySecured = "suite_bedrooms_separately_secured"
    /// Bedrooms of a suite that are not separately secured.
    case suiteBedrooms = "suite_bedrooms"
    case suiteCommonArea = "suite_common_area"
    case transientLodging = "transient_lodging"
    case separateTenants = "separate_tenants"
    case separateBuildings = "separate_buildings"
    case other
}

/// Whether the person had a right to be in the structure.
public enum Access: String, Sendable, CaseIterable {
    case invitedGuest = "invited_guest"
    case employeeWithWorkOrder = "employee_with_work_order"
    case employeeWithoutWorkOrder = "employee_without_work_order"
    case openToPublic = "open_to_public"
    case lawful, unlawful, forcible
}

public enum Weapon: String, Sendable, CaseIterable { case none, firearm, knife, other }
public enum Injury: String, Sendable, CaseIterable { case none, minor, serious }

/// The offender's relation to the victim, as 34 CFR 668.46(a) tells domestic from dating violence.
public enum Relationship: String, Sendable, CaseIterable {
    case currentSpouse = "current_spouse"
    case formerSpouse = "former_spouse"
    case intimatePartnerCohabiting = "intimate_partner_cohabiting_as_spouse"
    case formerIntimatePartnerCohabited = "former_intimate_partner_cohabited_as_spouse"
    case shareChild = "share_child_in_common"
    case protectedUnderStateLaw = "person_protected_under_state_domestic_violence_law"
    case similarlySituatedToSpouse = "similarly_situated_to_spouse"
    case dating
    case formerDating = "former_dating"
    case roommateNotIntimate = "roommate_not_intimate"
    case acquaintance, family, stranger, other
}
