/// A fire is open flame or other burning in a place not intended to contain it, or in an uncontrolled manner.
///
/// Its size does not matter. A false alarm, a drill, a flame kept in a fireplace and an attempted arson without any
/// burning are none.
public enum WhatIsAFire: Rule {
    public static let name = RuleName.whatIsAFire
    public static let citation: Citation = "34 CFR 668.49(a)"
    public static let authority = Authority.regulation
    public static let sentence =
        "A fire is any open flame or other burning in a place not intended to contain it, or out of control."

    public static func decide(_ facts: BurningFacts) -> Finding<Bool> {
        if facts.burning.isNo { return .decided(false, because: name) }
        if facts.intendedPlace.isYes, facts.controlled.isYes { return .decided(false, because: name) }
        guard facts.burning.isYes else {
            return .needs(Question("burning", "Was there an open flame or other burning?"), because: name)
        }
        if facts.intendedPlace.isNo || facts.controlled.isNo { return .decided(true, because: name) }
        guard facts.intendedPlace.isYes else {
            return .needs(
                Question("intended_place", "Is the place intended to contain the burning?"), because: name)
        }
        return .needs(Question("controlled", "Was the burning under control?"), because: name)
    }

    public static let examples = [
        Example("A scorched wastebasket that put itself out: a fire") {
            decide(BurningFacts(burning: .known(true), intendedPlace: .known(false))).answer == true
        },
        Example.nearMiss("Logs burn in the lounge's fireplace: no fire") {
            decide(
                BurningFacts(
                    burning: .known(true), intendedPlace: .known(true), controlled: .known(true))
            ).answer == false
        },
        Example.nearMiss("A false alarm: no fire") {
            decide(BurningFacts(burning: .known(false))).answer == false
        },
        Example("Burning in a grill, of which nobody knows more: a question") {
            decide(BurningFacts(burning: .known(true), intendedPlace: .known(true))).asks.first?.name
                == "controlled"
        },
    ]
}
