import CZlib

/// A PNG with nothing but the chunks that make the picture: no text, no time, no EXIF, nothing behind its end.
enum PNGCleaning {
    private static let kept: Set<String> = [
        "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "cICP", "sBIT", "bKGD",
        "pHYs", "acTL", "fcTL", "fdAT",
    ]

    static func clean(_ raw: [UInt8]) throws -> [UInt8] {
        let reader = ByteReader(raw[...])
        var out = Array(raw.prefix(8))
        var at = 8
        var hasDots = false
        while let length = reader.u32(at), let kind = reader.part(at + 4, 4),
            let chunk = reader.part(at + 4, length + 4), let sum = reader.u32(at + 8 + length)
        {
            let name = String(decoding: kind, as: UTF8.self)
            guard sum == PNGCleaning.sum(chunk), at > 8 || name == "IHDR" else {
                throw CleanFile.Refused.broken
            }
            if kept.contains(name), let whole = reader.part(at, length + 12) { out += whole }
            if name == "IDAT" { hasDots = true }
            if name == "IEND" {
                guard hasDots else { throw CleanFile.Refused.broken }
                return out
            }
            at += length + 12
        }
        throw CleanFile.Refused.broken
    }

    private static func sum(_ chunk: ArraySlice<UInt8>) -> Int {
        chunk.withUnsafeBufferPointer { Int(crc32(0, $0.baseAddress, UInt32($0.count))) }
    }
}

/// A WebP with nothing but the chunks that make the picture; of its EXIF only how it is turned.
enum WebPCleaning {
    private static let kept: Set<String> = ["VP8 ", "VP8L", "VP8X", "ALPH", "ANIM", "ANMF", "ICCP"]

    static func clean(_ raw: [UInt8]) throws -> [UInt8] {
        let reader = ByteReader(raw[...], little: true)
        guard let size = reader.u32(4), size >= 4, size + 8 <= raw.count else {
            throw CleanFile.Refused.broken
        }
        var parts: [UInt8] = []
        var orientation: Int?
        var (at, hasDots, flags) = (12, false, nil as Int?)
        while at < size + 8 {
            guard let kind = reader.part(at, 4), let length = reader.u32(at + 4),
                let body = reader.part(at + 8, length)
            else { throw CleanFile.Refused.broken }
            let name = String(decoding: kind, as: UTF8.self)
            if name == "EXIF" {
                let tiff = body.starts(with: "Exif\0\0".utf8) ? body.dropFirst(6) : body
                orientation = Orientation.read(tiff: tiff)
            }
            if kept.contains(name) {
                if name == "VP8X" { flags = parts.count + 8 }
                if ["VP8 ", "VP8L", "ANMF"].contains(name) { hasDots = true }
                parts += chunk(name, Array(body))
            }
            at += 8 + length + length % 2
        }
        guard hasDots else { throw CleanFile.Refused.broken }
        if let flags, flags < parts.count {
            // The head of the file says whether EXIF and XMP follow.
            parts[flags] &= ~0x0C
            if let orientation {
                parts[flags] |= 0x08
                parts += chunk("EXIF", Orientation.tiff(orientation))
            }
        }
        return Array("RIFF".utf8) + number(parts.count + 4) + Array("WEBP".utf8) + parts
    }

    private static func chunk(_ name: String, _ body: [UInt8]) -> [UInt8] {
        Array(name.utf8) + number(body.count) + body + (body.count % 2 == 1 ? [0] : [])
    }

    private static func number(_ value: Int) -> [UInt8] {
        (0..<4).map { UInt8(value >> (8 * $0) & 255) }
    }
}
