import CleryLaw
import TypedHTML

/// How a map shows a category: by a pattern and by the form of an outline, with a color beside. Printed in black they
/// stay apart.
enum MapSign {
    /// The letter of a category in classes and names.
    static func letter(_ geography: Geography) -> String {
        switch geography {
        case .onCampus, .all: "c"
        case .studentHousing: "h"
        case .noncampus: "n"
        case .publicProperty: "p"
        case .nowhere: "o"
        case .undetermined: "u"
        }
    }

    /// What the pattern looks like, for the legend.
    static func words(_ geography: Geography) -> String {
        switch geography {
        case .onCampus, .all: "plain"
        case .studentHousing: "slanting lines"
        case .noncampus: "grid"
        case .publicProperty: "dots"
        case .nowhere: "open, broken outline"
        case .undetermined: "question marks"
        }
    }

    static func title(_ geography: Geography) -> String {
        switch geography {
        case .nowhere: "Not Clery geography"
        case .undetermined: "Undetermined"
        default: geography.title
        }
    }

    /// The patterns of all categories, for the drawing, the legend and the list; `key` keeps apart the drawings of one
    /// page.
    static func patterns(key: String) -> HTML {
        let patterns = Geography.allCases.filter { $0 != .all }.map { geography in
            let (side, drawing) = drawing(geography)
            return Drawing.element(
                "pattern",
                [
                    ("id", "\(key)-\(letter(geography))"), ("width", side), ("height", side),
                    ("patternUnits", "userSpaceOnUse"), ("class", "sign-\(letter(geography))"),
                ],
                HTML([
                    Drawing.element("rect", [("class", "t"), ("width", side), ("height", side)]),
                    drawing.isEmpty ? .nothing : Drawing.element("path", [("class", "l"), ("d", drawing)]),
                ]))
        }
        return Drawing.element("defs", [], HTML(patterns))
    }

    private static func drawing(_ geography: Geography) -> (side: String, path: String) {
        switch geography {
        case .onCampus, .all: ("8", "")
        // Over the edges, so that the lines meet in the neighboring squares.
        case .studentHousing: ("7", "M-2 9 9-2M-2 2 2-2M5 9 9 5")
        case .noncampus: ("8", "M4 0v8M0 4h8")
        case .publicProperty: ("8", "M2 2h0M6 6h0")
        case .nowhere: ("8", "")
        case .undetermined: ("18", "M6 6a3 3 0 1 1 4.4 2.7Q9 9.600 9 11M9 14h0")
        }
    }

    /// The patterns alone, for a list beside which there is no map.
    static func unseen(key: String) -> HTML {
        Drawing.element(
            "svg", [("class", "hidden"), ("aria-hidden", "true"), ("focusable", "false")], patterns(key: key))
    }

    /// The field in the legend.
    static func swatch(_ geography: Geography, key: String) -> HTML {
        Drawing.element(
            "svg",
            [
                ("class", "swatch"), ("viewBox", "0 0 36 22"), ("aria-hidden", "true"),
                ("focusable", "false"),
            ],
            Drawing.element(
                "path",
                [
                    ("class", letter(geography)), ("fill", "url(#\(key)-\(letter(geography)))"),
                    ("d", "M2 2h32v18h-32z"),
                ]))
    }
}
