import CleryLaw
import GRDB
import TypedHTML

/// One thing said of many places at once: a fact, or the campus that they belong to.
struct PlaceBulk: Sendable {
    /// The places, in their order in the list.
    var places: [Int64]
    /// "student_housing=yes".
    var fact = ""
    var campus = ""
    var since = PlaceSince()

    static let most = 25_000

    /// The facts that can be said of many places, with their answers.
    static let choices: [(title: String, options: [(value: String, title: String)])] = PlaceFact.all
        .compactMap {
            question in
            let choices = PlaceFact.choices(question)
            guard !choices.isEmpty else { return nil }
            return (
                PlaceFact.title(question),
                choices.map {
                    ("\(question.rawValue)=\($0.value)", "\(PlaceFact.title(question)): \($0.title)")
                }
            )
        }

    /// The places of a form that this person may see: those ticked, those carried along, or all of the filter.
    init(_ form: Form, _ visit: Visit) throws {
        let sight = visit.sight(.work)
        let today = visit.office.today
        var wanted: [Int64] = []
        if form["what"] == "all" {
            let filter = PlaceFilter { form["filter-\($0)"] }
            wanted = try visit.office.read { db in
                var ids: [Int64] = []
                try PlaceListRequests.each(filter, within: sight, today: today, db) { ids.append($0.id) }
                return ids
            }
        } else if form["places"].isEmpty {
            wanted = form.fields.filter { $0.name == "place" }.compactMap { Int64($0.value) }
        } else {
            wanted = form["places"].split(separator: ",").compactMap { Int64($0) }
        }
        var seen: Set<Int64> = []
        let ids = wanted.filter { seen.insert($0).inserted }
        let shown = try visit.office.read { db in
            Set(
                try Int64.fetchAll(
                    db,
                    sql: """
                        SELECT places.id FROM places LEFT JOIN place_details d ON d.id = places.id
                        WHERE places.id IN (\(ids.map(String.init).joined(separator: ",")))
                          AND d.merged_into IS NULL
                          AND \(sight.reach.sql("places.campus")) AND \(sight.hidden.places)
                        """))
        }
        places = Array(ids.filter { shown.contains($0) }.prefix(PlaceBulk.most))
        (fact, campus, since) = (form["fact"], form["campus"], PlaceSince(form))
    }

    /// The change, or what is wrong with what was chosen.
    func change(_ visit: Visit) throws -> (change: (any PlaceChange)?, lines: [String], problems: [Problem]) {
        let (from, wrong) = since.read(today: visit.office.today)
        guard wrong.isEmpty else { return (nil, [], wrong) }
        let when = from.map { "From \(TimeWords.long($0)) on" } ?? "It was always so"
        if !campus.isEmpty {
            let target = try visit.office.read { try Campus.all($0) }.first {
                String($0.id) == campus && visit.reach(.work).has($0.id)
            }
            guard let target else { return (nil, [], [Problem("campus", "Choose a campus of the list.")]) }
            return (PlaceMove(to: target.id, from: from), ["They belong to \(target.name)", when], [])
        }
        let halves = fact.split(separator: "=", maxSplits: 1).map(String.init)
        guard halves.count == 2,
            PlaceBulk.choices.contains(where: { $0.options.contains { $0.value == fact } })
        else { return (nil, [], [Problem("fact", "Choose a fact and its answer.")]) }
        let statement = PlaceStatement(
            facts: [halves[0]: halves[1]], from: from, why: since.why.nonEmpty)
        return (
            statement,
            [
                "\(PlaceStatement.title(halves[0])): \(PlaceStatement.words(halves[1], of: halves[0]))", when,
            ], []
        )
    }

    var hidden: HTML {
        HTML([
            input(.type("hidden"), .name("places"), .value(places.map(String.init).joined(separator: ","))),
            input(.type("hidden"), .name("fact"), .value(fact)),
            input(.type("hidden"), .name("campus"), .value(campus)), since.hidden,
        ])
    }
}

/// Choosing what is said of many places.
struct PlaceBulkPage: Page {
    let bulk: PlaceBulk
    let names: [String]
    let campuses: [Campus]
    let form: String
    var problems: [Problem] = []
    var title: String { "\(bulk.places.count) place\(bulk.places.count == 1 ? "" : "s") at once" }
    let section: Section? = .geography
    let crumbs = [Crumb(title: "Geography", href: "/office/places")]

    var body: HTML {
        h1(title)
        p {
            names.joined(separator: "; ")
            if names.count < bulk.places.count { ", and \(bulk.places.count - names.count) more" }
        }
        h2("State one fact for all of them")
        TypedHTML.form(.method(.post), .action("/office/places/bulk"), .class("narrow")) {
            carried
            field(
                "The fact", name: "fact",
                hint: "A place of which it was stated already has it as you say it now.",
                problem: problems.of("fact")
            ) { attributes in
                Elements.select(attributes) {
                    option("Choose", .value(""))
                    for group in PlaceBulk.choices {
                        HTML.element(
                            "optgroup", [.optionLabel(group.title)],
                            HTML(
                                group.options.map {
                                    option($0.title, .value($0.value), .selected($0.value == bulk.fact))
                                }))
                    }
                }
            }
            bulk.since.html(problems.filter { !($0.field == "from" && !bulk.campus.isEmpty) })
            div(.class("actions")) {
                button(
                    "See what this changes", .type("submit"), .name("what"), .value("look"), .class("button"))
                a("Back to the places", .class("button quiet"), .href("/office/places"))
            }
        }
        if campuses.count > 1 { move }
    }

    private var move: HTML {
        details(.class("fold"), .open(problems.of("campus") != nil)) {
            summary("Or move them to another campus")
            TypedHTML.form(.method(.post), .action("/office/places/bulk"), .class("inside narrow")) {
                carried
                field("Campus", name: "campus", problem: problems.of("campus")) { attributes in
                    Elements.select(attributes) {
                        for one in campuses {
                            option(one.name, .value("\(one.id)"), .selected("\(one.id)" == bulk.campus))
                        }
                    }
                }
                fieldset(.class("choices")) {
                    legend("Which incidents go with them")
                    label(.class("choice")) {
                        input(
                            .type("radio"), .name("since"), .value("always"),
                            .checked(bulk.since.mode != "from"))
                        span("All: the places always belonged there")
                    }
                    label(.class("choice")) {
                        input(
                            .type("radio"), .name("since"), .value("from"),
                            .checked(bulk.since.mode == "from"))
                        span("Those that happened from a day on")
                    }
                }
                div(.class("field")) {
                    label("From this day", .for("move-from"))
                    if let problem = problems.of("from"), !bulk.campus.isEmpty {
                        p(problem.sentence, .class("problem"))
                    }
                    input(.type("date"), .id("move-from"), .name("from"), .value(bulk.since.day))
                }
                div(.class("actions")) {
                    button(
                        "See what this changes", .type("submit"), .name("what"), .value("look"),
                        .class("button"))
                }
            }
        }
    }

    private var carried: HTML {
        HTML([
            input(.type("hidden"), .name("form"), .value(form)),
            input(
                .type("hidden"), .name("places"), .value(bulk.places.map(String.init).joined(separator: ","))),
        ])
    }
}

/// The door where one thing is said of many places.
enum PlaceBulkRoutes {
    static func state(_ visit: Visit) async throws -> Answer {
        let form = try await visit.form()
        let bulk = try PlaceBulk(form, visit)
        guard !bulk.places.isEmpty else {
            let filter = PlaceFilter { form["filter-\($0)"] }
            var page = try PlaceListRoutes.page(visit, filter)
            page.problem = Problem("place", "Tick at least one place of the list.")
            return visit.page(page, status: .unprocessableContent)
        }
        guard ["look", "keep"].contains(form["what"]) else { return visit.page(try page(visit, bulk)) }
        let (change, lines, problems) = try bulk.change(visit)
        guard let change else {
            var page = try page(visit, bulk)
            page.problems = problems
            return visit.page(page, status: .unprocessableContent)
        }
        let places = bulk.places
        guard form["what"] == "keep" else {
            let effect = try await PlaceEffect.of(change, at: places, in: visit.office)
            return visit.page(
                PlaceEffectPage(
                    title: "What this changes",
                    crumbs: [Crumb(title: "Geography", href: "/office/places")],
                    lines: [HTML(text: "Of \(places.count) place\(places.count == 1 ? "" : "s"):")]
                        + lines.map { HTML(text: $0) },
                    effect: try PlaceEffectShown(effect, visit), action: "/office/places/bulk",
                    fields: bulk.hidden, form: visit.session?.form ?? "", back: "/office/places"))
        }
        let sentence =
            change is PlaceMove
            ? "moved \(places.count) places to campus \(bulk.campus)"
            : "stated a fact of \(places.count) places"
        try await visit.office.act(by: visit.actor, sentence) {
            try PlaceChanges.make(change, at: places, $0)
        }
        return .redirect(to: bulk.campus.isEmpty ? "/office/places" : "/office/places?campus=\(bulk.campus)")
    }

    private static func page(_ visit: Visit, _ bulk: PlaceBulk) throws -> PlaceBulkPage {
        let sight = visit.sight(.work)
        return try visit.office.read { db in
            PlaceBulkPage(
                bulk: bulk,
                names: try bulk.places.prefix(12).compactMap { try PlaceRequests.one($0, db)?.name },
                campuses: try Campus.all(db).filter { sight.reach.has($0.id) },
                form: visit.session?.form ?? "")
        }
    }
}
