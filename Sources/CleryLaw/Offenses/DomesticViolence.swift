/// A crime of violence by a spouse, a partner in a common home, a co-parent, or somebody domestic violence
/// law treats so.
///
/// Tested before dating violence. Counted besides the primary crime, one for each victim in each incident.
public enum DomesticViolence: Offense {
    public static let name = RuleName.domesticViolence
    public static let category = Category.domesticViolence
    public static let families: [Family] = [.vawa]
    public static let source = DefinitionSource.vawa
    public static let citation: Citation = "34 CFR 668.46(a), (c)(9)(iv); 34 U.S.C. 12291(a)"
    public static let inForce = InForce(from: "2013-01-01")
    public static let definition =
        "A felony or misdemeanor crime of violence by a current or former spouse or intimate partner, "
        + "a person who shares a child or who lives or has lived with the victim as a spouse or "
        + "intimate partner, or any person against a victim whom the local domestic or family violence "
        + "law protects."
    public static let includes = [
        "Persons similarly situated to a spouse under local law"
    ]
    public static let excludes: [Exclusion] = [
        Exclusion("Roommates who are no partners, unless State law reaches them", becomes: nil)
    ]
    public static let examples = [
        Example("A slap by a former husband: one") {
            Told(OffenseFacts(.violence).with { $0.relationship = .known(.formerSpouse) })
                .table(.vawa, is: [.domesticViolence: 1])
        },
        .nearMiss("A slap by a roommate who is no partner, and State law does not reach it: none") {
            let told = Told(
                OffenseFacts(.domesticViolence).with {
                    $0.relationship = .known(.roommateNotIntimate)
                    $0.stateLawCoversRelationship = .known(false)
                })
            return told.givesNothing && told.names(.partnerRelationship, .nearlyCounted)
        },
    ]
}
