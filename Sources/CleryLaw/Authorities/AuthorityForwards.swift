/// A campus security authority passes on every allegation made in good faith, and need not investigate it.
///
/// Good faith means no more than a reasonable ground to believe that it is not mere rumor.
public enum AuthorityForwards: Rule {
    public static let name = RuleName.authorityForwards
    public static let citation: Citation = "34 CFR 668.46(c)(2)(i); Handbook 2016, 4-5 to 4-6"
    public static let authority = Authority.regulation
    public static let sentence =
        "A campus security authority passes on each allegation made in good faith, without investigating it."

    /// Whether an allegation has to be passed on.
    public static func decide(authority: Known<Bool>, goodFaith: Known<Bool>) -> Finding<Bool> {
        if authority.isNo || goodFaith.isNo { return .decided(false, because: name) }
        guard authority.isYes else {
            return .needs(
                Question("csa", "Was a campus security authority told, acting as such?"), because: name)
        }
        guard goodFaith.isYes else {
            return .needs(Question("good_faith", "Was the allegation made in good faith?"), because: name)
        }
        return .decided(true, because: name)
    }

    public static let examples = [
        Example("A resident tells the resident assistant, who doubts it: passed on") {
            decide(authority: .known(true), goodFaith: .known(true)).answer == true
        },
        Example.nearMiss("The resident assistant overhears a rumor nobody vouches for: not a report") {
            decide(authority: .known(true), goodFaith: .known(false)).answer == false
        },
    ]
}
