import CleryLaw
import TypedHTML

/// Both persons' answers side by side, and how a difference was settled.
struct ComparisonPage: Page {
    let look: SecondLook
    let incident: Incident
    let first: String
    let second: String
    let settledBy: String?
    let why: String?
    /// Something else would be counted now than when they looked.
    let isStale: Bool
    let mayWork: Bool
    let form: String
    let words: TimeWords
    var problems: [Problem] = []
    var typed: [String: String] = [:]
    /// The page of a drawn incident; nil: that of the look.
    var recoding: String?
    private var address: String { recoding ?? "/office/second-look/looks/\(look.id)" }
    private var reasons: [SecondLookReason] {
        let found = SecondLookReason.all(of: incident.facts)
        return SecondLookReason.allCases.filter(found.contains)
    }
    private var number: String { incident.number ?? incident.key }
    var title: String { "Two answers on \(number)" }
    let section: Section? = .secondLook
    var crumbs: [Crumb] {
        recoding.map { _ in [Crumb(title: "Re-coding", href: "/office/recoding/mine")] }
            ?? [Crumb(title: "Second person", href: "/office/second-look")]
            + (look.agreed
                ? [] : [Crumb(title: "Disagreements", href: "/office/second-look/disagreements")])
    }

    var body: HTML {
        let comparison = Comparison(look.stated, look.answered)
        h1(title)
        p(incident.nature, .class("lead"))
        if isStale {
            notice("care") {
                p(
                    "Something else would be counted now than when they looked, so a second look is asked for again."
                )
            }
        }
        table(.class("cardish")) {
            caption("Stated and answered, \(words.short(look.at))")
            thead {
                tr {
                    th("Item", .scope(.col))
                    th("First: \(first)", .scope(.col))
                    th("Second: \(second)", .scope(.col))
                    th("Same?", .scope(.col))
                }
            }
            tbody {
                for item in comparison.items {
                    tr {
                        th(item.name, .scope(.row), .class("first"))
                        td(item.first, .data(label: "First"))
                        td(item.second, .data(label: "Second"))
                        td { item.agrees ? tag("agree", .ok) : tag("disagree", .stop) }
                    }
                }
            }
        }
        if recoding == nil {
            p {
                "A second person was asked because of what its facts are now: "
                LookTabs.reasons(reasons.isEmpty ? [.drawn] : reasons)
            }
        }
        if comparison.agrees {
            p("They agree. Nothing is left to do.")
        } else if let settled = look.settled {
            h2("How it was settled")
            record([
                ("Decided by", HTML(text: settled.decidedBy.title)),
                ("Outcome", HTML(text: settled.outcome.title)), ("Why", HTML(text: why ?? "")),
                ("Written down", HTML(text: "\(words.short(settled.at)), \(settledBy ?? "")")),
            ])
        } else {
            settling
        }
        div(.class("actions")) {
            a("The incident", .class("button quiet"), .href("/office/incidents/\(incident.id)"))
            a(
                "The next one that waits", .class("button quiet"),
                .href(recoding == nil ? "/office/second-look" : "/office/recoding/mine"))
        }
    }

    private var settling: HTML {
        HTML([
            h2("Settle it"),
            p(
                "Talk to each other with the record at hand. If the facts turn out otherwise, state them first; then write down here who decided and why."
            ),
            mayWork
                ? p { a("State its facts", .href("/office/incidents/\(incident.id)/facts")) } : .nothing,
            TypedHTML.form(.method(.post), .action(address), .class("narrow")) {
                input(.type("hidden"), .name("form"), .value(form))
                choice(
                    "Who decided", "decided-by", SecondLook.Decider.allCases.map { ($0.rawValue, $0.title) })
                choice(
                    "What came of it", "outcome", SecondLook.Outcome.allCases.map { ($0.rawValue, $0.title) })
                field(
                    "Why", name: "why", hint: "Kept sealed; shown on this page only.",
                    problem: problems.of("why")
                ) { Elements.textarea($0, text: typed["why"] ?? "") }
                div(.class("actions")) { button("Write it down", .type("submit"), .class("button")) }
            },
        ])
    }

    private func choice(_ label: String, _ name: String, _ options: [(value: String, title: String)]) -> HTML
    {
        field(label, name: name, problem: problems.of(name)) { attributes in
            Elements.select(attributes) {
                option("Choose", .value(""))
                for one in options {
                    option(one.title, .value(one.value), .selected(one.value == typed[name]))
                }
            }
        }
    }
}
