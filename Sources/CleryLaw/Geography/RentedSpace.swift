/// Control reaches as far as the space agreed on and the way to it: lobby, corridor, stairs, elevator.
///
/// So with a hotel on a trip, with rooms for study abroad, and with a rented floor beside the campus. Other floors are
/// outside. What the institution owns, it holds as a whole.
public enum RentedSpace: Rule {
    public static let name = RuleName.rentedSpace
    public static let citation: Citation = "Handbook 2016, 2-2 and 2-3"
    public static let authority = Authority.guidance
    public static let sentence =
        "By an agreement the institution controls the space agreed on and the way to it, and nothing else of the building."

    static func isGiven(_ place: PlaceNow) throws(Unanswered) -> Bool {
        try place.spot.read(.spot, otherwise: .spaceGiven) != .elsewhere
    }

    public static let examples = [
        Example("In the lobby of the building whose third floor is rented: noncampus") {
            PlaceStory(.rented) { $0.spot = .known(.wayToIt) }.isRow(.noncampus)
        },
        .nearMiss("On the fifth floor of the same building: outside") {
            PlaceStory(.rented) { $0.spot = .known(.elsewhere) }.isRow(.spaceNotGiven)
        },
        Example("Somewhere in that building: a question") {
            PlaceStory(.rented) { $0.spot = .unknown }.asks("incident_spot")
        },
    ]
}
