/// The Hierarchy Rule: of several primary crimes in one incident only the most serious is counted.
///
/// The order is that of the law: murder, negligent manslaughter, sexual assault, robbery, aggravated assault,
/// burglary, motor vehicle theft. The most serious keeps its own unit of count. Exceptions stand in files of
/// their own; neither grows an `if` for the other.
public enum Hierarchy: Rule {
    public static let name = RuleName.hierarchy
    public static let citation: Citation = "34 CFR 668.46(c)(9)(v)"
    public static let authority = Authority.regulation
    public static let sentence =
        "In one incident only the most serious of the offenses is counted."

    /// The order, the most serious first. Arson stands outside it.
    public static let order: [Category] = [
        .murder, .negligentManslaughter, .rape, .fondling, .incest, .statutoryRape, .robbery,
        .aggravatedAssault, .burglary, .motorVehicleTheft,
    ]

    /// The rows of the law stand in the order of the rule, so the most serious is the lowest bit.
    static let ordered = Categories(rawValue: (1 << UInt32(Category.arson.rawValue)) - 1)

    /// The most serious of those that stand in the order.
    @inline(__always) static func mostSerious(of present: Categories) -> Categories {
        let inOrder = present.rawValue & ordered.rawValue
        return Categories(rawValue: inOrder & (0 &- inOrder))
    }

    /// What is counted in the primary table when these were committed in one incident.
    public static func survivors(of present: Categories) -> Categories {
        let present = FondlingAlone.applied(to: present)
        return mostSerious(of: present)
            .union(SexOffenseWithMurder.kept(of: present))
            .union(ArsonBesides.kept(of: present))
    }

    public static let examples = [
        Example("A robber beats the clerk and breaks into the store: one robbery") {
            Told(OffenseFacts(.robbery), OffenseFacts(.aggravatedAssault), OffenseFacts(.burglary))
                .gives([.robbery: 1])
        },
        Example("Three people are held up and one is raped: the rape, counted by its own unit") {
            Told(OffenseFacts(.robbery, victims: 3), OffenseFacts(.rape, victims: 1)).gives([.rape: 1])
        },
        Example("Negligent manslaughter and rape: the exception for murder does not reach it") {
            Told(OffenseFacts(.negligentManslaughter), OffenseFacts(.rape)).gives([.negligentManslaughter: 1])
        },
        .nearMiss("The robber sets the store on fire: arson stands outside the order, so both") {
            Told(OffenseFacts(.robbery), OffenseFacts(.arson)).gives([.robbery: 1, .arson: 1])
        },
    ]
}
