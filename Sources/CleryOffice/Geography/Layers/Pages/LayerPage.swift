import CleryLaw
import TypedHTML

/// Where a file of places is sent, with the imports so far.
struct LayerPage: Page {
    let title = "Import places"
    let section: Section? = .imports
    let crumbs = [Crumb(title: "Import", href: "/office/import")]
    let profiles: [String]
    let campuses: [String]
    let past: [LayerImports.Past]
    let words: TimeWords
    let form: String
    let isDone: Bool
    var profile = ""
    var campus = ""
    var problem: Problem?

    private func problem(of field: String) -> Problem? { problem?.field == field ? problem : nil }

    var body: HTML {
        h1(title)
        p(
            "A map layer or a list of buildings becomes places of the office, with outlines, numbers and names. You see every difference, on a map too, before anything is done.",
            .class("lead"))
        if isDone, let newest = past.first { done(newest) }
        TypedHTML.form(
            .method(.post), .action("/office/geography/import"), .multipart(), .class("narrow")
        ) {
            input(.type("hidden"), .name("form"), .value(form))
            field(
                "File", name: "file",
                hint: "GeoJSON, KML, Esri JSON or CSV, up to 60 MB, in WGS 84 (Esri also in Web Mercator).",
                problem: problem(of: "file")
            ) {
                Elements.input(
                    $0 + [.type("file"), .accept(".geojson,.json,.kml,.csv,.txt,.tsv"), .required])
            }
            if campuses.count > 1 {
                field(
                    "Campus", name: "campus", hint: "Of places for which the file names none.",
                    problem: problem(of: "campus")
                ) { attributes in
                    Elements.select(attributes) {
                        option("Choose", .value(""))
                        for one in campuses { option(one, .value(one), .selected(one == campus)) }
                    }
                }
            }
            field(
                "Profile", name: "profile",
                hint: "Says which column is what. Without one it is guessed, and you can change the guess.",
                problem: problem(of: "profile")
            ) { attributes in
                Elements.select(attributes) {
                    option("Guess from the file", .value(""))
                    for one in profiles { option(one, .value(one), .selected(one == profile)) }
                }
            }
            div(.class("actions")) {
                button("Show the difference", .type("submit"), .class("button"))
                a("Export places", .class("button quiet"), .href("/office/geography/export"))
            }
        }
        h2("Imports so far")
        if past.isEmpty { p("No file of places was taken in yet.") } else { table }
    }

    private func done(_ past: LayerImports.Past) -> HTML {
        notice {
            p { b("The places are in.") }
            p(
                "\(past.counts.added) new, \(past.counts.changed) changed, \(past.counts.ended) ended, \(past.counts.unchanged) unchanged, \(past.counts.left) left out."
            )
        }
    }

    private var table: HTML {
        wide("Imports so far") {
            TypedHTML.table {
                caption("Imports of places, newest first")
                thead {
                    tr {
                        th("When", .scope(.col))
                        th("Profile", .scope(.col))
                        th("Format", .scope(.col))
                        for head in [
                            "Features", "New", "Changed", "Ended", "Unchanged", "Left out", "Problems",
                        ] {
                            th(head, .scope(.col), .class("n"))
                        }
                    }
                }
                tbody {
                    for one in past {
                        tr {
                            td { time(words.short(one.at), .datetime(words.iso(one.at))) }
                            td(one.profile.isEmpty ? "not kept" : one.profile)
                            td(one.format)
                            for number in [
                                one.counts.features, one.counts.added, one.counts.changed, one.counts.ended,
                                one.counts.unchanged, one.counts.left, one.problems,
                            ] { td("\(number)", .class("n")) }
                        }
                    }
                }
            }
        }
    }
}
