/// On written request the alleged victim, or the next of kin, is told the result of the disciplinary proceeding.
public enum CrimeOfViolenceStatement: StatementRule {
    public static let name = RuleName.crimeOfViolenceStatement
    public static let citation: Citation =
        "34 CFR 668.14(b)(31); 20 U.S.C. 1094(a)(26); Handbook 2016, chapter 7"
    public static let inForce = InForce(from: "2010-07-01")
    public static let sentence =
        "The report says that results of proceedings on crimes of violence are disclosed on written request."

    public static let statements = [
        PolicyStatement(
            "crime_of_violence_results", "Results of proceedings on crimes of violence",
            "34 CFR 668.14(b)(31)", since: "2010-07-01",
            parts: [
                PolicyStatement.Part(
                    "crime_of_violence_results.victim",
                    "That the institution will, upon written request, disclose to the alleged victim of a crime "
                        + "of violence or a non-forcible sex offense the results of any disciplinary proceeding "
                        + "against a student who is the alleged perpetrator.",
                    "34 CFR 668.14(b)(31)"),
                PolicyStatement.Part(
                    "crime_of_violence_results.next_of_kin",
                    "That the next of kin is treated as the alleged victim when the victim died of the crime.",
                    "34 CFR 668.14(b)(31)"),
            ])
    ]

    public static let examples = [
        Example("The statement names only the victim: the next of kin is missing") {
            misses("crime_of_violence_results.next_of_kin")
        },
        .nearMiss("Victim and next of kin are both named: nothing is missing") { complete() },
    ]
}
