import CleryLaw

/// One kind of thing that the Department has fined, and how much of it is open in this office now.
struct Risk: Sendable, Identifiable {
    /// How much work it takes, as the house sees it.
    enum Work: Int, Sendable, Comparable {
        case hours = 1
        case days, weeks

        static func < (a: Work, b: Work) -> Bool { a.rawValue < b.rawValue }
        var title: String {
            switch self {
            case .hours: "hours"
            case .days: "days: others must answer"
            case .weeks: "weeks"
            }
        }
    }

    let id: String
    let title: String
    let found: FinePrecedent.Found
    /// How many are open; each can be one violation.
    let count: Int
    /// What is open, in one sentence; what is in order, where nothing is.
    let sentence: String
    /// Where it is mended.
    let href: String
    let citation: Citation
    let work: Work
    /// The day until which nothing of it is late; nil where it is late now.
    var due: Day?

    var isOpen: Bool { count > 0 }

    /// The sum of the maxima for as many violations of today (`PenaltyEach`); nil where the law knows no maximum.
    func exposure(on today: Day) -> Int? {
        let one = PenaltyMaximum.dollars(assessed: .known(today), violation: .known(today))
        return PenaltyEach.exposure(Array(repeating: one, count: count))
    }
}
