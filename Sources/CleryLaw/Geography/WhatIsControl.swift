/// The institution holds what it owns, rents or leases, or may use by any written agreement for the space.
///
/// An e-mail is a written agreement, and no fee need be paid. What a foundation or another body of the institution
/// holds, the institution holds; and so with a contractor that signs for it. The statute and the regulation say "owned or
/// controlled" and no more; what control is comes from the Handbook.
public enum WhatIsControl: Rule {
    public static let name = RuleName.whatIsControl
    public static let citation: Citation =
        "20 U.S.C. 1092(f)(6)(A)(ii), (f)(6)(A)(iii); 34 CFR 668.46(a); Handbook 2016, 2-2 and 2-3"
    public static let authority = Authority.guidance
    public static let sentence =
        "The institution controls what it or its foundation rents, leases or may use by any written agreement for the space."

    static func hold(_ place: PlaceNow) throws(Unanswered) -> PlaceHold {
        if try place.owner.read(.owner, otherwise: .other).isInstitution {
            return try place.heldThen.read(place.heldThenAsks, otherwise: true) ? .held : .lost(.outsideTime)
        }
        let control = try place.control.read(.control, otherwise: .none)
        guard control.isControl else {
            if control == .agreementForProgram { return .lost(.programOnly) }
            if place.significantControl.value != nil { return .lost(.hostFamily) }
            return place.isTrip ? .lost(.visited) : .notHeld
        }
        guard try HostFamilies.allowsControl(place) else { return .lost(.hostFamily) }
        guard try place.heldThen.read(place.heldThenAsks, otherwise: true) else { return .lost(.outsideTime) }
        guard try RentedSpace.isGiven(place) else { return .lost(.spaceNotGiven) }
        return .held
    }

    public static let examples = [
        Example("Space across town used by an e-mail and free of charge: controlled, noncampus") {
            PlaceStory(.rented).isRow(.noncampus)
        },
        Example("The institution's foundation owns the building on the quad: on campus") {
            PlaceStory(.hall) { $0.owner = .known(.associatedEntity) }.isRow(.campus)
        },
        .nearMiss("Private apartments that the institution only recommends: outside") {
            PlaceStory(.privatePlace) { $0.frequentlyUsedByStudents = .known(true) }.isRow(.nothing)
        },
        Example("Nobody knows whether there is an agreement: a question") {
            PlaceStory(.rented) { $0.control = .unknown }.asks("controlled_by_institution")
        },
    ]
}
