/// One page while it is drawn: marked text above, grounds and rules below it.
struct Canvas {
    let height: Double
    /// Grounds and rules: artifacts all of them, drawn first.
    private var under = Output()
    private var over = Output()
    /// The node of each mark, by the mark's number.
    private(set) var marks: [Int] = []
    private(set) var annotations: [Int] = []
    private(set) var images: [Int] = []

    private enum Open: Equatable {
        case nothing, artifact
        case node(Int)
    }

    private var open = Open.nothing
    private var inText = false
    private var pen = (x: 0, y: 0)
    private var face = -1
    private var size = 0
    private var ink: UInt32 = 0
    private var ground: UInt32 = 0

    init(height: Double) { self.height = height }

    /// Begins content that belongs to a node, unless it has begun. Gives the new mark's number, if any.
    mutating func enter(_ node: Int) -> Int? {
        if open == .node(node) { return nil }
        leave()
        let mark = marks.count
        marks.append(node)
        open = .node(node)
        return mark
    }

    /// Writes the begin of the mark whose number `enter` gave.
    mutating func tag(_ kind: Structure.Kind, mark: Int) {
        over.put("/")
        over.put(kind.rawValue)
        over.put("<</MCID ")
        over.integer(mark)
        over.put(">>BDC\n")
    }

    /// Begins content that is on the page only for the eye.
    mutating func enterArtifact(footer: Bool = false) {
        if open == .artifact { return }
        leave()
        over.put(
            footer
                ? "/Artifact<</Type/Pagination/Subtype/Footer>>BDC\n" : "/Artifact<</Type/Pagination>>BDC\n")
        open = .artifact
    }

    mutating func leave() {
        endText()
        if open != .nothing { over.put("EMC\n") }
        open = .nothing
    }

    private mutating func endText() {
        if inText { over.put("ET\n") }
        inText = false
    }

    /// Shows the glyphs of a range with the left end of their baseline at x and y (from the top).
    mutating func show(
        _ glyphs: Range<Int>, of shaper: Shaper, face number: Int, size: Double, color: Color, slanted: Bool,
        x: Double, y: Double
    ) {
        let place = (x: Int((x * 100).rounded()), y: Int(((height - y) * 100).rounded()))
        if slanted { endText() }
        if !inText {
            over.put("BT\n")
            inText = true
            pen = (0, 0)
        }
        let hundredths = Int((size * 100).rounded())
        if number != face || hundredths != self.size {
            over.put("/F")
            over.integer(number)
            over.space()
            over.hundredths(hundredths)
            over.put(" Tf ")
            (face, self.size) = (number, hundredths)
        }
        if color.hex != ink {
            over.color(color)
            over.put("rg ")
            ink = color.hex
        }
        if slanted {
            over.put("1 0 .21 1 ")
            over.hundredths(place.x)
            over.space()
            over.hundredths(place.y)
            over.put(" Tm")
        } else {
            over.hundredths(place.x - pen.x)
            over.space()
            over.hundredths(place.y - pen.y)
            over.put(" Td")
            pen = place
        }
        shaper.write(glyphs, to: &over)
        if slanted { endText() }
    }

    /// A filled rectangle below the text.
    mutating func fill(x: Double, y: Double, width: Double, height: Double, _ color: Color) {
        if color.hex != ground {
            under.color(color)
            under.put("rg ")
            ground = color.hex
        }
        under.numbers(x, self.height - y - height, width, height)
        under.put(" re f\n")
    }

    /// Operators of a figure, inside what is open now.
    mutating func draw(_ write: (inout Output) -> Void) {
        endText()
        over.put("q ")
        write(&over)
        over.put("Q\n")
    }

    mutating func add(annotation: Int) { annotations.append(annotation) }

    mutating func add(image: Int) { images.append(image) }

    /// The page's content stream.
    mutating func content() -> [UInt8] {
        leave()
        guard !under.bytes.isEmpty else { return over.bytes }
        var all = Output()
        all.bytes.reserveCapacity(under.bytes.count + over.bytes.count + 32)
        all.put("/Artifact BMC\nq ")
        all.bytes += under.bytes
        all.put("Q\nEMC\n")
        all.bytes += over.bytes
        return all.bytes
    }
}

extension Shaper {
    /// The operator that shows glyphs, with their kerning. Characters that the face lacks keep their
    /// meaning as replacement text.
    func write(_ range: Range<Int>, to out: inout Output) {
        let glyphs = glyphs
        let kerns = kerns
        let flags = flags
        out.put("[(")
        for glyph in range {
            let lacking = flags[glyph] & Flag.missing != 0
            if lacking {
                out.put(")]TJ/Span<</ActualText<FEFF")
                for unit in String(Unicode.Scalar(missing[glyph] ?? 0xFFFD) ?? "\u{FFFD}").utf16 {
                    out.hex16(unit)
                }
                out.put(">>>BDC[(")
            }
            let number = glyphs[glyph]
            out.escaped(UInt8(number >> 8))
            out.escaped(UInt8(number & 0xFF))
            if lacking { out.put(")]TJ EMC[(") }
            let kern = kerns[glyph]
            if kern != 0, glyph + 1 < range.upperBound {
                out.put(")")
                out.integer(-Int(kern))
                out.put("(")
            }
        }
        out.put(")]TJ\n")
    }
}

/// A place on a page that leads somewhere.
struct Annotation {
    var node: Int
    var page: Int
    /// Left, bottom, right, top.
    var box: (Double, Double, Double, Double)
    var target: Inline.Target
    var words: String
}
