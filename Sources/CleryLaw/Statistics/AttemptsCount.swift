/// An attempt is counted as the offense that was attempted, save where another rule says otherwise.
public enum AttemptsCount: Rule {
    public static let name = RuleName.attemptsCount
    public static let citation: Citation = "34 CFR 668.46(c)(9)(i); FBI SRS User Manual, attempts"
    public static let authority = Authority.regulation
    public static let sentence = "It was attempted, and an attempt is counted as the offense itself."
    public static let examples = [
        Example("Somebody breaks a steering lock and is chased away: one motor vehicle theft") {
            Told(OffenseFacts(.motorVehicleTheft, attempted: true, vehicles: 1)).gives([.motorVehicleTheft: 1]
            )
        },
        Example("A drug slipped into a drink is intercepted, the intent is established: rape") {
            Told(OffenseFacts(.rape, attempted: true).with { $0.intentEstablished = true }).gives([.rape: 1])
        },
        .nearMiss("A door is tried without force: an attempt at burglary that another rule leaves out") {
            let told = Told(OffenseFacts(.burglary, attempted: true).with { $0.force = .known(false) })
            return told.givesNothing && told.names(.attemptedEntry, .nearlyCounted)
        },
    ]
}
