/// What burned, and where: the facts that make a fire.
public struct BurningFacts: Sendable, Hashable {
    /// Whether there was an open flame or other burning.
    public var burning: Known<Bool>
    /// Whether the place is intended to contain the burning, such as a fireplace.
    public var intendedPlace: Known<Bool>
    public var controlled: Known<Bool>

    public init(
        burning: Known<Bool> = .unknown, intendedPlace: Known<Bool> = .unknown,
        controlled: Known<Bool> = .unknown
    ) {
        self.burning = burning
        self.intendedPlace = intendedPlace
        self.controlled = controlled
    }
}

/// A fire in one facility, as the office holds it. A fire that reached a second facility has a record for each.
public struct FireFacts: Sendable, Hashable {
    /// The facility's name, as the report lists it.
    public var facility: String
    /// Whether the facility is on-campus student housing.
    public var onCampusHousing: Known<Bool>
    /// The calendar year of the fire; where the day is known, it is the year of that day.
    public var year: Known<Int>
    public var day: Day?
    public var cause: Known<FireCause>
    /// Those who were hurt, treated or not.
    public var injured: Known<[Injured]>
    /// How many were killed by the fire itself, besides those among the injured who died later.
    public var killed: Known<Int>
    public var damage: Known<DamageFacts>
    /// The index of the record of the same fire where it began.
    public var sameFireAs: Int?

    public init(
        _ facility: String, onCampusHousing: Known<Bool> = .known(true), year: Known<Int> = .unknown,
        day: Day? = nil, cause: Known<FireCause> = .unknown, injured: Known<[Injured]> = .unknown,
        killed: Known<Int> = .unknown, damage: Known<DamageFacts> = .unknown, sameFireAs: Int? = nil
    ) {
        self.facility = facility
        self.onCampusHousing = onCampusHousing
        self.year = day.map { .known($0.year) } ?? year
        self.day = day
        self.cause = cause
        self.injured = injured
        self.killed = killed
        self.damage = damage
        self.sameFireAs = sameFireAs
    }

    /// Anybody hurt by a fire: student, employee, visitor, firefighter. Who it is does not matter, so it is not kept.
    public struct Injured: Sendable, Hashable {
        public enum Treatment: String, Sendable, CaseIterable {
            case hospital
            case onCampusHealthCenter = "on_campus_health_center"
            case otherMedicalFacility = "other_medical_facility"
            case sceneOnly = "scene_only"
            case none
        }
        public var treatment: Known<Treatment>
        /// The day on which the person died of the injuries.
        public var died: Day?
        public init(_ treatment: Known<Treatment>, died: Day? = nil) {
            self.treatment = treatment
            self.died = died
        }
    }
}
