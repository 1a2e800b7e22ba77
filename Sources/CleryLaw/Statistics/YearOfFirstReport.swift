/// A crime is counted in the calendar year in which it was first reported to an authority or local police.
///
/// Not the year it happened, not the year the compliance office learned of it, not the academic year.
public enum YearOfFirstReport: Rule {
    public static let name = RuleName.yearOfFirstReport
    public static let citation: Citation = "34 CFR 668.46(c)(3)"
    public static let authority = Authority.regulation
    public static let sentence =
        "It is counted in the calendar year in which it was first reported to a campus security authority or police."
    public static let examples = [
        Example("Burglary over winter break, told to an RA on January 6, 2025: counted in 2025") {
            Told(OffenseFacts(.burglary), on: "2025-01-06", to: .campusSecurityAuthority) {
                $0.occurred = .exactly(Instant(milliseconds: 1_735_387_200_000))
            }.counts(.burglary, .primary, year: 2025) == 1
        },
        Example("Told to an RA on December 30, 2024, and to the police in January: counted in 2024") {
            Told(OffenseFacts(.burglary), on: "2025-01-08", to: .campusPolice) {
                $0.reports.append(Report("2024-12-30", to: .campusSecurityAuthority))
            }.counts(.burglary, .primary, year: 2024) == 1
        },
        .nearMiss("Told to a friend in December 2024 and to the police in January: counted in 2025") {
            Told(OffenseFacts(.burglary), on: "2024-12-30", to: .other) {
                $0.reports.append(Report("2025-01-08", to: .localPolice))
            }.counts(.burglary, .primary, year: 2025) == 1
        },
    ]
}
