/// Each separate campus has statistics and statements of its own, in a report of its own or in its own part of one.
public enum SeparateCampuses: Rule {
    public static let name = RuleName.separateCampuses
    public static let citation: Citation = "34 CFR 668.46(d); 20 U.S.C. 1092(f)(6)(B)"
    public static let authority = Authority.regulation
    public static let sentence = "Each separate campus must meet every requirement by itself."

    /// The campuses for which something is still missing, in their order.
    public static func missing(_ campuses: [String], provided: [String]) -> Finding<[String]> {
        .decided(campuses.filter { !provided.contains($0) }, because: name)
    }

    public static let examples = [
        Example("A main and a separate campus, statistics for the main one only: the separate one is missing")
        {
            missing(["main", "separate"], provided: ["main"]).answer == ["separate"]
        },
        .nearMiss("One document with a part for each campus: nothing is missing") {
            missing(["main", "separate"], provided: ["separate", "main"]).answer == []
        },
    ]
}
