import CleryLaw
import Foundation
import GRDB
import HTTPTypes
import HummingbirdTesting
import NIOCore
import Testing

@testable import CleryOffice

@Suite("The audit file: who takes it out, and what restricted records leave in it")
struct AuditDoorsTests {
    private static let path = "/office/keeping/audit"

    /// What only the readers of the restricted records may find.
    private static let words = [
        SightOffice.nature, SightOffice.place, SightOffice.comment, SightOffice.narrative, SightOffice.told,
        SightOffice.wording,
    ]

    private static func take(_ visitor: TellingTests.Visitor, _ fields: [(String, String)]) async throws -> (
        status: HTTPResponse.Status, bytes: [UInt8], headers: HTTPFields
    ) {
        let body = ([("form", visitor.token)] + fields).map { "\($0)=\(urlPartOf($1))" }
            .joined(separator: "&")
        let response = try await visitor.client.execute(
            uri: path, method: .post,
            headers: [.contentType: "application/x-www-form-urlencoded", .cookie: visitor.cookie],
            body: ByteBuffer(string: body))
        return (response.status, Array(response.body.readableBytesView), response.headers)
    }

    @Test("A restricted record is in the file of its readers only; the numbers and the chain hold without it")
    func restricted() async throws {
        let world = try await SightOffice()
        defer { world.house.close() }
        let blind = try AuditTrial(world.office, year: 2026)
        defer { blind.close() }
        let all = blind.everything
        for word in Self.words { #expect(!all.contains(word), "\(word)") }
        let said = try AuditTrial.verify(blind.path)
        #expect(said.code == 0, "\(said.said)")
        let withheld = try #require(said.said.firstMatch(of: /of which ([0-9]+) show/)?.1)
        #expect((Int(withheld) ?? 0) >= 3)
        let numbers = blind.rows("crime-reports/incidents.csv").compactMap { Int64($0["id"] ?? "") }
        #expect(numbers == [world.own, world.other])
        #expect(blind.text("index.html").contains("of restricted records are not shown"))
        let reader = try AuditTrial(world.office, year: 2026, hidden: Hidden(), openedWhy: "An auditor asks")
        defer { reader.close() }
        let read = reader.everything
        for word in Self.words { #expect(read.contains(word), "\(word)") }
        #expect(reader.file.reports == [world.ownReport, world.otherReport, world.secretReport])
        #expect(try AuditTrial.verify(reader.path).code == 0)
    }

    @Test("The page: an auditor takes a year out; campuses, other roles and forged years do not")
    func page() async throws {
        let world = try await SightOffice()
        defer { world.house.close() }
        let office = world.office
        let (account, auditor) = try await RolesTests.person(.auditor, in: office)
        let (_, clerk) = try await RolesTests.person(.recordsOfficer, in: office)
        let (_, local) = try await RolesTests.person(.auditor, campus: 1, in: office)
        try await DoorsTests.app(office).test(.router) { client in
            let visitor = TellingTests.Visitor(client: client)
            for cookie in [clerk, local] {
                let other = try await visitor.signedIn(cookie)
                #expect(try await other.get(Self.path).status == .notFound)
                #expect(try await Self.take(other, [("year", "2026")]).status == .notFound)
            }
            let one = try await visitor.signedIn(auditor)
            let page = try await one.get(Self.path).text
            #expect(page.contains("No audit file was taken out yet") && page.contains(">2026</option>"))
            #expect(!page.contains("Open sealed texts"))
            for year in ["", "1990", "2027", "2026'", "99999999999999999999"] {
                #expect(try await Self.take(one, [("year", year)]).status == .unprocessableContent)
            }
            // An auditor may take it out, but may not open what is sealed.
            let opening = [("year", "2026"), ("open", "yes"), ("sure", "yes"), ("why", "x")]
            #expect(try await Self.take(one, opening).status == .notFound)
            #expect(try office.read { try AuditRecord.count($0) } == 0)
            let taken = try await Self.take(one, [("year", "2026")])
            #expect(taken.status == .ok && taken.headers[.contentType] == "application/zip")
            #expect(taken.headers[.contentDisposition] == "attachment; filename=\"audit-2026.zip\"")
            #expect(taken.headers[.cacheControl] == "no-store")
            let file = NSTemporaryDirectory() + "taken-\(UUID().uuidString).zip"
            defer { try? FileManager.default.removeItem(atPath: file) }
            try Data(taken.bytes).write(to: URL(filePath: file))
            let record = try #require(try office.read { try AuditRecord.last(of: 2026, $0) })
            #expect(record.account == account && record.size == taken.bytes.count)
            let said = try AuditTrial.verify(file, [record.file, record.manifest])
            #expect(said.code == 0, "\(said.said)")
            let after = try await one.get(Self.path).text
            #expect(after.contains(record.file) && after.contains(record.manifest))
            let left = try FileManager.default.contentsOfDirectory(atPath: office.folder)
            #expect(!left.contains { $0.hasSuffix(".partial") })
        }
        #expect(Verify.office(in: world.house.folder).problems == [])
    }

    @Test("Sealed texts are opened with a reason and a second word; each record goes to the list of openings")
    func opened() async throws {
        let world = try await SightOffice()
        defer { world.house.close() }
        let office = world.office
        let (account, cookie) = try await RolesTests.person(.coordinator, in: office)
        try await DoorsTests.app(office).test(.router) { client in
            let one = try await TellingTests.Visitor(client: client).signedIn(cookie)
            let asked = [("year", "2026"), ("open", "yes"), ("why", "Program review 12")]
            let half = try await Self.take(one, asked)
            #expect(half.status == .unprocessableContent)
            #expect(String(decoding: half.bytes, as: UTF8.self).contains("value=\"Program review 12\""))
            #expect(
                try await Self.take(one, [("year", "2026"), ("open", "yes"), ("sure", "yes")]).status
                    == .unprocessableContent)
            let taken = try await Self.take(one, asked + [("sure", "yes")])
            #expect(taken.status == .ok)
            let files = AuditTrial.read(taken.bytes)
            let reports = String(decoding: files["crime-reports/reports.csv"] ?? [], as: UTF8.self)
            #expect(reports.contains("Plain words") && reports.contains("Harbor words"))
            // Restricted to others: not even opened.
            #expect(!taken.bytes.isEmpty && !reports.contains("4716"))
            let openings = try office.read {
                try Int64.fetchAll(
                    $0,
                    sql:
                        "SELECT report FROM openings WHERE account = ? AND reason LIKE 'Program review 12%' ORDER BY report",
                    arguments: [account])
            }
            #expect(openings == [world.ownReport, world.otherReport])
            // Where a second person's consent is asked, nothing is opened by a file.
            try await office.act(by: .house, "asked consent") { try ConsentActs.set(.always, $0) }
            let shut = AuditTrial.read(try await Self.take(one, asked + [("sure", "yes")]).bytes)
            let now = String(decoding: shut["crime-reports/reports.csv"] ?? [], as: UTF8.self)
            #expect(!now.contains("Plain words") && now.contains("second person"))
        }
        #expect(Verify.office(in: world.house.folder).problems == [])
    }
}
