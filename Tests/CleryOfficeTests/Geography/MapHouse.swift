import CleryLaw
import Foundation
import GRDB
import Geometry
import Hummingbird
import HummingbirdTesting
import Testing

@testable import CleryOffice

/// An office with two campuses and a few places of every kind, outlined as squares around one spot.
struct MapHouse {
    let house: TestOffice
    var office: Office { house.office }

    init() throws {
        house = try TestOffice(campuses: ["Main campus", "Harbor campus"])
    }

    func close() { house.close() }

    /// A square of so many meters around a spot so many meters east and north of a flagpole.
    static func square(_ east: Double, _ north: Double, side: Double = 40) -> Shape {
        let (x, y) = (-71.9042 + east * 12.1e-6, 42.1203 + north * 9e-6)
        let (a, b) = (side / 2 * 12.1e-6, side / 2 * 9e-6)
        return .polygon(Box(west: x - a, south: y - b, east: x + a, north: y + b).polygon)
    }

    /// A place with its facts since a day, and with an outline unless it is said otherwise.
    @discardableResult
    func place(
        _ name: String, campus: Int64 = 1, kind: PlaceKind = .building, at spot: (Double, Double)? = (0, 0),
        from: Day? = nil, parent: Int64? = nil, _ facts: PlaceDescription?
    ) throws -> Int64 {
        try office.actNow(by: .house, "made a place") { writing in
            let place = try PlaceActs.make(
                name, campus: campus,
                {
                    var details = PlaceDetails(id: $0, kind: kind)
                    details.number = "B\($0)"
                    details.address = "\($0) College Street"
                    details.parent = parent
                    return details
                }, facts: facts, from: from, writing)
            if let spot {
                let shape = PlaceShape(
                    id: place.id, shape: MapHouse.square(spot.0, spot.1), source: "test")
                try writing.put(.placeShapes, shape.values, isNew: true)
            }
            return place.id
        }
    }

    static let hall = PlaceDecisionTests.hall { $0.studentHousing = .known(true) }
    static let library = PlaceDecisionTests.hall()

    /// A hotel that is noncampus by trips that return to it.
    static var hotel: PlaceDescription {
        var facts = PlaceKind.lodging.beginning
        facts.control = .known(.agreementForSpace)
        facts.educationalUse = .known(true)
        facts.frequentlyUsedByStudents = .known(false)
        facts.nights = .known(3)
        facts.repeatedUse = .known(true)
        facts.spot = .notApplicable
        return facts
    }

    func get(_ address: String, cookie: String? = nil) async throws -> (status: Int, body: String) {
        try await DoorsTests.app(office).test(.router) { client in
            let response = try await client.execute(
                uri: address, method: .get, headers: cookie.map { [.cookie: $0] } ?? [:])
            return (response.status.code, String(buffer: response.body))
        }
    }

    /// The public list as names.
    func listed(_ query: String = "") async throws -> [String] {
        let text = try await get("/geography.geojson" + query).body
        let json = try JSONValue(parsing: text)
        return json["features"]?.items.compactMap { $0["properties"]?["name"]?.text } ?? []
    }
import Geometry
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Testing
import TypedHTML

@testable import CleryOffice

/// An office with a square campus, for tests of shapes: its corners are whole thousandths of a degree.
struct MapHouse {
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
    func campus(_ shape: Shape = MapHouse.square) throws -> PlaceRecord {
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
