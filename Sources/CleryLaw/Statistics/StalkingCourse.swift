/// Stalking is a course of conduct: two or more acts directed at a specific person, causing fear or distress.
///
/// One is counted for each person who was the aim of two acts or more. One act against each of several people is
/// no course of conduct.
public enum StalkingCourse: Rule {
    public static let name = RuleName.stalkingCourse
    public static let citation: Citation = "34 CFR 668.46(a) (stalking), (c)(6)"
    public static let authority = Authority.regulation
    public static let sentence =
        "Stalking is two or more acts directed at a specific person that would cause fear or substantial distress."

    /// How many people were stalked.
    static func victims(_ course: CourseOfConduct) -> Int32 {
        course.victims.reduce(0) { $0 + ($1.acts >= 2 ? 1 : 0) }
    }

    public static let examples = [
        .nearMiss("A man follows three people once each: no stalking") {
            story([1, 1, 1], ["2024-10-01"]).givesNothing
        },
        Example("Two people are followed for weeks: two") {
            story([4, 3], ["2024-10-01"]).table(.vawa, is: [.stalking: 2])
        },
        Example("Nobody knows whether there was fear: a question") {
            story([4], ["2024-10-01"], fear: .unknown).waits(for: .courseOfConduct)
        },
    ]

    static func story(
        _ acts: [Int32], _ reports: [Day], interventions: [Day] = [], after: Int32? = nil,
        fear: Known<Bool> = .known(true), places: [PlaceFacts] = []
    ) -> Told {
        Told {
            $0.coursesOfConduct = [
                CourseOfConduct(
                    victims: acts.map { CourseOfConduct.Victim(acts: $0) }, places: places, reports: reports,
                    interventions: interventions, actsAfterIntervention: after, fearOrDistress: fear)
            ]
        }
    }
}
