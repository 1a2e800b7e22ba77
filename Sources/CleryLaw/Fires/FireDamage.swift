/// The parts of a fire's loss, in whole dollars.
public struct DamageFacts: Sendable, Hashable {
    public var structure: Int
    public var contents: Int
    /// Damage by smoke, water and overhaul.
    public var smokeWaterOverhaul: Int
    /// Indirect loss such as business interruption; it never counts.
    public var indirect: Int
    public init(structure: Int = 0, contents: Int = 0, smokeWaterOverhaul: Int = 0, indirect: Int = 0) {
        self.structure = structure
        self.contents = contents
        self.smokeWaterOverhaul = smokeWaterOverhaul
        self.indirect = indirect
    }
}

/// The damage is what it costs to replace structure and contents, with smoke, water and overhaul, without indirect loss.
///
/// The Department's form takes it as a range for each fire.
public enum FireDamage: Rule {
    public static let name = RuleName.fireDamage
    public static let citation: Citation =
        "34 CFR 668.49(a), (c)(1)(iv); Campus Safety and Security Survey, Fires"
    public static let authority = Authority.regulation
    public static let sentence =
        "Fire damage is structure, contents, smoke, water and overhaul, without business interruption."

    public static func value(of fire: FireFacts) -> Finding<Int> {
        guard let damage = fire.damage.value else {
            return .needs(Question("damage", "What does it cost to replace what was lost?"), because: name)
        }
        return .decided(value(of: damage), because: name)
    }

    /// Losses are never negative, and a sum too large for the form stays at its top.
    public static func value(of damage: DamageFacts) -> Int {
        [damage.structure, damage.contents, damage.smokeWaterOverhaul]
            .reduce(0) { $0 + min(max($1, 0), 1_000_000_000_000) }
    }

    /// The ranges of the form, by the least amount of each.
    public static let ranges: [(from: Int, label: String)] = [
        (0, "$0-99"), (100, "$100-999"), (1000, "$1,000-9,999"), (10_000, "$10,000-24,999"),
        (25_000, "$25,000-49,999"), (50_000, "$50,000-99,999"), (100_000, "$100,000-249,999"),
        (250_000, "$250,000-499,999"), (500_000, "$500,000-999,999"), (1_000_000, "$1,000,000 or more"),
    ]

    /// The range of the form in which an amount lies.
    public static func range(of value: Int) -> String {
        ranges.last { $0.from <= value }?.label ?? ranges[0].label
    }

    public static let examples = [
        Example("A wall for 120, a desk for 60 and wet carpet for 40: 220") {
            value(of: DamageFacts(structure: 120, contents: 60, smokeWaterOverhaul: 40)) == 220
        },
        Example.nearMiss("900 of lost rent besides: still 220") {
            value(of: DamageFacts(structure: 120, contents: 60, smokeWaterOverhaul: 40, indirect: 900))
                == 220
        },
        Example.nearMiss("99 dollars lie in the first range, 100 in the second") {
            range(of: 99) == "$0-99" && range(of: 100) == "$100-999"
        },
    ]
}
