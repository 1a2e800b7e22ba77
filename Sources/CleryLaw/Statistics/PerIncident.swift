/// Hazing is counted one for each incident, whatever the number of victims or offenders.
///
/// Several acts by the same people with insignificant intervals of time and place are one incident.
public enum PerIncident: Rule {
    public static let name = RuleName.perIncident
    public static let citation: Citation = "20 U.S.C. 1092(f)(7)"
    public static let authority = Authority.statute
    public static let sentence = "One is counted for each incident, not for each victim or act."
    public static let examples = [
        Example("Eight pledges, three acts in one evening: one hazing") {
            Told(OffenseFacts(.hazing, victims: 8), OffenseFacts(.hazing, victims: 8), on: "2025-09-12")
                .table(.hazing, is: [.hazing: 1])
        },
        .nearMiss("On two evenings, in two records: two") {
            let evening = IncidentFacts(
                reports: [Report("2025-09-20", to: .campusSecurityAuthority)],
                place: PlaceFacts(geography: .known(.onCampus), studentHousing: .known(false)),
                offenses: [OffenseFacts(.hazing, victims: 8)])
            return Told([evening, evening]).table(.hazing, is: [.hazing: 2])
        },
    ]
}
