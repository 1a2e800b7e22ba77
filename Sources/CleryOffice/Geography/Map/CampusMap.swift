import CleryLaw
import Geometry
import TypedHTML

/// The places of a campus as one drawing (SVG) in a window.
///
/// What is large enough is drawn by itself and leads somewhere; smaller places of a category are one path, and places
/// of less than a few pixels are dots, so that a page stays small with 20,000 places.
struct CampusMap: Sendable {
    /// The most places that are drawn by themselves, and the most letters of their paths and of the rest.
    static let (most, letters, restLetters, dotLetters) = (240, 70_000, 28_000, 24_000)
    /// Pixels from which a place is drawn by itself, and as an outline.
    private static let (own, outline) = (7.0, 3.0)

    let frame: MapFrame
    /// Keeps apart the drawings of one page.
    let key: String
    let title: String
    /// Largest first.
    let single: [MapMark]
    let rest: [MapMark]
    let dots: [MapMark]
    /// A place that is marked among the others.
    var focus: Int64?
    /// Counts that stand over their places.
    var circles: [MapCircle] = []
    var hasNames = true

    var count: Int { single.count + rest.count + dots.count }

    init(
        _ places: [MapPlace], _ atlas: PlaceAtlas, in frame: MapFrame, key: String, title: String,
        focus: Int64? = nil
    ) {
        (self.frame, self.key, self.title, self.focus) = (frame, key, title, focus)
        let here = Set(atlas.atlas.meeting(frame.box))
        let marks = places.compactMap { place in
            here.contains(place.id)
                ? atlas.entries[place.id].map { MapMark(place, $0, in: frame) } : nil
        }.sorted { ($0.area, $1.place.id) > ($1.area, $0.place.id) }
        var (single, rest, dots): ([MapMark], [MapMark], [MapMark]) = ([], [], [])
        for mark in marks {
            if single.count < CampusMap.most, mark.size >= CampusMap.own || mark.isPoint {
                single.append(mark)
            } else if mark.size >= CampusMap.outline {
                rest.append(mark)
            } else {
                dots.append(mark)
            }
        }
        (self.single, self.rest, self.dots) = (single, rest, dots)
    }

    /// The drawing. `address` is where a place leads; nil makes no link.
    func html(_ address: (MapPlace) -> String?) -> HTML {
        let (own, left) = drawSingle(address)
        return Drawing.element(
            "svg",
            [
                ("class", "places"),
                ("viewBox", "0 0 \(Drawing.number(frame.width)) \(Drawing.number(frame.height))"),
                ("role", "group"), ("aria-labelledby", "\(key)-title"),
                ("aria-describedby", "\(key)-desc"),
            ],
            HTML([
                Drawing.element("title", [("id", "\(key)-title")], HTML(text: title)),
                Drawing.element("desc", [("id", "\(key)-desc")], HTML(text: words)),
                MapSign.patterns(key: key),
                Drawing.element(
                    "rect",
                    [
                        ("class", "ground"), ("width", Drawing.number(frame.width)),
                        ("height", Drawing.number(frame.height)),
                    ]),
                own, many(left + rest), HTML(circles.map { $0.html }), hasNames ? names : .nothing,
                MapRuler.scale(frame, width: frame.width / 5), MapRuler.north(frame),
            ]))
    }

    /// The picture in one sentence.
    var words: String {
        let groups = Dictionary(grouping: single + rest + dots, by: \.place.geography)
        let parts = Geography.allCases.compactMap { geography in
            groups[geography].map { "\($0.count) \(MapSign.title(geography).lowercased())" }
        }
        return parts.isEmpty
            ? "No place with an outline lies in this part of the map."
            : "\(count) \(count == 1 ? "place" : "places") in this part of the map: \(parts.joined(separator: ", ")). The list of places has the same."
    }

    /// The places that are drawn by themselves, and those for which there was no room.
    private func drawSingle(_ address: (MapPlace) -> String?) -> (HTML, [MapMark]) {
        var parts: [HTML] = []
        var size = 0
        for (index, mark) in single.enumerated() {
            guard size < CampusMap.letters else { return (HTML(parts), Array(single[index...])) }
            let drawn = draw(mark, address(mark.place))
            size += drawn.bytes.count
            parts.append(drawn)
        }
        return (HTML(parts), [])
    }

    private func draw(_ mark: MapMark, _ address: String?) -> HTML {
        let letter = MapSign.letter(mark.place.geography)
        let name = Drawing.element(
            "title", [],
            HTML(text: "\(mark.place.name): \(MapSign.title(mark.place.geography))"))
        let kind =
            mark.place.kind == .campus
            ? "\(letter) border" : mark.place.kind == .outdoor ? "\(letter) land" : letter
        let outlines = Drawing.element(
            "path",
            [
                ("class", mark.place.id == focus ? "\(kind) focus" : kind),
                ("d", path(mark)),
            ]
                + (mark.isPoint || mark.shape.allPolygons.isEmpty
                    ? [] : [("fill", "url(#\(key)-\(letter))")]))
        guard let address, mark.place.kind != .campus else {
            return Drawing.element("g", [], HTML([name, outlines]))
        }
        return a(.href(address)) {
            name
            outlines
        }
    }

    /// The outline; a point has a form of its category: a square, a diamond, a triangle or a circle.
    private func path(_ mark: MapMark) -> String {
        if mark.isPoint {
            let signs = mark.shape.allPoints.map { point -> String in
                let (x, y) = frame.pixel(point)
                return "M\(Drawing.number(x)) \(Drawing.number(y))" + MapCircle.sign(mark.place.geography)
            }
            return signs.joined()
        }
        var path = SVGPath(frame)
        path.add(Plain.shape(mark.shape, in: frame))
        return path.text
    }

    /// One path for each category, and dots where even that would be too much.
    private func many(_ marks: [MapMark]) -> HTML {
        var paths: [Geography: SVGPath] = [:]
        var small = dots
        var size = 0
        for mark in marks {
            guard size < CampusMap.restLetters else {
                small.append(mark)
                continue
            }
            var path = paths[mark.place.geography] ?? SVGPath(frame, step: .pixel)
            let before = path.text.utf8.count
            path.add(Plain.shape(mark.shape, in: frame))
            size += path.text.utf8.count - before
            paths[mark.place.geography] = path
        }
        let drawn = Geography.allCases.compactMap { geography in
            paths[geography].map {
                let letter = MapSign.letter(geography)
                return Drawing.element(
                    "path", [("class", letter), ("fill", "url(#\(key)-\(letter))"), ("d", $0.text)])
            }
        }
        return HTML(drawn + [dotted(small)])
    }

    private func dotted(_ marks: [MapMark]) -> HTML {
        guard !marks.isEmpty else { return .nothing }
        let middles = marks.map { frame.place(x: ($0.left + $0.right) / 2, y: ($0.top + $0.bottom) / 2) }
        var text = ""
        for cell in [4, 6, 8, 12, 16] {
            text = DotPath.text(middles, in: frame, cell: cell)
            if text.utf8.count <= CampusMap.dotLetters { break }
        }
        return Drawing.element("path", [("class", "dots"), ("d", text)])
    }
}
