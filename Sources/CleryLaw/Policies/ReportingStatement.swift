/// How students and others report crimes and emergencies on campus, and what the institution does about it.
public enum ReportingStatement: StatementRule {
    public static let name = RuleName.reportingStatement
    public static let citation: Citation = "34 CFR 668.46(b)(2); 20 U.S.C. 1092(f)(1)(A)"
    public static let sentence =
        "The report says how crimes and emergencies on campus are reported and how the institution responds."

    public static let statements = [
        PolicyStatement(
            "reporting", "Reporting crimes and other emergencies", "34 CFR 668.46(b)(2)",
            parts: [
                PolicyStatement.Part(
                    "reporting.procedures",
                    "The procedures by which students and others report crimes or other emergencies on campus.",
                    "34 CFR 668.46(b)(2)"),
                PolicyStatement.Part(
                    "reporting.response", "The institution's policies on its response to these reports.",
                    "34 CFR 668.46(b)(2)"),
                PolicyStatement.Part(
                    "reporting.timely_warnings",
                    "The policies for making timely warning reports to the campus community.",
                    "34 CFR 668.46(b)(2)(i)"),
                PolicyStatement.Part(
                    "reporting.annual_disclosure",
                    "The policies for preparing the annual disclosure of crime statistics.",
                    "34 CFR 668.46(b)(2)(ii)"),
                PolicyStatement.Part(
                    "reporting.titles",
                    "A list of the titles of each person or organization to whom students and employees should "
                        + "report crimes, for timely warnings and for the annual statistics.",
                    "34 CFR 668.46(b)(2)(iii)"),
                PolicyStatement.Part(
                    "reporting.confidential",
                    "The policies or procedures for victims or witnesses to report crimes on a voluntary, "
                        + "confidential basis for the annual statistics, or that there are none.",
                    "34 CFR 668.46(b)(2)(iv)"),
            ])
    ]

    public static let examples = [
        Example(
            "A statement that names offices to call, but lists no titles for reports: the titles are missing"
        ) {
            misses("reporting.titles")
        },
        Example("The timely-warning policy stands only on the web site: it is missing in the report") {
            misses("reporting.timely_warnings")
        },
        .nearMiss("A statement that no confidential reporting exists says what is asked: nothing is missing")
        {
            complete()
        },
    ]
}
