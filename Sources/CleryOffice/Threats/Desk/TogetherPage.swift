import CleryLaw
import GRDB
import TypedHTML

/// Crimes against property and violations of law that are judged to be no threat, several at once: each gets a record
/// of its own.
struct TogetherPage: Page {
    static let most = 100
    let title = "Decide together"
    let section: Section? = .alerts
    let crumbs = [
        Crumb(title: "Alerts", href: "/office/alerts"),
        Crumb(title: "Decisions about warnings", href: "/office/threats"),
    ]
    let cases: [ThreatCase]
    let total: Int
    let now: Instant
    let words: TimeWords
    let form: String
    var typed = ThreatTyped()
    var chosen: Set<String>?
    var problems: [Problem] = []
    let done: Int?

    var body: HTML {
        h1(title)
        p(
            "Crimes that need a warning only if you judge that others are at risk. Look at each line, take out what is a threat, and say once why the others are none.",
            .class("lead"))
        if let done { notice { p("\(done) \(done == 1 ? "decision was" : "decisions were") written down.") } }
        if cases.isEmpty {
            empty("None waits") { p { a("All decisions", .href("/office/threats")) } }
        } else {
            if total > cases.count { p("The oldest \(cases.count) of \(total).") }
            TypedHTML.form(.method(.post), .action("/office/threats/together")) {
                input(.type("hidden"), .name("form"), .value(form))
                table
                field(
                    "Why none of them is a serious or continuing threat", name: "reason",
                    hint: "It stands in the record of each. Sealed.", problem: problems.of("reason")
                ) { Elements.textarea($0, text: typed["reason"]) }
                DecisionConsulted(typed: typed, problem: problems.of("consulted")).html
                div(.class("actions")) {
                    button("Not sent, for the marked ones", .type("submit"), .class("button"))
                }
            }
        }
    }

    private var table: HTML {
        TypedHTML.table(.class("cardish")) {
            caption("Crimes that wait, the oldest first")
            thead {
                tr {
                    for head in ["Crime", "First report", "Place", "Similar within 14 days", "The law"] {
                        th(head, .scope(.col))
                    }
                }
            }
            tbody { for one in cases { row(one) } }
        }
    }

    private func row(_ one: ThreatCase) -> HTML {
        tr {
            td(.class("first")) {
                label(.class("choice")) {
                    input(
                        .type("checkbox"), .name("case"), .value(one.key),
                        .checked(chosen.map { $0.contains(one.key) } ?? true))
                    span("\(one.nature) \(one.incident?.number ?? "")")
                }
            }
            td(.data(label: "First report")) {
                time(words.short(one.received), .datetime(words.iso(one.received)))
                small(" \(one.age(at: now))")
            }
            td(one.location, .data(label: "Place"))
            td(one.similar.isEmpty ? "None" : "\(one.similar.count)", .data(label: "Similar within 14 days"))
            td(.data(label: "The law")) { ThreatsPage.law(one) }
        }
    }
}

/// Two lines for those consulted on all of them.
struct DecisionConsulted: Sendable {
    let typed: ThreatTyped
    let problem: Problem?

    var html: HTML {
        fieldset(.class("moment")) {
            legend("Who was consulted, and when")
            if let problem { p(problem.sentence, .class("problem")) }
            for number in 1...2 {
                textField("Consulted \(number)", name: "who-\(number)", value: typed["who-\(number)"])
                textField(
                    "Day and time \(number)", name: "when-\(number)", value: typed["when-\(number)"],
                    type: "datetime-local")
            }
        }
    }
}

/// The doors of deciding together.
enum TogetherRoutes {
    static func show(_ visit: Visit) throws -> Answer { visit.page(try page(visit)) }

    private static func page(_ visit: Visit) throws -> TogetherPage {
        let (office, sight) = (visit.office, visit.sight(.decideThreats))
        let now = office.clock()
        return try office.read { db in
            let all = try ThreatBook.open(within: sight, now: now, db).filter(\.mayBeTogether)
            return TogetherPage(
                cases: Array(all.prefix(TogetherPage.most)), total: all.count, now: now,
                words: TimeWords(zone: office.zone), form: visit.session?.form ?? "",
                done: Int(visit.query("done")))
        }
    }

    static func decide(_ visit: Visit) async throws -> Answer {
        let form = try await visit.form()
        var page = try page(visit)
        guard let account = visit.session?.account else { throw Refusal.notFound }
        page.typed = ThreatTyped(form)
        let chosen = Set(form.fields.filter { $0.name == "case" }.map(\.value))
        page.chosen = chosen
        var (choice, problems) = page.typed.choice(zone: visit.office.zone)
        problems.removeAll { $0.field == "decision" }
        (choice.decision, choice.isNoThreat) = (.notSent, true)
        let cases = page.cases.filter { chosen.contains($0.key) }
        if cases.isEmpty { problems.append(Problem("reason", "Mark at least one of them.")) }
        if choice.reason.isEmpty { problems.append(Problem("reason", "Say why none of them is a threat.")) }
        let decided = choice
        do {
            guard problems.isEmpty else { throw ThreatRefused(problems: problems) }
            try await visit.office.act(
                by: visit.actor, "decided \(cases.count) times together that no warning is sent"
            ) { writing in
                for one in cases { try ThreatActs.decide(one, decided, by: account, writing) }
            }
        } catch let refused as ThreatRefused {
            page.problems = refused.problems.map {
                ["reason", "consulted"].contains($0.field) ? $0 : Problem("reason", $0.sentence)
            }
            return visit.page(page, status: .unprocessableContent)
        }
        return .redirect(to: "/office/threats/together?done=\(cases.count)")
    }
}
