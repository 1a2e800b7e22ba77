/// The institution may rely on what the police supply and is not responsible if they supply nothing.
///
/// This holds for whoever made the effort to ask.
public enum AgencyReliance: Rule {
    public static let name = RuleName.agencyReliance
    public static let citation: Citation = "34 CFR 668.46(c)(11)(i), (c)(11)(ii)"
    public static let authority = Authority.regulation
    public static let sentence =
        "After a good-faith effort the institution may rely on the police and does not answer for their silence."

    /// Whether the institution is responsible for statistics that an agency did not supply.
    public static func responsible(goodFaithEffort: Known<Bool>) -> Finding<Bool> {
        guard let effort = goodFaithEffort.value else {
            return .needs(
                Question("request", "Was the agency asked for its statistics in good faith?"), because: name)
        }
        return .decided(!effort, because: name)
    }

    public static let examples = [
        Example("Asked twice, no reply: the institution is not responsible") {
            responsible(goodFaithEffort: .known(true)).answer == false
        },
        Example.nearMiss("Never asked: it is") { responsible(goodFaithEffort: .known(false)).answer == true },
    ]
}
