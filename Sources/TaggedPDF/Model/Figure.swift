/// A drawing or a picture, with an alternative text that says what it shows.
public struct Figure: Sendable, Hashable {
    /// What there is to see. The origin is the upper left corner; y grows downwards.
    public enum Content: Sendable, Hashable {
        case drawing([Shape])
        case image(Image)
    }

    /// What the figure tells, for those who cannot see it. It may not be empty.
    public var alternative: String
    public var caption: Text?
    /// The size in points. A figure larger than the page's text is made smaller, in proportion.
    public var width: Double
    public var height: Double
    public var content: Content

    public init(
        alternative: String, caption: Text? = nil, width: Double, height: Double, content: Content
    ) {
        self.alternative = alternative
        self.caption = caption
        self.width = width
        self.height = height
        self.content = content
    }
}

/// One mark of a drawing.
public enum Shape: Sendable, Hashable {
    case rectangle(x: Double, y: Double, width: Double, height: Double, fill: Color)
    case line([Point], width: Double, Color)
    case polygon([Point], fill: Color)
    /// Words whose baseline is at y. They begin, are centred or end at x.
    case text(String, x: Double, y: Double, size: Double, anchor: Anchor = .start, Color = .ink)

    public enum Anchor: Sendable, Hashable {
        case start, middle, end
    }
}

/// A place in a drawing.
public struct Point: Sendable, Hashable {
    public var x: Double
    public var y: Double

    public init(_ x: Double, _ y: Double) {
        self.x = x
        self.y = y
    }
}

/// A picture made of dots.
public enum Image: Sendable, Hashable {
    /// Three bytes a dot (red, green, blue), row by row from the top.
    case rgb(width: Int, height: Int, [UInt8])
    /// A JPEG file as it is.
    case jpeg([UInt8])
    /// A PNG file of a kind that `PNGFile` takes. What is clear in it is white on paper.
    case png([UInt8])
}

/// A colour by its red, green and blue.
public struct Color: Sendable, Hashable {
    public var hex: UInt32

    /// `0x12366a` is the deep blue of headings.
    public init(_ hex: UInt32) { self.hex = hex & 0xff_ffff }

    public static let ink = Color(0x1d_2127)
    public static let accent = Color(0x12_366a)
    public static let muted = Color(0x55_5e6b)
}
