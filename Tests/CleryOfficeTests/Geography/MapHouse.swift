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
}
