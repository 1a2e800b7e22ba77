/// Gender identity and national origin are collected as biases since data year 2013.
public enum BiasCategoriesSince: Rule {
    public static let name = RuleName.biasCategoriesSince
    public static let citation: Citation = "P.L. 113-4, section 304; 34 CFR 668.46(c)(4)"
    public static let authority = Authority.statute
    public static let sentence = "This bias was not yet collected in that year."
    public static let firstYear: Int16 = 2013

    public static let table = Dated<[BiasCategory]>(
        .through(
            "2012-12-31", [.race, .gender, .religion, .sexualOrientation, .ethnicity, .disability],
            "34 CFR 668.46(c)(3) (2012)"),
        .from(
            "2013-01-01",
            [
                .race, .gender, .genderIdentity, .religion, .sexualOrientation, .ethnicity, .nationalOrigin,
                .disability,
            ], "34 CFR 668.46(c)(4)", stillTrueOn: "2026-11-22"))

    @inline(__always) static func collected(_ bias: BiasCategory, year: Int16) -> Bool {
        year >= firstYear || year == 0 || (bias != .genderIdentity && bias != .nationalOrigin)
    }

    public static let examples = [
        Example("An assault for gender identity in 2012: not in the hate table of that year") {
            Told(OffenseFacts(.simpleAssault), on: "2012-03-04") {
                $0.bias = BiasFacts(category: .known(.genderIdentity), evidence: .sufficient)
            }.table(.hate, is: [:])
        },
        .nearMiss("The same in 2013: counted") {
            Told(OffenseFacts(.simpleAssault), on: "2013-03-04") {
                $0.bias = BiasFacts(category: .known(.genderIdentity), evidence: .sufficient)
            }.table(.hate, is: [.simpleAssault: 1])
        },
    ]
}
