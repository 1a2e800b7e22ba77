/// What a column of a log is for.
public enum ColumnRole: Int, Sendable, CaseIterable {
    case number, nature, code, reported, occurred, occurredFrom, occurredTo, location, disposition
    case dispositionDate, narrative, comment, campus, bias, victims, premises, arrested, count
    /// Where it was, in degrees.
    case latitude, longitude

    /// The word for it in a profile.
    public var word: String {
        switch self {
        case .number: "number"
        case .nature: "nature"
        case .code: "code"
        case .reported: "reported"
        case .occurred: "occurred"
        case .occurredFrom: "occurred_from"
        case .occurredTo: "occurred_to"
        case .location: "location"
        case .disposition: "disposition"
        case .dispositionDate: "disposition_date"
        case .narrative: "narrative"
        case .comment: "comment"
        case .campus: "campus"
        case .bias: "bias"
        case .victims: "victims"
        case .premises: "premises"
        case .arrested: "arrested"
        case .count: "count"
        case .latitude: "latitude"
        case .longitude: "longitude"
        }
    }

    init?(word: String) {
        guard let role = ColumnRole.allCases.first(where: { $0.word == word }) else { return nil }
        self = role
    }

    /// Several cells of one role are joined: dates with a blank, all else with a comma.
    var joint: String {
        switch self {
        case .reported, .occurred, .occurredFrom, .occurredTo, .dispositionDate, .number: " "
        default: ", "
        }
    }
}
