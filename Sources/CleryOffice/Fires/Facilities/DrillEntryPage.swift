import CleryLaw
import TypedHTML

/// One row for each hall of a campus: a term's drills are entered at once, by keyboard alone.
struct DrillEntryPage: Page {
    let campus: Campus?
    let campuses: [Campus]
    let facilities: [HousingFacility]
    let drills: [Int64: [FireDrill]]
    let today: Day
    var fields = TypedFields()
    var problems: [Problem] = []
    let form: String
    var done: Int?
    let title = "Enter fire drills"
    let section: Section? = .annual
    let crumbs =
        FireDesk.crumbs + [Crumb(title: "Facilities", href: "/office/fires/facilities")]

    var body: HTML {
        h1(title)
        p(
            "A fire drill is a supervised practice of leaving the whole building. Tick the halls that held one; further drills of a hall come on a second sheet.",
            .class("lead"))
        if let done {
            notice { p("\(FireWords.count(done, "drill is", "drills are")) kept.") }
        }
        if campuses.count > 1 {
            TypedHTML.form(.method(.get), .action("/office/fires/drills"), .class("filters")) {
                chooser(
                    "Campus", name: "campus", options: campuses.map { ("\($0.id)", $0.name) },
                    chosen: campus.map { "\($0.id)" } ?? "")
                button("Show", .type("submit"), .class("button quiet"))
            }
        }
        if facilities.isEmpty {
            empty("No student housing here") { p { a("Places", .href("/office/places")) } }
        } else {
            entering
        }
    }

    private var entering: HTML {
        TypedHTML.form(.method(.post), .action("/office/fires/drills")) {
            input(.type("hidden"), .name("form"), .value(form))
            input(.type("hidden"), .name("campus"), .value(campus.map { "\($0.id)" } ?? ""))
            TripFormParts(fields: fields, problems: problems).faults
            div(.class("narrow")) {
                TripFormParts(fields: fields, problems: problems).text(
                    "Day for all ticked halls", "day", hint: "A hall’s own day stands before it.",
                    type: "date")
            }
            TypedHTML.table(.class("cardish")) {
                caption(campus?.name ?? "")
                thead {
                    tr {
                        for head in [
                            "Hall", "Held", "Own day", "Time", "Minutes until all were out", "Remark",
                        ] {
                            th(head, .scope(.col))
                        }
                    }
                }
                tbody { for facility in facilities { row(facility) } }
            }
            div(.class("actions")) { button("Keep the drills", .type("submit"), .class("button")) }
        }
    }

    private func row(_ facility: HousingFacility) -> HTML {
        tr {
            td(.class("first")) {
                facility.name
                small(last(facility))
            }
            td(.data(label: "Held")) {
                input(
                    .type("checkbox"), .name("held-\(facility.id)"), .value("yes"),
                    .checked(fields["held-\(facility.id)"] == "yes"), .label("\(facility.name) held a drill"))
            }
            cell(facility, "day", "Own day", "date")
            cell(facility, "time", "Time", "time")
            cell(facility, "minutes", "Minutes", "text")
            cell(facility, "remark", "Remark", "text")
        }
    }

    private func last(_ facility: HousingFacility) -> String {
        drills[facility.id]?.last.map { "last on \(TimeWords.short($0.day))" } ?? "none recorded"
    }

    private func cell(_ facility: HousingFacility, _ part: String, _ title: String, _ type: String) -> HTML {
        let name = "\(part)-\(facility.id)"
        return td(.data(label: title)) {
            HTML.void(
                "input",
                [
                    .id(name), .name(name), .type(type), .value(fields[name]),
                    .label("\(title), \(facility.name)"), part == "minutes" ? .inputmode("numeric") : nil,
                    problems.of(name) == nil ? nil : .invalid(),
                ])
        }
    }
}
