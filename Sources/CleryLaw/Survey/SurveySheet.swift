/// What is about to be typed into one campus's survey, and what stood there before.
public struct SurveySheet: Sendable {
    /// A hate cell without a bias is the line's total over the biases.
    public var counts: [Cell: Int]
    /// The numbers of earlier surveys, which the Department fills in.
    public var published: [Cell: Int]
    /// Cells whose change is explained by a caveat.
    public var explained: Set<Cell>
    /// By calendar year: the number of fires of the summary, and the rows of single fires.
    public var fires: [Int: (total: Int, rows: Int)]
    public var institution: ReportingInstitution

    public init(
        counts: [Cell: Int] = [:], published: [Cell: Int] = [:], explained: Set<Cell> = [],
        fires: [Int: (total: Int, rows: Int)] = [:],
        institution: ReportingInstitution = ReportingInstitution()
    ) {
        self.counts = counts
        self.published = published
        self.explained = explained
        self.fires = fires
        self.institution = institution
    }

    /// A sheet of an institution that has housing and noncampus property, unless said otherwise: for the examples.
    static func of(_ counts: [Cell: Int], has places: Bool = true) -> SurveySheet {
        SurveySheet(counts: counts, institution: .all(places))
    }
}

/// Why the survey would not take a number.
public struct SurveyFault: Hashable, Sendable {
    public enum Check: String, Sendable, CaseIterable {
        case notNegative = "non_negative"
        case housingWithinOnCampus = "housing_within_on_campus"
        case hateWithinPrimary = "hate_within_primary"
        case caveat
        case firesMatchRows = "fires_match_rows"
        case noHousing = "no_housing"
        case noNoncampus = "no_noncampus"
    }

    public let check: Check
    /// The cell, but for fires.
    public let cell: Cell?
    public let year: Int

    public var sentence: String {
        switch check {
        case .notNegative: "A number is zero or more."
        case .housingWithinOnCampus: "Student housing cannot be more than on campus, of which it is a part."
        case .hateWithinPrimary: "Hate crimes of a line cannot be more than the crimes of that line."
        case .caveat: "A number of an earlier year has changed and needs a caveat."
        case .firesMatchRows: "The number of fires must be that of the fires listed."
        case .noHousing: "The campus has no student housing, so the number must be zero or blank."
        case .noNoncampus: "There is no noncampus property, so the number must be zero or blank."
        }
    }
}
