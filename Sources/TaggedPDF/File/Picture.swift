extension Image {
    /// Throws a sentence unless the picture can be embedded.
    func check() throws {
        switch self {
        case .rgb(let width, let height, let bytes):
            guard width > 0, height > 0, width < 1 << 16, height < 1 << 16, bytes.count == width * height * 3
            else {
                throw PDFError.unreadableImage(
                    "it has \(bytes.count) bytes, but \(width) by \(height) dots need three each")
            }
        case .jpeg(let file):
            guard Image.frame(of: file) != nil else {
                throw PDFError.unreadableImage("it is not a JPEG file")
            }
        case .png(let file):
            do { _ = try PNGFile(file) } catch {
                throw PDFError.unreadableImage("it is not a PNG file that can be embedded")
            }
        }
    }

    func write(_ number: Int, to objects: inout Objects) {
        switch self {
        case .rgb(let width, let height, let bytes):
            objects.stream(number, bytes) {
                $0.put("/Type/XObject/Subtype/Image/Width \(width)/Height \(height)")
                $0.put("/ColorSpace/DeviceRGB/BitsPerComponent 8")
            }
        case .jpeg(let file):
            let frame = Image.frame(of: file) ?? (1, 1, 3)
            objects.stream(number, file, deflate: false) {
                $0.put("/Type/XObject/Subtype/Image/Width \(frame.width)/Height \(frame.height)")
                $0.put(frame.parts == 1 ? "/ColorSpace/DeviceGray" : "/ColorSpace/DeviceRGB")
                $0.put("/BitsPerComponent 8/Filter/DCTDecode")
            }
        case .png(let file): try? PNGFile(file).write(number, to: &objects)
        }
    }

    /// The picture as a file of its own: its bytes and what kind of picture it is, "jpeg" or "png".
    public var file: (bytes: [UInt8], kind: String)? {
        switch self {
        case .rgb: nil
        case .jpeg(let bytes): (bytes, "jpeg")
        case .png(let bytes): (bytes, "png")
        }
    }

    /// A file of either kind, by its first bytes.
    public init(file bytes: [UInt8]) {
        self = bytes.starts(with: PNGFile.signature) ? .png(bytes) : .jpeg(bytes)
    }

    /// The size of a JPEG file and its number of colour parts (1 or 3).
    private static func frame(of file: [UInt8]) -> (width: Int, height: Int, parts: Int)? {
        let bytes = Bytes(file)
        guard bytes.u16(0) == 0xFFD8 else { return nil }
        var at = 2
        while at + 9 < file.count, bytes.u8(at) == 0xFF {
            let marker = bytes.u8(at + 1)
            if (0xC0...0xC2).contains(marker) {
                let parts = bytes.u8(at + 9)
                guard bytes.u8(at + 4) == 8, parts == 1 || parts == 3 else { return nil }
                return (bytes.u16(at + 7), bytes.u16(at + 5), parts)
            }
            at += 2 + max(2, bytes.u16(at + 2))
        }
        return nil
    }
}
