extension Flow {
    /// Places a drawing or a picture with its caption below.
    func place(_ box: FigureBox, x: Double, in parent: Int) {
        let captionHeight = box.caption.map { 4 + $0.height } ?? 0
        need(box.height + captionHeight, before: Look.afterParagraph)
        gap(before: Look.afterParagraph)
        let figure = box.figure
        let bottom = page.height - y - box.height
        let node = structure.add(
            .figure, to: parent,
            .figure(
                alternative: figure.alternative,
                box: (x, bottom, x + figure.width * box.scale, bottom + box.height)))
        enter(node)
        switch figure.content {
        case .drawing(let shapes): draw(shapes, box, x: x)
        case .image(let image):
            let number = images.count
            images.append(image)
            pages[current].add(image: number)
            pages[current].draw {
                $0.numbers(figure.width * box.scale, 0, 0, box.height, x, bottom)
                $0.put(" cm /I\(number) Do ")
            }
        }
        y += box.height
        atTop = false
        if let caption = box.caption {
            y += 4
            pendingGap = 0
            place(caption, x: x, in: node)
        }
        pendingGap = Look.afterParagraph + 3
    }

    private func draw(_ shapes: [Shape], _ box: FigureBox, x left: Double) {
        let scale = box.scale
        let top = y
        let height = page.height
        func place(_ point: Point) -> (Double, Double) {
            (left + point.x * scale, height - top - point.y * scale)
        }
        var words = box.words.makeIterator()
        for shape in shapes {
            switch shape {
            case .rectangle(let x, let y, let width, let height, let fill):
                let corner = place(Point(x, y + height))
                pages[current].draw {
                    $0.color(fill)
                    $0.put("rg ")
                    $0.numbers(corner.0, corner.1, width * scale, height * scale)
                    $0.put(" re f ")
                }
            case .line(let points, let width, let color):
                pages[current].draw {
                    $0.color(color)
                    $0.put("RG 1 J 1 j ")
                    $0.number(width * scale)
                    $0.put(" w ")
                    $0.path(points.map(place))
                    $0.put("S ")
                }
            case .polygon(let points, let fill):
                pages[current].draw {
                    $0.color(fill)
                    $0.put("rg ")
                    $0.path(points.map(place))
                    $0.put("f ")
                }
            case .text(_, let x, let y, _, let anchor, _):
                guard let text = words.next() else { continue }
                draw(text.scaled(scale), at: place(Point(x, y)), anchor)
            }
        }
    }

    private func draw(_ text: Shaped, at point: (Double, Double), _ anchor: Shape.Anchor) {
        let width = shaper.measure(text).whole
        var x = point.0 - (anchor == .start ? 0 : anchor == .middle ? width / 2 : width)
        for run in text.runs {
            pages[current].show(
                run.range, of: shaper, face: run.face, size: run.size, color: run.color, slanted: run.slanted,
                x: x,
                y: page.height - point.1)
            x += width
        }
    }
}

extension Output {
    fileprivate mutating func path(_ points: [(Double, Double)]) {
        for (index, point) in points.enumerated() {
            numbers(point.0, point.1)
            put(index == 0 ? " m " : " l ")
        }
    }
}
