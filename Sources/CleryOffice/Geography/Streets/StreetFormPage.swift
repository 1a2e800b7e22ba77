import CleryLaw
import Geometry
import TypedHTML

/// One proposal on the map, and the few facts that decide on it.
struct StreetFormPage: Page {
    let desk: StreetDesk
    let proposal: StreetProposal
    let form: String
    var answer: StreetAnswer
    var isRefusing = false
    /// What the answer would change of what is counted.
    var effect: PlaceEffect?

    var title: String { proposal.name }
    let section: Section? = .geography
    var crumbs: [Crumb] {
        [
            Crumb(title: "Geography", href: "/office/places"),
            Crumb(title: "Public property", href: desk.address),
        ]
    }

    var body: HTML {
        h1(title)
        p(
            "What is it, and can one step off the campus onto it? The law decides from your answers.",
            .class("lead"))
        if !answer.problems.isEmpty {
            notice("stop") {
                p { b("Nothing was kept yet. What you typed is still here.") }
                for problem in answer.problems { p(problem.sentence) }
            }
        }
        figure(.class("sheet")) {
            map
            figcaption("Hatched: what is asked about. Dashed: the border of the campus.")
        }
        ul(.class("because")) { for sentence in proposal.evidence { li(sentence) } }
        if let place = proposal.place {
            p { a("The place’s own page", .href("/office/places/\(place.id)")) }
        }
        facts
        refusal
    }

    private var map: HTML {
        let box = proposal.shape.box?.widened(meters: 40) ?? desk.frame.box
        let frame = MapFrame(box, width: DrawingMap.width, height: DrawingMap.height, margin: 30)
        guard let border = desk.border else { return .nothing }
        return StreetMap(
            frame: frame, ground: desk.ground, border: border, open: desk.proposals?.open ?? [],
            answered: desk.proposals?.answered ?? [], chosen: proposal.id, address: { _ in nil }
        ).html
    }

    private var hidden: HTML {
        HTML([
            input(.type("hidden"), .name("form"), .value(form)),
            input(.type("hidden"), .name("width"), .value(String(Int(desk.width)))),
        ])
    }

    private var action: String { "\(StreetDesk.address)/\(desk.campus.id)/\(proposal.id)" }
    private func problem(_ name: String, _ here: Bool) -> Problem? { here ? answer.problems.of(name) : nil }

    @HTMLBuilder private func name(_ id: String, _ here: Bool) -> HTML {
        if proposal.place == nil {
            let problem = problem("name", here)
            div(.class(problem == nil ? "field" : "field wrong")) {
                label("Name", .for(id))
                if let problem { p(problem.sentence, .class("problem"), .id("\(id)-problem")) }
                input(
                    .id(id), .name("name"), .type("text"), .value(answer.name),
                    .maxlength(StreetAnswer.longest),
                    problem == nil ? nil : .describedBy("\(id)-problem"), problem == nil ? nil : .invalid())
            }
        }
    }

    private var facts: HTML {
        TypedHTML.form(.method(.post), .action(action), .class("narrow")) {
            h2("What it is")
            hidden
            if let effect { StreetEffectPart(effect: effect).html }
            name("name", !isRefusing)
            if proposal.side != nil { parts }
            for question in StreetAnswer.questions { ask(question) }
            textField(
                "Evidence", name: "why", value: isRefusing ? "" : answer.why,
                hint: "What you saw, or a record: a city’s street list, a deed.",
                problem: problem("why", !isRefusing))
            div(.class("actions")) {
                if effect != nil { input(.type("hidden"), .name("seen"), .value("yes")) }
                button(
                    effect == nil ? "Keep the facts" : "Keep them all the same", .type("submit"),
                    .name("what"),
                    .value("keep"), .class("button"))
                a("Back", .class("button quiet"), .href(desk.address))
            }
        }
    }

    @HTMLBuilder private func ask(_ question: PlaceQuestion) -> HTML {
        let problem = problem(question.rawValue, !isRefusing)
        let hint: String? =
            switch question {
            case .barrierCrossed: "Only where there is a barrier."
            case .withinCampus: proposal.isWithin ? "The map says: yes." : "The map says: no."
            default: nil
            }
        field(question.sentence, name: question.rawValue, hint: hint, problem: problem) { attributes in
            Elements.select(attributes) {
                option("Choose", .value(""))
                for choice in PlaceFact.choices(question) {
                    option(
                        choice.title, .value(choice.value), .selected(answer.given[question] == choice.value))
                }
            }
        }
    }

    private var parts: HTML {
        fieldset(.class("choices")) {
            legend("As one place, or as three")
            label(.class("choice")) {
                input(.type("radio"), .name("parts"), .value("one"), .checked(!answer.isThree))
                span {
                    "One place"
                    small("Sidewalk, street and far sidewalk together, or a park, a lot, water.")
                }
            }
            label(.class("choice")) {
                input(.type("radio"), .name("parts"), .value("three"), .checked(answer.isThree))
                span {
                    "Three places"
                    small("The sidewalk, the street and the far sidewalk, each with a shape of its own.")
                }
            }
            div(.class("pair even")) {
                textField(
                    "Near sidewalk, feet", name: "sidewalk", value: answer.sidewalk,
                    problem: problem("sidewalk", !isRefusing))
                textField("Street, feet", name: "street", value: answer.street)
            }
        }
    }

    private var refusal: HTML {
        details(.class("fold"), .open(isRefusing)) {
            summary("It is not public property here")
            div(.class("inside")) {
                TypedHTML.form(.method(.post), .action(action)) {
                    hidden
                    p("It is kept as reviewed, with the reason, and not proposed again.")
                    name("other-name", isRefusing)
                    fieldset(.class("choices")) {
                        legend("Why")
                        if let problem = problem("reason", isRefusing) {
                            p(problem.sentence, .class("problem"))
                        }
                        for reason in StreetAnswer.Reason.allCases {
                            label(.class("choice")) {
                                input(
                                    .type("radio"), .name("reason"), .value(reason.rawValue),
                                    .checked(answer.reason == reason))
                                span(reason.title)
                            }
                        }
                    }
                    div(.class("field")) {
                        label("What you saw or looked up", .for("refusal-why"))
                        if let problem = problem("why", isRefusing) {
                            p(problem.sentence, .class("problem"), .id("refusal-why-problem"))
                        }
                        input(
                            .id("refusal-why"), .name("why"), .type("text"),
                            .value(isRefusing ? answer.why : ""),
                            problem("why", isRefusing) == nil ? nil : .describedBy("refusal-why-problem"))
                    }
                    if effect != nil { input(.type("hidden"), .name("seen"), .value("yes")) }
                    div(.class("actions")) {
                        button(
                            "Keep it as reviewed", .type("submit"), .name("what"), .value("refuse"),
                            .class("button"))
                    }
                }
            }
        }
    }
}

/// What an answer would change, before it is kept.
struct StreetEffectPart {
    let effect: PlaceEffect

    var html: HTML {
        let count = effect.incidents.count
        return notice("care") {
            p {
                b("\(count) incident\(count == 1 ? "" : "s") would have another geography.")
                effect.cells.isEmpty ? " No number changes." : " These numbers would change:"
            }
            if !effect.cells.isEmpty {
                ul {
                    for one in effect.cells.prefix(20) {
                        li(
                            "\(ProofPage.heading(one.cell)): \(one.before) becomes \(one.after)"
                        )
                    }
                    if effect.cells.count > 20 { li("and \(effect.cells.count - 20) more") }
                }
            }
        }
    }
}
