#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// The faces a document is set in: upright, bold and italic. Without an italic the upright is slanted.
public struct Faces: Sendable {
    public let regular: Face
    public let bold: Face
    public let italic: Face?

    public init(regular: Face, bold: Face, italic: Face? = nil) {
        self.regular = regular
        self.bold = bold
        self.italic = italic
    }

    /// Reads the faces from the bytes of TrueType files.
    public init(regular: [UInt8], bold: [UInt8], italic: [UInt8]? = nil) throws {
        self.init(
            regular: try Face(regular), bold: try Face(bold), italic: try italic.map { try Face($0) })
    }

    /// The first good family of the machine: Open Sans, then Lato, Source Sans, Liberation Sans.
    public static func system() throws -> Faces {
        for family in families {
            guard let regular = read(family + "-Regular.ttf"), let bold = read(family + "-Bold.ttf") else {
                continue
            }
            return try Faces(
                regular: regular, bold: bold, italic: read(family + "-Italic.ttf") ?? read(family + "-It.ttf")
            )
        }
        throw PDFError.noFace
    }

    /// Where Debian, Fedora and Arch keep them.
    private static let families = [
        "/usr/share/fonts/truetype/open-sans/OpenSans",
        "/usr/share/fonts/open-sans/OpenSans",
        "/usr/share/fonts/truetype/lato/Lato",
        "/usr/share/fonts/lato/Lato",
        "/usr/share/fonts/truetype/source-sans/SourceSans3",
        "/usr/share/fonts/truetype/source-sans-pro/SourceSansPro",
        "/usr/share/fonts/truetype/liberation/LiberationSans",
        "/usr/share/fonts/truetype/liberation2/LiberationSans",
        "/usr/share/fonts/liberation-sans/LiberationSans",
    ]

    private static func read(_ path: String) -> [UInt8]? {
        guard let file = fopen(path, "rb") else { return nil }
        defer { fclose(file) }
        guard fseek(file, 0, SEEK_END) == 0 else { return nil }
        let size = ftell(file)
        guard size > 0, size < 64 << 20, fseek(file, 0, SEEK_SET) == 0 else { return nil }
        let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
            count = fread(buffer.baseAddress, 1, size, file)
        }
        return bytes.count == size ? bytes : nil
    }
}
