/// The rows of the tables, in the order of the law.
public enum Category: UInt8, Sendable, CaseIterable {
    case murder, negligentManslaughter, rape, fondling, incest, statutoryRape, robbery, aggravatedAssault
    case burglary, motorVehicleTheft, arson
    case larceny, simpleAssault, intimidation, vandalism
    case domesticViolence, datingViolence, stalking
    case weapons, drug, liquor
    case hazing
    case unfounded
    /// The two rows of sex offenses before data year 2014.
    case forcibleSexOffense, nonforcibleSexOffense
}

extension Category {
    /// The contract's name, without the ending that tells an arrest from a referral.
    public var name: String {
        switch self {
        case .murder: "murder"
        case .negligentManslaughter: "negligent_manslaughter"
        case .rape: "rape"
        case .fondling: "fondling"
        case .incest: "incest"
        case .statutoryRape: "statutory_rape"
        case .robbery: "robbery"
        case .aggravatedAssault: "aggravated_assault"
        case .burglary: "burglary"
        case .motorVehicleTheft: "motor_vehicle_theft"
        case .arson: "arson"
        case .larceny: "larceny"
        case .simpleAssault: "simple_assault"
        case .intimidation: "intimidation"
        case .vandalism: "vandalism"
        case .domesticViolence: "domestic_violence"
        case .datingViolence: "dating_violence"
        case .stalking: "stalking"
        case .weapons: "weapons"
        case .drug: "drug"
        case .liquor: "liquor"
        case .hazing: "hazing"
        case .unfounded: "unfounded"
        case .forcibleSexOffense: "sex_offense_forcible"
        case .nonforcibleSexOffense: "sex_offense_nonforcible"
        }
    }

    /// The contract's name in a family: `drug_arrest` and `drug_referral`, else the plain name.
    public func name(in family: Family) -> String {
        switch family {
        case .arrests: name + "_arrest"
        case .referrals: name + "_referral"
        default: name
        }
    }

    /// Reads a contract name, with or without `_arrest` or `_referral`.
    public init?(name text: some StringProtocol) {
        let plain =
            if text.hasSuffix("_arrest") { String(text.dropLast(7)) } else if text.hasSuffix("_referral") {
                String(text.dropLast(9))
            } else { String(text) }
        guard let found = Category.allCases.first(where: { $0.name == plain }) else { return nil }
        self = found
    }

    /// The row's heading.
    public var title: String {
        switch self {
        case .murder: "Murder and non-negligent manslaughter"
        case .negligentManslaughter: "Manslaughter by negligence"
        case .rape: "Rape"
        case .fondling: "Fondling"
        case .incest: "Incest"
        case .statutoryRape: "Statutory rape"
        case .robbery: "Robbery"
        case .aggravatedAssault: "Aggravated assault"
        case .burglary: "Burglary"
        case .motorVehicleTheft: "Motor vehicle theft"
        case .arson: "Arson"
        case .larceny: "Larceny-theft"
        case .simpleAssault: "Simple assault"
        case .intimidation: "Intimidation"
        case .vandalism: "Destruction, damage or vandalism of property"
        case .domesticViolence: "Domestic violence"
        case .datingViolence: "Dating violence"
        case .stalking: "Stalking"
        case .weapons: "Weapons law violations"
        case .drug: "Drug law violations"
        case .liquor: "Liquor law violations"
        case .hazing: "Hazing"
        case .unfounded: "Unfounded crimes"
        case .forcibleSexOffense: "Sex offenses, forcible"
        case .nonforcibleSexOffense: "Sex offenses, non-forcible"
        }
    }
}
