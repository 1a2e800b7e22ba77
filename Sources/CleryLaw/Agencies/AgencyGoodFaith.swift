/// Statistics are asked of local and State police in a reasonable, good-faith effort that is on record.
///
/// The regulation asks for the effort; its parts are practice: a request with the list of places and the definitions,
/// a follow-up where nobody answers, and the reply on record.
public enum AgencyGoodFaith: Rule {
    public static let name = RuleName.agencyGoodFaith
    public static let citation: Citation = "34 CFR 668.46(c)(11)(i); Handbook 2016, 4-14 to 4-18"
    public static let authority = Authority.regulation
    public static let sentence =
        "The institution makes a reasonable, good-faith effort to obtain statistics from the police."

    /// What the effort lacks. A follow-up is a part of it only where the agency did not answer the request.
    public static func missing(_ facts: AgencyFacts) -> Finding<[AgencyFacts.Effort]> {
        var missing = AgencyFacts.Effort.allCases.filter { !facts.effort.contains($0) }
        if missing.contains(.followUp) {
            guard let reply = facts.reply.value else {
                return .needs(Question("reply", "What did the agency answer?"), because: name)
            }
            if reply != .noAnswer { missing.removeAll { $0 == .followUp } }
        }
        return .decided(missing, because: name)
    }

    public static let examples = [
        Example("Asked with places and definitions, answered, on record: a good-faith effort") {
            missing(
                AgencyFacts(
                    effort: [.request, .geographyList, .definitions, .replyDocumented], reply: .known(.data))
            ).answer == []
        },
        Example.nearMiss("Nobody answered and nobody asked again: the follow-up is missing") {
            missing(
                AgencyFacts(
                    effort: [.request, .geographyList, .definitions, .replyDocumented],
                    reply: .known(.noAnswer))
            ).answer == [.followUp]
        },
    ]
}
