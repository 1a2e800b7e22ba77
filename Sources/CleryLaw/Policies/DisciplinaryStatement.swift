/// Disciplinary procedures after sexual assault, domestic or dating violence or stalking, whoever is accused.
public enum DisciplinaryStatement: StatementRule {
    public static let name = RuleName.disciplinaryStatement
    public static let citation: Citation = "34 CFR 668.46(b)(11)(vi), (k); 20 U.S.C. 1092(f)(8)(B)(iv)"
    public static let inForce = InForce(from: "2015-07-01")
    public static let sentence =
        "The report states every disciplinary procedure, its timelines, standard of evidence, sanctions and rights."

    public static let statements = [
        PolicyStatement(
            "disciplinary_procedures",
            "Disciplinary procedures on sexual assault, domestic violence, dating violence and stalking",
            "34 CFR 668.46(b)(11)(vi), (k)", since: "2015-07-01",
            parts: DisciplinaryParts.described + DisciplinaryParts.conduct + DisciplinaryParts.notified)
    ]

    public static let examples = [
        Example("Sanctions \"up to and including expulsion\": the list of all possible sanctions is missing")
        {
            misses("disciplinary_procedures.sanctions")
        },
        Example("Steps without anticipated timelines: missing") {
            misses("disciplinary_procedures.timelines")
        },
        Example("The accused is told the result a week before the accuser: simultaneous notice is missing") {
            misses("disciplinary_procedures.result")
        },
        .nearMiss("Results cannot be appealed: no appeal procedures to tell of") {
            complete(
                without: ["disciplinary_procedures.appeal"],
                in: .all(true).with { $0.appeals = .known(false) })
        },
    ]
}
