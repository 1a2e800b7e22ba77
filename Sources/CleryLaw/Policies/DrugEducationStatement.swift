/// Drug and alcohol abuse education under section 120 of the Higher Education Act; a cross-reference is enough.
public enum DrugEducationStatement: StatementRule {
    public static let name = RuleName.drugEducationStatement
    public static let citation: Citation =
        "34 CFR 668.46(b)(10); 20 U.S.C. 1092(f)(1)(H); 20 U.S.C. 1011i"
    public static let sentence =
        "The report describes drug and alcohol abuse education programs or refers to the materials that do."

    public static let statements = [
        PolicyStatement(
            "drug_education", "Drug and alcohol abuse education", "34 CFR 668.46(b)(10)",
            parts: [
                PolicyStatement.Part(
                    "drug_education.programs",
                    "The drug or alcohol abuse education programs required under section 120 of the Higher "
                        + "Education Act, or a cross-reference to the materials that describe them.",
                    "34 CFR 668.46(b)(10)")
            ])
    ]

    public static let examples = [
        Example("Alcohol and drug policies without any program: missing") {
            misses("drug_education.programs")
        },
        .nearMiss("A reference to the drug prevention program's own booklet: enough") { complete() },
    ]
}
