/// A crime is counted in the column of the place where it happened.
public enum PlaceColumn: Rule {
    public static let name = RuleName.placeColumn
    public static let citation: Citation = "34 CFR 668.46(c)(5)"
    public static let authority = Authority.regulation
    public static let sentence = "It happened in this category of Clery geography."
    public static let examples = [
        Example("A robbery on the sidewalk of the campus: public property") {
            Told(OffenseFacts(.robbery), at: .publicProperty).answers.first?.cell.geography == .publicProperty
        },
        Example("The place is not known: a question") {
            Told(OffenseFacts(.robbery)) { $0.place = PlaceFacts() }.waits(for: .geography)
        },
        .nearMiss("Beyond the far sidewalk: in no column") {
            Told(OffenseFacts(.robbery), at: .nowhere).givesNothing
        },
    ]
}
