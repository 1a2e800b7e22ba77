/// A record that is questioned is kept until the question is settled, and no less long than any other.
///
/// The regulation says it of records questioned by an audit, a program review, an investigation or another review. A
/// lawsuit that is foreseen asks the same of whoever keeps records, and destroying them to hinder an investigation of
/// the United States is a crime. So whatever is held is never disposed of, however old it is.
public enum HeldRecords: Rule {
    public static let name = RuleName.heldRecords
    public static let citation: Citation =
        "34 CFR 668.24(e)(3)(i); 18 U.S.C. 1519; Federal Rule of Civil Procedure 37(e)"
    public static let authority = Authority.regulation
    public static let sentence =
        "A record that a review, an investigation or a lawsuit asks for is kept until that is settled, however old it is."

    /// Whether a record may be disposed of on a day.
    ///
    /// - Parameter until: the last day on which it is kept; unknown: it is kept.
    /// - Parameter held: whether a hold lies on it.
    public static func mayGo(until: Known<Day>, held: Known<Bool>, on day: Day) -> Finding<Bool> {
        guard let held = held.value else {
            return .needs(
                Question("held", "Does a review, an investigation or a lawsuit ask for the record?"),
                because: name)
        }
        if held { return .decided(false, because: name) }
        guard let until = until.value else {
            return .needs(
                Question("until", "What is the latest report that the record supports?"),
                because: .keptThreeYears)
        }
        return .decided(until < day, because: .keptThreeYears)
    }

    public static let examples = [
        Example("Kept until October 1, 2029, and nothing holds it: it may go on October 2") {
            mayGo(until: .known("2029-10-01"), held: .known(false), on: "2029-10-02").answer == true
        },
        Example.nearMiss("The Department reviews the year: it stays") {
            mayGo(until: .known("2029-10-01"), held: .known(true), on: "2035-01-01").answer == false
        },
        Example.nearMiss("On its last day it is kept yet") {
            mayGo(until: .known("2029-10-01"), held: .known(false), on: "2029-10-01").answer == false
        },
        Example("Whether it is held is not known: a question") {
            mayGo(until: .known("2029-10-01"), held: .unknown, on: "2035-01-01").asks.first?.name == "held"
        },
    ]
}
