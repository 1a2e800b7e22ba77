import CleryLaw
import Geometry
import Testing

@testable import CleryOffice

/// The layers that institutions have published.
@Suite("Real map layers", .enabled(if: DataFolder.isPresent))
struct LayerRealTests {
    private func bytes(_ path: String) throws -> [UInt8] {
        try SheetText.bytes(of: "\(DataFolder.path)/\(path)", longest: LayerFile.largest)
    }

    @Test func dartmouth() throws {
        let house = try TestOffice()
        defer { house.close() }
        let layer = try bytes("dartmouth-college/buildings.geojson")
        let plan = try house.layerPlan(layer)
        #expect(plan.file.features.count == 624 && plan.count(.added) == 624)
        #expect(plan.rows.allSatisfy { $0.wish.shape != nil })
        let housing = plan.groups.filter { $0.id.hasPrefix("student_housing=yes|") }
        #expect(
            housing.map { "\($0.evidence) \($0.count)" } == ["Residential_U: Yes 71", "Residential_G: Yes 4"])
        try house.takeLayer(layer) { settings in
            settings.confirmed = Set(housing.map(\.id))
            settings.whole = [.owned]
        }
        let shapes = try house.office.read { try PlaceAtlas($0).entries.count }
        #expect(shapes == 624)
        // What was taken in is found again, each by itself, in each format.
        let again = try house.layerPlan(layer)
        #expect(again.rows.allSatisfy { $0.place != nil && $0.changes.isEmpty })
        for format in LayerFormat.allCases {
            #expect(try house.layerPlan(try house.export(format)).count(.unchanged) == 624, "\(format)")
        }
        #expect(Verify.office(in: house.folder).isWhole)
    }

    @Test func chicago() throws {
        let house = try TestOffice()
        defer { house.close() }
        var all = 0
        for (path, kind, count) in [
            ("campus-zones", PlaceKind.campus, 9), ("patrol-area", .outdoor, 1), ("buildings", .building, 76),
        ] {
            let layer = try bytes("university-of-chicago/\(path).geojson")
            let read = try LayerFile.read(layer)
            let guess = LayerGuess.profile(
                for: read, title: "\(path).geojson", campuses: [Campus(id: 1, name: "Main campus")])
            let plan = try house.layerPlan(layer) { $0.profile = guess }
            #expect(plan.settings.profile.kind == kind)
            #expect(plan.count(.added) == count && plan.rows.allSatisfy { $0.wish.shape != nil }, "\(path)")
            try house.takeLayer(layer) { $0.profile = guess }
            all += count
        }
        #expect(try house.office.read { try PlaceAtlas($0).entries.count } == all)
        let hall = try #require(try house.placeNamed("BRECKINRIDGE HOUSE"))
        #expect(hall.details?.address == "1442 E 59TH ST")
        // Zones are borders of the campus: what lies in them is proposed as within it.
        let plan = try house.layerPlan(try bytes("university-of-chicago/buildings.geojson"))
        #expect(plan.groups.contains { $0.id.hasPrefix("within_campus=yes") })
        #expect(plan.groups.contains { $0.evidence == "COMMENTS: DORMS" })
        #expect(Verify.office(in: house.folder).isWhole)
    }
}
