/// Stalking that goes on after an official intervention is a new and distinct crime.
///
/// Discipline, a no-contact or restraining order, or a warning by the institution or a court is one. No fixed gap of
/// time divides a course of conduct.
public enum StalkingAfterIntervention: Rule {
    public static let name = RuleName.stalkingAfterIntervention
    public static let citation: Citation = "34 CFR 668.46(c)(6)(iii)"
    public static let authority = Authority.regulation
    public static let sentence =
        "It went on after an official intervention, which makes it a new and distinct crime."

    /// One stretch of a course of conduct, divided by interventions: its reports, and whether it is a crime of its own.
    struct Stretch {
        var reports: [Day]
        var continued: Known<Bool>
        var isNew: Bool
    }

    static func stretches(_ course: CourseOfConduct) -> [Stretch] {
        let interventions = course.interventions.sorted()
        guard !interventions.isEmpty else {
            return [Stretch(reports: course.reports, continued: .known(true), isNew: false)]
        }
        var stretches: [Stretch] = []
        var rest = course.reports.sorted()[...]
        for intervention in interventions {
            let before = rest.prefix { $0 <= intervention }
            rest = rest.dropFirst(before.count)
            if !before.isEmpty {
                // A further intervention shows that it had gone on after the one before.
                stretches.append(
                    Stretch(reports: Array(before), continued: .known(true), isNew: !stretches.isEmpty))
            }
        }
        guard !rest.isEmpty else { return stretches }
        // Where the first report came only after the last intervention there is nothing it could be new to.
        let isNew = !stretches.isEmpty
        let continued: Known<Bool> =
            if !isNew { .known(true) } else {
                course.actsAfterIntervention.map { .known($0 > 0) } ?? .unknown
            }
        stretches.append(Stretch(reports: Array(rest), continued: continued, isNew: isNew))
        return stretches
    }

    public static let examples = [
        Example("Reported in March, a no-contact order in April, more acts reported in May: two in that year")
        {
            StalkingCourse.story([6], ["2024-03-01", "2024-05-10"], interventions: ["2024-04-01"], after: 2)
                .table(.vawa, is: [.stalking: 2])
        },
        .nearMiss("Reported twice, an order in between, no act after it: one") {
            StalkingCourse.story([6], ["2024-03-01", "2024-05-10"], interventions: ["2024-04-01"], after: 0)
                .table(.vawa, is: [.stalking: 1])
        },
        Example("Nobody knows whether it went on after the order: one, and a question") {
            let told = StalkingCourse.story([6], ["2024-03-01", "2024-05-10"], interventions: ["2024-04-01"])
            return told.table(.vawa, is: [.stalking: 1]) && told.waits(for: .courseOfConduct)
        },
    ]
}
