/// The columns of a table. Housing is a subset of on campus, shown beside it and never added to it.
public enum Geography: UInt8, Sendable, CaseIterable {
    case onCampus, studentHousing, noncampus, publicProperty
    /// One number for all places (unfounded).
    case all
    /// Outside Clery geography: only on near misses.
    case nowhere
    /// Not yet known: only on undecided ones.
    case undetermined
}

extension Geography {
    /// The four published columns.
    public static let columns: [Geography] = [.onCampus, .studentHousing, .noncampus, .publicProperty]

    /// The contract's name.
    public var name: String {
        switch self {
        case .onCampus: "on_campus"
        case .studentHousing: "on_campus_student_housing"
        case .noncampus: "noncampus"
        case .publicProperty: "public_property"
        case .all: "all"
        case .nowhere: "none"
        case .undetermined: "undetermined"
        }
    }
    public init?(name: some StringProtocol) {
        guard let found = Geography.allCases.first(where: { $0.name == name }) else { return nil }
        self = found
    }
    /// The column's heading.
    public var title: String {
        switch self {
        case .onCampus: "On campus"
        case .studentHousing: "On-campus student housing"
        case .noncampus: "Noncampus"
        case .publicProperty: "Public property"
        case .all: "All places"
        case .nowhere: "Outside Clery geography"
        case .undetermined: "Place not yet known"
        }
    }
}
