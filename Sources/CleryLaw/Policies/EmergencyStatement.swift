/// Emergency response and evacuation: confirming, deciding who is told what, sending, and testing.
public enum EmergencyStatement: StatementRule {
    public static let name = RuleName.emergencyStatement
    public static let citation: Citation = "34 CFR 668.46(b)(13), (g); 20 U.S.C. 1092(f)(1)(J)"
    public static let inForce = InForce(from: "2010-07-01")
    public static let sentence = "The report states the emergency response and evacuation procedures."

    public static let statements = [
        PolicyStatement(
            "emergency_response", "Emergency response and evacuation", "34 CFR 668.46(b)(13), (g)",
            since: "2010-07-01",
            parts: [
                PolicyStatement.Part(
                    "emergency_response.notification",
                    "The procedures to immediately notify the campus community upon confirmation of a "
                        + "significant emergency or dangerous situation on the campus that is an immediate threat.",
                    "34 CFR 668.46(g)(1)"),
                PolicyStatement.Part(
                    "emergency_response.confirming",
                    "How the institution confirms that there is a significant emergency or dangerous situation.",
                    "34 CFR 668.46(g)(2)(i)"),
                PolicyStatement.Part(
                    "emergency_response.segments",
                    "How it determines the segment or segments of the campus community to be notified.",
                    "34 CFR 668.46(g)(2)(ii)"),
                PolicyStatement.Part(
                    "emergency_response.content", "How it determines the content of the notification.",
                    "34 CFR 668.46(g)(2)(iii)"),
                PolicyStatement.Part(
                    "emergency_response.initiating", "How it initiates the notification system.",
                    "34 CFR 668.46(g)(2)(iv)"),
                PolicyStatement.Part(
                    "emergency_response.without_delay",
                    "That it will without delay, taking the safety of the community into account, determine the "
                        + "content and notify, unless in the professional judgment of responsible authorities "
                        + "this would compromise efforts to assist a victim or to contain, respond to or "
                        + "mitigate the emergency.",
                    "34 CFR 668.46(g)(3)"),
                PolicyStatement.Part(
                    "emergency_response.titles",
                    "A list of the titles of the persons or organizations responsible for these actions.",
                    "34 CFR 668.46(g)(4)"),
                PolicyStatement.Part(
                    "emergency_response.larger_community",
                    "The procedures for disseminating emergency information to the larger community.",
                    "34 CFR 668.46(g)(5)"),
                PolicyStatement.Part(
                    "emergency_response.tests",
                    "The procedures to test emergency response and evacuation at least once a year, announced "
                        + "or unannounced.",
                    "34 CFR 668.46(g)(6)(i)"),
                PolicyStatement.Part(
                    "emergency_response.publicizing",
                    "That the procedures are publicized in conjunction with at least one test each calendar year.",
                    "34 CFR 668.46(g)(6)(ii)"),
                PolicyStatement.Part(
                    "emergency_response.documenting",
                    "That each test is documented: a description, the date, the time, and whether it was "
                        + "announced.",
                    "34 CFR 668.46(g)(6)(iii)"),
            ])
    ]

    public static let examples = [
        Example("Nothing is said on the town around the campus: that part is missing") {
            misses("emergency_response.larger_community")
        },
        Example("A yearly test, but no word that the procedures are publicized with one: missing") {
            misses("emergency_response.publicizing")
        },
        .nearMiss("The report due October 1, 2009, did not owe the statement yet") {
            complete(without: Set(statements[0].parts.map(\.id)), reportYear: 2009)
        },
    ]
}
