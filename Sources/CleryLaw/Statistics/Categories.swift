/// A set of categories, small enough to be passed about a million times a second.
public struct Categories: OptionSet, Hashable, Sendable {
    public let rawValue: UInt32
    @inlinable public init(rawValue: UInt32) { self.rawValue = rawValue }
    @inlinable public init(_ category: Category) { rawValue = 1 << UInt32(category.rawValue) }
    @inlinable public func has(_ category: Category) -> Bool {
        rawValue & (1 << UInt32(category.rawValue)) != 0
    }

    /// The four sexual assaults of 34 CFR 668.46(a).
    public static let sexOffenses: Categories = [
        Categories(.rape), Categories(.fondling), Categories(.incest), Categories(.statutoryRape),
    ]
    /// Murder to arson, 34 CFR 668.46(c)(1)(i).
    public static let primary = Categories(rawValue: (1 << UInt32(Category.larceny.rawValue)) - 1)
    /// Countable only as hate crimes.
    public static let hateOnly: Categories = [
        Categories(.larceny), Categories(.simpleAssault), Categories(.intimidation), Categories(.vandalism),
    ]

    /// The members, in the order of the law.
    public var members: [Category] { Category.allCases.filter(has) }
}
