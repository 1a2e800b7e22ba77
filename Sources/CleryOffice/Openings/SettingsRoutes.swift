import GRDB
import TypedHTML

/// The doors of the office's own rules.
enum SettingsRoutes {
    static func show(_ visit: Visit) throws -> Answer {
        visit.page(try page(visit))
    }

    static func keep(_ visit: Visit) async throws -> Answer {
        let form = try await visit.form()
        guard let rule = ConsentRule(rawValue: form["consent"]) else {
            var page = try page(visit)
            page.problem = Problem("consent", "Choose one of the three.")
            return visit.page(page, status: .unprocessableContent)
        }
        try await visit.office.act(
            by: visit.actor, "set that openings of sealed reports take consent: \(rule.rawValue)"
        ) { try ConsentActs.set(rule, $0) }
        return .redirect(to: "/office/settings")
    }

    static func page(_ visit: Visit) throws -> SettingsPage {
        try visit.office.read { db in
            SettingsPage(
                rule: try ConsentRule.now(db), older: try LogOpenness.now(db).rule,
                form: visit.session?.form ?? "")
        }
    }
}

/// What an office decides for itself.
struct SettingsPage: Page {
    let title = "Rules of the office"
    let section: Section? = .office
    let crumbs = [Crumb(title: "Office", href: "/office")]
    let rule: ConsentRule
    let older: LogOpenness.Rule
    let form: String
    var problem: Problem?

    var body: HTML {
        h1(title)
        p("What this office decides for itself. Each change is an act in the register.", .class("lead"))
        TypedHTML.form(.method(.post), .action("/office/settings")) {
            input(.type("hidden"), .name("form"), .value(form))
            fieldset(.class("choices")) {
                legend("When does opening a sealed report take a second person's consent?")
                if let problem, problem.field == "consent" { p(problem.sentence, .class("problem")) }
                for one in ConsentRule.allCases {
                    label(.class("choice")) {
                        input(
                            .type("radio"), .name("consent"), .value(one.rawValue), .checked(one == rule))
                        span(one.title)
                    }
                }
            }
            p(
                "Consent comes from another person who may open reports of the campus, and holds for 24 hours. In an emergency a report opens without it, and compliance reviews the opening."
            )
            div(.class("actions")) { button("Keep the rule", .type("submit"), .class("button")) }
        }
        OlderChoice(rule: older, form: form, problem: problem.flatMap { $0.field == "older" ? $0 : nil }).html
    }
}
