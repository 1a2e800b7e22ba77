/// Years of the tables that cannot simply be set beside each other: between them the law began to collect something,
/// or to collect it in other rows.
public enum YearsCompared {
    public struct Change: Sendable, Equatable {
        /// The first calendar year of data under the newer law.
        public let firstYear: Int
        public let family: Family
        /// Rows that stand on both sides of the change no longer mean the same.
        public let sameRowsDiffer: Bool
        public let sentence: String
        public let citation: Citation
    }

    public static let all: [Change] = [
        Change(
            firstYear: Int(VAWASince.firstYear), family: .vawa, sameRowsDiffer: false,
            sentence: "Domestic violence, dating violence and stalking are collected since 2013.",
            citation: VAWASince.citation),
        Change(
            firstYear: Int(BiasCategoriesSince.firstYear), family: .hate, sameRowsDiffer: true,
            sentence: "Gender identity and national origin are collected as biases since 2013.",
            citation: BiasCategoriesSince.citation),
        Change(
            firstYear: Int(SexOffensesSplit.firstYear), family: .primary, sameRowsDiffer: false,
            sentence: SexOffensesSplit.sentence, citation: SexOffensesSplit.citation),
        Change(
            firstYear: Int(SexOffensesSplit.firstYear), family: .hate, sameRowsDiffer: false,
            sentence: SexOffensesSplit.sentence, citation: SexOffensesSplit.citation),
        Change(
            firstYear: Int(UnfoundedTotal.firstYear), family: .unfounded, sameRowsDiffer: false,
            sentence: "The number of unfounded crimes is collected since 2014.",
            citation: UnfoundedTotal.citation),
        Change(
            firstYear: Int(HazingSince.firstYear), family: .hazing, sameRowsDiffer: false,
            sentence: HazingSince.sentence, citation: HazingSince.citation),
    ]

    /// What changed after the first and up to the last of these years, in the order of the years.
    public static func changes(_ family: Family, in years: ClosedRange<Int>) -> [Change] {
        all.filter {
            $0.family == family && $0.firstYear > years.lowerBound && $0.firstYear <= years.upperBound
        }
        .sorted { $0.firstYear < $1.firstYear }
    }
}
