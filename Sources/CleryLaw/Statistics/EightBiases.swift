/// A hate crime is moved by one of eight biases: race, gender, gender identity, religion, sexual orientation,
/// ethnicity, national origin, disability.
///
/// The characteristic may be actual or only perceived. Gender identity and national origin began with 2013.
public enum EightBiases: Rule {
    public static let name = RuleName.eightBiases
    public static let citation: Citation = "34 CFR 668.46(c)(4); 20 U.S.C. 1092(f)(1)(F)(ii)"
    public static let authority = Authority.statute
    public static let sentence = "The motive is none of the eight biases that the law counts."

    /// The biases of a data year's tables.
    public static func categories(year: Int16) -> [BiasCategory] {
        Day(year: Int(year), month: 7, day: 1).flatMap { BiasCategoriesSince.table.value(on: $0) } ?? []
    }

    public static let examples = [
        Example("A fight over politics: political affiliation is not among the eight") {
            Told(OffenseFacts(.simpleAssault)) {
                $0.bias = BiasFacts(category: .known(.notListed), evidence: .sufficient)
            }.givesNothing
        },
        Example("Eight biases in 2024") { categories(year: 2024).count == 8 },
        .nearMiss("A fight over faith: religion is one of the eight") {
            Told(OffenseFacts(.simpleAssault)) {
                $0.bias = BiasFacts(category: .known(.religion), evidence: .sufficient)
            }.table(.hate, is: [.simpleAssault: 1])
        },
    ]
}
