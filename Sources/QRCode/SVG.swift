extension QRCode {
    /// The modules a scanner wants left white on each side.
    public static let quietZone = 4

    /// The dark modules as runs in a row: where each begins, and how many modules it has.
    public var runs: [(x: Int, y: Int, length: Int)] {
        var runs: [(x: Int, y: Int, length: Int)] = []
        for (y, row) in modules.enumerated() {
            var x = 0
            while x < row.count {
                guard row[x] else {
                    x += 1
                    continue
                }
                let start = x
                while x < row.count, row[x] { x += 1 }
                runs.append((start, y, x - start))
            }
        }
        return runs
    }

    /// A drawing of one unit a module with its quiet zone: black on white in any color scheme, with words for those who
    /// cannot see it.
    ///
    /// It has no size of its own: a style sheet or the page that shows it gives one.
    public func svg(_ label: String) -> String {
        let side = size + 2 * QRCode.quietZone
        let path = runs.map { run in
            "M\(run.x + QRCode.quietZone) \(run.y + QRCode.quietZone)h\(run.length)v1h-\(run.length)z"
        }.joined()
        return """
            <svg class="qr" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(side) \(side)" role="img" \
            aria-label="\(QRCode.escaped(label))" shape-rendering="crispEdges">\
            <path fill="#fff" d="M0 0h\(side)v\(side)H0z"/><path fill="#000" d="\(path)"/></svg>
            """
    }

    private static func escaped(_ text: String) -> String {
        text.reduce(into: "") { out, letter in
            switch letter {
            case "&": out += "&amp;"
            case "<": out += "&lt;"
            case ">": out += "&gt;"
            case "\"": out += "&quot;"
            default: out.append(letter)
            }
        }
    }
}
