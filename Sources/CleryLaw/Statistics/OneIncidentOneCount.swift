/// An incident that reached the institution through several channels is one incident.
public enum OneIncidentOneCount: Rule {
    public static let name = RuleName.oneIncidentOneCount
    public static let citation: Citation = "34 CFR 668.46(c)(2)(i), (c)(3)"
    public static let authority = Authority.regulation
    public static let sentence = "It was reported more than once and is counted once."
    public static let examples = [
        Example("One rape told to an RA, to campus police and to the city police: one") {
            Told(OffenseFacts(.rape), to: .campusSecurityAuthority) {
                $0.reports += [
                    Report("2024-03-05", to: .campusPolice), Report("2024-03-20", to: .localPolice),
                ]
            }.gives([.rape: 1])
        },
        .nearMiss("Two rapes, told in two reports: two") {
            let record = IncidentFacts(
                reports: [Report("2024-03-05", to: .campusPolice)],
                place: PlaceFacts(geography: .known(.onCampus), studentHousing: .known(false)),
                offenses: [OffenseFacts(.rape)])
            return Told([record, record]).gives([.rape: 2])
        },
    ]
}
