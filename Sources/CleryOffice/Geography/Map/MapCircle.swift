import CleryLaw
import TypedHTML

/// A count over a place: the area of the circle goes with the number.
struct MapCircle: Sendable, Equatable {
    let x, y, radius: Double
    let count: Int
    let words: String
    let address: String

    var html: HTML {
        a(.href(address), .class("count"), .label(words)) {
            Drawing.element("title", [], HTML(text: words))
            Drawing.element(
                "circle",
                [("cx", Drawing.number(x)), ("cy", Drawing.number(y)), ("r", Drawing.number(radius))])
            Drawing.text("\(count)", x, y + 4.5, anchor: "middle")
        }
    }

    static func radius(_ count: Int, most: Int) -> Double {
        max(11, 30 * (Double(count) / Double(max(most, 1))).squareRoot())
    }

    /// The sign of a point, drawn from its middle.
    static func sign(_ geography: Geography) -> String {
        switch geography {
        case .onCampus, .all, .studentHousing: "m-6-6h12v12h-12z"
        case .noncampus: "m0-8 8 8-8 8-8-8z"
        case .publicProperty: "m-6 0a6 6 0 1 0 12 0a6 6 0 1 0-12 0z"
        case .nowhere, .undetermined: "m0-7 7 13h-14z"
        }
    }
}
