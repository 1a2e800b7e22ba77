import CleryLaw
import TypedHTML

/// One person referred, the arrests that may be of the same person, and what was decided.
struct MatchPage: Page {
    struct Choice: Sendable {
        let proposal: ArrestProposal
        /// The numbers that would change.
        let effect: [PlaceEffect.OfCell]
        /// Nobody is left among those arrested.
        let isTaken: Bool
        var mark: String { "\(proposal.arrest.incident)-\(proposal.arrest.violation.rawValue)" }
    }

    struct Decided: Sendable {
        let match: ReferralMatch
        /// The number of the arrest's incident, where it may be seen.
        let arrest: String?
        let account: String
        /// The numbers that would change if it were taken back.
        let effect: [PlaceEffect.OfCell]
    }

    let line: ReferralLine
    let words: String
    let choices: [Choice]
    let decided: [Decided]
    /// The other rows of the case.
    let others: [ReferralLine]
    let incident: String?
    let campuses: [Campus]
    let done: Bool
    let clock: TimeWords
    let form: String
    var problems: [Problem] = []
    var typed = (arrest: "", decision: "")
    var title: String { "Referral \(line.label), \(line.number)" }
    let section: Section? = .sources
    var crumbs: [Crumb] {
        [
            Crumb(title: "Sources", href: "/office/sources"),
            Crumb(title: "Referrals and arrests", href: "/office/referrals?year=\(line.day.year)"),
        ]
    }
    private var address: String { "/office/referrals/rows/\(line.id)" }

    var body: HTML {
        h1(title)
        if done { notice { p("Kept. The numbers follow.") } }
        record(
            [
                ("Charge", a(words, .href("/office/referrals/words/\(line.charge)"))),
                ("Answer", HTML(text: line.answer.title)), ("When", HTML(text: line.when)),
                ("Where", HTML(text: line.placeName)),
                ("Report", a(line.number, .href("/office/reports/\(line.report)"))),
                (
                    "Incident",
                    incident.map { a($0, .href("/office/incidents/\(line.incident ?? 0)")) }
                        ?? HTML(text: "None yet")
                ),
            ].filter { !$0.1.bytes.isEmpty })
        if !decided.isEmpty {
            h2("Decided")
            for one in decided { told(one) }
        }
        if !decided.contains(where: { $0.match.decision == .same }) { question }
        same
    }

    @HTMLBuilder private var question: HTML {
        h2("One of those arrested?")
        if choices.isEmpty {
            p("No arrest is near enough in time, place and kind.")
        } else {
            TypedHTML.form(.method(.post), .action(address), .class("narrow")) {
                input(.type("hidden"), .name("form"), .value(form))
                group("The arrest", "arrest") {
                    for one in choices { choice(one) }
                }
                group("What it is", "decision") {
                    for one in ReferralMatch.Decision.allCases {
                        label(.class("choice")) {
                            input(
                                .type("radio"), .name("decision"), .value(one.rawValue),
                                .checked(typed.decision == one.rawValue))
                            span(one.title)
                        }
                    }
                }
                div(.class("actions")) { button("Decide", .type("submit"), .class("button")) }
            }
        }
    }

    private func group(_ title: String, _ name: String, @HTMLBuilder _ content: () -> HTML) -> HTML {
        let problem = problems.of(name)
        return fieldset(
            .class(problem == nil ? "choices" : "choices wrong"),
            problem == nil ? nil : .describedBy("\(name)-problem")
        ) {
            legend(title)
            if let problem { p(problem.sentence, .class("problem"), .id("\(name)-problem")) }
            content()
        }
    }

    private func choice(_ one: Choice) -> HTML {
        let arrest = one.proposal.arrest
        let persons = "\(arrest.persons) \(arrest.persons == 1 ? "person" : "persons")"
        return label(.class("choice")) {
            input(
                .type("radio"), .name("arrest"), .value(one.mark),
                .checked(typed.arrest.isEmpty ? choices.count == 1 : typed.arrest == one.mark))
            span {
                "\(arrest.number), \(arrest.placeName): \(FactTitles.title(arrest.violation.rawValue)), \(persons)"
                small("Why: \(one.proposal.why).")
                small(" If the same: \(numbers(one))")
            }
        }
    }

    private func numbers(_ one: Choice) -> String {
        if one.isTaken { return "nobody is left among those arrested." }
        if one.effect.isEmpty {
            return line.incident == nil
                ? "the case becomes a record of that incident, and no number changes."
                : "no number changes."
        }
        return sentence(one.effect)
    }

    private func sentence(_ effect: [PlaceEffect.OfCell]) -> String {
        effect.map { change in
            let campus = campuses.count > 1 ? campuses.first { $0.id == change.campus }?.name ?? "" : ""
            return (campus.isEmpty ? "" : "\(campus): ")
                + "\(ProofPage.heading(change.cell)): from \(change.before) to \(change.after)"
        }.joined(separator: "; ") + "."
    }

    private func told(_ one: Decided) -> HTML {
        HTML([
            record(
                [
                    ("What it is", HTML(text: one.match.decision.title)),
                    (
                        "Arrest",
                        one.arrest.map { a($0, .href("/office/incidents/\(one.match.incident)")) } ?? .nothing
                    ),
                    ("By", HTML(text: "\(one.account), \(clock.short(one.match.at))")),
                    (
                        "If taken back",
                        HTML(text: one.effect.isEmpty ? "No number changes." : sentence(one.effect))
                    ),
                ].filter { !$0.1.bytes.isEmpty }),
            TypedHTML.form(.method(.post), .action(address)) {
                input(.type("hidden"), .name("form"), .value(form))
                input(.type("hidden"), .name("what"), .value("take-back"))
                input(.type("hidden"), .name("match"), .value("\(one.match.id)"))
                button(
                    "Take it back", .type("submit"), .class("button quiet"),
                    .label("Take decision \(one.match.id) back"))
            },
        ])
    }

    @HTMLBuilder private var same: HTML {
        let mine = others.filter { $0.label == line.label }
        if !others.isEmpty {
            h2("The other rows of this case")
            ul(.class("lines")) {
                for one in others {
                    li {
                        a("Referral \(one.label)", .href("/office/referrals/rows/\(one.id)"))
                        small(
                            " \(one.answer.title)"
                                + (one.label == line.label ? ", the same person" : ", another person"))
                    }
                }
            }
        }
        if !mine.isEmpty, incident != nil {
            p {
                "One person is counted for one violation of an incident, the one an official judges most serious. "
                a("State it in the facts", .href("/office/incidents/\(line.incident ?? 0)/facts"))
            }
        }
    }
}
