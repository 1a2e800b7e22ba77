/// What the institution owns and another controls is on campus if students use it and it supports the institution.
///
/// The regulation's own example is a food or other retail vendor. Land counts as well as buildings.
public enum CampusVendor: Rule {
    public static let name = RuleName.campusVendor
    public static let citation: Citation = "20 U.S.C. 1092(f)(6)(A)(ii)(II); 34 CFR 668.46(a)"
    public static let authority = Authority.statute
    public static let sentence =
        "The institution owns it, another controls it, students use it and it supports the institution: on campus."

    static func holds(_ place: PlaceNow) throws(Unanswered) -> Bool {
        guard try ReasonablyContiguous.holds(place) else { return false }
        guard try isAnothers(place) else { return false }
        guard try place.frequentlyUsed.holds(.frequentlyUsed) else { return false }
        return try place.supportsInstitution.holds(.supportsInstitution)
    }

    /// Whether another person controls it at the moment: a tenant, or the owner of a building on the institution's land.
    private static func isAnothers(_ place: PlaceNow) throws(Unanswered) -> Bool {
        guard try place.owner.read(.owner, otherwise: .other).isInstitution else {
            return try WhatIsControl.hold(place) != .held
        }
        return try !place.control.read(.control, otherwise: .none).isControl
    }

    public static let examples = [
        Example("The food court in the student center, let to a vendor: on campus") {
            story(supports: .known(true)).isRow(.campusVendor)
        },
        .nearMiss("A building of the institution let for a business that does not support it: outside") {
            story(supports: .known(false)).isRow(.nothing)
        },
        Example("Let, used by students, and nobody knows for what: a question") {
            story(supports: .unknown).asks("supports_institutional_purposes")
        },
    ]

    private static func story(supports: Known<Bool>) -> PlaceStory {
        PlaceStory(.hall) {
            $0.control = .known(.letToAnother)
            $0.educationalUse = .known(false)
            $0.supportsInstitution = supports
        }
    }
}
