import TypedHTML

/// The names on a map: once for wide screens and paper, once larger and fewer for phones.
extension CampusMap {
    var names: HTML {
        let taken = [
            MapLabels.Box(left: frame.width - 60, top: 0, right: frame.width, bottom: 76),
            MapLabels.Box(left: 0, top: frame.height - 66, right: 330, bottom: frame.height),
        ]
        let circles = self.circles.map {
            MapLabels.Box(
                left: $0.x - $0.radius, top: $0.y - $0.radius, right: $0.x + $0.radius,
                bottom: $0.y + $0.radius)
        }
        // The place that is meant first, so that it has its name.
        let marks = single.filter { $0.place.id == focus } + single.filter { $0.place.id != focus }
        // On wide screens the buttons that move the map lie on it.
        let buttons = MapLabels.Box(left: 0, top: 0, right: 140, bottom: 140)
        let wide = MapLabels(marks, in: frame, size: 13, most: 110, taken: taken + circles + [buttons])
        let narrow = MapLabels(marks, in: frame, size: 30, most: 14, taken: taken + circles)
        return HTML([group("names wide", wide), group("names narrow", narrow)])
    }

    private func group(_ kind: String, _ labels: MapLabels) -> HTML {
        Drawing.element(
            "g", [("class", kind), ("aria-hidden", "true")],
            HTML(labels.labels.map { text($0, labels.size) }))
    }

    private func text(_ label: MapLabels.Label, _ size: Double) -> HTML {
        let (x, y) = (Drawing.number(label.x), Drawing.number(label.y))
        var attributes = [("x" as StaticString, x), ("y", y)]
        if abs(label.angle) > 0.5 {
            attributes.append(("transform", "rotate(\(Drawing.number(label.angle)) \(x) \(y))"))
        }
        guard label.lines.count > 1 else {
            return Drawing.element("text", attributes, HTML(text: label.lines[0]))
        }
        return Drawing.element(
            "text", attributes,
            HTML(
                label.lines.enumerated().map { index, line in
                    Drawing.element(
                        "tspan",
                        [("x", x), ("dy", index == 0 ? "0" : Drawing.number(size * 1.15))],
                        HTML(text: line))
                }))
    }
}
