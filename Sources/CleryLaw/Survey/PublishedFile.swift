/// One of the Department's published files: a family of statistics at one place, such as `Oncampuscrime`.
public struct PublishedFile: Hashable, Sendable {
    public let family: Family
    public let geography: Geography
    /// What local police reported and could not be combined with the institution's own numbers: no column of ours.
    public let reportedByPolice: Bool

    public init(_ family: Family, _ geography: Geography, reportedByPolice: Bool = false) {
        self.family = family
        self.geography = geography
        self.reportedByPolice = reportedByPolice
    }

    private static let places: [(geography: Geography, word: String)] = [
        (.onCampus, "Oncampus"), (.studentHousing, "Residencehall"), (.noncampus, "Noncampus"),
        (.publicProperty, "Publicproperty"), (.undetermined, "Reported"),
    ]
    private static let families: [(family: Family, word: String)] = [
        (.primary, "crime"), (.hate, "hate"), (.vawa, "vawa"), (.arrests, "arrest"),
        (.referrals, "discipline"),
    ]

    /// The name without years and ending.
    public var name: String {
        if family == .unfounded { return "Unfounded" }
        let place = Self.places.first { $0.geography == (reportedByPolice ? .undetermined : geography) }
        let kind = Self.families.first { $0.family == family }
        return (place?.word ?? "") + (kind?.word ?? "")
    }

    /// Reads a file's name, with or without years and ending: `Oncampuscrime202122.xls`.
    public init?(name: some StringProtocol) {
        let letters = name.lowercased().drop { !$0.isLetter }.prefix { $0.isLetter }
        if letters == "unfounded" {
            self.init(.unfounded, .all)
            return
        }
        for (geography, place) in Self.places {
            for (family, word) in Self.families where letters == (place + word).lowercased() {
                self.init(family, geography, reportedByPolice: geography == .undetermined)
                return
            }
        }
        return nil
    }

    /// The file in which a cell is published; nil where none is.
    public static func file(of cell: Cell) -> PublishedFile? {
        switch cell.family {
        case .hazing: nil
        case .unfounded: PublishedFile(.unfounded, .all)
        default:
            Geography.columns.contains(cell.geography) ? PublishedFile(cell.family, cell.geography) : nil
        }
    }

    /// The value columns of a file for one year, in the Department's order.
    public func columns(year: Int16) -> [String] {
        let groups = SurveyScreen.Group.allCases.filter { $0.family == family }
        let categories = groups.flatMap(\.lines).map(\.category)
        return categories.flatMap { category -> [String] in
            let rows = SexOffensesSplit.rows(year: year).contains(.forcibleSexOffense)
            if rows, [.fondling, .statutoryRape].contains(category) { return [] }
            var cell = Cell(family, SexOffensesSplit.row(category, year: year), geography, year)
            var columns = [PublishedColumns.column(of: cell)]
            if family == .hate {
                for (bias, _) in PublishedColumns.biases {
                    cell.bias = bias
                    columns.append(PublishedColumns.column(of: cell))
                }
            }
            return columns.compactMap { $0 }
        }
    }
}
