/// The theft of a motor vehicle, or an attempt at it.
///
/// Self-propelled, on land, not on rails. One for each vehicle.
public enum MotorVehicleTheft: Offense {
    public static let name = RuleName.motorVehicleTheft
    public static let category = Category.motorVehicleTheft
    public static let families: [Family] = [.primary, .hate]
    public static let source = DefinitionSource.summaryReporting
    public static let citation: Citation = "34 CFR 668.46(c)(9)(i); FBI SRS User Manual"
    public static let definition =
        "The theft or attempted theft of a self-propelled vehicle that runs on land and not on rails."
    public static let includes = [
        "Joyriding, and vehicles recovered later",
        "Golf carts, mopeds, motor scooters, electric scooters, ATVs, snowmobiles, motorized wheelchairs, motor homes",
    ]
    public static let excludes: [Exclusion] = [
        Exclusion("Farm and construction equipment, aircraft, watercraft", becomes: nil),
        Exclusion("Theft from a vehicle or of its parts", becomes: .larceny),
        Exclusion("Borrowing by somebody with prior authority", becomes: nil),
    ]
    public static let examples = [
        Example("A car is taken for a ride and left in the next street: one") {
            Told(OffenseFacts(.motorVehicleTheft, vehicles: 1)).gives([.motorVehicleTheft: 1])
        },
        .nearMiss("Its wheels are taken and the car stays: larceny") {
            let told = Told(OffenseFacts(.theftFromMotorVehicle, vehicles: 1))
            return told.givesNothing && told.names(.theftFromVehicle, .nearlyCounted)
        },
    ]
}
