import CleryLaw
import Foundation
import GRDB
import Hummingbird
import HummingbirdTesting
import Testing

@testable import CleryOffice

/// An office with a small log, and somebody of it at the desk of the log.
struct DeskHouse {
    let house: TestOffice
    var office: Office { house.office }

    init(campuses: [String] = ["Main campus"]) throws {
        house = try TestOffice(campuses: campuses)
        try house.take(TestOffice.log)
    }

    func close() { house.close() }
    func isWhole() -> Bool { Verify.office(in: house.folder).isWhole }

    /// Walks as somebody with a role.
    func desk(
        as role: Role = .recordsOfficer, campus: Int64? = nil, _ body: @Sendable (Desk) async throws -> Void
    ) async throws {
        let (account, cookie) = try await RolesTests.person(role, campus: campus, in: office)
        try await DoorsTests.app(office).test(.router) { client in
            let visitor = try await TellingTests.Visitor(client: client).signedIn(cookie)
            try await body(Desk(visitor: visitor, account: account))
        }
    }

    struct Desk {
        let visitor: TellingTests.Visitor
        let account: Int64

        func page(_ path: String) async throws -> String { try await visitor.get(path).text }

        /// Posts to a form of an entry's page, with the mark that the page shows now.
        func send(_ incident: Int64, _ part: String, _ fields: [(String, String)], seen: String? = nil)
            async throws -> (status: HTTPResponse.Status, text: String, location: String)
        {
            let path = "/office/log/entries/\(incident)"
            let page = try await visitor.get(path).text
            let mark = page.firstMatch(of: /name="seen" value="([^"]+)"/).map { String($0.1) }
            return try await visitor.post("\(path)/\(part)", [("seen", seen ?? mark ?? "")] + fields)
        }
    }

    func entry(_ incident: Int64, _ log: LogKind = .crime) throws -> LogEntry? {
        try office.read { try LogRequests.entries(of: incident, $0) }.first { $0.log == log }
    }

    func content(_ incident: Int64, _ log: LogKind = .crime) throws -> LogContent {
        try #require(try entry(incident, log)).content
    }

    /// What the public reads of an entry's past.
    func history(_ incident: Int64, _ log: LogKind = .crime) throws -> [String] {
        let entry = try #require(try entry(incident, log))
        return try office.read { try EntryHistory.of(entry, $0) }.map(\.sentence)
    }

    func sentences() throws -> [String] {
        try office.read {
            try String.fetchAll($0, sql: "SELECT sentence || '|' || coalesce(why, '') FROM events")
        }
    }

    func position() throws -> Int64 { try office.position() }

    func withholdings() throws -> [LogWithholding] {
        try office.read { try LogWithholding.all(of: 1, in: .crime, $0) }
    }
}
