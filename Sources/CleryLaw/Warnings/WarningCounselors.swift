/// No warning is owed for a crime that was reported only to a pastoral or professional counselor acting as such.
///
/// This is the only exemption by recipient: a dean, a coach or a resident assistant is a campus security authority, and
/// a counselor who acts in another role is one too.
public enum WarningCounselors: Rule {
    public static let name = RuleName.warningCounselors
    public static let citation: Citation = "34 CFR 668.46(a), (e)(2)"
    public static let authority = Authority.regulation
    public static let sentence =
        "No timely warning is owed for a crime reported only to a pastoral or professional counselor."

    static func exempts(_ recipient: Known<Recipient>) -> Bool {
        switch recipient {
        case .known(.professionalCounselor), .known(.pastoralCounselor): true
        default: false
        }
    }

    public static let examples = [
        Example("A rape told only to the counseling center, the suspect at large: not required") {
            TimelyWarning.decide(
                TimelyWarning.robbery.with { $0.reportedTo = .known(.professionalCounselor) }
            )
            .answer == .notRequired
        },
        .nearMiss("The same told to a resident assistant: required") {
            TimelyWarning.decide(
                TimelyWarning.robbery.with { $0.reportedTo = .known(.campusSecurityAuthority) }
            )
            .answer == .required
        },
    ]
}
