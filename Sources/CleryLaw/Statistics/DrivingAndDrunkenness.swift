/// Driving under the influence and public drunkenness are not liquor law violations.
public enum DrivingAndDrunkenness: Rule {
    public static let name = RuleName.drivingAndDrunkenness
    public static let citation: Citation = "34 CFR 668.46(c)(9)(i); FBI SRS User Manual, liquor laws"
    public static let authority = Authority.regulation
    public static let sentence =
        "Driving under the influence and drunkenness are not counted as liquor violations."
    public static let examples = [
        Example("An arrest for driving drunk through campus: not counted") {
            Told { $0.lawActions = [LawAction(.drivingUnderInfluence, .arrest, lawViolation: .known(true))] }
                .givesNothing
        },
        .nearMiss("The passenger, who is under age, is cited for the bottle in the hand: counted") {
            Told { $0.lawActions = [LawAction(.liquor, .citation, lawViolation: .known(true))] }
                .table(.arrests, is: [.liquor: 1])
        },
    ]
}
