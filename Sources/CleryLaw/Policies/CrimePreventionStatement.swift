/// Programs that tell students and employees how crimes are prevented.
public enum CrimePreventionStatement: StatementRule {
    public static let name = RuleName.crimePreventionStatement
    public static let citation: Citation = "34 CFR 668.46(b)(6); 20 U.S.C. 1092(f)(1)(E)"
    public static let sentence = "The report describes programs on the prevention of crimes."

    public static let statements = [
        PolicyStatement(
            "crime_prevention", "Crime prevention programs", "34 CFR 668.46(b)(6)",
            parts: [
                PolicyStatement.Part(
                    "crime_prevention.programs",
                    "The programs designed to inform students and employees about the prevention of crimes.",
                    "34 CFR 668.46(b)(6)")
            ])
    ]

    public static let examples = [
        Example("Awareness programs alone: the prevention programs are missing") {
            misses("crime_prevention.programs")
        },
        .nearMiss("A description of a bicycle-lock and a self-defense program: nothing is missing") {
            complete()
        },
    ]
}
