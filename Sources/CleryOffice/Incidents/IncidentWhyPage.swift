import CleryLaw
import TypedHTML

/// Why an incident stands as it does: each finding with its rules, the question that decides, and what would change it.
struct IncidentWhyPage: Page {
    let reasoned: Reasoned
    let campus: String
    private var incident: Incident { reasoned.incident }
    private var number: String { incident.number ?? incident.key }
    var title: String { "Why incident \(number) counts as it does" }
    let section: Section? = .incidents
    var crumbs: [Crumb] {
        [
            Crumb(title: "Incidents", href: "/office/incidents"),
            Crumb(title: number, href: "/office/incidents/\(incident.id)"),
        ]
    }

    var body: HTML {
        h1(title)
        p(incident.nature, .class("lead"))
        if let question = reasoned.question { asked(question) }
        h2("Findings")
        if reasoned.answers.isEmpty {
            p("Nothing in it belongs to a Clery family, so it is in no number.")
        }
        // Housing repeats the finding on campus, so the two stand together.
        for answer in reasoned.answers where answer.cell.geography != .studentHousing { finding(answer) }
        h2("What would change it")
        changes
        div(.class("actions")) {
            a("The incident and its facts", .class("button"), .href("/office/incidents/\(incident.id)"))
            a("The review queue", .class("button quiet"), .href("/office/review"))
        }
    }

    private func asked(_ question: DecidingQuestion) -> HTML {
        notice("care") {
            p {
                b("The question that decides: ")
                question.question
            }
            ul { for way in question.ways { li(way.sentence) } }
        }
    }

    private func finding(_ answer: Contribution) -> HTML {
        let explanation = answer.explanation
        let inHousing = reasoned.answers.contains {
            $0.cell.geography == .studentHousing && $0.cell.category == answer.cell.category
                && $0.cell.family == answer.cell.family && $0.standing == .counted
        }
        return article(.class("finding")) {
            h3(explanation.lead)
            if inHousing {
                p("It is shown again under on-campus student housing, which is part of on campus.")
            }
            p {
                for line in explanation.lines {
                    line.sentence
                    " "
                    span("[\(line.citation)]", .class("cite"))
                    " "
                }
            }
            if !answer.needs.isEmpty {
                p { b("Still to be learned:") }
                ul { for need in answer.needs.sentences { li(need) } }
            }
            if !explanation.similar.isEmpty {
                details {
                    summary("Cases like this one")
                    ul {
                        for example in explanation.similar {
                            li {
                                example.story
                                if example.isNearMiss {
                                    " "
                                    tag("just beyond the rule", .plain)
                                }
                            }
                        }
                    }
                }
            }
            p {
                a(
                    "The cell in the tables",
                    .href(ProofPage.address(answer.cell, campus: campus, forOffice: true)))
            }
        }
    }

    private var changes: HTML {
        let all = reasoned.counterfactuals
        let flips = all.filter(\.flips)
        let moves = all.filter { !$0.flips }
        guard !all.isEmpty else { return p("No single fact put otherwise would change what is counted.") }
        return HTML([
            p("Each line puts one fact otherwise and leaves all the others as they are."),
            list(flips),
            moves.isEmpty
                ? .nothing
                : details {
                    summary("What would only move it to another column, or open a question")
                    list(moves)
                },
        ])
    }

    /// The changes by what they would do, each effect said once.
    private func list(_ changes: [Counterfactual]) -> HTML {
        var effects: [(effect: String, suppositions: [String])] = []
        for change in changes {
            if let at = effects.firstIndex(where: { $0.effect == change.effect }) {
                effects[at].suppositions.append(change.change.supposing)
            } else {
                effects.append((change.effect, [change.change.supposing]))
            }
        }
        return dl(.class("changes")) {
            for one in effects {
                dt(one.effect.prefix(1).uppercased() + one.effect.dropFirst())
                for supposing in one.suppositions { dd("if \(supposing)") }
            }
        }
    }
}
