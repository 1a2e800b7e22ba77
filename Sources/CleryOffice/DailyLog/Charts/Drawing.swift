import TypedHTML

/// Elements of a drawing (SVG) inside a page. Every value is escaped; nothing of it asks for a style or a script.
enum Drawing {
    static func element(
        _ name: StaticString, _ attributes: [(StaticString, String)], _ content: HTML = .nothing
    ) -> HTML {
        HTML.element(name, attributes.map { Attribute.data(name: $0.0, $0.1) }, content)
    }

    static func text(_ words: String, _ x: Double, _ y: Double, anchor: String = "start") -> HTML {
        element("text", [("x", number(x)), ("y", number(y)), ("text-anchor", anchor)], HTML(text: words))
    }

    /// The name of a drawing and what it says, as its first elements.
    static func names(_ id: String, _ title: String, _ summary: String) -> [HTML] {
        [
            element("title", [("id", "\(id)-title")], HTML(text: title)),
            element("desc", [("id", "\(id)-desc")], HTML(text: summary)),
        ]
    }

    /// A whole drawing, 720 wide, called by its names.
    static func picture(_ id: String, _ look: String, height: Int, _ parts: [HTML]) -> HTML {
        element(
            "svg",
            [
                ("class", look), ("viewBox", "0 0 720 \(height)"), ("role", "img"),
                ("aria-labelledby", "\(id)-title \(id)-desc"),
            ], HTML(parts))
    }

    /// One decimal is finer than a screen.
    static func number(_ value: Double) -> String {
        let tenths = Int((value * 10).rounded())
        let sign = tenths < 0 ? "-" : ""
        let (whole, rest) = (abs(tenths) / 10, abs(tenths) % 10)
        return rest == 0 ? "\(sign)\(whole)" : "\(sign)\(whole).\(rest)"
    }
}
