/// Stalking is counted only at the first place in Clery geography, of the acts or of the victim's learning of them.
public enum StalkingFirstPlace: Rule {
    public static let name = RuleName.stalkingFirstPlace
    public static let citation: Citation = "34 CFR 668.46(c)(6)(ii)"
    public static let authority = Authority.regulation
    public static let sentence =
        "It is counted at the first place in Clery geography where it was done or the victim became aware of it."

    /// The first place inside, or the first unknown one before it; outside when all are.
    static func place(_ course: CourseOfConduct, incident: PlaceFacts) -> PlaceFacts {
        guard !course.places.isEmpty else { return incident }
        return course.places.first { $0.geography.value != .nowhere }
            ?? PlaceFacts(geography: .known(.nowhere), studentHousing: .known(false))
    }

    public static let examples = [
        Example("Messages from another city, then a campus path, then a street: on campus") {
            let told = story([.nowhere, .onCampus, .publicProperty])
            return told.answers.filter { $0.standing == .counted }.map(\.cell.geography) == [.onCampus]
        },
        .nearMiss("None of it touches Clery geography: nothing") {
            story([.nowhere, .nowhere]).givesNothing
        },
    ]

    private static func story(_ places: [Place]) -> Told {
        StalkingCourse.story(
            [5], ["2024-04-02"],
            places: places.map { PlaceFacts(geography: .known($0), studentHousing: .known(false)) })
    }
}
