/// A vehicle taken from its driver by force or threat is a robbery (by definition, not by hierarchy).
public enum Carjacking: Rule {
    public static let name = RuleName.carjacking
    public static let citation: Citation = "34 CFR 668.46(c)(9)(i); FBI SRS User Manual, robbery"
    public static let authority = Authority.regulation
    public static let sentence = "A vehicle taken from its driver by force or threat is counted as robbery."
    public static let examples = [
        Example("A driver is made to hand over the car at knifepoint: one robbery, no vehicle theft") {
            Told(OffenseFacts(.carjacking)).gives([.robbery: 1])
        },
        .nearMiss("The car stood empty at the curb: motor vehicle theft") {
            let told = Told(OffenseFacts(.motorVehicleTheft))
            return told.gives([.motorVehicleTheft: 1]) && !told.names(.carjacking)
        },
    ]
}
