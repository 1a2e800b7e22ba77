import Geometry
import TypedHTML

/// The border of a campus and what lies along it: open proposals hatched and numbered, answers drawn through.
struct StreetMap {
    let frame: MapFrame
    let ground: DrawingGround
    let border: StreetBorder
    /// In the order of their numbers.
    let open: [StreetProposal]
    var answered: [StreetProposals.Answered] = []
    /// The one that is asked about; the others stand back.
    var chosen: String?
    let address: (StreetProposal) -> String?

    var html: HTML {
        let drawn = Set(answered.map(\.id) + open.compactMap { $0.place?.id }).union(border.places)
        return Drawing.element(
            "svg",
            [
                ("class", "chart map draw streets"), ("viewBox", "0 0 720 520"), ("role", "group"),
                ("aria-label", "Map of \(border.campus.name) and what lies along it"),
            ],
            HTML([
                hatch,
                Drawing.element("rect", [("class", "ground"), ("width", "720"), ("height", "520")]),
                Drawing.element(
                    "g", [("class", "around")],
                    HTML(
                        ground.neighbors.filter { !drawn.contains($0.id) }.map {
                            path("near", $0.shape, $0.name)
                        })),
                HTML(
                    answered.compactMap { one in
                        one.shape.map { path(one.isPublic ? "public" : "none", $0, one.place.name) }
                    }),
                path("border", border.shape, border.campus.name),
                HTML(open.filter { $0.id != chosen }.enumerated().map(proposal)),
                HTML(open.filter { $0.id == chosen }.enumerated().map(proposal)),
                MapRuler.scale(frame), MapRuler.north(frame),
            ]))
    }

    private var hatch: HTML {
        Drawing.element(
            "defs", [],
            Drawing.element(
                "pattern",
                [
                    ("id", "hatch"), ("width", "7"), ("height", "7"), ("patternUnits", "userSpaceOnUse"),
                    ("patternTransform", "rotate(45)"),
                ], Drawing.element("path", [("class", "hatch"), ("d", "M0 0v7")])))
    }

    private func path(_ kind: String, _ shape: Shape, _ name: String) -> HTML {
        var path = SVGPath(frame)
        path.add(shape)
        return Drawing.element(
            "path", [("class", kind), ("d", path.text)], Drawing.element("title", [], HTML(text: name)))
    }

    private func proposal(_ index: Int, _ proposal: StreetProposal) -> HTML {
        let isChosen = proposal.id == chosen
        let isLine = proposal.shape.allPolygons.isEmpty
        let kind = isLine ? "proposed along" : "proposed"
        let shape = path(isChosen ? kind + " chosen" : kind, proposal.shape, proposal.name)
        guard chosen == nil, let number = open.firstIndex(where: { $0.id == proposal.id }).map({ $0 + 1 }),
            let spot = try? proposal.shape.pointOnSurface()
        else { return shape }
        let (x, y) = frame.pixel(spot)
        let badge = HTML([
            shape,
            Drawing.element(
                "circle",
                [("class", "spot"), ("cx", Drawing.number(x)), ("cy", Drawing.number(y)), ("r", "12")]),
            Drawing.text(String(number), x, y + 4, anchor: "middle"),
        ])
        guard let address = address(proposal) else { return badge }
        return a(.href(address), .label("\(number): \(proposal.name)")) { badge }
    }
}
