/// Domestic violence, dating violence and stalking are collected since data year 2013.
public enum VAWASince: Rule {
    public static let name = RuleName.vawaSince
    public static let citation: Citation = "P.L. 113-4, section 304; 34 CFR 668.46(c)(1)(iv)"
    public static let authority = Authority.statute
    public static let inForce = InForce(from: "2013-01-01")
    public static let sentence = "This offense was not yet collected in that year."
    /// Data year 2013 was collected in good faith before the regulation; from 2014 by the regulation.
    public static let firstYear: Int16 = 2013

    public static let table = Dated<Bool>(
        .through("2012-12-31", false, "20 U.S.C. 1092(f)(1)(F) (2012)"),
        .between("2013-01-01", "2013-12-31", true, "P.L. 113-4, section 304 (good faith)"),
        .from("2014-01-01", true, "34 CFR 668.46(c)(1)(iv)", stillTrueOn: "2026-11-22"))

    public static let examples = [
        .nearMiss("Domestic violence reported in 2012: no such table") {
            Told(OffenseFacts(.domesticViolence), on: "2012-03-04").givesNothing
        },
        Example("Reported in 2013: counted") {
            Told(OffenseFacts(.domesticViolence), on: "2013-03-04").table(.vawa, is: [.domesticViolence: 1])
        },
    ]
}
