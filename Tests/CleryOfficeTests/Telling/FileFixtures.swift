import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Testing

@testable import CleryOffice

/// The files of Telling/Files, made by make.py with what phones and programs write into them.
enum FileFixtures {
    static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Files")

    static func bytes(_ name: String) throws -> [UInt8] {
        Array(try Data(contentsOf: folder.appending(path: name)))
    }

    /// What must not be left in any cleaned file.
    static let canaries = ["GPS-CANARY", "Ann Author", "Somebody else", "a phone", "2026:11:20", "JFXX"]

    static func holds(_ bytes: [UInt8], _ text: String) -> Bool {
        Data(bytes).range(of: Data(text.utf8)) != nil
    }
}

extension TellingTests.Visitor {
    /// Posts a form with files, as a browser does.
    func send(
        _ path: String, _ fields: [(String, String)], files: [(field: String, name: String, bytes: [UInt8])]
    ) async throws -> (status: HTTPResponse.Status, text: String, bytes: [UInt8], headers: HTTPFields) {
        var body = Data()
        let mark = "----house\(UInt32.random(in: 1...9_999_999))"
        for (name, value) in (token.isEmpty ? [] : [("form", token)]) + fields {
            body += "--\(mark)\r\nContent-Disposition: form-data; name=\"\(name)\"\r\n\r\n\(value)\r\n".utf8
        }
        for file in files {
            body += "--\(mark)\r\nContent-Disposition: form-data; name=\"\(file.field)\"; ".utf8
            body += "filename=\"\(file.name)\"\r\nContent-Type: application/octet-stream\r\n\r\n".utf8
            body += file.bytes
            body += "\r\n".utf8
        }
        body += "--\(mark)--\r\n".utf8
        let response = try await client.execute(
            uri: path, method: .post,
            headers: [.contentType: "multipart/form-data; boundary=\(mark)", .cookie: cookie],
            body: ByteBuffer(bytes: body))
        return (
            response.status, String(buffer: response.body), Array(response.body.readableBytesView),
            response.headers
        )
    }
}
