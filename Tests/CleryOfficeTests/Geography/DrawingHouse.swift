import CleryLaw
import Foundation
import Geometry
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Testing
import TypedHTML

@testable import CleryOffice

/// An office with a square campus, for tests of shapes: its corners are whole thousandths of a degree.
struct DrawingHouse {
    let house: DutyHouse
    var office: Office { house.office }

    init() throws { house = try DutyHouse() }
    func close() { house.close() }

    static func box(_ west: Double, _ south: Double, _ east: Double, _ north: Double) -> Shape {
        .polygon(Box(west: west, south: south, east: east, north: north).polygon)
    }
    static let square = box(-72.290, 43.702, -72.286, 43.706)

    @discardableResult
    func place(
        _ name: String, _ kind: PlaceKind = .building, campus: Int64 = 1, facts: PlaceDescription? = nil,
        shape: Shape? = nil
    ) throws -> PlaceRecord {
        try office.actNow(by: .house, "made a place") { writing in
            let place = try PlaceActs.make(
                name, campus: campus, { PlaceDetails(id: $0, kind: kind) }, facts: facts, writing)
            if let shape { try DrawingActs.keep(shape, of: place.id, writing) }
            return place
        }
    }

    @discardableResult
    func campus(_ shape: Shape = DrawingHouse.square) throws -> PlaceRecord {
        try place("Hartwell campus", .campus, shape: shape)
    }

    func shape(of place: PlaceRecord) throws -> Shape? {
        try office.read { try PlaceShape.one(place.id, $0)?.shape }
    }

    func proposals(width: Double = 20, campus: Int64 = 1) throws -> StreetProposals {
        try office.read { db in
            let campus = try #require(try Campus.all(db).first { $0.id == campus })
            let atlas = try office.atlas.atlas(db)
            let border = try #require(try StreetBorder(of: campus, atlas: atlas, db))
            return try StreetProposals(along: border, width: width, atlas: atlas, within: .all, db)
        }
    }

    /// A person of the office at its doors.
    struct Person {
        let client: any TestClientProtocol
        let cookie: String

        func get(_ path: String) async throws -> TestResponse {
            try await client.execute(uri: path, method: .get, headers: [.cookie: cookie])
        }

        /// Posts fields with the token that the person's pages carry.
        func post(_ path: String, _ fields: KeyValuePairs<String, String>) async throws -> TestResponse {
            try await post(path, with: fields.map { ($0.key, $0.value) })
        }

        func post(_ path: String, with fields: [(String, String)]) async throws -> TestResponse {
            let page = String(buffer: try await get("/office/account").body)
            let token = try #require(page.firstMatch(of: /name="form" value="([^"]+)"/)?.1)
            let body = ([("form", String(token))] + fields)
                .map { "\(urlPart($0.0))=\(urlPart($0.1))" }.joined(separator: "&")
            return try await client.execute(
                uri: path, method: .post,
                headers: [.cookie: cookie, .contentType: "application/x-www-form-urlencoded"],
                body: ByteBuffer(string: body))
        }
    }

    /// - Parameter campus: the one campus of a records officer; nil is the administrator.
    func asPerson(
        campus: Int64? = nil, _ work: @escaping @Sendable (Person) async throws -> Void
    ) async throws {
        var account: Int64 = 1
        if let campus {
            account = try office.actNow(by: .house, "made an account") { writing in
                let id = try writing.nextID(.accounts)
                try writing.put(
                    .accounts,
                    [.integer(id), .text("rosa\(id)"), .text("person"), .null, .text("Rosa"), .null])
                let grant = Grant(
                    id: try writing.nextID(.grants), account: id, role: .recordsOfficer, campus: campus,
                    from: "2020-01-01", through: nil)
                try writing.put(.grants, grant.values)
                return id
            }
        }
        let token = try await Sessions.begin(account, office)
        try await DoorsTests.app(office).test(.router) { client in
            try await work(Person(client: client, cookie: "openclery=\(token)"))
        }
    }
}
