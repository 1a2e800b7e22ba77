import CleryLaw
import Geometry
import TypedHTML

/// A map with what moves it, its legend, and what lies beyond its edge. Links do all; a script makes it smooth.
struct MapFigure: Sendable {
    /// A place with an outline that the window does not show.
    struct Beyond: Sendable {
        let place: MapPlace
        let middle: Coordinate
        let words: String
    }

    let map: CampusMap
    let window: MapWindow
    /// The page's address with all that was asked.
    let address: MapAddress
    let categories: [Geography]
    /// How many places of the campus each category has, outlined or not.
    let counts: [Geography: Int]
    let beyond: [Beyond]
    let caption: String
    let leads: @Sendable (MapPlace) -> String?

    static let step = 0.35
    static let nearer = 1.6
    private static let mostBeyond = 8

    /// The outlined places outside of the window, the nearest first.
    static func beyond(_ places: [MapPlace], _ atlas: PlaceAtlas, _ window: MapWindow) -> [Beyond] {
        let here = window.frame.box
        let found = places.compactMap { place -> (Beyond, Double)? in
            guard place.kind != .campus, let entry = atlas.entries[place.id], !entry.box.meets(here) else {
                return nil
            }
            let middle = entry.box.middle
            return (
                Beyond(
                    place: place, middle: middle, words: MapRuler.words(from: window.middle, to: middle)),
                Earth.meters(from: window.middle, to: middle)
            )
        }
        return found.sorted { $0.1 < $1.1 }.map(\.0)
    }

    var html: HTML {
        figure(.class("geomap"), .id("map"), .data(name: "data-map", "")) {
            div(.class("sheet"), .id("map-sheet"), .data(name: "data-swap", "")) {
                div(.class("pane"), state) {
                    map.html(leads)
                    controls
                }
                legend
                if !beyond.isEmpty { others }
            }
            figcaption(.class("cite")) { caption }
        }
    }

    /// What the script reads: the middle, the zoom, and pixels of a degree.
    private var state: Attribute {
        let (x, y) = (window.middle.longitude, window.middle.latitude)
        let numbers = [
            MapWindow.decimals(x, 6), MapWindow.decimals(y, 6), MapWindow.decimals(window.zoom, 2),
            MapWindow.decimals(window.frame.scale, 3),
        ]
        return .data(name: "data-view", numbers.joined(separator: " "))
    }

    private func to(_ middle: Coordinate, _ zoom: Double) -> String {
        address.with(MapWindow.fields(middle, zoom)).text + "#map"
    }

    private var controls: HTML {
        let (zoom, step) = (window.zoom, MapFigure.step)
        let links: [(String, String, String, String)] = [
            ("north", "North", "↑", to(window.moved(right: 0, down: -step), zoom)),
            ("west", "West", "←", to(window.moved(right: -step, down: 0), zoom)),
            ("whole", "Whole campus", "⌂", address.with(["x": "", "y": "", "z": ""]).text + "#map"),
            ("east", "East", "→", to(window.moved(right: step, down: 0), zoom)),
            ("south", "South", "↓", to(window.moved(right: 0, down: step), zoom)),
            ("closer", "Closer", "+", to(window.middle, zoom * MapFigure.nearer)),
            ("farther", "Farther", "−", to(window.middle, zoom / MapFigure.nearer)),
        ]
        return nav(.class("go"), .label("Move the map")) {
            for (name, title, sign, href) in links {
                a(
                    .class(name), .href(href), .label(title), .title(title), .data(name: "data-go", name)
                ) { span(sign, .hidden()) }
            }
        }
    }

    private var legend: HTML {
        ul(.class("legend"), .label("Categories on this campus")) {
            for category in categories
            where counts[category] != nil || PublicGeography.shown.contains(category) {
                li {
                    MapSign.swatch(category, key: map.key)
                    span {
                        MapSign.title(category)
                        small(MapSign.words(category))
                    }
                    b("\(counts[category] ?? 0)")
                }
            }
            if !map.dots.isEmpty {
                li(.class("note")) {
                    "\(map.dots.count) places are too small to draw at this scale and stand as dots. Come closer to see them."
                }
            }
        }
    }

    private var others: HTML {
        div(.class("beyond")) {
            p(.class("cite")) { "Beyond this picture, seen from its middle:" }
            ul {
                for one in beyond.prefix(MapFigure.mostBeyond) {
                    li {
                        a(one.place.name, .href(to(one.middle, max(window.zoom, 1))))
                        " \(one.words)"
                    }
                }
                if beyond.count > MapFigure.mostBeyond {
                    li("and \(beyond.count - MapFigure.mostBeyond) more, in the list below")
                }
            }
        }
    }
}
