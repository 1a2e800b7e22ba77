import CleryLaw
import Crypto
import Foundation
import HTTPTypes
import HummingbirdTesting
import Testing

@testable import CleryOffice

@Suite("Open data")
struct OpenDataTests {
    private static let address = "/.well-known/clery.json"

    @Test(
        "Nothing unpublished is in it; a report is, with the hashes of its files, and a correction once it is stated"
    )
    func show() async throws {
        let world = try SurveyWorld()
        defer { world.close() }
        let before = try await Self.read(world)
        #expect(before["reports"]?.items.isEmpty == true && before["hazing"]?["newest"] == .null)
        try await world.office.act(by: .account(1), "opened a report") {
            _ = try EditionActs.open(2027, by: 1, $0)
        }
        try await world.report.publish()
        let open = try await Self.read(world)
        let report = try #require(open["reports"]?.items.first)
        #expect(open["reports"]?.items.count == 1 && report["year"]?.integer == 2026)
        try await world.report.run { visitor in
            for file in report["files"]?.items ?? [] {
                let response = try await visitor.client.execute(
                    uri: try #require(file["address"]?.text), method: .get)
                let bytes = Array(response.body.readableBytesView)
                #expect(file["bytes"]?.integer == Int64(bytes.count))
                #expect(file["sha256"]?.text == Array(SHA256.hash(data: bytes)).hex)
            }
            let page = try await visitor.get("/reports/2026").text
            for chapter in report["chapters"]?.items ?? [] {
                #expect(page.contains("id=\"chapter-\(try #require(chapter["id"]?.text))\""))
            }
        }
        #expect(report["files"]?.items.count == 4 && (report["chapters"]?.items.count ?? 0) > 3)
        let burglaries = report["counts"]?.items.filter { $0["category"]?.text == "burglary" } ?? []
        #expect(burglaries.map { $0["count"]?.integer } == [2, 1])
        #expect(report["corrections"]?.items.isEmpty == true)
        try world.report.reclassify("25-0001")
        #expect(try await Self.read(world)["reports"]?.items.first?["counts"] == report["counts"])
        try world.office.actNow(by: .house, "stated a correction") { writing in
            let number = PublishedNumber(1, Cell(.primary, .burglary, .onCampus, 2025))
            try writing.put(
                .errata,
                Erratum(
                    id: 1, number: number, old: 2, new: 1, reason: "it was no burglary", account: 1,
                    at: writing.at
                ).values, isNew: true)
        }
        let corrected = try await Self.read(world)["reports"]?.items.first?["corrections"]?.items.first
        #expect(corrected?["old"]?.integer == 2 && corrected?["new"]?.integer == 1)
    }

    private static func read(_ world: SurveyWorld) async throws -> JSONValue {
        world.office.pages.set(try world.office.currentVersion())
        let text = try world.office.read { try OpenData.text(world.office, $0) }
        return try JSONValue(parsing: Array(text.utf8))
    }

    @Test("What stands at the address has every member that the schema asks for, and no other")
    func schema() async throws {
        let world = try SurveyWorld()
        defer { world.close() }
        try await world.report.publish()
        world.office.pages.set(try world.office.currentVersion())
        try await world.report.run { visitor in
            let answer = try await visitor.client.execute(uri: Self.address, method: .get)
            #expect(
                answer.status == .ok && answer.headers[.contentType]?.hasPrefix("application/json") == true)
            #expect(answer.headers[.accessControlAllowOrigin] == "*")
            let open = try JSONValue(parsing: Array(answer.body.readableBytesView))
            let described = try await visitor.client.execute(uri: "/clery.schema.json", method: .get)
            #expect(described.headers[.contentType]?.hasPrefix("application/schema+json") == true)
            let schema = try JSONValue(parsing: Array(described.body.readableBytesView))
            func compare(_ value: JSONValue?, _ definition: JSONValue?, _ name: String) throws {
                let (value, definition) = (try #require(value), try #require(definition))
                #expect(
                    Set(value.names) == Set(definition["required"]?.items.compactMap(\.text) ?? []), "\(name)"
                )
            }
            try compare(open, schema, "root")
            let report = open["reports"]?.items.first
            for (value, name) in [
                (open["campuses"]?.items.first, "campus"), (report, "report"),
                (report?["files"]?.items.first, "file"), (report?["chapters"]?.items.first, "chapter"),
                (report?["counts"]?.items.first, "count"),
            ] { try compare(value, schema["$defs"]?[name], name) }
        }
    }
}
