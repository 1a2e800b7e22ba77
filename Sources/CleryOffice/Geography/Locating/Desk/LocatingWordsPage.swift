import CleryLaw
import TypedHTML

/// One wording: what it may mean, with reasons, and what a choice would change before it is kept.
struct LocatingWordsPage: Page {
    var waiting: LocatingRequests.Waiting
    let form: String
    let words: TimeWords
    var campus = ""
    var points: [PointAnswer] = []
    /// The category of each proposed place now.
    var facts: [Int64: PlaceFacts] = [:]
    var chosen: PlaceRecord?
    var effect: MergeEffect?
    var decided: LocatingRequests.Decided?
    var problems: [Problem] = []
    var typed = ""
    var why = ""
    var title: String { "Where is “\(waiting.words.name)”?" }
    let section: Section? = .review
    let crumbs = [
        Crumb(title: "Review", href: "/office/review"),
        Crumb(title: "Locate words", href: "/office/geography/locate"),
    ]

    private var address: String { "/office/geography/locate/\(waiting.words.id)" }

    var body: HTML {
        h1(title)
        if let decided { standing(decided) } else { open }
    }

    @HTMLBuilder private var open: HTML {
        let count = waiting.incidents
        p(
            "\(count) incident\(count == 1 ? "" : "s") of \(campus) name\(count == 1 ? "s" : "") this location. "
                + (waiting.words.stated.geography.isUnknown
                    ? "Nobody has said which place it is, so nothing there is counted."
                    : "The log states: \(PlaceWords.name(waiting.words.stated))."),
            .class("lead"))
        for answer in points { p(answer.sentence) }
        if let chosen, let effect { confirm(chosen, effect) }
        h2("It is this place")
        TypedHTML.form(.method(.get), .action(address)) {
            if waiting.proposals.isEmpty {
                p("No place we know has words like these.")
            } else {
                fieldset(.class("choices")) {
                    legend("Places that fit, the best first")
                    if let problem = problems.of("to") { p(problem.sentence, .class("problem")) }
                    for proposal in waiting.proposals { choice(proposal) }
                }
            }
            textField(
                "Another place, by its name", name: "name", value: typed, problem: problems.of("name"))
            div(.class("actions")) {
                button("Show what would change", .type("submit"), .class("button"))
            }
        }
        h2("It is a place of its own")
        p("Then say what it is. Its facts decide the category.")
        div(.class("actions")) {
            a("State its facts", .class("button quiet"), .href("/office/places/\(waiting.words.id)"))
            TypedHTML.form(.method(.post), .action(address + "/apart"), .class("inline")) {
                input(.type("hidden"), .name("form"), .value(form))
                button("Keep it apart and propose no more", .type("submit"), .class("button quiet"))
            }
        }
    }

    private func choice(_ proposal: PlaceProposal) -> HTML {
        label(.class("choice")) {
            input(
                .type("radio"), .name("to"), .value(String(proposal.id)),
                .checked(proposal.id == (chosen?.id ?? waiting.proposals.first?.id)))
            span {
                proposal.name
                " "
                StrengthTag.html(proposal.strength)
                if let facts = facts[proposal.id] {
                    " "
                    tag(PlaceWords.name(facts), .plain)
                }
                small(proposal.reasons.joined(separator: " "))
            }
        }
    }

    private func confirm(_ place: PlaceRecord, _ effect: MergeEffect) -> HTML {
        TypedHTML.section(.id("effect"), .label("If it is \(place.name)")) {
            h2("If it is \(place.name)")
            MergeEffectPart(effect: effect, verb: "move to \(place.name)").html
            TypedHTML.form(.method(.post), .action(address)) {
                input(.type("hidden"), .name("form"), .value(form))
                input(.type("hidden"), .name("to"), .value(String(place.id)))
                textField(
                    "Why, if it is not plain", name: "why", value: why,
                    hint: "Kept with the decision. No names of persons.")
                div(.class("actions")) {
                    button("Put the words to \(place.name)", .type("submit"), .class("button"))
                }
            }
        }
    }

    @HTMLBuilder private func standing(_ decided: LocatingRequests.Decided) -> HTML {
        for problem in problems { notice("stop") { p(problem.sentence) } }
        let wording = decided.wording
        p(.class("lead")) {
            wording.isOwnPlace
                ? "A person has said that this is a place of its own."
                : "A person has said that this is \(decided.place). What comes in with these words goes there."
        }
        record([
            ("Decided", HTML(text: words.short(wording.at))),
            ("Why", HTML(text: wording.why ?? "Not said")),
            (
                "Place",
                a(
                    wording.isOwnPlace ? waiting.words.name : decided.place,
                    .href("/office/places/\(wording.place)"))
            ),
        ])
        for answer in points { p(answer.sentence) }
        h2("Take it back")
        if let effect, !wording.isOwnPlace {
            MergeEffectPart(effect: effect, verb: "go back to the words alone").html
        } else {
            p("The words are proposed to places again.")
        }
        TypedHTML.form(.method(.post), .action(address + "/part")) {
            input(.type("hidden"), .name("form"), .value(form))
            div(.class("actions")) {
                button("Part the words again", .type("submit"), .class("button quiet"))
                a("Back to the wordings", .class("button quiet"), .href("/office/geography/locate"))
            }
        }
    }
}

/// What a decision on words changes: incidents that move, and numbers before and after.
struct MergeEffectPart {
    let effect: MergeEffect
    let verb: String
    /// Numbers that are listed; the rest is told as a sum.
    static let listed = 40

    var html: HTML {
        let moves = effect.moves
        return HTML([
            p(
                "\(moves) incident\(moves == 1 ? "" : "s") would \(verb). The log keeps its words."),
            effect.cells.isEmpty
                ? p("No number changes.")
                : wide("Numbers that would change") {
                    TypedHTML.table {
                        caption(
                            "\(effect.cells.count) number\(effect.cells.count == 1 ? "" : "s") would change")
                        thead {
                            tr {
                                th("Number", .scope(.col))
                                th("Before", .scope(.col), .class("n"))
                                th("After", .scope(.col), .class("n"))
                            }
                        }
                        tbody {
                            for one in effect.cells.prefix(MergeEffectPart.listed) {
                                tr {
                                    td(ProofPage.heading(one.cell))
                                    td("\(one.before)", .class("n"))
                                    td("\(one.after)", .class("n"))
                                }
                            }
                        }
                    }
                },
            effect.cells.count > MergeEffectPart.listed
                ? p("And \(effect.cells.count - MergeEffectPart.listed) more.") : .nothing,
        ])
    }
}
