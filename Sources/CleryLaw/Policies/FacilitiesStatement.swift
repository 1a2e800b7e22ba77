/// Who may enter the facilities, the residences among them, and how maintenance considers security.
public enum FacilitiesStatement: StatementRule {
    public static let name = RuleName.facilitiesStatement
    public static let citation: Citation = "34 CFR 668.46(b)(3); 20 U.S.C. 1092(f)(1)(B)"
    public static let sentence =
        "The report describes security of and access to facilities and security in their maintenance."

    public static let statements = [
        PolicyStatement(
            "facilities", "Security of and access to facilities", "34 CFR 668.46(b)(3)",
            parts: [
                PolicyStatement.Part(
                    "facilities.security_and_access",
                    "The policies on security of and access to campus facilities.", "34 CFR 668.46(b)(3)"),
                PolicyStatement.Part(
                    "facilities.residences", "The same policies for campus residences.",
                    "34 CFR 668.46(b)(3)", when: .onCampusHousing),
                PolicyStatement.Part(
                    "facilities.maintenance",
                    "The security considerations used in the maintenance of campus facilities.",
                    "34 CFR 668.46(b)(3)"),
            ])
    ]

    public static let examples = [
        Example("Door and key policies, nothing on lights and locks in maintenance: that part is missing") {
            misses("facilities.maintenance")
        },
        .nearMiss("A campus without housing has no residences to describe") {
            complete(without: ["facilities.residences"], in: .all(false))
        },
    ]
}
