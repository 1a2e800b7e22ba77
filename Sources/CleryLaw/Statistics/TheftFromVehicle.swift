/// A theft from a vehicle, or of its parts, is larceny: the vehicle itself stayed.
public enum TheftFromVehicle: Rule {
    public static let name = RuleName.theftFromVehicle
    public static let citation: Citation = "34 CFR 668.46(c)(9)(i); FBI SRS User Manual, motor vehicle theft"
    public static let authority = Authority.regulation
    public static let sentence =
        "Things taken from a vehicle are larceny; only the theft of the vehicle is counted."
    public static let examples = [
        Example("A stereo is taken from a parked car: nothing is counted, and the reason is shown") {
            let told = Told(OffenseFacts(.theftFromMotorVehicle))
            return told.givesNothing && told.names(.theftFromVehicle, .nearlyCounted)
        },
        .nearMiss("The car is gone with the stereo: one motor vehicle theft") {
            Told(OffenseFacts(.motorVehicleTheft)).gives([.motorVehicleTheft: 1])
        },
    ]
}
