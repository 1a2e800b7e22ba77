import CleryLaw

/// What one person makes of an incident: the few answers on which the count depends.
struct LookAnswers: Sendable, Equatable {
    /// How many of each offense, by the name of its row (`burglary`, `drug_referral`); empty: none of the tables.
    var offenses: [String: Int] = [:]
    /// A value of `LookChoices.geography`.
    var geography = "unknown"
    /// A category of bias that the evidence shows, or `none`.
    var bias = "none"
    var unfounded = false
    var counted: Counted = .undecided

    enum Counted: String, Sendable, CaseIterable {
        case counted
        case notCounted = "not_counted"
        case undecided

        var title: String {
            switch self {
            case .counted: "Counted"
            case .notCounted: "Not counted"
            case .undecided: "Cannot be decided yet"
            }
        }
    }

    /// The offense that stands first in the tables; `none` when there is none.
    var mainOffense: String {
        LookChoices.offenses.first { offenses[$0.value] != nil }?.value ?? "none"
    }

    var json: String {
        let list = LookChoices.offenses.filter { offenses[$0.value] != nil }
        return JSONValue.object([
            (
                "offenses",
                .object(list.map { ($0.value, .integer(Int64(offenses[$0.value] ?? 1))) })
            ),
            ("geography", .string(geography)), ("bias", .string(bias)), ("unfounded", .bool(unfounded)),
            ("counted", .string(counted.rawValue)),
        ]).written
    }

    init() {}

    init(json text: String) throws {
        let whole = try JSONValue(parsing: text)
        if case .object(let members)? = whole["offenses"] {
            for (name, count) in members { offenses[name] = Int(count.integer ?? 1) }
        }
        geography = whole["geography"]?.text ?? "unknown"
        bias = whole["bias"]?.text ?? "none"
        unfounded = whole["unfounded"]?.flag ?? false
        counted = whole["counted"]?.text.flatMap(Counted.init(rawValue:)) ?? .undecided
    }
}

/// What can be chosen, by value and title.
enum LookChoices {
    static let offenses: [(value: String, title: String)] = Category.allCases.flatMap {
        category -> [(value: String, title: String)] in
        switch category {
        case .weapons, .drug, .liquor:
            [
                (category.name(in: .arrests), "\(category.title): arrests"),
                (category.name(in: .referrals), "\(category.title): disciplinary referrals"),
            ]
        case .unfounded, .forcibleSexOffense, .nonforcibleSexOffense: []
        default: [(category.name, category.title)]
        }
    }

    static let geography: [(value: String, title: String)] =
        [
            ("housing", "On campus, student housing"), ("on_campus", "On campus, not student housing"),
            ("noncampus", "Noncampus"), ("public_property", "Public property"),
            ("none", "Not Clery geography"), ("unknown", "Not known from the record"),
        ]

    static let bias: [(value: String, title: String)] =
        [("none", "No bias is shown")]
        + BiasCategory.allCases.filter { $0 != .notListed }.map { ($0.rawValue, $0.title) }

    static func title(_ value: String, in list: [(value: String, title: String)]) -> String {
        list.first { $0.value == value }?.title ?? FactsWords.plain(value)
    }
}
