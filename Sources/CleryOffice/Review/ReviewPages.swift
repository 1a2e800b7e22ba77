import CleryLaw
import TypedHTML

/// What waits for a person: words that no profile knows, and places without a geography.
struct ReviewPage: Page {
    let title = "Review queue"
    let section: Section? = .review
    let wordings: [ReviewRequests.Waiting]
    let wordingsTotal: Int
    let places: [(place: PlaceRecord, incidents: Int, asks: String?)]
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
            h2("Places with an open question (\(placesTotal))")
            p(
                "An incident at a place whose Clery geography is unknown is undecided: it is in no number until somebody answers what is asked."
            )
            p {
                a(
                    "All places with an open question",
                    .href("/office/places?show=undetermined&sort=incidents"))
            }
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
                            td(.class("first")) {
                                one.place.name.isEmpty ? "(no place stated)" : one.place.name
                                small(PlaceDecisionWords.asks(one.asks ?? PlaceDecision.noFacts))
                            }
                            td("\(one.incidents)", .class("n"), .data(label: "Incidents"))
                            td {
                                one.asks == PlaceDecision.ownCampus
                                    ? a(
                                        "Make it a campus",
                                        .href("/office/campuses/new?place=\(one.place.id)"),
                                        .label("Make \(one.place.name) a campus"))
                                    : a(
                                        "Answer it", .href("/office/places/\(one.place.id)"),
                                        .label("Answer what is asked of \(one.place.name)"))
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
