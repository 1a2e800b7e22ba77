import CleryLaw
import GRDB
import TypedHTML

/// Who is called when nobody decides: the one on duty first.
struct ThreatRulePage: Page {
    let title = "Who is called"
    let section: Section? = .alerts
    let crumbs = [
        Crumb(title: "Alerts", href: "/office/alerts"),
        Crumb(title: "Decisions about warnings", href: "/office/threats"),
    ]
    let people: [Account]
    let form: String
    var minutes: String
    var order: [String]
    var problems: [Problem] = []
    var isKept = false

    var body: HTML {
        h1(title)
        p(
            "The first person is told at once of everything that asks for a decision. As long as nobody decides, the next one is called, and at the end everybody who may decide.",
            .class("lead"))
        if isKept { notice { p("Kept.") } }
        TypedHTML.form(.method(.post), .action("/office/threats/calls")) {
            input(.type("hidden"), .name("form"), .value(form))
            textField(
                "Minutes until the next person is called", name: "minutes", value: minutes, type: "number",
                hint: "From 1 to 240. Whoever takes it in hand has as long again.",
                problem: problems.of("minutes"))
            if let problem = problems.of("order") { notice("stop") { p(problem.sentence) } }
            for number in 1...ThreatRule.most {
                chooser(
                    "Person \(number)", name: "person-\(number)",
                    options: people.map { ("\($0.id)", $0.title) },
                    chosen: order.indices.contains(number - 1) ? order[number - 1] : "", any: "Nobody")
            }
            p("With nobody in the list, all who may decide are called at once.", .class("hint"))
            div(.class("actions")) { button("Keep the order", .type("submit"), .class("button")) }
        }
    }
}

/// The doors of the rule.
enum ThreatRuleRoutes {
    static func show(_ visit: Visit) throws -> Answer {
        let rule = try visit.office.read(ThreatRule.now)
        var page = try page(visit, "\(rule.minutes)", rule.order.map(String.init))
        page.isKept = visit.query("kept") == "yes"
        return visit.page(page)
    }

    private static func page(_ visit: Visit, _ minutes: String, _ order: [String]) throws -> ThreatRulePage {
        let today = visit.office.today
        return try visit.office.read { db in
            ThreatRulePage(
                people: try Account.all(db).filter {
                    try $0.ended == nil
                        && Rights(of: $0.id, founder: $0.isFounder, on: today, db).may(.decideThreats)
                }, form: visit.session?.form ?? "", minutes: minutes, order: order)
        }
    }

    static func keep(_ visit: Visit) async throws -> Answer {
        let form = try await visit.form()
        let chosen = (1...ThreatRule.most).map { form["person-\($0)"] }
        let order = chosen.filter { !$0.isEmpty }
        var page = try page(visit, form.trimmed("minutes"), chosen)
        let known = Set(page.people.map { String($0.id) })
        if Set(order).count != order.count || !order.allSatisfy(known.contains) {
            page.problems.append(Problem("order", "Choose each person once, from those who may decide."))
        }
        let minutes = Int(form.trimmed("minutes"))
        if minutes.map(ThreatRule.allowed.contains) != true {
            page.problems.append(Problem("minutes", "Write a number from 1 to 240."))
        }
        guard page.problems.isEmpty, let minutes else {
            return visit.page(page, status: .unprocessableContent)
        }
        let rule = ThreatRule(minutes: minutes, order: order.compactMap { Int64($0) })
        try await visit.office.act(
            by: visit.actor,
            "set who is called about warnings: after \(minutes) minutes the next of \(order.count)"
        ) { try rule.set($0) }
        return .redirect(to: "/office/threats/calls?kept=yes")
    }
}
