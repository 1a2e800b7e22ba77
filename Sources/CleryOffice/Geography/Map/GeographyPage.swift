import CleryLaw
import TypedHTML

/// The Clery geography of a campus for everybody: a map, what its words mean, and the list.
struct GeographyPage: Page {
    let institution: String
    let asked: MapAsked
    let years: ClosedRange<Int>
    let address: MapAddress
    let figure: MapFigure?
    let list: GeographyList
    let title = "Clery geography"
    let section: Section? = nil
    var script: String? { MapScript.address }

    var body: HTML {
        div(.class("geo-page")) {
            h1(title)
            p(
                "The places for which \(institution) counts crimes in its annual statistics. Patterns and names say which category a place has; color is only beside.",
                .class("lead"))
            MapForms(asked: asked, years: years, address: address).html
            h2(.id("map-heading"), .data(name: "data-swap", "")) {
                "\(asked.campus.name) on \(TimeWords.long(asked.day))"
            }
            if let figure {
                p(.class("hidden-until-focus")) { a("Skip the map", .href("#list")) }
                figure.html
            } else {
                MapSign.unseen(key: "map")
                empty("No place of this campus has an outline yet") {
                    p("The list below names the places that count.")
                }
            }
            definitions
            list.html
            more
        }
    }

    private var definitions: HTML {
        HTML([
            h2("What the words mean"),
            dl(.class("changes")) {
                for one in GeographyWords.all {
                    dt(one.geography.title)
                    for words in one.words { dd(words) }
                    dd { span(one.citation.text, .class("cite")) }
                }
            },
            p(
                "Hotels and other lodging of trips, and homes of host families, are counted as noncampus property while they are held. They are not shown here, because they would lead to where students sleep."
            ),
        ])
    }

    private var more: HTML {
        let data = MapAddress(
            "/geography.geojson", address.carried(without: Set(GeographyList.own + ["x", "y", "z"])))
        return HTML([
            h2("For maps and programs", .class("screen")),
            p(.class("screen")) {
                "The same places as GeoJSON (RFC 7946), for any map program: "
                a("geography.geojson", .href(data.text))
                ". The page prints on A3."
            },
        ])
    }
}
