/// A cell of the annual statistics: what, where and in which calendar year.
public struct Cell: Hashable, Sendable {
    public var family: Family
    public var category: Category
    /// Only in the hate-crime tables.
    public var bias: BiasCategory?
    public var geography: Geography
    /// The calendar year of the statistics; 0 only on undecided answers whose day of report is not known.
    public var year: Int16

    public init(
        _ family: Family, _ category: Category, _ geography: Geography, _ year: Int16,
        bias: BiasCategory? = nil
    ) {
        self.family = family
        self.category = category
        self.geography = geography
        self.year = year
        self.bias = bias
    }

    /// The contract's name of the row, such as `burglary` or `drug_referral`.
    public var categoryName: String { category.name(in: family) }
}

extension Cell: Comparable {
    /// The order of the tables: by year, family, row, bias and column.
    public static func < (a: Cell, b: Cell) -> Bool {
        if a.year != b.year { return a.year < b.year }
        if a.family != b.family { return a.family.rawValue < b.family.rawValue }
        if a.category != b.category { return a.category.rawValue < b.category.rawValue }
        if a.bias != b.bias { return a.bias?.rawValue ?? "" < b.bias?.rawValue ?? "" }
        return a.geography.rawValue < b.geography.rawValue
    }
}
