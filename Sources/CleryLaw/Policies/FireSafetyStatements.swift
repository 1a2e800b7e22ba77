/// The text of the annual fire safety report; owed only with on-campus student housing.
///
/// Its statistics, 668.49(b)(1) and (c), are in the chapter on fires.
public enum FireSafetyStatements: StatementRule {
    public static let name = RuleName.fireSafetyStatements
    public static let citation: Citation =
        "34 CFR 668.49(b)(2), (b)(4), (b)(5), (b)(6), (b)(7), (b)(8); 20 U.S.C. 1092(i)(1)"
    public static let inForce = InForce(from: "2010-07-01")
    public static let sentence =
        "The fire safety report describes systems, rules, evacuation, education, whom to tell, and plans."

    public static let statements = [
        statement(
            "fire_systems", "Fire safety systems", "34 CFR 668.49(b)(2)",
            [("each_facility", "The fire safety system of each on-campus student housing facility.")]),
        statement(
            "fire_rules", "Appliances, smoking, open flames", "34 CFR 668.49(b)(4)",
            [
                ("appliances", "The policies or rules on portable electrical appliances in student housing."),
                ("smoking", "The policies or rules on smoking in student housing."),
                ("open_flames", "The policies or rules on open flames in student housing."),
            ]),
        statement(
            "fire_evacuation", "Evacuation", "34 CFR 668.49(b)(5)",
            [("procedures", "The procedures for student housing evacuation in the case of a fire.")]),
        statement(
            "fire_education", "Fire safety education", "34 CFR 668.49(b)(6)",
            [
                (
                    "programs",
                    "The policies on fire safety education and training for students and employees."
                ),
                (
                    "what_to_do",
                    "The procedures that students and employees should follow in the case of a fire."
                ),
            ]),
        statement(
            "fire_reporting", "Reporting that a fire occurred", "34 CFR 668.49(b)(7)",
            [
                (
                    "titles",
                    "A list of the titles of each person or organization to whom students and employees should "
                        + "report that a fire occurred."
                )
            ]),
        statement(
            "fire_improvements", "Plans for fire safety", "34 CFR 668.49(b)(8)",
            [("plans", "The plans for future improvements in fire safety that were determined necessary.")],
            part: .fireImprovements),
    ]

    private static func statement(
        _ id: String, _ title: String, _ citation: Citation, _ parts: [(word: String, sentence: String)],
        part condition: StatementCondition = .always
    ) -> PolicyStatement {
        PolicyStatement(
            id, title, citation, report: .fireSafety, since: "2010-07-01", when: .onCampusHousing,
            parts: parts.map {
                PolicyStatement.Part("\(id).\($0.word)", $0.sentence, citation, when: condition)
            })
    }

    public static let examples = [
        Example("Rules on smoking and candles, none on toasters: the appliances are missing") {
            misses("fire_rules.appliances")
        },
        Example("No improvements were found necessary: no plans are owed") {
            complete(
                without: ["fire_improvements.plans"],
                in: .all(true).with { $0.fireImprovements = .known(false) })
        },
        .nearMiss("Student housing only off campus: no fire safety report") {
            complete(without: Set(statements.flatMap(\.parts).map(\.id)), in: .all(false))
        },
    ]
}
