import CleryLaw
import TypedHTML

/// The places of the log, with what the office says of each.
struct LogPlacesPage: Page {
    let title = "Places of the log"
    let section: Section? = .officeLog
    let crumbs = [Crumb(title: "The log's desk", href: "/office/log")]
    let filter: LogPlaceRequests.Filter
    let lines: [LogPlaceRequests.Line]
    let total: Int
    let page: Int
    let campuses: [Campus]

    var body: HTML {
        h1(title)
        p(
            "The general location that the public reads for each place, and whether your department patrols it.",
            .class("lead"))
        form(.method(.get), .action("/office/log/places"), .class("filters")) {
            textField("Name of the place", name: "q", value: filter.words, type: "search")
            if campuses.count > 1 {
                chooser(
                    "Campus", name: "campus", options: campuses.map { (String($0.id), $0.name) },
                    chosen: filter.campus, any: "All")
            }
            div { button("Show", .type("submit"), .class("button")) }
        }
        if lines.isEmpty {
            empty("No place fits") {
                p {
                    filter == LogPlaceRequests.Filter()
                        ? "Places appear here with the incidents that happen there."
                        : "Look at the spelling, or "
                    if filter != LogPlaceRequests.Filter() {
                        a("show all places", .href("/office/log/places"))
                        "."
                    }
                }
            }
        } else {
            table
        }
        Pager(page: page, size: LogPlaceRequests.pageSize, total: total, base: filter.address).html
    }

    private var table: HTML {
        TypedHTML.table(.class("cardish")) {
            caption("Places by name, \(total)")
            thead {
                tr {
                    for head in ["Place", "The public reads", "Dwellings", "Patrolled"] {
                        th(head, .scope(.col))
                    }
                    th("Incidents", .scope(.col), .class("n"))
                }
            }
            tbody {
                for line in lines {
                    tr {
                        td(.class("first")) {
                            a(
                                LogPlacePage.name(line.place),
                                .href("/office/log/places/\(line.place.id)"))
                        }
                        td(.data(label: "The public reads")) {
                            let words = LogLocation.words(line.place, line.said, sensitive: false)
                            words.isEmpty ? "Not stated" : words
                        }
                        td(line.said?.dwellings.map { "\($0)" } ?? "Not counted", .data(label: "Dwellings"))
                        td(.data(label: "Patrolled")) {
                            switch line.said?.patrolled {
                            case true?: "Yes"
                            case false?: "No"
                            case nil: "Not said"
                            }
                        }
                        td("\(line.incidents)", .class("n"), .data(label: "Incidents"))
                    }
                }
            }
        }
    }
}

/// What the office says of one place for the log, with how its entries read.
struct LogPlacePage: Page {
    struct Preview: Sendable, Equatable {
        let usual: String
        let sensitive: String
        let entries: Int
        let changed: Int

        init(_ place: PlaceRecord, _ said: LogPlace, _ count: (entries: Int, changed: Int)) {
            usual = LogLocation.words(place, said, sensitive: false)
            sensitive = LogLocation.words(place, said, sensitive: true)
            (entries, changed) = count
        }
    }

    let place: PlaceRecord
    var fields: LogPlaceFields
    var preview: Preview
    let form: String
    var problems: [Problem] = []
    /// What was typed is shown as it would read, and nothing is kept yet.
    var isPreview = false
    var isKept = false
    var title: String { LogPlacePage.name(place) }
    let section: Section? = .officeLog
    let crumbs = [
        Crumb(title: "The log's desk", href: "/office/log"),
        Crumb(title: "Places of the log", href: "/office/log/places"),
    ]

    static func name(_ place: PlaceRecord) -> String { place.name.isEmpty ? "Place not stated" : place.name }

    var body: HTML {
        h1("\(title) in the log")
        p(
            "The log tells a general location: a building or a street, and never who lives there.",
            .class("lead"))
        if isKept {
            notice { p("It is kept, and every entry of this place reads by it now.") }
        }
        if !problems.isEmpty {
            notice("stop") {
                p("Nothing was changed yet:")
                ul { for problem in problems { li { a(problem.sentence, .href("#\(problem.field)")) } } }
            }
        }
        h2(isPreview ? "How entries would read" : "How entries read")
        record([
            ("Usual entries", shown(preview.usual)),
            ("Sexual, dating and domestic violence, stalking", shown(preview.sensitive)),
            ("Entries of this place", HTML(text: entries)),
        ])
        TypedHTML.form(.method(.post), .action("/office/log/places/\(place.id)"), .class("narrow")) {
            input(.type("hidden"), .name("form"), .value(form))
            HTML([words, patrol, point])
            div(.class("actions")) {
                button("Keep it", .type("submit"), .class("button"))
                button(
                    "Show how it reads", .type("submit"), .name("what"), .value("preview"),
                    .class("button quiet"))
            }
        }
        p {
            a("Its Clery geography", .href("/office/places/\(place.id)"))
            " decides whether a crime there belongs in the log at all."
        }
    }

    private func shown(_ words: String) -> HTML { HTML(text: words.isEmpty ? "Not stated" : words) }

    private var entries: String {
        let all = "\(preview.entries) entr\(preview.entries == 1 ? "y" : "ies")"
        return isPreview ? "\(all); \(preview.changed) would read otherwise" : all
    }

    private var words: HTML {
        HTML([
            textField(
                "General location", name: "words", value: fields.words,
                hint: "What the public reads. Empty: it follows from the place's name.",
                problem: problems.of("words")),
            textField(
                "Dwellings", name: "dwellings", value: fields.dwellings, type: "number",
                hint:
                    "How many rooms, suites or apartments these words cover; 0 where nobody lives. Empty: nobody has counted.",
                problem: problems.of("dwellings")),
            textField(
                "Wider words", name: "wider", value: fields.wider,
                hint: "For what must not be told more narrowly, such as “North residence area”.",
                problem: problems.of("wider")),
        ])
    }

    private var patrol: HTML {
        fieldset(.class("choices"), .id("patrolled")) {
            legend("Does your department patrol it?")
            if let problem = problems.of("patrolled") { p(problem.sentence, .class("problem")) }
            p(
                "Crimes in the patrol jurisdiction are entered also outside Clery geography (34 CFR 668.46(f)(1)).",
                .class("hint"))
            for (value, title) in [("yes", "Yes"), ("no", "No"), ("", "Not known")] {
                label(.class("choice")) {
                    input(
                        .type("radio"), .name("patrolled"), .value(value),
                        .checked(fields.patrolled == value))
                    span(title)
                }
            }
        }
    }

    private var point: HTML {
        fieldset(.class("moment")) {
            legend("Point on the map")
            p(
                "Decimal degrees of the general location. Leave it empty where a point would say too much.",
                .class("hint"))
            textField(
                "Latitude", name: "latitude", value: fields.latitude, problem: problems.of("latitude"))
            textField(
                "Longitude", name: "longitude", value: fields.longitude, problem: problems.of("longitude"))
            textField(
                "Or paste a coordinate pair", name: "pair", value: fields.pair,
                hint: "Such as 42.3601, -71.0589.", problem: problems.of("pair"))
        }
    }
}
