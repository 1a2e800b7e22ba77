import CleryLaw
import Foundation
import GRDB

@testable import CleryOffice

/// Files of places taken into an office of a test.
extension TestOffice {
    /// What a file would change, by the guess of its columns or by a profile.
    func layerPlan(_ bytes: [UInt8], _ change: (inout LayerSettings) -> Void = { _ in }) throws -> LayerPlan {
        var settings = LayerSettings()
        settings.title = "places.geojson"
        settings.profile = try office.read {
            LayerGuess.profile(
                for: try LayerFile.read(bytes), title: settings.title, campuses: try Campus.all($0))
        }
        change(&settings)
        return try office.read {
            try LayerPlan.of(
                bytes, settings, reach: .all, hidden: Hidden(), today: office.today, $0)
        }
    }

    @discardableResult
    func takeLayer(_ bytes: [UInt8], _ change: (inout LayerSettings) -> Void = { _ in }) throws
        -> LayerApply.Counts
    {
        let plan = try layerPlan(bytes, change)
        return try office.actNow(by: .house, "took in a file of places") {
            try LayerApply.carryOut(plan, today: office.today, $0)
        }
    }

    func export(_ format: LayerFormat, year: Int? = nil) throws -> [UInt8] {
        try office.read {
            try LayerExport(
                year: year, campus: nil, reach: .all, hidden: Hidden(), today: office.today, $0
            ).bytes(format)
        }
    }

    func placeNamed(_ name: String) throws -> (record: PlaceRecord, details: PlaceDetails?)? {
        try office.read { db in
            try PlaceRequests.all(db).last { $0.name == name }.map { ($0, try PlaceDetails.one($0.id, db)) }
        }
    }

    /// A square of so many degrees with its southwest corner there.
    static func square(_ x: Double, _ y: Double, _ size: Double = 0.0004) -> String {
        let corners = [(x, y), (x + size, y), (x + size, y + size), (x, y + size), (x, y)]
        return
            #"{"type":"Polygon","coordinates":[[\#(corners.map { "[\($0.0),\($0.1)]" }.joined(separator: ","))]]}"#
    }

    static func buildings(_ rows: [(properties: String, geometry: String)]) -> [UInt8] {
        LayerReadingTests.collection(rows.map { LayerReadingTests.feature($0.properties, $0.geometry) })
    }

    static let halls = buildings([
        (
            #""BLDG_NUM":"0101","BLDG_NAME":"Whitman Hall","ADDRESS":"12 College St, Hartwell","USE_DESC":"Residence Hall""#,
            square(-73.10, 42.50)
        ),
        (
            #""BLDG_NUM":"0102","BLDG_NAME":"Science Ctr","ADDRESS":"14 College St, Hartwell","USE_DESC":"Classroom""#,
            square(-73.098, 42.50)
        ),
        (
            #""BLDG_NUM":"0103","BLDG_NAME":"North Lot","ADDRESS":"","USE_DESC":"Parking""#,
            square(-73.096, 42.50)
        ),
    ])
}
