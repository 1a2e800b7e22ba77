import CZlib

/// A PNG picture as far as a PDF needs it: its size, how its dots are kept, its colors and its rows (ISO/IEC 15948).
///
/// Taken are pictures of up to 8 bits a sample that stand still and are not interlaced. Each checksum holds, and the rows
/// unpack to exactly the size that the head states: a file that lies about itself is refused before it costs memory.
public struct PNGFile: Sendable {
    /// Why a file is not taken.
    public enum Fault: Error, Sendable {
        case broken, tooLarge, otherKind

        /// In one sentence, for whoever sent it.
        public var sentence: String {
            switch self {
            case .broken: "The PNG picture is damaged or not whole. Save it anew and send that."
            case .tooLarge: "The PNG picture has more than 12 million dots. Make it smaller."
            case .otherKind:
                "The PNG picture is of a kind that reports do not take: interlaced, moving, or with 16 bits a color. Save it as an ordinary PNG or as a JPEG."
            }
        }
    }

    public static let mostDots = 12_000_000

    /// In dots.
    public let width: Int
    public let height: Int
    let bits: Int
    let kind: Kind
    /// Red, green, blue of each color; for those that are clear in part, as they look on white paper.
    private(set) var palette: [UInt8] = []
    /// The one shade or color that is clear: its samples.
    private(set) var clear: [Int] = []
    /// Each row with the byte before it that names its filter.
    let rows: [UInt8]

    enum Kind: Int {
        case gray = 0
        case color = 2
        case palette = 3
        case grayAndAlpha = 4
        case colorAndAlpha = 6

        /// Samples a dot.
        var samples: Int {
            switch self {
            case .gray, .palette: 1
            case .grayAndAlpha: 2
            case .color: 3
            case .colorAndAlpha: 4
            }
        }
    }

    static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

    /// Throws a `Fault`.
    public init(_ file: [UInt8]) throws {
        let chunks = try PNGFile.chunks(of: file)
        guard let head = chunks.first, head.name == "IHDR", head.body.count == 13 else { throw Fault.broken }
        let bytes = Bytes(Array(head.body))
        (width, height, bits) = (bytes.u32(0), bytes.u32(4), bytes.u8(8))
        guard width > 0, height > 0 else { throw Fault.broken }
        guard width < 1 << 16, height < 1 << 16, width * height <= PNGFile.mostDots else {
            throw Fault.tooLarge
        }
        guard let kind = Kind(rawValue: bytes.u8(9)), bytes.u8(10) == 0, bytes.u8(11) == 0 else {
            throw Fault.broken
        }
        let isNarrow = [1, 2, 4].contains(bits) && (kind == .gray || kind == .palette)
        guard bits == 8 || isNarrow, bytes.u8(12) == 0, !chunks.contains(where: { $0.name == "acTL" }) else {
            throw Fault.otherKind
        }
        self.kind = kind
        let row: Int = 1 + (width * kind.samples * bits + 7) / 8
        let packed = chunks.filter { $0.name == "IDAT" }.flatMap { Array($0.body) }
        rows = try PNGFile.inflate(packed, to: row * height)
        guard stride(from: 0, to: rows.count, by: row).allSatisfy({ rows[$0] <= 4 }) else {
            throw Fault.broken
        }
        try readColors(chunks)
    }

    private mutating func readColors(_ chunks: [Chunk]) throws {
        let alpha = chunks.first { $0.name == "tRNS" }.map { Array($0.body) } ?? []
        if kind == .palette {
            guard let colors = chunks.first(where: { $0.name == "PLTE" })?.body, !colors.isEmpty,
                colors.count % 3 == 0, colors.count <= 3 << bits, alpha.count <= colors.count / 3
            else { throw Fault.broken }
            palette = colors.enumerated().map { index, value in
                let part = index / 3 < alpha.count ? alpha[index / 3] : 255
                return PNGFile.onWhite(value, part)
            }
        } else if kind == .gray || kind == .color, !alpha.isEmpty {
            guard alpha.count == 2 * kind.samples else { throw Fault.broken }
            let values = Bytes(alpha)
            let most: Int = (1 << bits) - 1
            clear = (0..<kind.samples).map { values.u16(2 * $0) & most }
        }
    }

    /// A sample of which so much is seen, 255 being all, on white paper.
    static func onWhite(_ value: UInt8, _ alpha: UInt8) -> UInt8 {
        let seen = Int(alpha)
        let sum: Int = Int(value) * seen + 255 * (255 - seen)
        return UInt8((sum + 127) / 255)
    }

    // MARK: The file

    private struct Chunk {
        let name: String
        let body: ArraySlice<UInt8>
    }

    private static func chunks(of file: [UInt8]) throws -> [Chunk] {
        guard file.starts(with: signature) else { throw Fault.broken }
        let bytes = Bytes(file)
        var chunks: [Chunk] = []
        var at = 8
        while chunks.last?.name != "IEND" {
            let length = bytes.u32(at)
            guard at + 12 <= file.count, length <= file.count - at - 12 else { throw Fault.broken }
            let checked = file[at + 4..<at + 8 + length]
            let sum = checked.withUnsafeBufferPointer { crc32(0, $0.baseAddress, UInt32($0.count)) }
            guard Int(sum) == bytes.u32(at + 8 + length) else { throw Fault.broken }
            chunks.append(
                Chunk(name: String(decoding: checked.prefix(4), as: UTF8.self), body: checked.dropFirst(4)))
            at += 12 + length
        }
        return chunks
    }

    /// Unpacks to exactly a size, and never to more.
    private static func inflate(_ packed: [UInt8], to size: Int) throws -> [UInt8] {
        var result = Z_DATA_ERROR
        let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
            var length = uLong(size)
            result = uncompress(buffer.baseAddress, &length, packed, uLong(packed.count))
            count = result == Z_OK ? Int(length) : 0
        }
        guard result == Z_OK, bytes.count == size else { throw Fault.broken }
        return bytes
    }
}
