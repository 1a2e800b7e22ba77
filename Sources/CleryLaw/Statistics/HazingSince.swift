/// Hazing is collected since January 1, 2025: what is first reported from that day on is counted.
///
/// Hazing that happened before and is first reported in 2025 counts in 2025, by the rule on years.
public enum HazingSince: Rule {
    public static let name = RuleName.hazingSince
    public static let citation: Citation = "P.L. 118-173, section 2; 20 U.S.C. 1092(f)(1)(F)(iv)"
    public static let authority = Authority.statute
    public static let inForce = InForce(from: "2025-01-01")
    public static let sentence = "Hazing statistics are collected since January 1, 2025."
    public static let firstYear: Int16 = 2025

    public static let table = Dated<Bool>(
        .through("2024-12-31", false, "20 U.S.C. 1092(f)(1)(F) (2023)"),
        .from("2025-01-01", true, "20 U.S.C. 1092(f)(1)(F)(iv)", stillTrueOn: "2026-11-22"))

    public static let examples = [
        .nearMiss("Reported in October 2024: nearly counted") {
            let told = Told(OffenseFacts(.hazing), on: "2024-10-02")
            return told.givesNothing && told.names(.hazingSince, .nearlyCounted)
        },
        Example("Reported on January 2, 2025: counted in 2025") {
            Told(OffenseFacts(.hazing), on: "2025-01-02").counts(.hazing, .hazing, year: 2025) == 1
        },
    ]
}
