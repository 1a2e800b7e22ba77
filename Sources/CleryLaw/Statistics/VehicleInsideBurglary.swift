/// An unlawful entry of a structure to steal a vehicle is a burglary (by definition, not by hierarchy).
public enum VehicleInsideBurglary: Rule {
    public static let name = RuleName.vehicleInsideBurglary
    public static let citation: Citation = "34 CFR 668.46(c)(9)(i); FBI SRS User Manual, burglary"
    public static let authority = Authority.regulation
    public static let sentence = "A building was broken into to take the vehicle, which makes it burglary."
    public static let examples = [
        Example("A garage is broken into and a cart driven off: one burglary") {
            Told(OffenseFacts(.burglary, premises: 1), OffenseFacts(.motorVehicleTheft, vehicles: 1))
                .gives([.burglary: 1])
        },
        .nearMiss("The cart stood on an open lot: one motor vehicle theft") {
            Told(OffenseFacts(.motorVehicleTheft, vehicles: 1)).gives([.motorVehicleTheft: 1])
        },
    ]
}
