import CleryLaw
import GRDB

/// The institution's own words on hazing, which stand beside the findings.
struct HazingTexts: Sendable, Equatable {
    /// Hazing as the institution defines it, by which findings are made.
    var definition = ""
    /// Its policies on hazing, with how to report it (Markdown).
    var policies = ""
    /// The local, State and Tribal laws that apply (Markdown).
    var laws = ""
    /// The full address of the transparency report on the web, for the annual report.
    var address: String?

    /// One office has one such row.
    static let id: Int64 = 1

    var values: [Value] {
        [.integer(Self.id), .text(definition), .text(policies), .text(laws), Value(address)]
    }

    static func now(_ db: Database) throws -> HazingTexts {
        let columns = KeptTable.hazingSettings.columns.dropFirst().joined(separator: ",")
        let row = try Row.fetchOne(
            db, sql: "SELECT \(columns) FROM hazing_settings WHERE id = ?", arguments: [id])
        return row.map { HazingTexts(definition: $0[0], policies: $0[1], laws: $0[2], address: $0[3]) }
            ?? HazingTexts()
    }

    /// What the page of the transparency report still lacks. The statement on statistics and its link are the house's.
    var missing: [String] {
        var present: Set<TransparencyPageElement> = [.statisticsStatement, .securityReportLink]
        if !policies.isEmpty { present.insert(.hazingPolicies) }
        if !laws.isEmpty { present.insert(.applicableLaws) }
        let lacks = TransparencyPage.missing(from: present).map(\.title)
        return (definition.isEmpty ? ["Hazing as the institution defines it"] : []) + lacks
    }
}

extension TransparencyPageElement {
    var title: String {
        switch self {
        case .statisticsStatement: "Where the statistics are"
        case .securityReportLink: "The way to the annual security report"
        case .hazingPolicies: "Hazing policies and how to report"
        case .applicableLaws: "The laws on hazing that apply"
        }
    }
}
