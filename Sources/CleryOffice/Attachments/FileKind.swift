/// The kinds of file that a report takes. What a file is, its first bytes say, never its name.
enum FileKind: String, Sendable, CaseIterable {
    case jpeg, png, webp, pdf

    /// Nil: none of these.
    init?(_ bytes: [UInt8]) {
        if bytes.starts(with: [0xFF, 0xD8, 0xFF]) {
            self = .jpeg
        } else if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) {
            self = .png
        } else if bytes.starts(with: "RIFF".utf8), bytes.dropFirst(8).starts(with: "WEBP".utf8) {
            self = .webp
        } else if bytes.starts(with: "%PDF-".utf8) {
            self = .pdf
        } else {
            return nil
        }
    }

    var title: String {
        switch self {
        case .jpeg: "JPEG picture"
        case .png: "PNG picture"
        case .webp: "WebP picture"
        case .pdf: "PDF document"
        }
    }

    var mediaType: String { self == .pdf ? "application/pdf" : "image/\(rawValue)" }
    var ending: String { self == .jpeg ? "jpg" : rawValue }

    /// What a browser's file chooser offers. HEIC is not in it, so that a phone hands over a JPEG instead.
    static let accepted = allCases.map(\.mediaType).joined(separator: ",")
}

/// A file from which everything was taken that tells of its maker: place, device, author, time, earlier versions.
struct CleanFile: Sendable {
    let kind: FileKind
    let bytes: [UInt8]

    static let largest = 10 << 20

    /// Why a file is not kept, in one sentence for whoever sent it.
    struct Refused: Error, Sendable, Equatable {
        let sentence: String
        init(_ sentence: String) { self.sentence = sentence }
        static let broken = Refused("The file is damaged or not whole. Open it, save it anew and send that.")
    }

    /// Throws `Refused`.
    init(_ raw: [UInt8]) throws {
        guard !raw.isEmpty else { throw Refused("The file is empty.") }
        guard raw.count <= CleanFile.largest else {
            throw Refused("The file is larger than 10 MB. Send a smaller picture, or fewer pages.")
        }
        guard let kind = FileKind(raw) else {
            let isHEIC = raw.count > 12 && Array(raw[4..<8]) == Array("ftyp".utf8)
            throw Refused(
                isHEIC
                    ? "Pictures of the kind HEIC are not taken. Save or share it as JPEG and send that."
                    : "Only JPEG, PNG and WebP pictures and PDF documents are taken.")
        }
        self.kind = kind
        bytes =
            switch kind {
            case .jpeg: try JPEGCleaning.clean(raw)
            case .png: try PNGCleaning.clean(raw)
            case .webp: try WebPCleaning.clean(raw)
            case .pdf: try PDFCleaning.clean(raw)
            }
    }
}

/// Reading numbers out of bytes that may end anywhere: nil behind the end.
struct ByteReader {
    let bytes: ArraySlice<UInt8>
    let little: Bool

    init(_ bytes: ArraySlice<UInt8>, little: Bool = false) {
        self.bytes = bytes
        self.little = little
    }

    func u8(_ at: Int) -> Int? {
        guard at >= 0, at < bytes.count else { return nil }
        return Int(bytes[bytes.startIndex + at])
    }
    func u16(_ at: Int) -> Int? {
        guard let a = u8(at), let b = u8(at + 1) else { return nil }
        return little ? b << 8 | a : a << 8 | b
    }
    func u32(_ at: Int) -> Int? {
        guard let a = u16(at), let b = u16(at + 2) else { return nil }
        return little ? b << 16 | a : a << 16 | b
    }
    func part(_ at: Int, _ count: Int) -> ArraySlice<UInt8>? {
        guard at >= 0, count >= 0, at + count <= bytes.count else { return nil }
        return bytes[bytes.startIndex + at..<bytes.startIndex + at + count]
    }
}
