/// Programs to prevent sexual assault, domestic and dating violence and stalking: for all who are new, and ongoing.
public enum PreventionProgramsStatement: StatementRule {
    public static let name = RuleName.preventionProgramsStatement
    public static let citation: Citation =
        "34 CFR 668.46(b)(11)(i), (j); 20 U.S.C. 1092(f)(8)(A), (f)(8)(B)(i)"
    public static let inForce = InForce(from: "2015-07-01")
    public static let sentence =
        "The report describes prevention and awareness programs for all new people and ongoing campaigns."

    public static let statements = [
        PolicyStatement(
            "prevention_programs",
            "Programs to prevent sexual assault, domestic violence, dating violence and stalking",
            "34 CFR 668.46(b)(11)(i), (j)", since: "2015-07-01", parts: primary + ongoing)
    ]

    private static let primary = [
        PolicyStatement.Part(
            "prevention_programs.incoming_students",
            "The primary prevention and awareness programs for all incoming students.",
            "34 CFR 668.46(j)(1)(i)"),
        PolicyStatement.Part(
            "prevention_programs.new_employees",
            "The primary prevention and awareness programs for all new employees.", "34 CFR 668.46(j)(1)(i)"),
        PolicyStatement.Part(
            "prevention_programs.prohibition",
            "That the institution prohibits dating violence, domestic violence, sexual assault and stalking.",
            "34 CFR 668.46(j)(1)(i)(A)"),
        PolicyStatement.Part(
            "prevention_programs.definition_domestic_violence",
            "The definition of domestic violence in the applicable jurisdiction.",
            "34 CFR 668.46(j)(1)(i)(B)"),
        PolicyStatement.Part(
            "prevention_programs.definition_dating_violence",
            "The definition of dating violence in the applicable jurisdiction.", "34 CFR 668.46(j)(1)(i)(B)"),
        PolicyStatement.Part(
            "prevention_programs.definition_sexual_assault",
            "The definition of sexual assault in the applicable jurisdiction.", "34 CFR 668.46(j)(1)(i)(B)"),
        PolicyStatement.Part(
            "prevention_programs.definition_stalking",
            "The definition of stalking in the applicable jurisdiction.", "34 CFR 668.46(j)(1)(i)(B)"),
        PolicyStatement.Part(
            "prevention_programs.definition_consent",
            "The definition of consent to sexual activity in the applicable jurisdiction.",
            "34 CFR 668.46(j)(1)(i)(C)"),
        PolicyStatement.Part(
            "prevention_programs.bystander", "Safe and positive options for bystander intervention.",
            "34 CFR 668.46(j)(1)(i)(D)"),
        PolicyStatement.Part(
            "prevention_programs.risk_reduction", "Information on risk reduction.",
            "34 CFR 668.46(j)(1)(i)(E)"),
        PolicyStatement.Part(
            "prevention_programs.procedures_information",
            "That the programs give the information on procedures for victims and on disciplinary proceedings.",
            "34 CFR 668.46(j)(1)(i)(F)"),
    ]

    private static let ongoing = [
        PolicyStatement.Part(
            "prevention_programs.ongoing_students",
            "The ongoing prevention and awareness campaigns for students, with the same information.",
            "34 CFR 668.46(j)(1)(ii)"),
        PolicyStatement.Part(
            "prevention_programs.ongoing_employees",
            "The ongoing prevention and awareness campaigns for employees, with the same information.",
            "34 CFR 668.46(j)(1)(ii)"),
    ]

    public static let examples = [
        Example("Programs for students only: those for new employees are missing") {
            misses("prevention_programs.new_employees")
        },
        Example("The institution's own definition of consent, not the State's: missing") {
            misses("prevention_programs.definition_consent")
        },
        .nearMiss("The report due October 1, 2014, followed the older paragraph") {
            complete(without: Set(statements[0].parts.map(\.id)), reportYear: 2014)
        },
    ]
}
