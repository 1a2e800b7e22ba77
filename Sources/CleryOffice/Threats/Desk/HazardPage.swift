import CleryLaw
import GRDB
import TypedHTML

/// A hazard that is nobody's crime: a gas leak, a storm, an outbreak.
struct HazardPage: Page {
    let title = "A hazard without a crime"
    let section: Section? = .alerts
    let crumbs = [
        Crumb(title: "Alerts", href: "/office/alerts"),
        Crumb(title: "Decisions about warnings", href: "/office/threats"),
    ]
    let campuses: [Campus]
    let places: [PlaceChoice]
    let form: String
    var typed: ThreatTyped
    var problems: [Problem] = []

    var body: HTML {
        h1(title)
        p("What is known now; the law answers at once, and the rest can follow.", .class("lead"))
        TypedHTML.form(.method(.post), .action("/office/threats/new")) {
            input(.type("hidden"), .name("form"), .value(form))
            select("What is the danger?", "hazard", ThreatFact.hazard.choices, any: "Choose")
            if campuses.count == 1 {
                input(.type("hidden"), .name("campus"), .value("\(campuses[0].id)"))
            } else {
                select("Campus", "campus", campuses.map { ("\($0.id)", $0.name) }, any: "Choose")
            }
            select(
                "Place, if it is one of the office’s", "place", places.map { ("\($0.id)", $0.name) },
                any: "Not said")
            textField(
                "When was it first known?", name: "received", value: typed["received"],
                type: "datetime-local", hint: "The clock runs from here.", problem: problems.of("received"))
            yesOrNo(.immediateThreat)
            yesOrNo(.confirmed)
            textField(
                "By whom was it confirmed?", name: "confirmer", value: typed["confirmer"],
                hint: "Name and office. Sealed.", problem: problems.of("confirmer"))
            yesOrNo(.onCampus)
            field(
                "Note", name: "note", hint: "Sealed; it never goes into a message.",
                problem: problems.of("note")
            ) { Elements.textarea($0, text: typed["note"]) }
            div(.class("actions")) { button("Ask the law", .type("submit"), .class("button")) }
        }
    }

    private func select(
        _ label: String, _ name: String, _ options: [(value: String, title: String)], any: String
    ) -> HTML {
        field(label, name: name, problem: problems.of(name)) { attributes in
            Elements.select(attributes) {
                option(any, .value(""))
                for one in options {
                    option(one.title, .value(one.value), .selected(one.value == typed[name]))
                }
            }
        }
    }

    private func yesOrNo(_ fact: ThreatFact) -> HTML {
        fieldset(.class("choices")) {
            legend(fact.question)
            for (value, title) in fact.choices + [(ThreatFact.open, "Not known yet")] {
                label(.class("choice")) {
                    input(
                        .type("radio"), .name(fact.rawValue), .value(value),
                        .checked(typed[fact.rawValue] == value))
                    span(title)
                }
            }
        }
    }
}

/// The doors of a new hazard.
enum HazardRoutes {
    static func show(_ visit: Visit) throws -> Answer {
        let now = AsOfTime.text(visit.office.clock(), zone: visit.office.zone)
        return visit.page(try page(visit, ThreatTyped(Form(fields: [("received", now)]))))
    }

    private static func page(_ visit: Visit, _ typed: ThreatTyped) throws -> HazardPage {
        let (reach, hidden) = (visit.reach(.decideThreats), try visit.hidden())
        return try visit.office.read { db in
            HazardPage(
                campuses: try Campus.all(db).filter { reach.has($0.id) },
                places: try PlaceChoice.offered(hiding: hidden, db).filter { reach.has($0.campus) },
                form: visit.session?.form ?? "", typed: typed)
        }
    }

    static func add(_ visit: Visit) async throws -> Answer {
        let form = try await visit.form()
        let typed = ThreatTyped(form)
        var page = try page(visit, typed)
        guard let account = visit.session?.account else { throw Refusal.notFound }
        let facts = try ThreatQuestions.read(form)
        let now = visit.office.clock()
        let hazard = facts.hazard
        if hazard == nil { page.problems.append(Problem("hazard", "Choose what the danger is.")) }
        let place = page.places.first { "\($0.id)" == typed["place"] }
        let campus = page.campuses.first { "\($0.id)" == typed["campus"] }?.id ?? place?.campus
        if campus == nil { page.problems.append(Problem("campus", "Choose the campus.")) }
        if let place, campus != place.campus {
            page.problems.append(Problem("place", "This place is on another campus."))
        }
        let received = AsOfTime.instant(typed["received"], zone: visit.office.zone)
        if received == nil || received.map({ $0 > now }) == true {
            page.problems.append(Problem("received", "Say when it was first known; it is not in the future."))
        }
        if typed["note"].count > ThreatChoice.longest || typed["confirmer"].count > 200 {
            page.problems.append(Problem("note", "Say it in fewer words."))
        }
        guard page.problems.isEmpty, let hazard, let campus, let received else {
            return visit.page(page, status: .unprocessableContent)
        }
        let note = [
            typed["confirmer"].isEmpty ? "" : "Confirmed by \(typed["confirmer"]).", typed["note"],
        ].filter { !$0.isEmpty }.joined(separator: " ")
        let threat = try await visit.office.act(
            by: visit.actor, "entered a hazard that asks for a decision: \(hazard.rawValue)"
        ) {
            try ThreatActs.add(
                hazard, facts, campus: campus, place: place?.id, received: received, note: note, by: account,
                $0)
        }
        return .redirect(to: "/office/threats/\(threat.id)")
    }
}
