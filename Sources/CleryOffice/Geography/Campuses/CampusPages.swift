import CleryLaw
import TypedHTML

/// All campuses, each with its places by category.
struct CampusListPage: Page {
    struct Line: Sendable {
        let campus: Campus
        let details: CampusDetails
        /// Places by the words of `PlaceFilter.categories`.
        let counts: [String: Int]
    }
    let title = "Campuses"
    let section: Section? = .geography
    let crumbs = [Crumb(title: "Geography", href: "/office/places")]
    let lines: [Line]
    /// Places that are campuses of their own by their facts.
    let waiting: [(id: Int64, name: String)]
    let mayMake: Bool

    var body: HTML {
        h1(title)
        p(
            "Each campus has its own geography, statistics, log and report. A place apart with an organized program of study and somebody in charge on site is one.",
            .class("lead"))
        if !waiting.isEmpty {
            notice("care") {
                p { b("By their facts these places are campuses of their own:") }
                ul {
                    for one in waiting {
                        li {
                            a(one.name, .href("/office/places/\(one.id)"))
                            if mayMake {
                                ": "
                                a("make it a campus", .href("/office/campuses/new?place=\(one.id)"))
                            }
                        }
                    }
                }
            }
        }
        if mayMake {
            div(.class("actions")) { a("New campus", .class("button"), .href("/office/campuses/new")) }
        }
        wide("Campuses") {
            table {
                caption("\(lines.count) campus\(lines.count == 1 ? "" : "es"), places as of today")
                thead {
                    tr {
                        for head in ["Campus", "Kind", "Days"] { th(head, .scope(.col)) }
                        for head in ["Places", "On campus", "Housing", "Noncampus", "Public", "Open"] {
                            th(head, .scope(.col), .class("n"))
                        }
                        for head in ["UNITID", "OPE ID"] { th(head, .scope(.col)) }
                    }
                }
                tbody { for line in lines { row(line) } }
            }
        }
    }

    private func row(_ line: Line) -> HTML {
        let id = line.campus.id
        func number(_ categories: [String], _ query: String) -> HTML {
            let count = categories.reduce(0) { $0 + (line.counts[$1] ?? 0) }
            return td(.class("n")) {
                count == 0
                    ? span("0", .class("zero"))
                    : a(
                        "\(count)", .href("/office/places?campus=\(id)\(query)"),
                        .label("\(count), \(line.campus.name)"))
            }
        }
        return tr {
            th(.scope(.row)) { a(line.campus.name, .href("/office/campuses/\(id)")) }
            td(line.details.kind.title)
            td(PlaceDecisionWords.days(line.details.from, line.details.through))
            number(PlaceFilter.categories.map(\.value), "")
            number(["housing", "on_campus"], "")
            number(["housing"], "&category=housing")
            number(["noncampus"], "&category=noncampus")
            number(["public_property"], "&category=public_property")
            number(["undetermined"], "&category=undetermined")
            td(line.details.unitID ?? "")
            td(line.details.opeID ?? "")
        }
    }
}

/// A new campus, by the law's test.
struct CampusNewPage: Page {
    /// The place that becomes one.
    let place: PlaceDesk?
    var draft: CampusDraft
    let form: String
    var problems: [Problem] = []
    /// What the law says of the facts of the test, once they were sent.
    var finding: Finding<GeographyAnswer>?
    var title: String { place.map { "Is \($0.title) a campus of its own?" } ?? "A new campus" }
    let section: Section? = .geography
    var crumbs: [Crumb] {
        [
            Crumb(title: "Geography", href: "/office/places"),
            Crumb(title: "Campuses", href: "/office/campuses"),
        ] + (place.map { [Crumb(title: $0.title, href: $0.address)] } ?? [])
    }

    var body: HTML {
        h1(title)
        if let rule = Law.rule(named: .separateCampus) {
            p(.class("lead")) {
                rule.sentence
                " "
                span(rule.citation.text, .class("cite"))
            }
        }
        if !problems.isEmpty {
            notice("stop") {
                p("Nothing was made yet:")
                ul { for problem in problems { li(problem.sentence) } }
            }
        }
        if let finding { answer(finding) }
        TypedHTML.form(.method(.post), .action("/office/campuses/new"), .class("narrow")) {
            input(.type("hidden"), .name("form"), .value(form))
            if let place {
                input(.type("hidden"), .name("place"), .value("\(place.place.id)"))
                input(.type("hidden"), .name("stamp"), .value(place.stamp))
            }
            h2("The test")
            for question in CampusDraft.test { fact(question) }
            h2("The campus")
            CampusFields(draft: draft, problems: problems).html
            div(.class("actions")) {
                button(
                    place == nil ? "Make the campus" : "See what this changes", .type("submit"),
                    .name("what"), .value("look"), .class("button"))
                a("Back", .class("button quiet"), .href(place?.address ?? "/office/campuses"))
            }
        }
    }

    private func answer(_ finding: Finding<GeographyAnswer>) -> HTML {
        notice("care") {
            p { b("The law’s answer to these facts") }
            if let answer = finding.answer {
                p {
                    "\(answer.row.mark): \(PlaceDecisionWords.words(PlaceFacts(finding))), and no campus of its own. It belongs to the campus that runs it."
                }
                ProofPage.Reasons.html(answer.row.rules)
            } else {
                for question in finding.asks { p { "Still asked: \(question.sentence)" } }
            }
        }
    }

    private func fact(_ question: PlaceQuestion) -> HTML {
        let name = "fact-\(question.rawValue)"
        let value = draft.facts[question.rawValue] ?? ""
        return field(question.sentence, name: name, problem: problems.of(name)) { attributes in
            Elements.select(attributes) {
                option("Not known", .value(""), .selected(value.isEmpty))
                for choice in PlaceFact.choices(question) {
                    option(choice.title, .value(choice.value), .selected(choice.value == value))
                }
            }
        }
    }
}

/// The fields of a campus beside the test.
struct CampusFields {
    let draft: CampusDraft
    let problems: [Problem]

    @HTMLBuilder var html: HTML {
        textField("Name", name: "name", value: draft.name, problem: problems.of("name"))
        field("Kind", name: "kind", problem: problems.of("kind")) { attributes in
            Elements.select(attributes) {
                for kind in CampusDetails.Kind.allCases {
                    option(kind.title, .value(kind.rawValue), .selected(kind.rawValue == draft.kind))
                }
            }
        }
        div(.class("pair")) {
            textField(
                "First day", name: "from", value: draft.from, type: "date",
                hint: "Empty: always. What happened before belongs to the campus it had.",
                problem: problems.of("from"))
            textField(
                "Last day", name: "through", value: draft.through, type: "date",
                problem: problems.of("through"))
        }
        div(.class("pair")) {
            textField(
                "UNITID (six digits)", name: "unitid", value: draft.unitID, problem: problems.of("unitid"))
            textField(
                "OPE ID (eight digits)", name: "opeid", value: draft.opeID, problem: problems.of("opeid"))
        }
        textField(
            "How it is known", name: "why", value: draft.why, hint: "No name of a person.",
            problem: problems.of("why"))
    }
}

/// One campus.
struct CampusPage: Page {
    let campus: Campus
    let details: CampusDetails
    let counts: [String: Int]
    let mayKeep: Bool
    var draft: CampusDraft
    let form: String
    var problems: [Problem] = []
    var done: String?
    var title: String { campus.name }
    let section: Section? = .geography
    let crumbs = [
        Crumb(title: "Geography", href: "/office/places"),
        Crumb(title: "Campuses", href: "/office/campuses"),
    ]

    var body: HTML {
        h1(title)
        p("\(details.kind.title). \(PlaceDecisionWords.days(details.from, details.through)).", .class("lead"))
        if let done { notice { p { b(done) } } }
        record(
            PlaceFilter.categories.map { one in
                let count = counts[one.value] ?? 0
                return (
                    one.title,
                    count == 0
                        ? span("0", .class("zero"))
                        : a("\(count)", .href("/office/places?campus=\(campus.id)&category=\(one.value)"))
                )
            } + [
                ("UNITID", HTML(text: details.unitID ?? "Not stated")),
                ("OPE ID", HTML(text: details.opeID ?? "Not stated")),
                ("How it is known", HTML(text: details.why ?? "Not stated")),
            ])
        if let facts = details.facts { test(facts) }
        div(.class("actions")) {
            a("Its places", .class("button quiet"), .href("/office/places?campus=\(campus.id)"))
            a("Its statistics", .class("button quiet"), .href("/statistics?campus=\(urlPart(campus.name))"))
        }
        if mayKeep { change }
    }

    private func test(_ facts: PlaceDescription) -> HTML {
        HTML([
            h2("Why it is a campus of its own"),
            record(
                CampusDraft.test.filter { !PlaceFact.text($0, of: facts).isEmpty }.map {
                    (PlaceFact.title($0), HTML(text: PlaceFact.words($0, of: facts)))
                }),
            ProofPage.Reasons.html(GeographyRow.separateCampus.rules),
        ])
    }

    private var change: HTML {
        HTML([
            h2("Change it"),
            problems.isEmpty
                ? .nothing : notice("stop") { p("Nothing was kept yet. See what is wrong below.") },
            TypedHTML.form(
                .method(.post), .action("/office/campuses/\(campus.id)"), .class("narrow")
            ) {
                input(.type("hidden"), .name("form"), .value(form))
                CampusFields(draft: draft, problems: problems).html
                div(.class("actions")) { button("Keep this", .type("submit"), .class("button")) }
            },
        ])
    }
}
