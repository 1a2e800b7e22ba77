import CleryLaw
import Foundation
import GRDB
import HTTPTypes
import HummingbirdTesting
import NIOCore
import Testing

@testable import CleryOffice

/// Files of the Department for the tests of the survey (Published/README.md), and offices that take them in.
enum SurveyFiles {
    static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Published")

    static func path(_ name: String) -> String { folder.appending(path: name + ".csv").path }

    /// Every file of data years 2020 to 2022.
    static func release() throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasPrefix("2020-22_") }
            .sorted().map { folder.appending(path: $0).path }
    }

    /// An office that took in all of them.
    static func office(all: Bool = true, _ name: String? = nil) throws -> TestOffice {
        let house = try TestOffice()
        var importing = PublishedImport(house.office, files: try release())
        importing.takesAll = all
        importing.institution = name
        _ = try importing.run()
        return house
    }

    static func send(
        _ visitor: TellingTests.Visitor, _ path: String, file name: String, _ text: String,
        _ fields: [(String, String)] = []
    ) async throws -> (status: HTTPResponse.Status, text: String, location: String) {
        let mark = "survey-\(UUID().uuidString)"
        var body = ""
        for (name, value) in [("form", visitor.token)] + fields {
            body += "--\(mark)\r\nContent-Disposition: form-data; name=\"\(name)\"\r\n\r\n\(value)\r\n"
        }
        body +=
            "--\(mark)\r\nContent-Disposition: form-data; name=\"file\"; filename=\"\(name)\"\r\n"
            + "Content-Type: text/csv\r\n\r\n\(text)\r\n--\(mark)--\r\n"
        let response = try await visitor.client.execute(
            uri: path, method: .post,
            headers: [.contentType: "multipart/form-data; boundary=\(mark)", .cookie: visitor.cookie],
            body: ByteBuffer(string: body))
        return (response.status, String(buffer: response.body), response.headers[.location] ?? "")
    }
}

/// A published report of 2026 and a coordinator who keeps the survey.
final class SurveyWorld: Sendable {
    let report: ReportWorld
    var office: Office { report.office }

    init(campuses: [String] = ["Main campus"]) throws { report = try ReportWorld(campuses: campuses) }

    func close() { report.close() }

    func twin(_ year: Int = 2026, campus: Int64 = 1) throws -> SurveyTwin {
        try office.read { db in
            let book = try SurveyBook(office, year: year, db)
            return try SurveyTwin(try #require(book.campuses.first { $0.id == campus }), book, db)
        }
    }
}
