/// A text as a QR code: Model 2 of ISO/IEC 18004, byte mode, error correction M (about 15 % may be lost).
///
/// The smallest version that holds the text is taken, and of the eight masks the one that scanners read best. The same
/// text always gives the same code.
public struct QRCode: Sendable, Hashable {
    /// The rows from the top, each from the left; true is dark. The quiet zone around it is not part of it.
    public let modules: [[Bool]]
    /// 1 to 40: the code has `17 + 4 × version` modules a side.
    public let version: Int
    /// Which of the eight masks was laid over it.
    public let mask: Int

    /// The text does not fit: more than 2,331 bytes of UTF-8.
    public struct TooLong: Error, Sendable, Hashable, CustomStringConvertible {
        public let bytes: Int
        public var description: String { "A QR code holds 2331 bytes of text; this text has \(bytes)." }
    }

    /// The code of a text as UTF-8. Throws `TooLong`.
    public init(_ text: String) throws { try self.init(text, mask: nil) }

    /// With one mask, for comparing with other encoders; nil takes the best.
    init(_ text: String, mask forced: Int?) throws {
        let bytes = Array(text.utf8)
        guard let version = Version.all.first(where: { $0.holds(bytes.count) }) else {
            throw TooLong(bytes: bytes.count)
        }
        let codewords = Codewords.interleaved(bytes, version)
        let bare = Matrix(version, codewords)
        let candidates = (forced.map { [$0] } ?? Array(0..<8)).map { ($0, bare.masked($0)) }
        let best = candidates.min { Penalty.of($0.1.modules) < Penalty.of($1.1.modules) }
        (mask, modules) = best.map { ($0.0, $0.1.modules) } ?? (0, bare.modules)
        self.version = version.number
    }

    /// How many modules a side, without the quiet zone.
    public var size: Int { modules.count }
}
