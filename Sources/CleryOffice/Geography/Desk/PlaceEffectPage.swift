import CleryLaw
import TypedHTML

/// What a change of places would do to incidents and numbers, before it is kept.
struct PlaceEffectPage: Page {
    let title: String
    let crumbs: [Crumb]
    /// What is changed, in lines.
    let lines: [HTML]
    let effect: PlaceEffectShown
    /// Where the form goes, and the fields that say the change again.
    let action: String
    let fields: HTML
    let form: String
    let back: String
    /// Somebody else has changed the place meanwhile.
    var isConflict = false
    let section: Section? = .geography

    var body: HTML {
        h1(title)
        p("Nothing is kept yet. This is what it would do.", .class("lead"))
        if isConflict {
            notice("stop") {
                p(
                    "Somebody else has changed this place since you opened the page. What stands here is worked out anew; look again before you keep it."
                )
            }
        }
        h2("What is stated")
        ul { for line in lines { li { line } } }
        effect.html
        TypedHTML.form(.method(.post), .action(action)) {
            input(.type("hidden"), .name("form"), .value(form))
            fields
            div(.class("actions")) {
                button("Keep it", .type("submit"), .name("what"), .value("keep"), .class("button"))
                a("Do not keep it", .class("button quiet"), .href(back))
            }
        }
    }
}

/// An effect as one person may see it.
struct PlaceEffectShown: Sendable {
    let effect: PlaceEffect
    /// The incidents that this person sees, and how many others there are.
    let incidents: [PlaceEffect.OfIncident]
    let others: Int
    let campuses: [Int64: String]

    /// How many incidents are listed.
    static let most = 100
    static let mostPlaces = 50

    init(_ effect: PlaceEffect, _ visit: Visit) throws {
        self.effect = effect
        let sight = visit.sight(.work)
        incidents = effect.incidents.filter { sight.sees($0.incident) }
        others = effect.incidents.count - incidents.count
        campuses = Dictionary(
            try visit.office.read { try Campus.all($0) }.map { ($0.id, $0.name) },
            uniquingKeysWith: { a, _ in a })
    }

    var html: HTML {
        HTML([decisions, numbers, list])
    }

    private var decisions: HTML {
        guard !effect.places.isEmpty else {
            return HTML([h2("The decision"), p("The law’s decision stays as it is.")])
        }
        return HTML([
            h2("The decision"),
            table(.class("cardish")) {
                caption("What the law makes of it, before and after")
                thead { tr { for head in ["Place", "Before", "After"] { th(head, .scope(.col)) } } }
                tbody { for one in effect.places.prefix(Self.mostPlaces) { row(one) } }
            },
            effect.places.count > Self.mostPlaces
                ? p("And \(effect.places.count - Self.mostPlaces) more places.") : .nothing,
        ])
    }

    private func row(_ one: PlaceEffect.OfPlace) -> HTML {
        tr {
            td(one.place.name.isEmpty ? "Place not stated" : one.place.name, .class("first"))
            td(.data(label: "Before")) { spans(one.before) }
            td(.data(label: "After")) { spans(one.after) }
        }
    }

    private func spans(_ decisions: [PlaceDecision]) -> HTML {
        ul(.class("plain")) {
            for one in decisions {
                li {
                    PlaceDecisionWords.tag(one.facts)
                    if let row = one.row { " \(row.mark)" }
                    if decisions.count > 1 {
                        " "
                        span(PlaceDecisionWords.days(one.from, one.through), .class("cite"))
                    }
                    if let asks = PlaceDecisionWords.asks(one) { small(asks) }
                }
            }
        }
    }

    private var numbers: HTML {
        guard !effect.cells.isEmpty else {
            return HTML([h2("Published numbers"), p("No number changes.")])
        }
        return HTML([
            h2("Published numbers"),
            table(.class("cardish")) {
                caption("\(count(effect.cells.count, "number")) would change")
                thead {
                    tr {
                        th("Number", .scope(.col))
                        th("Campus", .scope(.col))
                        th("Year", .scope(.col), .class("n"))
                        th("Before", .scope(.col), .class("n"))
                        th("After", .scope(.col), .class("n"))
                    }
                }
                tbody { for one in effect.cells { row(one) } }
            },
        ])
    }

    private func row(_ one: PlaceEffect.OfCell) -> HTML {
        let campus = campuses[one.campus] ?? ""
        let words = ProofPage.heading(one.cell)
        let year = ", \(one.cell.year)"
        return tr {
            td(.class("first")) {
                a(
                    words.hasSuffix(year) ? String(words.dropLast(year.count)) : words,
                    .href(ProofPage.address(one.cell, campus: campus, forOffice: true)))
            }
            td(campus, .data(label: "Campus"))
            td("\(one.cell.year)", .class("n"), .data(label: "Year"))
            td("\(one.before)", .class("n"), .data(label: "Before"))
            td(.class("n"), .data(label: "After")) { b("\(one.after)") }
        }
    }

    @HTMLBuilder private var list: HTML {
        h2("Incidents")
        if effect.incidents.isEmpty {
            p("No incident is counted otherwise.")
        } else {
            if others > 0 {
                p(
                    incidents.isEmpty
                        ? "\(count(others, "incident")) that you do not see would be counted anew."
                        : "\(count(incidents.count, "incident")) and \(others) that you do not see would be counted anew."
                )
            }
            if !incidents.isEmpty {
                table(.class("cardish")) {
                    caption("\(count(incidents.count, "incident")) with another geography")
                    thead {
                        tr {
                            for head in ["Incident", "Nature", "Before", "After"] { th(head, .scope(.col)) }
                        }
                    }
                    tbody { for one in incidents.prefix(Self.most) { row(one) } }
                }
            }
            if incidents.count > Self.most { p("And \(incidents.count - Self.most) more.") }
        }
    }

    private func row(_ one: PlaceEffect.OfIncident) -> HTML {
        tr {
            td(.data(label: "Incident")) {
                a(
                    one.incident.number ?? one.incident.key, .href("/office/incidents/\(one.incident.id)"))
            }
            td(one.incident.nature, .class("first"))
            td(.data(label: "Before")) { PlaceDecisionWords.tag(one.before) }
            td(.data(label: "After")) { PlaceDecisionWords.tag(one.after) }
        }
    }

    private func count(_ number: Int, _ noun: String) -> String {
        "\(number) \(noun)\(number == 1 ? "" : "s")"
    }
}
