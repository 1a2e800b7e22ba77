/// The category of Clery geography that the law gives a place.
public enum GeographyCategory: String, Sendable, CaseIterable {
    case onCampus = "on_campus"
    case noncampus
    case publicProperty = "public_property"
    /// A campus of its own, with statistics of its own: the place is classified again as one of that campus.
    case separateCampus = "separate_campus"
    case nowhere = "none"
}

/// What the law says of a place at a moment: its category, whether it is on-campus student housing, and the row that
/// decided.
public struct GeographyAnswer: Hashable, Sendable {
    public let row: GeographyRow
    /// Known to be no wherever the category is not on campus; not applicable to a separate campus, which answers for
    /// itself.
    public let studentHousing: Known<Bool>
    public var category: GeographyCategory { row.category }

    init(_ row: GeographyRow, studentHousing: Known<Bool>) {
        self.row = row
        self.studentHousing = studentHousing
    }
}

extension PlaceFacts {
    /// A finding on a place as counting reads it. An open finding stays a question, and so does a separate campus, whose
    /// crimes stand in its own statistics: the place has to be classified as one of that campus first.
    public init(_ finding: Finding<GeographyAnswer>) {
        guard let answer = finding.answer, let place = Place(rawValue: answer.category.rawValue) else {
            self.init()
            return
        }
        self.init(geography: .known(place), studentHousing: answer.studentHousing)
    }
}
