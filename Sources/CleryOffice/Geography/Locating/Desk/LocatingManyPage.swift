import TypedHTML

/// Wordings of which the place is sure, to be confirmed together.
struct LocatingManyPage: Page {
    let title = "Accept the sure ones"
    let section: Section? = .review
    let crumbs = [
        Crumb(title: "Review", href: "/office/review"),
        Crumb(title: "Locate words", href: "/office/geography/locate"),
    ]
    let sure: [LocatingRequests.Waiting]
    let chosen: Set<String>
    let effect: MergeEffect
    let form: String
    var problems: [Problem] = []

    /// The words and the place that was shown for them: another place is another question.
    static func pair(_ one: LocatingRequests.Waiting) -> String {
        "\(one.words.id)-\(one.proposals.first?.id ?? 0)"
    }

    var body: HTML {
        h1(title)
        p(
            "Each of these wordings names one place we know. Take out what is not right, then accept the rest.",
            .class("lead"))
        for problem in problems { notice("stop") { p(problem.sentence) } }
        if sure.isEmpty {
            empty("No wording is sure") {
                p { a("See those that wait", .href("/office/geography/locate")) }
            }
        } else {
            TypedHTML.form(.method(.post), .action("/office/geography/locate/sure")) {
                input(.type("hidden"), .name("form"), .value(form))
                fieldset(.class("choices")) {
                    legend("\(sure.count) wording\(sure.count == 1 ? "" : "s")")
                    for one in sure { choice(one) }
                }
                h2("What would change")
                MergeEffectPart(effect: effect, verb: "move to the places named").html
                div(.class("actions")) {
                    button("Accept the chosen ones", .type("submit"), .class("button"))
                    button(
                        "Show what these would change", .type("submit"), .name("look"), .value("yes"),
                        .class("button quiet"))
                }
            }
        }
    }

    private func choice(_ one: LocatingRequests.Waiting) -> HTML {
        label(.class("choice")) {
            input(
                .type("checkbox"), .name("pair"), .value(LocatingManyPage.pair(one)),
                .checked(chosen.contains(LocatingManyPage.pair(one))))
            span {
                "“\(one.words.name)” is "
                b(one.proposals.first?.name ?? "")
                small(
                    "\(one.incidents) incident\(one.incidents == 1 ? "" : "s"). "
                        + (one.proposals.first?.reasons.first ?? ""))
            }
        }
    }
}
