/// Motor vehicle theft is counted one for each vehicle.
public enum PerVehicle: Rule {
    public static let name = RuleName.perVehicle
    public static let citation: Citation = "34 CFR 668.46(c)(9)(i); FBI SRS User Manual, motor vehicle theft"
    public static let authority = Authority.regulation
    public static let sentence = "One is counted for each vehicle."
    public static let examples = [
        Example("Two golf carts: two") {
            Told(OffenseFacts(.motorVehicleTheft, vehicles: 2)).gives([.motorVehicleTheft: 2])
        },
        .nearMiss("Things are taken from two cars: none") {
            Told(OffenseFacts(.theftFromMotorVehicle, vehicles: 2)).givesNothing
        },
    ]
}
