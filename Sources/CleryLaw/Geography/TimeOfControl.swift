/// A place counts only at the dates and hours at which it is held, and an organization's only while it is recognized.
public enum TimeOfControl: Rule {
    public static let name = RuleName.timeOfControl
    public static let citation: Citation = "34 CFR 668.46(a); Handbook 2016, 2-2 and 2-3"
    public static let authority = Authority.guidance
    public static let sentence =
        "Outside the dates and hours of control or recognition, the place is not held and does not count by it."

    static func holds(_ spans: Known<[TimeSpan]>, at moment: LocalMoment?) -> Known<Bool> {
        switch spans {
        case .known(let spans): spans.contain(moment)
        case .notApplicable: .known(true)
        case .unknown: .unknown
        }
    }

    public static let examples = [
        Example(
            "A school's classroom inside the campus, Tuesdays from six to nine, on Tuesday at half past seven"
        ) {
            story(LocalMoment("2024-03-05", at: 19, 30)).isRow(.campus)
        },
        .nearMiss("The same classroom on Wednesday at the same time: outside") {
            story(LocalMoment("2024-03-06", at: 19, 30)).isRow(.outsideTime)
        },
        .nearMiss("The same classroom on Tuesday at nine sharp, when control ends: outside") {
            story(LocalMoment("2024-03-05", at: 21)).isRow(.outsideTime)
        },
        Example("On Tuesday, the hour not known: a question") {
            story(LocalMoment("2024-03-05")).asks("incident_at")
        },
    ]

    private static func story(_ moment: LocalMoment) -> PlaceStory {
        PlaceStory(.hall, at: moment) {
            $0.owner = .known(.publicBody)
            $0.publicKind = .known(.building)
            $0.control = .known(.agreementForSpace)
            $0.heldDuring = .known([
                TimeSpan(weekdays: .tuesday, hours: .init(from: 18 * 60, until: 21 * 60))
            ])
        }
    }
}
