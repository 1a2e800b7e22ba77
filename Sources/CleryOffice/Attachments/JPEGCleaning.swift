/// A JPEG without what a camera or a program wrote into it: kept are the picture, its colors and how it is turned.
///
/// Of the application segments only JFIF (without its small picture), the color profile and Adobe's color transform
/// stay. What follows the end of the picture is cut off: phones put further pictures and films there.
enum JPEGCleaning {
    static func clean(_ raw: [UInt8]) throws -> [UInt8] {
        var out: [UInt8] = [0xFF, 0xD8]
        var parts: [UInt8] = []
        var (at, hasFrame, hasScan) = (2, false, false)
        var jfif: [UInt8] = []
        var orientation: Int?
        while let marker = try next(raw, &at) {
            if marker == 0xD9 {
                guard hasFrame, hasScan else { throw CleanFile.Refused.broken }
                // JFIF wants to come first.
                out += jfif
                if let orientation {
                    out += segment(0xE1, Array("Exif".utf8) + [0, 0] + Orientation.tiff(orientation))
                }
                return out + parts + [0xFF, 0xD9]
            }
            if (0xD0...0xD8).contains(marker) || marker == 0x01 { throw CleanFile.Refused.broken }
            let reader = ByteReader(raw[at...])
            guard let length = reader.u16(0), length >= 2, let body = reader.part(2, length - 2) else {
                throw CleanFile.Refused.broken
            }
            at += length
            switch marker {
            case 0xE0...0xEF:
                if marker == 0xE1, body.starts(with: "Exif\0\0".utf8) {
                    orientation = orientation ?? Orientation.read(tiff: body.dropFirst(6))
                }
                if let kept = application(marker, body) {
                    if marker == 0xE0 { jfif = kept } else { parts += kept }
                }
            case 0xC0...0xCF, 0xDA...0xDF:
                if ![0xC4, 0xC8, 0xCC].contains(marker), marker < 0xD0 { hasFrame = true }
                parts += segment(marker, Array(body))
                if marker == 0xDA {
                    hasScan = true
                    let end = scanEnd(raw, from: at)
                    parts += raw[at..<end]
                    at = end
                }
            default: break
            }
        }
        throw CleanFile.Refused.broken
    }

    /// The next marker; fill bytes before it are passed over.
    private static func next(_ raw: [UInt8], _ at: inout Int) throws -> UInt8? {
        guard at + 1 < raw.count else { return nil }
        guard raw[at] == 0xFF else { throw CleanFile.Refused.broken }
        while at < raw.count, raw[at] == 0xFF { at += 1 }
        guard at < raw.count, raw[at] != 0 else { return nil }
        defer { at += 1 }
        return raw[at]
    }

    /// Where the packed dots end: at a marker that is neither a restart nor a byte of the dots themselves.
    private static func scanEnd(_ raw: [UInt8], from start: Int) -> Int {
        var at = start
        while at + 1 < raw.count {
            if raw[at] == 0xFF, raw[at + 1] != 0, raw[at + 1] != 0xFF, !(0xD0...0xD7).contains(raw[at + 1]) {
                return at
            }
            at += 1
        }
        return raw.count
    }

    private static func application(_ marker: UInt8, _ body: ArraySlice<UInt8>) -> [UInt8]? {
        switch marker {
        case 0xE0 where body.starts(with: "JFIF\0".utf8) && body.count >= 12:
            segment(marker, Array(body.prefix(12)) + [0, 0])
        case 0xE2 where body.starts(with: "ICC_PROFILE\0".utf8): segment(marker, Array(body))
        case 0xEE where body.starts(with: "Adobe".utf8) && body.count >= 12:
            segment(marker, Array(body.prefix(12)))
        default: nil
        }
    }

    private static func segment(_ marker: UInt8, _ body: [UInt8]) -> [UInt8] {
        let length = body.count + 2
        return [0xFF, marker, UInt8(length >> 8), UInt8(length & 255)] + body
    }
}
