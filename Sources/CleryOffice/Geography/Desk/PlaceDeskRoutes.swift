import CleryLaw
import TypedHTML

/// The doors of one place: its page, the interview, the whole form of facts, and what is kept of them.
enum PlaceDeskRoutes {
    static func show(_ visit: Visit) throws -> Answer { visit.page(try page(visit)) }

    static func page(_ visit: Visit) throws -> PlacePage {
        let desk = try PlaceDesk.open(visit)
        var page = PlacePage(
            desk: desk, form: visit.session?.form ?? "", words: TimeWords(zone: visit.office.zone),
            mayMakeCampus: visit.may(.setRules))
        page.incident = Int64(visit.query("incident")).map { String($0) } ?? ""
        page.done = done[visit.query("done")]
        return page
    }

    private static let done = [
        "kept": "The facts are kept. The law’s decision stands below.",
        "taken": "The period is taken back.", "agreement": "The agreement is kept.",
        "details": "Kept.", "review": "The review is recorded.", "new": "The place is there.",
        "merged": "The incidents are here now.",
    ]

    /// An answer of the interview, a look at what it would do, or the keeping of it.
    static func state(_ visit: Visit) async throws -> Answer {
        let form = try await visit.form()
        var page = try page(visit)
        page.incident = Int64(form["incident"]).map { String($0) } ?? ""
        guard page.desk.mergedInto == nil else { throw Refusal.notFound }
        let desk = page.desk
        var read = PlaceAskingReading(form, desk)
        page.since = read.since
        switch form["what"] {
        case "kind":
            guard read.asking.kind != nil else {
                page.problems = [Problem("kind", "Choose what sort of place it is.")]
                return visit.page(page, status: .unprocessableContent)
            }
            page.asking = read.asking
            page.since = PlaceSince()
            return visit.page(PlaceAskPage(place: page))
        case "answer":
            read.answer(form)
        case "look":
            read.sheet(form, visit.office.today)
        default: break
        }
        read.close(today: visit.office.today)
        guard read.problems.isEmpty else {
            // The question is asked again, with what is wrong.
            if form["what"] == "answer" { read.takeBack(form["asked"]) }
            return again(form, page, read, visit)
        }
        page.asking = read.asking
        if form["what"] == "answer", page.asking.question(desk, on: PlacePage.day(of: desk)) != nil {
            return visit.page(PlaceAskPage(place: page))
        }
        let change = read.change
        guard !read.asking.statement.isEmpty else {
            // Nobody knows: there is nothing to keep.
            return .redirect(to: desk.address + (page.incident.isEmpty ? "" : "?incident=\(page.incident)"))
        }
        let isConflict = form["stamp"] != desk.stamp
        guard form["what"] == "keep", !isConflict else {
            return visit.page(
                try await effect(change, read, page, visit, isConflict: isConflict && form["what"] == "keep"))
        }
        let id = desk.place.id
        try await visit.office.act(by: visit.actor, "stated facts of place \(id)") {
            try PlaceChanges.make(change, at: [id], $0)
        }
        return .redirect(
            to: page.incident.isEmpty
                ? desk.address + "?done=kept" : "/office/incidents/\(page.incident)/facts")
    }

    /// The form as it was typed, with what is wrong.
    private static func again(
        _ form: Form, _ page: PlacePage, _ read: PlaceAskingReading, _ visit: Visit
    ) -> Answer {
        var page = page
        page.problems = read.problems
        page.asking = read.asking
        if form["what"] == "look" || form["what"] == "keep" {
            return visit.page(
                PlaceFactsPage(
                    desk: page.desk, form: page.form, values: PlaceFactsPage.values(form), since: read.since,
                    kind: form["kind"], incident: page.incident, problems: read.problems),
                status: .unprocessableContent)
        }
        return visit.page(PlaceAskPage(place: page), status: .unprocessableContent)
    }

    private static func effect(
        _ change: any PlaceChange, _ read: PlaceAskingReading, _ page: PlacePage, _ visit: Visit,
        isConflict: Bool
    ) async throws -> PlaceEffectPage {
        let desk = page.desk
        let effect = try await PlaceEffect.of(change, at: [desk.place.id], in: visit.office)
        return PlaceEffectPage(
            title: "What this changes",
            crumbs: page.crumbs + [Crumb(title: desk.title, href: desk.address)],
            lines: read.lines(desk), effect: try PlaceEffectShown(effect, visit), action: desk.address,
            fields: HTML([
                input(.type("hidden"), .name("stamp"), .value(desk.stamp)),
                page.incident.isEmpty
                    ? .nothing : input(.type("hidden"), .name("incident"), .value(page.incident)),
                read.asking.hidden, read.since.hidden,
            ]), form: page.form, back: desk.address, isConflict: isConflict)
    }

    /// All facts at once.
    static func sheet(_ visit: Visit) throws -> Answer {
        let desk = try PlaceDesk.open(visit)
        guard desk.mergedInto == nil else { throw Refusal.notFound }
        var since = PlaceSince()
        if !desk.periods.isEmpty { since.mode = "" }
        return visit.page(
            PlaceFactsPage(
                desk: desk, form: visit.session?.form ?? "", values: PlaceFactsPage.values(desk),
                since: since,
                kind: desk.kind?.rawValue ?? "",
                incident: Int64(visit.query("incident")).map { String($0) } ?? ""))
    }

    /// Takes a period back, after a look at what that does.
    static func period(_ visit: Visit) async throws -> Answer {
        let form = try await visit.form()
        let page = try page(visit)
        let desk = page.desk
        guard desk.mergedInto == nil,
            let period = desk.periods.first(where: { String($0.id) == visit.parameter("period") })
        else { throw Refusal.notFound }
        let change = PlacePeriodTaken(period: period.id)
        let isConflict = form["stamp"] != desk.stamp
        guard form["what"] == "keep", !isConflict else {
            let effect = try await PlaceEffect.of(change, at: [desk.place.id], in: visit.office)
            return visit.page(
                PlaceEffectPage(
                    title: "What taking it back changes",
                    crumbs: page.crumbs + [Crumb(title: desk.title, href: desk.address)],
                    lines: [
                        HTML(
                            text:
                                "What was stated \(PlaceDecisionWords.days(period.from, period.through).lowercased()) is taken back; what held before it holds on."
                        )
                    ], effect: try PlaceEffectShown(effect, visit),
                    action: "\(desk.address)/periods/\(period.id)",
                    fields: input(.type("hidden"), .name("stamp"), .value(desk.stamp)), form: page.form,
                    back: desk.address, isConflict: isConflict && form["what"] == "keep"))
        }
        let id = desk.place.id
        try await visit.office.act(by: visit.actor, "took back a period of place \(id)") {
            try PlaceChanges.make(change, at: [id], $0)
        }
        return .redirect(to: desk.address + "?done=taken")
    }

    /// Records that a person has looked at a place that is not reportable.
    static func review(_ visit: Visit) async throws -> Answer {
        let form = try await visit.form()
        var page = try page(visit)
        let desk = page.desk
        guard desk.mergedInto == nil, desk.now?.facts.geography.value == .nowhere else {
            throw Refusal.notFound
        }
        let (text, why) = (form.trimmed("reviewed"), form.trimmed("reviewed-why"))
        if Day(text).map({ $0 <= desk.today && $0.year >= 1900 }) != true {
            page.problems.append(Problem("reviewed", "Write the day of the review, today or before."))
        }
        if why.isEmpty { page.problems.append(Problem("reviewed-why", "Say why it is not reportable.")) }
        if why.count > 2000 { page.problems.append(Problem("reviewed-why", "Use at most 2,000 letters.")) }
        guard page.problems.isEmpty, let day = Day(text) else {
            return visit.page(page, status: .unprocessableContent)
        }
        let id = desk.place.id
        try await visit.office.act(by: visit.actor, "reviewed place \(id): not reportable") { writing in
            var details = try PlaceDetails.one(id, writing.db) ?? PlaceDetails(id: id)
            details.reviewed = day
            details.reviewedWhy = why
            try PlaceActs.put(details, writing)
        }
        return .redirect(to: desk.address + "?done=review")
    }
}

extension PlaceSince {
    var hidden: HTML {
        HTML([
            input(.type("hidden"), .name("since"), .value(mode)),
            input(.type("hidden"), .name("from"), .value(day)),
            input(.type("hidden"), .name("why"), .value(why)),
        ])
    }
}

/// The next question of an interview, with the answers so far.
struct PlaceAskPage: Page {
    let place: PlacePage
    private var desk: PlaceDesk { place.desk }
    var title: String { "Where does \(desk.title) belong?" }
    let section: Section? = .geography
    var crumbs: [Crumb] { place.crumbs + [Crumb(title: desk.title, href: desk.address)] }

    var body: HTML {
        h1(title)
        p("One question at a time, and only those that decide. Nothing is kept yet.", .class("lead"))
        if !place.asking.statement.isEmpty { soFar }
        if let question = place.asking.question(desk, on: PlacePage.day(of: desk)) {
            PlaceQuestionPart(
                desk: desk, asking: place.asking, question: question, since: place.since, form: place.form,
                incident: place.incident, problems: place.problems, day: PlacePage.day(of: desk)
            ).html
        } else {
            notice("care") {
                p("No question is left that decides.")
                p { a("All facts at once", .href(desk.address + "/facts")) }
            }
        }
    }

    private var soFar: HTML {
        HTML([
            h2("Answered so far"),
            record(
                place.asking.statement.facts.sorted { $0.key < $1.key }.map {
                    (
                        PlaceStatement.title($0.key),
                        HTML(text: PlaceStatement.words($0.value, of: $0.key, desk.organizations))
                    )
                }),
            TypedHTML.form(.method(.post), .action(desk.address)) {
                input(.type("hidden"), .name("form"), .value(place.form))
                input(.type("hidden"), .name("stamp"), .value(desk.stamp))
                if !place.incident.isEmpty {
                    input(.type("hidden"), .name("incident"), .value(place.incident))
                }
                place.asking.hidden
                place.since.hidden
                div(.class("actions")) {
                    button(
                        "Stop here: see what this changes", .type("submit"), .name("what"), .value("so-far"),
                        .class("button quiet"))
                }
            },
        ])
    }
}
