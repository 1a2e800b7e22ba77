import Foundation
import Testing

@testable import CleryOffice

@Suite("Files are what their bytes say, and lose what tells of their maker")
struct CleanFileTests {
    @Test(
        "Place, author, time, comments and what hides behind the end are gone",
        arguments: [
            "photo.jpg", "photo-progressive.jpg", "screen.png", "photo.webp", "paper.pdf", "paper-packed.pdf",
            "paper-second.pdf",
        ])
    func cleaned(_ name: String) throws {
        let raw = try FileFixtures.bytes(name)
        let clean = try CleanFile(raw)
        #expect(clean.bytes.count < raw.count && clean.kind == FileKind(raw))
        for canary in FileFixtures.canaries {
            #expect(!FileFixtures.holds(clean.bytes, canary), "\(canary) in \(name)")
        }
        // A clean file is clean: another round changes nothing.
        #expect(try CleanFile(clean.bytes).bytes == clean.bytes)
    }

    @Test("The fixtures do hold what is looked for")
    func canaries() throws {
        for name in ["photo.jpg", "screen.png", "photo.webp", "paper.pdf"] {
            #expect(FileFixtures.holds(try FileFixtures.bytes(name), "Ann Author"), "\(name)")
        }
        #expect(FileFixtures.holds(try FileFixtures.bytes("paper-second.pdf"), "GPS-CANARY"))
        // In the packed one the author is packed too.
        let packed = try FileFixtures.bytes("paper-packed.pdf")
        #expect(!FileFixtures.holds(packed, "/Author"))
    }

    @Test(
        "A JPEG keeps its dots byte by byte, and how it is turned",
        arguments: ["photo.jpg", "photo-progressive.jpg"])
    func dots(_ name: String) throws {
        let (raw, clean) = (try FileFixtures.bytes(name), try CleanFile(try FileFixtures.bytes(name)).bytes)
        func picture(_ bytes: [UInt8]) throws -> ArraySlice<UInt8> {
            let table = try #require(Data(bytes).range(of: Data([0xFF, 0xDB]), options: .backwards))
            let end = try #require(Data(bytes).range(of: Data([0xFF, 0xD9]), options: .backwards))
            return bytes[table.lowerBound..<end.upperBound]
        }
        #expect(try picture(raw) == picture(clean))
        let exif = try #require(Data(clean).range(of: Data("Exif\0\0".utf8)))
        #expect(Orientation.read(tiff: clean[exif.upperBound...]) == 6)
        #expect(clean.suffix(2) == [0xFF, 0xD9])
    }

    @Test("A PDF keeps its page, its drawing, its note's words and its photograph, cleaned")
    func page() throws {
        for name in ["paper.pdf", "paper-packed.pdf", "paper-second.pdf"] {
            let clean = try CleanFile(try FileFixtures.bytes(name)).bytes
            let objects = try PDFObjects(clean)
            let streams = objects.all.values.compactMap(\.stream)
            #expect(
                streams.contains {
                    FileFixtures.holds($0, "20 20 60 30 re f")
                        || Inflate.open($0, limit: 1 << 20).map { FileFixtures.holds($0, "20 20 60 30 re f") }
                            == true
                })
            let photo = try CleanFile(try FileFixtures.bytes("photo.jpg")).bytes
            #expect(streams.contains(photo), "\(name)")
            #expect(FileFixtures.holds(clean, "a note that stays"))
            #expect(
                objects.all.values.allSatisfy { $0.value["Author"] == nil && $0.value["Metadata"] == nil })
        }
    }

    @Test("What acts, carries or is locked is refused with its sentence")
    func refused() throws {
        func sentence(_ bytes: [UInt8]) -> String {
            do {
                _ = try CleanFile(bytes)
                return "taken"
            } catch { return (error as? CleanFile.Refused)?.sentence ?? "\(error)" }
        }
        #expect(sentence(try FileFixtures.bytes("locked.pdf")).contains("locked with a password"))
        for name in ["script.pdf", "carrier.pdf", "starter.pdf"] {
            #expect(sentence(try FileFixtures.bytes(name)).contains("holds a script"), "\(name)")
        }
        #expect(sentence([]) == "The file is empty.")
        #expect(sentence(Array("MZ program".utf8)).contains("Only JPEG, PNG and WebP"))
        #expect(sentence(Array("<svg onload=x>".utf8)).contains("Only JPEG"))
        #expect(
            sentence([0, 0, 0, 24] + Array("ftypheic".utf8) + [UInt8](repeating: 0, count: 20)).contains(
                "HEIC"))
        #expect(
            sentence([0xFF, 0xD8, 0xFF] + [UInt8](repeating: 0, count: 10 << 20)).contains(
                "larger than 10 MB"))
    }

    @Test("A file that is cut off or changed anywhere is refused or cleaned, never a crash")
    func broken() throws {
        var taken = 0
        for name in ["photo.jpg", "screen.png", "photo.webp", "paper-packed.pdf"] {
            let raw = try FileFixtures.bytes(name)
            for cut in stride(from: 1, to: raw.count, by: 37) {
                if (try? CleanFile(Array(raw[..<cut]))) != nil { taken += 1 }
                var changed = raw
                changed[cut] ^= 0x55
                if let clean = try? CleanFile(changed), name != "paper-packed.pdf" {
                    #expect(!FileFixtures.holds(clean.bytes, "GPS-CANARY"), "\(name) at \(cut)")
                }
            }
        }
        // Only where nothing but the text behind the end of the JPEG, or of the PDF, was cut off.
        #expect(taken <= 20)
        let nested = Array("%PDF-1.4\n1 0 obj\n".utf8) + [UInt8](repeating: 91, count: 200_000)
        #expect(throws: CleanFile.Refused.self) { try CleanFile(nested) }
        // A PDF that points to itself ends.
        let round =
            "%PDF-1.4\n1 0 obj <</Pages 2 0 R>> endobj 2 0 obj <</Kids [2 0 R 1 0 R]>> endobj trailer <</Root 1 0 R>>"
        #expect(try CleanFile(Array(round.utf8)).kind == .pdf)
    }

    @Test("A number of packed objects that would fill the memory is refused")
    func bomb() throws {
        let zeros = try #require(Gzip.pack([UInt8](repeating: 32, count: 70 << 20)))
        // The same deflated bytes with a zlib head instead of gzip's.
        let packed = [0x78, 0x9C] + zeros.dropFirst(10).dropLast(8)
        let head =
            "%PDF-1.5\n1 0 obj <</Pages 1 0 R>> endobj\n3 0 obj <</Type /ObjStm /N 1 /First 4 /Filter /FlateDecode /Length \(packed.count)>> stream\n"
        let bytes = Array(head.utf8) + packed + Array("\nendstream endobj trailer <</Root 1 0 R>>".utf8)
        #expect(throws: CleanFile.Refused.self) { try CleanFile(bytes) }
    }
}
