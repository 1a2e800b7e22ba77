/// A host family's home is outside, unless the written agreement gives significant control of space in it.
///
/// A home that the institution so controls lodges its students on its program: purpose and use are given.
public enum HostFamilies: Rule {
    public static let name = RuleName.hostFamilies
    public static let citation: Citation = "Handbook 2016, 2-26"
    public static let authority = Authority.guidance
    public static let sentence =
        "A host family's home counts only if the written agreement gives the institution significant control of space in it."

    static func allowsControl(_ place: PlaceNow) throws(Unanswered) -> Bool {
        try place.significantControl.read(.significantControl, otherwise: true)
    }

    /// Whether it is a home that the institution holds by such an agreement, so that it lodges its students there.
    static func isControlledHome(_ place: PlaceNow) throws(Unanswered) -> Bool {
        if try place.owner.read(.owner, otherwise: .other).isInstitution { return false }
        return try WhatIsControl.hold(place) == .held && place.significantControl.isYes
    }

    public static let examples = [
        Example("A room with a host family abroad: outside") { home(.known(false)).isRow(.hostFamily) },
        .nearMiss("A home of which the agreement gives the institution significant control: noncampus") {
            home(.known(true)).isRow(.hostFamilyControlled)
        },
        Example("Nobody has read the agreement for it: a question") {
            home(.unknown).asks("significant_control")
        },
    ]

    private static func home(_ control: Known<Bool>) -> PlaceStory {
        PlaceStory(.privatePlace) {
            $0.control = .known(.agreementForSpace)
            $0.significantControl = control
        }
    }
}
