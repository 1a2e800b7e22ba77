/// A piece of HTML that is already right: text in it was escaped when it entered.
///
/// Kept as bytes, so that a page is written once and sent as it is.
public struct HTML: Sendable, Equatable {
    public internal(set) var bytes: [UInt8]

    public init() { bytes = [] }

    /// Text, escaped for the inside of an element.
    public init(text: String) {
        bytes = []
        Escape.text(text, into: &bytes)
    }

    /// HTML written by a person who vouches for it; never user input.
    public init(trusted: StaticString) {
        bytes = trusted.withUTF8Buffer { Array($0) }
    }

    /// HTML bytes that another part of the house has already escaped (a drawing, a rendered document).
    public init(alreadyEscaped bytes: [UInt8]) { self.bytes = bytes }

    public static let nothing = HTML()

    /// Joins pieces one behind the other.
    public init(_ pieces: [HTML]) {
        bytes = []
        bytes.reserveCapacity(pieces.reduce(0) { $0 + $1.bytes.count })
        for piece in pieces { bytes += piece.bytes }
    }

    public var string: String { String(decoding: bytes, as: UTF8.self) }
    public var isEmpty: Bool { bytes.isEmpty }
}

extension HTML: ExpressibleByStringLiteral, ExpressibleByStringInterpolation {
    public init(stringLiteral text: String) { self.init(text: text) }
}

/// Lets elements be written as a list: strings are escaped, pieces are joined.
@resultBuilder
public enum HTMLBuilder {
    public static func buildExpression(_ piece: HTML) -> HTML { piece }
    public static func buildExpression(_ text: String) -> HTML { HTML(text: text) }
    public static func buildExpression(_ pieces: [HTML]) -> HTML { HTML(pieces) }
    public static func buildExpression(_ piece: HTML?) -> HTML { piece ?? .nothing }
    public static func buildBlock() -> HTML { .nothing }
    public static func buildBlock(_ piece: HTML) -> HTML { piece }
    public static func buildBlock(_ pieces: HTML...) -> HTML { HTML(pieces) }
    public static func buildOptional(_ piece: HTML?) -> HTML { piece ?? .nothing }
    public static func buildEither(first piece: HTML) -> HTML { piece }
    public static func buildEither(second piece: HTML) -> HTML { piece }
    public static func buildArray(_ pieces: [HTML]) -> HTML { HTML(pieces) }
}
