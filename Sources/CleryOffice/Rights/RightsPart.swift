import CleryLaw
import TypedHTML

/// The part of a report's or an incident's page that says where the written explanation stands.
struct RightsPart {
    let due: RightsDue
    let leaflet: Leaflet?
    /// Where a giving is posted; nil for whoever may not record one.
    let action: String?
    let form: String
    let today: Day
    let words: TimeWords
    var problems: [Problem] = []
    var typed: [String: String] = [:]

    var html: HTML {
        guard due.standing != .none || !due.givings.isEmpty else { return .nothing }
        return HTML([
            h2("Rights and options in writing", .id("rights")),
            p { standing },
            due.givings.isEmpty
                ? .nothing
                : ul(.class("lines")) { for giving in due.givings { line(giving) } },
            p(.class("cite")) {
                RightsAndOptions.sentence
                " \(RightsAndOptions.citation.text)."
            },
            due.waits ? work : .nothing,
        ])
    }

    @HTMLBuilder private var standing: HTML {
        switch due.standing {
        case .none, .given: tag("given", .ok)
        case .notOwed: tag("not owed", .plain)
        case .waits(let since, let overdue):
            tag(overdue ? "overdue" : "not yet given", overdue ? .stop : .care)
            " since \(words.short(since))"
        }
    }

    private func line(_ giving: Giving) -> HTML {
        li {
            "\(TimeWords.short(giving.day)): \(giving.how.title)"
            if let leaflet = giving.leaflet {
                ", "
                a("version \(leaflet)", .href("/office/rights/\(leaflet)"))
            }
            if let account = giving.account { ", by \(due.names[account] ?? "account \(account)")" }
            "."
            if let why = giving.why { " \(why)" }
        }
    }

    @HTMLBuilder private var work: HTML {
        if let action {
            if let leaflet {
                TypedHTML.form(.method(.post), .action(action), .class("narrow")) {
                    input(.type("hidden"), .name("form"), .value(form))
                    p {
                        "Give "
                        a("the leaflet", .href("/office/rights/\(leaflet.id)"))
                        " (\(leaflet.version)) and say how."
                    }
                    field("How it was given", name: "how", problem: problems.of("how")) { attributes in
                        Elements.select(attributes) {
                            option("Choose", .value(""))
                            for how in GivenHow.stated {
                                option(
                                    how.title, .value(how.rawValue), .selected(typed["how"] == how.rawValue))
                            }
                        }
                    }
                    textField(
                        "On which day", name: "day", value: typed["day"] ?? "\(today)", type: "date",
                        problem: problems.of("day"))
                    div(.class("actions")) { button("It was given", .type("submit"), .class("button quiet")) }
                }
            } else {
                notice("care") {
                    p {
                        "No leaflet is written yet. "
                        a("Versions of the leaflet", .href("/office/rights"))
                    }
                }
            }
            details(.open(problems.of("who") != nil)) {
                summary("It is not owed")
                TypedHTML.form(.method(.post), .action(action), .class("narrow")) {
                    input(.type("hidden"), .name("form"), .value(form))
                    input(.type("hidden"), .name("how"), .value(GivenHow.notOwed.rawValue))
                    fieldset(.class("choices")) {
                        legend("Is the person harmed a student or an employee?")
                        if let problem = problems.of("who") { p(problem.sentence, .class("problem")) }
                        for (value, words) in [
                            ("yes", "Yes"), ("no", "No, neither"), ("unknown", "Nobody knows"),
                        ] {
                            label(.class("choice")) {
                                input(
                                    .type("radio"), .name("who"), .value(value),
                                    .checked(typed["who"] == value))
                                span(words)
                            }
                        }
                    }
                    div(.class("actions")) { button("Ask the law", .type("submit"), .class("button quiet")) }
                }
            }
        }
    }
}
