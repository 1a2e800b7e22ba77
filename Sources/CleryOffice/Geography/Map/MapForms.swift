import CleryLaw
import TypedHTML

/// The choice of a campus and of a day, which both maps have.
struct MapForms: Sendable {
    let asked: MapAsked
    let years: ClosedRange<Int>
    let address: MapAddress

    var html: HTML {
        HTML([
            form(.method(.get), .action(address.path), .class("filters screen")) {
                if asked.campuses.count > 1 {
                    chooser(
                        "Campus", name: "campus",
                        options: asked.campuses.map { (value: String($0.id), title: $0.name) },
                        chosen: String(asked.campus.id))
                }
                textField(
                    "On the day", name: "on",
                    value: asked.problem == nil ? asked.day.description : address["on"],
                    type: asked.problem == nil ? "date" : "text", problem: asked.problem)
                div { button("Show", .type("submit"), .class("button")) }
            },
            nav(
                .class("years screen"), .label("The geography at the end of a year"),
                .data(name: "data-years", "")
            ) {
                ol {
                    for year in years {
                        let day = MapRequests.day(of: year, today: asked.today)
                        let isNow = day == asked.today
                        li {
                            a(
                                isNow ? "Today" : "\(year)",
                                .href(address.with(["on": isNow ? "" : day.description, "page": ""]).text),
                                day == asked.day ? .current("true") : nil)
                        }
                    }
                }
            },
        ])
    }
}
