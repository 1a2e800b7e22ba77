import CleryLaw
import TypedHTML

/// One place: what it is, what the law makes of it and why, the question that is open, and what was stated when.
struct PlacePage: Page {
    let desk: PlaceDesk
    let form: String
    let words: TimeWords
    /// The incident whose facts led here, to go back to.
    var incident = ""
    var done: String?
    var asking = PlaceAsking()
    var since = PlaceSince()
    var problems: [Problem] = []
    var mayMakeCampus = false
    var title: String { desk.title }
    let section: Section? = .geography
    let crumbs = [Crumb(title: "Geography", href: "/office/places")]

    var body: HTML {
        h1(title)
        lead
        if let done { notice { p { b(done) } } }
        if let target = desk.mergedInto {
            notice("care") {
                p {
                    "This turned out to be "
                    a(target.name, .href("/office/places/\(target.id)"))
                    ". Its incidents are there."
                }
            }
        }
        if !incident.isEmpty {
            p { a("Back to the facts of the incident", .href("/office/incidents/\(incident)/facts")) }
        }
        p(
            "\(desk.incidents) incident\(desk.incidents == 1 ? "" : "s") happened here. Each has the geography of its own time."
        )
        if desk.mergedInto == nil { question }
        h2("The decision")
        for one in desk.decisions.reversed() { PlaceDecisionWords.finding(one, stated: desk.place.source) }
        factsNow
        PlacePeriodsPart(desk: desk, form: form, words: words).html
        PlaceAgreementsPart(desk: desk).html
        details
        PlaceReviewPart(desk: desk, form: form, problems: problems).html
        more
    }

    private var lead: HTML {
        let parts = [
            desk.kind?.title, desk.details?.number.map { "Number \($0)" }, desk.details?.address, desk.campus,
        ].compactMap { $0 }
        return p(.class("lead")) { parts.joined(separator: " · ") }
    }

    @HTMLBuilder private var question: HTML {
        if let open = desk.open {
            if open.asks == PlaceDecision.ownCampus {
                notice("care") {
                    p { b("By its facts this is a campus of its own.") }
                    p(
                        "Its crimes belong to its own statistics. Until it is a campus, what happens here is in no number."
                    )
                    if mayMakeCampus {
                        p { a("Make it a campus", .href("/office/campuses/new?place=\(desk.place.id)")) }
                    } else {
                        p("Whoever sets the office’s rules can make it a campus.")
                    }
                }
            } else {
                h2("The question that decides")
                if desk.decisions.count > 1 {
                    p("It is open \(PlaceDecisionWords.days(open.from, open.through).lowercased()).")
                }
                next
            }
        }
    }

    @HTMLBuilder private var next: HTML {
        let day = PlacePage.day(of: desk)
        if desk.kind == nil, desk.periods.isEmpty {
            PlaceKindPart(desk: desk, form: form, incident: incident, problems: problems).html
        } else if let question = asking.question(desk, on: day) {
            PlaceQuestionPart(
                desk: desk, asking: asking, question: question, since: since, form: form, incident: incident,
                problems: problems, day: day
            ).html
        } else {
            notice("care") {
                p {
                    desk.open.flatMap(PlaceDecisionWords.asks) ?? "A fact that decides is not known."
                }
                p { a("State its facts", .href(desk.address + "/facts")) }
            }
        }
    }

    /// The day about which is asked: today, or the last day of the open span.
    static func day(of desk: PlaceDesk) -> Day {
        guard let open = desk.open else { return desk.today }
        return open.from <= desk.today && desk.today <= open.through
            ? desk.today : open.through < desk.today ? open.through : open.from
    }

    @HTMLBuilder private var factsNow: HTML {
        h2("Facts today")
        if let period = desk.past.description(on: desk.today) {
            let known = PlaceFact.all.filter {
                !["", "na"].contains(PlaceFact.text($0, of: period)) && $0 != .buildingOrProperty
            }
            if known.isEmpty {
                p("Nobody has stated a fact yet.")
            } else {
                record(
                    known.map { (PlaceFact.title($0), HTML(text: PlaceFact.words($0, of: period))) }
                        + distance(period) + organization)
            }
        } else {
            p("Nobody has stated a fact yet.")
        }
        if desk.mergedInto == nil {
            div(.class("actions")) {
                a("State facts", .class("button"), .href(desk.address + "/facts"))
            }
        }
    }

    private func distance(_ place: PlaceDescription) -> [(String, HTML)] {
        place.distanceMiles.map {
            [(PlaceStatement.title(PlaceStatement.miles), HTML(text: "\($0)"))]
        } ?? []
    }

    private var organization: [(String, HTML)] {
        guard let id = desk.period(on: desk.today)?.organization else { return [] }
        return [
            (
                "Student organization",
                a(desk.organizations[id] ?? "An organization", .href("/office/organizations/\(id)"))
            )
        ]
    }

    private var details: HTML {
        let details = desk.details
        func line(_ name: String, _ text: String?) -> (String, HTML)? {
            text.map { (name, HTML(text: $0)) }
        }
        var lines = [
            desk.names.isEmpty ? nil : ("Other names", HTML(text: desk.names.joined(separator: "; "))),
            line("Number", details?.number), line("Address", details?.address),
            line("Run by", details?.controller), line("Confirmed by", details?.unit),
            line("Patrol zone", details?.patrolZone), line("Purposes", details?.purposes),
            line("Next review", details?.reviewDue.map(TimeWords.short)),
        ].compactMap { $0 }
        if let parent = desk.parent {
            lines.append(("Part of", a(parent.name, .href("/office/places/\(parent.id)"))))
        }
        if !desk.parts.isEmpty {
            lines.append(
                (
                    "Its parts",
                    ul(.class("plain")) {
                        for part in desk.parts { li { a(part.name, .href("/office/places/\(part.id)")) } }
                    }
                ))
        }
        return HTML([
            h2("About the place"),
            lines.isEmpty ? p("Nothing is written down beside its name.") : record(lines),
            div(.class("actions")) {
                a("Change this", .class("button quiet"), .href(desk.address + "/details"))
                a(
                    "Add a part of it", .class("button quiet"),
                    .href("/office/places/new?parent=\(desk.place.id)"))
            },
        ])
    }

    private var more: HTML {
        HTML([
            h2("More"),
            div(.class("actions")) {
                a(
                    "What changed here", .class("button quiet"),
                    .href("/office/history/places/\(desk.place.id)"))
                if desk.mergedInto == nil {
                    a("Shape on the map", .class("button quiet"), .href(desk.address + "/shape"))
                }
                a("In the daily log", .class("button quiet"), .href("/office/log/places/\(desk.place.id)"))
                if desk.mergedInto == nil {
                    a("It is another place twice", .class("button quiet"), .href(desk.address + "/merge"))
                }
                a("All places", .class("button quiet"), .href("/office/places"))
            },
        ])
    }
}

/// What sort of place it is: the first thing that is asked.
struct PlaceKindPart {
    let desk: PlaceDesk
    let form: String
    var incident = ""
    var problems: [Problem] = []

    var html: HTML {
        TypedHTML.form(.method(.post), .action(desk.address), .class("narrow"), .id("question")) {
            input(.type("hidden"), .name("form"), .value(form))
            input(.type("hidden"), .name("stamp"), .value(desk.stamp))
            if !incident.isEmpty { input(.type("hidden"), .name("incident"), .value(incident)) }
            fieldset(.class("choices")) {
                legend("What sort of place is it?")
                p("It decides nothing: it says which questions come first.", .class("hint"))
                if let problem = problems.of("kind") { p(problem.sentence, .class("problem")) }
                for kind in PlaceKind.allCases where kind != .campus {
                    label(.class("choice")) {
                        input(.type("radio"), .name("kind"), .value(kind.rawValue))
                        span(kind.title)
                    }
                }
            }
            div(.class("actions")) {
                button("Go on", .type("submit"), .name("what"), .value("kind"), .class("button"))
            }
        }
    }
}
