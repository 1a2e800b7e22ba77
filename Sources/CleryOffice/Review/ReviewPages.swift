import CleryLaw
import TypedHTML

/// What waits for a person: words that no profile knows, and places without a geography.
struct ReviewPage: Page {
    let title = "Review queue"
    let section: Section? = .review
    let wordings: [ReviewRequests.Waiting]
    let wordingsTotal: Int
    let places: [(place: PlaceRecord, incidents: Int)]
    let placesTotal: Int
    /// Wordings of locations that nobody has placed.
    var unplaced = 0
    /// What was just done, after an answer.
    var done: String?

    var body: HTML {
        h1("Review queue")
        p(
            "Say once what words mean or where a place lies, and every row with it follows. State facts; the law decides what counts.",
            .class("lead"))
        if let done { notice { p(done) } }
        if unplaced > 0 {
            notice("care") {
                p {
                    b("\(unplaced) wording\(unplaced == 1 ? "" : "s") of locations ")
                    "name\(unplaced == 1 ? "s" : "") no place we know. "
                    a("Locate them", .href("/office/geography/locate"))
                }
            }
        }
        if wordings.isEmpty, places.isEmpty {
            empty("Nothing waits") {
                p {
                    "Every word and every place is known. "
                    a("Import a log", .href("/office/import"))
                }
            }
        }
        if !wordings.isEmpty {
            h2("Words to name (\(wordingsTotal))")
            table(.class("cardish")) {
                caption("Words that no profile knows, those with most rows first")
                thead {
                    tr {
                        th("Words", .scope(.col))
                        th("Where", .scope(.col))
                        th("Incidents", .scope(.col), .class("n"))
                        th("Answer", .scope(.col))
                    }
                }
                tbody {
                    for one in wordings {
                        tr {
                            td(one.wording.words, .class("first"))
                            td(one.wording.kind.rawValue, .data(label: "Where"))
                            td(.class("n"), .data(label: "Incidents")) {
                                a(
                                    "\(one.incidents)", .href("/office/incidents/\(one.example)"),
                                    .label("\(one.incidents), see one"))
                            }
                            td {
                                a(
                                    "Name it", .href(ReviewPage.address(one.wording)),
                                    .label("Name “\(one.wording.words)”"))
                            }
                        }
                    }
                }
            }
        }
        if !places.isEmpty {
            h2("Places to state (\(placesTotal))")
            p(
                "An incident at a place whose Clery geography is unknown is undecided: it is in no number until somebody states it."
            )
            table(.class("cardish")) {
                caption("Places without a geography, those with most incidents first")
                thead {
                    tr {
                        th("Place", .scope(.col))
                        th("Incidents", .scope(.col), .class("n"))
                        th("Answer", .scope(.col))
                    }
                }
                tbody {
                    for one in places {
                        tr {
                            td(one.place.name.isEmpty ? "(no place stated)" : one.place.name, .class("first"))
                            td("\(one.incidents)", .class("n"), .data(label: "Incidents"))
                            td {
                                a(
                                    "State it", .href("/office/places/\(one.place.id)"),
                                    .label("State where \(one.place.name) lies"))
                            }
                        }
                    }
                }
            }
        }
    }

    static func address(_ wording: UnknownWording) -> String {
        "/office/review/wording?kind=\(wording.kind.rawValue)&words=\(urlPart(wording.words))"
    }
}

/// The one question about one wording.
struct WordingPage: Page {
    let wording: UnknownWording
    let incidents: Int
    let form: String
    var answers = AnswerValues()
    var problems: [Problem] = []
    let title = "Name a wording"
    let section: Section? = .review
    let crumbs = [Crumb(title: "Review", href: "/office/review")]

    struct AnswerValues: Sendable {
        var values: [String: String] = [:]
        subscript(_ name: String) -> String { values[name] ?? "" }
    }

    var body: HTML {
        h1("What does “\(wording.words)” mean?")
        p(
            "\(incidents) incident\(incidents == 1 ? "" : "s") of the log \(incidents == 1 ? "uses" : "use") these words as \(wording.kind.rawValue). Your answer is written into the profile.",
            .class("lead"))
        for problem in problems where !["is", "core", "action", "category"].contains(problem.field) {
            notice("stop") { p(problem.sentence) }
        }
        TypedHTML.form(.method(.post), .action("/office/review/wording")) {
            input(.type("hidden"), .name("form"), .value(form))
            input(.type("hidden"), .name("kind"), .value(wording.kind.rawValue))
            input(.type("hidden"), .name("words"), .value(wording.words))
            switch wording.kind {
            case .nature, .code: nature
            case .disposition: disposition
            case .bias: bias
            }
            div(.class("actions")) {
                button("Keep the answer", .type("submit"), .class("button"))
                a("Back to the queue", .class("button quiet"), .href("/office/review"))
            }
        }
    }

    @HTMLBuilder private var nature: HTML {
        field(
            "These words mean", name: "is",
            hint:
                "What was done, not whether it counts. If the words alone do not say, leave them here and ask.",
            problem: problems.of("is")
        ) { attributes in
            Elements.select(attributes) {
                option("Choose", .value(""))
                for act in ReviewForm.acts {
                    option(act.title, .value(act.value), .selected(act.value == answers["is"]))
                }
            }
        }
        label(.class("choice")) {
            input(
                .type("checkbox"), .name("attempted"), .value("yes"), .checked(answers["attempted"] == "yes"))
            span("It was only attempted")
        }
    }

    @HTMLBuilder private var disposition: HTML {
        field("The disposition means", name: "core", problem: problems.of("core")) { attributes in
            Elements.select(attributes) {
                option("Choose", .value(""))
                for one in Disposition.allCases {
                    option(one.title, .value(one.rawValue), .selected(one.rawValue == answers["core"]))
                }
            }
        }
        field(
            "For a liquor, drug or weapons violation in the same row it means", name: "action",
            hint: "Leave empty when it says nothing about arrest or referral.", problem: problems.of("action")
        ) { attributes in
            Elements.select(attributes) {
                option("Nothing", .value(""))
                for one in ReviewForm.actions {
                    option(one.title, .value(one.value), .selected(one.value == answers["action"]))
                }
            }
        }
    }

    @HTMLBuilder private var bias: HTML {
        field("The victim was selected because of", name: "category", problem: problems.of("category")) {
            attributes in
            Elements.select(attributes) {
                option("Choose", .value(""))
                for one in BiasCategory.allCases { option(one.title, .value(one.rawValue)) }
            }
        }
        field("The evidence is", name: "evidence") { attributes in
            Elements.select(attributes) {
                for one in BiasEvidence.allCases {
                    option(ReviewForm.capitalized(one.rawValue), .value(one.rawValue))
                }
            }
        }
    }
}

/// The one question about one place.
struct PlacePage: Page {
    let place: PlaceRecord
    let incidents: Int
    let form: String
    /// The incident whose facts led here, to go back to.
    var incident: Int64?
    var problems: [Problem] = []
    var title: String { place.name.isEmpty ? "Place not stated" : place.name }
    let section: Section? = .review
    let crumbs = [Crumb(title: "Review", href: "/office/review")]

    var body: HTML {
        h1("Where does \(title) lie?")
        p(
            "\(incidents) incident\(incidents == 1 ? "" : "s") happened here. All of them are counted again with your answer.",
            .class("lead"))
        p { a("What changed here", .href("/office/history/places/\(place.id)")) }
        TypedHTML.form(.method(.post), .action("/office/places/\(place.id)")) {
            input(.type("hidden"), .name("form"), .value(form))
            if let incident { input(.type("hidden"), .name("incident"), .value(String(incident))) }
            fieldset(.class("choices")) {
                legend("Clery geography")
                if let problem = problems.of("geography") { p(problem.sentence, .class("problem")) }
                for choice in PlacePage.choices {
                    label(.class("choice")) {
                        input(
                            .type("radio"), .name("geography"), .value(choice.value),
                            .checked(isChosen(choice.value)))
                        span {
                            choice.title
                            small(choice.hint)
                        }
                    }
                }
            }
            div(.class("actions")) {
                button("Keep the answer", .type("submit"), .class("button"))
                a(
                    incident == nil ? "Back to the queue" : "Back to the facts", .class("button quiet"),
                    .href(incident.map { "/office/incidents/\($0)/facts" } ?? "/office/review"))
            }
        }
    }

    private func isChosen(_ value: String) -> Bool {
        guard let geography = place.facts.geography.value else { return false }
        let housing = geography == .onCampus && place.facts.studentHousing.isYes
        return value == (housing ? "housing" : geography.rawValue)
    }

    static let choices: [(value: String, title: String, hint: String)] = [
        (
            "housing", "On campus, student housing",
            "Owned or controlled by the institution or on its land, within the reasonably contiguous area, for students."
        ),
        (
            "on_campus", "On campus, not student housing",
            "Owned or controlled, reasonably contiguous, used for educational purposes."
        ),
        (
            "noncampus", "Noncampus",
            "A recognized student organization's property, or the institution's own away from campus that students use."
        ),
        (
            "public_property", "Public property",
            "Streets, sidewalks, parking and parks within the campus, or beside it and accessible from it."
        ),
        ("none", "Not Clery geography", "None of these."),
    ]
}
