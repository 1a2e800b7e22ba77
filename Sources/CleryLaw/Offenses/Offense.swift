/// An offense of the tables: its definition in our own words, its unit of count, and what it takes in and leaves out.
///
/// Definitions come from the sources that 34 CFR 668.46(c)(9) names. What a State calls a crime does not matter, save
/// where a definition itself points to State law.
public protocol Offense: Rule {
    static var category: Category { get }
    /// The tables in which it has a row.
    static var families: [Family] { get }
    /// The kernel, in our own words.
    static var definition: String { get }
    static var source: DefinitionSource { get }
    static var includes: [String] { get }
    static var excludes: [Exclusion] { get }
}

extension Offense {
    /// The row's heading, such as "Burglary".
    public static var title: String { category.title }
    /// The contract's name, such as "burglary".
    public static var publicName: String { category.name }
    public static var unit: Unit { category.unit }
    public static var authority: Authority { .regulation }
    public static var sentence: String { definition }
}

/// What looks like the offense and is not, and what it is counted as instead, if anything.
public struct Exclusion: Sendable, Hashable {
    public let what: String
    public let becomes: Category?
    public init(_ what: String, becomes: Category?) {
        self.what = what
        self.becomes = becomes
    }
}

/// Where a definition comes from, 34 CFR 668.46(c)(9)(i) to (iv) and Appendix A.
public enum DefinitionSource: String, Sendable, CaseIterable {
    /// FBI UCR Summary Reporting System User Manual.
    case summaryReporting = "FBI SRS User Manual"
    /// FBI UCR NIBRS User Manual.
    case incidentBased = "FBI NIBRS User Manual"
    case hateCrimeManual = "FBI Hate Crime Data Collection Guidelines and Training Manual"
    case vawa = "Violence Against Women Act of 1994, section 40002(a)"
    case statute = "20 U.S.C. 1092(f)"
}
