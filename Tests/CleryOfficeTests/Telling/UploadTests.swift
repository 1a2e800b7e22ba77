import Foundation
import Testing

@testable import CleryOffice

@Suite("A form with files is read while it arrives")
struct UploadTests {
    private static func body(_ parts: [(head: String, bytes: [UInt8])]) -> [UInt8] {
        parts.flatMap { Array("--frontier\r\n\($0.head)\r\n\r\n".utf8) + $0.bytes + [13, 10] }
            + Array("--frontier--\r\n".utf8)
    }

    private static let file: [UInt8] =
        (0..<5000).map { UInt8(truncatingIfNeeded: $0 * 7) }
        + Array("\r\n--frontie\r\n--".utf8)

    @Test(
        "However the bytes are cut into pieces, the parts are the same",
        arguments: [1, 2, 3, 7, 64, 1000, 100_000])
    func pieces(_ size: Int) throws {
        let whole = UploadTests.body([
            ("Content-Disposition: form-data; name=\"what\"", Array("Zoë\r\nlost it".utf8)),
            ("Content-Disposition: form-data; name=\"files\"; filename=\"a.jpg\"", UploadTests.file),
            ("Content-Disposition: form-data; name=\"files\"; filename=\"\"", []),
        ])
        var reader = UploadReader(boundary: "frontier")
        for start in stride(from: 0, to: whole.count, by: size) {
            try reader.take(whole[start..<min(start + size, whole.count)])
        }
        #expect(reader.parts.map(\.name) == ["what", "files", "files"])
        #expect(reader.parts.map(\.file) == [nil, "a.jpg", ""])
        #expect(reader.parts[0].bytes == Array("Zoë\r\nlost it".utf8))
        #expect(reader.parts[1].bytes == UploadTests.file)
    }

    @Test("A file that is too large is counted and let go; what follows it is still read")
    func large() throws {
        var reader = UploadReader(boundary: "frontier")
        let head = "--frontier\r\nContent-Disposition: form-data; name=\"files\"; filename=\"film\"\r\n\r\n"
        try reader.take(Array(head.utf8))
        let piece = [UInt8](repeating: 65, count: 1 << 20)
        for _ in 0..<14 { try reader.take(piece) }
        try reader.take(
            Array(
                "\r\n--frontier\r\nContent-Disposition: form-data; name=\"what\"\r\n\r\nwords\r\n--frontier--"
                    .utf8))
        #expect(reader.parts[0].bytes.count == CleanFile.largest + 1)
        #expect(reader.parts[1].bytes == Array("words".utf8))
        #expect(
            AttachmentActs.take([Upload.File(name: "film.mov", bytes: reader.parts[0].bytes)]).problems.first?
                .sentence
                == "film.mov: The file is larger than 10 MB. Send a smaller picture, or fewer pages.")
    }

    @Test("A head without end, too many parts and too long a text are refused")
    func hostile() {
        var endless = UploadReader(boundary: "frontier")
        #expect(throws: (any Error).self) {
            try endless.take(Array("--frontier\r\n".utf8) + [UInt8](repeating: 65, count: 20_000))
        }
        var long = UploadReader(boundary: "frontier")
        #expect(throws: (any Error).self) {
            try long.take(Array("--frontier\r\nContent-Disposition: form-data; name=\"what\"\r\n\r\n".utf8))
            try long.take([UInt8](repeating: 65, count: 2 << 20))
        }
        var many = UploadReader(boundary: "frontier")
        #expect(throws: (any Error).self) {
            for _ in 0..<500 { try many.take(Array("--frontier\r\nA: b\r\n\r\nx\r\n".utf8)) }
        }
        var other = UploadReader(boundary: "frontier")
        #expect(throws: (any Error).self) { try other.take([UInt8](repeating: 66, count: 40_000)) }
    }
}
