/// A motor vehicle is self-propelled and runs on land, not on rails; farm and building machines, boats and aircraft
/// are none.
public enum WhatIsAVehicle: Rule {
    public static let name = RuleName.whatIsAVehicle
    public static let citation: Citation = "34 CFR 668.46(c)(9)(i); FBI SRS User Manual, motor vehicle theft"
    public static let authority = Authority.regulation
    public static let sentence =
        "A motor vehicle is self-propelled and runs on land: machines of farm and building, boats and aircraft are none."

    /// Kinds of vehicle, by their words in a record.
    public static func isMotorVehicle(_ kind: some StringProtocol) -> Known<Bool> {
        if vehicles.contains(String(kind)) { return .known(true) }
        return others.contains(String(kind)) ? .known(false) : .unknown
    }

    private static let vehicles: Set<String> = [
        "automobile", "car", "truck", "pickup", "van", "bus", "suv", "motorcycle", "moped", "motor_scooter",
        "scooter",
        "electric_scooter", "e_scooter", "golf_cart", "utility_cart", "atv", "all_terrain_vehicle",
        "snowmobile",
        "motorized_wheelchair", "motor_home", "trail_bike", "dune_buggy", "minibike", "electric_bicycle",
    ]
    private static let others: Set<String> = [
        "bulldozer", "farm_tractor", "tractor", "farm_equipment", "construction_equipment", "combine",
        "backhoe",
        "excavator", "forklift", "motorboat", "boat", "jet_ski", "watercraft", "sailboat", "airplane",
        "aircraft",
        "helicopter", "bicycle", "trailer", "train", "railcar", "skateboard",
    ]

    public static let examples = [
        Example("A golf cart is one") { isMotorVehicle("golf_cart").isYes },
        .nearMiss("A motorboat is none") { isMotorVehicle("motorboat").isNo },
        Example("A thing nobody has named is a question") { isMotorVehicle("contraption").isUnknown },
    ]
}
