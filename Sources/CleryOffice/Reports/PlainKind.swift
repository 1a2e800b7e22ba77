import CleryLaw

/// What happened in sentences that anybody understands; what offense it is, the facts and the law decide later.
enum PlainKind: String, Sendable, CaseIterable {
    case hitOrHurt = "hit"
    case threatened
    case partner
    case followed
    case touched
    case forced
    case robbed
    case stolen
    case brokenInto = "broken_into"
    case vehicleTaken = "vehicle_taken"
    case fire
    case weapon
    case damaged
    case hate
    case hazed
    case drugs, alcohol

    var title: String {
        switch self {
        case .hitOrHurt: "Somebody was hit, hurt or attacked"
        case .threatened: "Somebody was threatened or put in fear"
        case .partner: "Somebody was hurt or threatened by a partner, a former partner or family"
        case .followed: "Somebody is followed, watched or sent messages again and again"
        case .touched: "Somebody was touched in a sexual way without wanting it"
        case .forced: "Somebody was made to have sex, or could not agree to it"
        case .robbed: "Something was taken from a person by force or threat"
        case .stolen: "Something was stolen"
        case .brokenInto: "Somebody broke in, or was where they had no right to be"
        case .vehicleTaken: "A car, scooter or other motor vehicle was taken"
        case .fire: "Something was set on fire, or burned"
        case .weapon: "There was a gun, a knife or another weapon"
        case .damaged: "Something was damaged or sprayed on purpose"
        case .hate: "Words or signs of hate were used"
        case .hazed: "Somebody was made to do or bear something to join or stay in a group (hazing)"
        case .drugs: "Drugs"
        case .alcohol: "Alcohol that the law does not allow"
        }
    }

    /// The fact that it most likely is, offered at the desk and never stated by itself.
    var act: Act? {
        switch self {
        case .hitOrHurt: .assault
        case .threatened: .intimidation
        case .partner: .violence
        case .followed: .stalking
        case .touched: .fondling
        case .forced: .sexOffense
        case .robbed: .robbery
        case .stolen: .larceny
        case .brokenInto: .theftInStructure
        case .vehicleTaken: .motorVehicleTheft
        case .fire: .undeterminedFire
        case .damaged: .vandalism
        case .hazed: .hazing
        case .weapon, .hate, .drugs, .alcohol: nil
        }
    }

    /// The words that a log would have for it.
    var nature: String {
        switch self {
        case .hitOrHurt: "Assault"
        case .threatened: "Threat"
        case .partner: "Domestic or dating violence"
        case .followed: "Stalking"
        case .touched: "Unwanted sexual touching"
        case .forced: "Sexual assault"
        case .robbed: "Robbery"
        case .stolen: "Theft"
        case .brokenInto: "Break-in"
        case .vehicleTaken: "Vehicle theft"
        case .fire: "Fire"
        case .weapon: "Weapon"
        case .damaged: "Damage to property"
        case .hate: "Hate incident"
        case .hazed: "Hazing"
        case .drugs: "Drugs"
        case .alcohol: "Alcohol"
        }
    }

    /// The category by which the law is asked whether a written explanation of rights and options is due.
    private var category: CleryLaw.Category? {
        switch self {
        case .partner: .datingViolence
        case .followed: .stalking
        case .touched: .fondling
        case .forced: .rape
        default: nil
        }
    }

    /// Whether the law may ask for the leaflet: whether the person belongs to the institution is not known yet.
    var mayOweRights: Bool {
        guard let category else { return false }
        let finding = RightsAndOptions.owed(
            category, studentOrEmployee: .unknown, reportedToInstitution: .known(true))
        return finding.answer != false
    }
}
