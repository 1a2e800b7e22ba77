import CleryLaw
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Testing

@testable import CleryOffice

/// An office with a log, and somebody who reads its feeds as a program would.
struct FeedOffice {
    let house: TestOffice
    var office: Office { house.office }

    /// The days of the log that `TestOffice.log` fills.
    static let window = "from=2024-03-01&to=2024-03-31"

    init(_ log: String = TestOffice.log, campuses: [String] = ["Main campus"]) throws {
        house = try TestOffice(campuses: campuses)
        try house.take(log)
    }

    func close() { house.close() }

    struct Reader {
        let client: any TestClientProtocol

        func get(_ path: String, _ headers: HTTPFields = [:]) async throws -> TestResponse {
            try await client.execute(uri: path, method: .get, headers: headers)
        }

        func text(_ path: String) async throws -> String { String(buffer: try await get(path).body) }

        func json(_ path: String) async throws -> JSONValue {
            try JSONValue(parsing: Array(try await get(path).body.readableBytesView))
        }

        func items(_ path: String) async throws -> [JSONValue] { try await json(path)["items"]?.items ?? [] }
    }

    func run(_ body: @Sendable (Reader) async throws -> Void) async throws {
        try await DoorsTests.app(office).test(.router) { try await body(Reader(client: $0)) }
    }

    /// Puts an entry otherwise, as a later act would.
    func change(_ id: Int64, _ change: @escaping @Sendable (inout LogContent) -> Void) throws {
        try office.actNow(by: .house, "put an entry otherwise") { writing in
            let old = try #require(try LogRequests.one(id, writing.db))
            var content = old.content
            change(&content)
            try LogKeeper.publish(content, of: old.incident, in: old.log, over: old, writing)
        }
    }

    func merge(_ id: Int64, into other: Int64) throws {
        try office.actNow(by: .house, "merged entries") { writing in
            let old = try #require(try LogRequests.one(id, writing.db))
            try LogKeeper.publish(
                old.content, of: old.incident, in: old.log, over: old, mergedInto: other, writing)
        }
    }

    /// Enters a fire into the fire log beside the crime that it was.
    func addFire(to incident: Int64) throws {
        try office.actNow(by: .house, "entered a fire") { writing in
            var content = try #require(try LogRequests.entries(of: incident, writing.db).first).content
            content.nature = "Unattended cooking"
            content = content.without([.disposition])
            try LogKeeper.publish(content, of: incident, in: .fire, over: nil, writing)
        }
    }
}

extension JSONValue {
    /// The names of an object's members.
    var names: [String] { if case .object(let members) = self { members.map(\.0) } else { [] } }
}
