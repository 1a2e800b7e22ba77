/// Injuries are persons treated at a medical facility; deaths are those killed or dead of it within one year.
///
/// Any person counts: student, employee, visitor, firefighter. The on-campus health center is a medical facility; care
/// at the scene alone is none. Both numbers stand in the year of the fire. Whoever was treated and died within the year
/// meets both definitions and is shown in both.
public enum FireCasualties: Rule {
    public static let name = RuleName.fireCasualties
    public static let citation: Citation =
        "34 CFR 668.49(a), (c)(1)(ii), (c)(1)(iii); 20 U.S.C. 1092(i)(1)(A)"
    public static let authority = Authority.regulation
    public static let sentence =
        "Fire injuries are persons treated at a medical facility; deaths include those within one year."

    /// How many persons were treated at a medical facility.
    public static func injuries(in fire: FireFacts) -> Finding<Int> {
        guard let injured = fire.injured.value else {
            return .needs(Question("injured", "Was anybody hurt in the fire?"), because: name)
        }
        var number = 0
        for person in injured {
            guard let treatment = person.treatment.value else {
                return .needs(
                    Question("treated_at", "Where was the injured person treated?"), because: name)
            }
            if treatment != .sceneOnly, treatment != .none { number += 1 }
        }
        return .decided(number, because: name)
    }

    /// How many died: killed by the fire, or dead of their injuries within one year.
    public static func deaths(in fire: FireFacts) -> Finding<Int> {
        guard var number = fire.killed.value else {
            return .needs(Question("deaths", "Was anybody killed in the fire?"), because: name)
        }
        for died in (fire.injured.value ?? []).compactMap(\.died) {
            guard let within = withinOneYear(died, of: fire) else {
                return .needs(Question("date", "On which day was the fire?"), because: name)
            }
            if within { number += 1 }
        }
        return .decided(number, because: name)
    }

    /// Whether a death lies within one year of the fire; the anniversary is still within. Nil while the day matters and
    /// is unknown.
    static func withinOneYear(_ died: Day, of fire: FireFacts) -> Bool? {
        if let day = fire.day { return died <= day.later(years: 1) }
        guard let year = fire.year.value else { return nil }
        if died.year <= year { return true }
        return died.year > year + 1 ? false : nil
    }

    public static let examples = [
        Example("A firefighter goes to the hospital: one injury") {
            injuries(in: FireFacts("B Hall", injured: .known([.init(.known(.hospital))]))).answer == 1
        },
        Example.nearMiss("A resident is given oxygen at the scene and goes home: no injury") {
            injuries(in: FireFacts("B Hall", injured: .known([.init(.known(.sceneOnly))]))).answer == 0
        },
        Example("Burned on March 4, 2024, dead on March 4, 2025: a death, in 2024") {
            deaths(in: story(died: "2025-03-04")).answer == 1
        },
        Example.nearMiss("Dead one day later: no fire death") {
            deaths(in: story(died: "2025-03-05")).answer == 0
        },
    ]

    private static func story(died: Day) -> FireFacts {
        FireFacts(
            "B Hall", day: "2024-03-04", injured: .known([.init(.known(.hospital), died: died)]),
            killed: .known(0))
    }
}
