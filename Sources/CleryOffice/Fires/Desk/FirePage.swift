import CleryLaw
import TypedHTML

/// One fire: what is kept, what is open, where else it stands, and what became otherwise.
struct FirePage: Page {
    let line: FireLine
    let campus: String
    /// Its entry in the daily fire log.
    let entry: LoggedFire?
    /// Its incident, for those who may read incidents.
    let incident: Incident?
    let arson: FireArson?
    /// Entries of the log to which it could belong.
    let candidates: [LoggedFire]
    let origin: HousingFire?
    let others: [(fire: HousingFire, facility: String)]
    let history: [FireHistory]
    let words: TimeWords
    var typedWhy = ""
    var problems: [Problem] = []
    let form: String

    private var fire: HousingFire { line.fire }
    var title: String { "Fire \(fire.number)" }
    let section: Section? = .annual
    let crumbs = FireDesk.crumbs

    var body: HTML {
        h1(title)
        p("\(line.facility), \(FireWords.moment(fire))", .class("lead"))
        if let why = fire.withdrawnWhy {
            notice("stop") {
                p {
                    b("Withdrawn, and in no number. ")
                    why
                }
            }
        }
        open
        facts
        if fire.withdrawn == nil {
            div(.class("actions")) {
                a("Correct it", .class("button"), .href("/office/fires/\(fire.id)/facts"))
                if fire.sameAs == nil {
                    a(
                        "It reached another facility", .class("button quiet"),
                        .href("/office/fires/new?same=\(fire.id)"))
                }
            }
            linking
        }
        h2("History")
        ol(.class("history")) {
            for one in history {
                li {
                    time(words.short(one.at), .datetime(words.iso(one.at)))
                    ": \(one.by), "
                    span("event \(one.event)", .class("cite"))
                    if let why = one.why { p("Why: \(why)") }
                    ul { for change in one.changes { li(change) } }
                }
            }
        }
        if fire.withdrawn == nil { withdrawal }
    }

    @HTMLBuilder private var open: HTML {
        if !line.points.isEmpty {
            notice(line.open.isEmpty ? "care" : "stop") {
                p {
                    b(
                        line.open.isEmpty
                            ? "To be looked at" : "Open: no report with this fire is published before")
                }
                ul {
                    for point in line.points {
                        li {
                            a(point.sentence, .href(point.href))
                            if let citation = point.citation {
                                " "
                                small(citation.text, .class("cite"))
                            }
                        }
                    }
                }
            }
        }
    }

    private var facts: HTML {
        let casualties = [
            FireCasualties.injuries(in: line.facts), FireCasualties.deaths(in: line.facts),
        ].map { $0.answer.map(String.init) ?? "not known yet" }
        let damage = FireDamage.value(of: line.facts).answer
        return record([
            (
                "Facility",
                HTML([
                    a(line.facility, .href("/office/fires/facilities/\(fire.place)")),
                    HTML(text: ", \(campus)"),
                ])
            ),
            ("Burned", HTML(text: FireWords.moment(fire))),
            ("Cause", HTML(text: fire.cause.map(FireWords.full) ?? "Not known yet")),
            ("In words", HTML(text: fire.causeWords.isEmpty ? "None" : fire.causeWords)),
            ("Hurt", HTML(text: FireHistory.injuries(fire.injured))),
            ("Killed at once", HTML(text: fire.killed.map(String.init) ?? "Not known yet")),
            (
                "Died later",
                HTML(
                    text: fire.died.isEmpty ? "Nobody" : fire.died.map(TimeWords.long).joined(separator: ", ")
                )
            ),
            ("Counted injuries", HTML(text: casualties[0])),
            ("Counted deaths", HTML(text: casualties[1])),
            (
                "Counted damage",
                HTML(
                    text: damage.map { "\(FireWords.dollars($0)), in the range \(FireDamage.range(of: $0))" }
                        ?? "Not known yet")
            ),
            (
                "Parts of the damage",
                HTML(
                    text: [
                        ("structure", fire.damage.structure), ("contents", fire.damage.contents),
                        ("smoke, water and overhaul", fire.damage.smokeWaterOverhaul),
                        ("indirect, not counted", fire.damage.indirect),
                    ].map { "\($0): \($1.map(FireWords.dollars) ?? "not said")" }.joined(separator: "; "))
            ),
            ("The same fire", same), ("Daily log", log),
        ])
    }

    @HTMLBuilder private var same: HTML {
        if let origin {
            "Began as fire "
            a(origin.number, .href("/office/fires/\(origin.id)"))
        }
        for (index, one) in others.enumerated() {
            index == 0 ? "Reached " : ", "
            a("\(one.facility) (\(one.fire.number))", .href("/office/fires/\(one.fire.id)"))
        }
        if origin == nil, others.isEmpty { "In this facility only" }
    }

    @HTMLBuilder private var log: HTML {
        if let entry {
            "Entry "
            a(entry.number, .href("/log/\(entry.id)"))
            " of the fire log"
        } else if incident == nil {
            "No entry"
        }
        if let incident {
            entry == nil ? "" : ", "
            a("incident \(incident.number ?? incident.key)", .href("/office/incidents/\(incident.id)"))
            switch arson {
            case .counted:
                " "
                tag("arson counted", .plain)
            case .undecided:
                " "
                tag("arson undecided", .care)
            case .notCounted, nil: ""
            }
        }
    }

    @HTMLBuilder private var linking: HTML {
        if !candidates.isEmpty || entry != nil {
            h2("Its entry in the daily log")
            TypedHTML.form(.method(.post), .action("/office/fires/\(fire.id)/link"), .class("narrow")) {
                input(.type("hidden"), .name("form"), .value(form))
                field(
                    "Entry of the fire log", name: "entry", hint: "Entries of this facility without a fire.",
                    problem: problems.of("entry")
                ) { attributes in
                    Elements.select(attributes) {
                        if let entry {
                            option(entry.title, .value(""))
                            option("None: take this entry away", .value("none"))
                        } else {
                            option("None", .value(""))
                        }
                        for one in candidates { option(one.title, .value("\(one.id)")) }
                    }
                }
                div(.class("actions")) { button("Keep the entry", .type("submit"), .class("button quiet")) }
            }
        }
    }

    private var withdrawal: HTML {
        details(.class("fold"), .open(problems.of("why") != nil)) {
            summary("Entered in error?")
            TypedHTML.form(.method(.post), .action("/office/fires/\(fire.id)/withdraw"), .class("narrow")) {
                input(.type("hidden"), .name("form"), .value(form))
                textField(
                    "Why it is withdrawn", name: "why", value: typedWhy,
                    hint: "It stays in the register, and leaves every number. No names.",
                    problem: problems.of("why"))
                div(.class("actions")) {
                    button("Withdraw the fire", .type("submit"), .class("button quiet"))
                }
            }
        }
    }
}
