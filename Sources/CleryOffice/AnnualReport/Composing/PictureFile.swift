import TaggedPDF

/// A picture that somebody sent, as it is kept: a JPEG or PNG that every form of the report can show.
struct PictureFile: Sendable {
    let bytes: [UInt8]
    /// In dots.
    let width: Int
    let height: Int

    /// Why it is not taken, in one sentence.
    struct Refused: Error {
        let sentence: String
    }

    init(_ raw: [UInt8]) throws(Refused) {
        let usual = Refused(sentence: "Choose a JPEG or PNG picture of at most 3 MB.")
        guard raw.count <= ReportPicture.largest, let kind = FileKind(raw), kind == .jpeg || kind == .png
        else { throw usual }
        do {
            bytes = try CleanFile(raw).bytes
            if kind == .png {
                let picture = try PNGFile(bytes)
                (width, height) = (picture.width, picture.height)
            } else {
                guard let size = JPEGSize.of(bytes) else { throw CleanFile.Refused.broken }
                (width, height) = size
            }
        } catch let fault as PNGFile.Fault {
            throw Refused(sentence: fault.sentence)
        } catch let fault as CleanFile.Refused {
            throw Refused(sentence: fault.sentence)
        } catch {
            throw usual
        }
    }
}

/// How large a JPEG is, from its frame's head.
enum JPEGSize {
    static func of(_ bytes: [UInt8]) -> (width: Int, height: Int)? {
        var at = 2
        while at + 9 < bytes.count, bytes[at] == 0xFF {
            let marker = bytes[at + 1]
            let length = Int(bytes[at + 2]) << 8 | Int(bytes[at + 3])
            if (0xC0...0xCF).contains(marker), ![0xC4, 0xC8, 0xCC].contains(marker) {
                let height = Int(bytes[at + 5]) << 8 | Int(bytes[at + 6])
                let width = Int(bytes[at + 7]) << 8 | Int(bytes[at + 8])
                return width > 0 && height > 0 ? (width, height) : nil
            }
            at += 2 + length
        }
        return nil
    }
}
