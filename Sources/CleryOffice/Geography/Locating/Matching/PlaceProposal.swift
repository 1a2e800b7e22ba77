/// A place that the words of a location may mean, with the reasons in plain sentences.
struct PlaceProposal: Sendable, Equatable, Identifiable {
    enum Strength: Int, Sendable, Comparable, CaseIterable {
        case none, unclear, likely, sure

        static func < (a: Strength, b: Strength) -> Bool { a.rawValue < b.rawValue }

        var title: String {
            switch self {
            case .none: "None"
            case .unclear: "Unclear"
            case .likely: "Likely"
            case .sure: "Sure"
            }
        }
    }

    /// The place's number.
    let id: Int64
    let name: String
    var strength: Strength
    /// Between 0 and 1; orders those of one strength.
    var score: Double
    var reasons: [String]
    /// The room or the part of the building that the words tell beside the place.
    var spot: String?
}

extension [PlaceProposal] {
    /// How sure the best is; `none` where there is none.
    var strength: PlaceProposal.Strength { first?.strength ?? .none }
}
