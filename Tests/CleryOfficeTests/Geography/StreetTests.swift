import CleryLaw
import Foundation
import Geometry
import Hummingbird
import HummingbirdTesting
import Testing

@testable import CleryOffice

/// Public property: proposed from the border of a campus, confirmed by facts.
@Suite struct StreetTests {
    static let confirmed: KeyValuePairs<String, String> = [
        "name": "Elm Street", "parts": "one", "public_kind": "sidewalk_street_sidewalk", "owner": "public",
        "within_campus": "no", "adjacency": "immediately_adjacent", "barrier": "no", "what": "keep",
        "width": "20",
    ]

    @Test func aSquareCampusHasFourSides() throws {
        let map = try DrawingHouse()
        defer { map.close() }
        try map.campus()
        let open = try map.proposals().open
        #expect(
            Set(open.map(\.name)) == [
                "Main campus, north side", "Main campus, east side", "Main campus, south side",
                "Main campus, west side",
            ])
        for one in open {
            let side = try #require(one.side)
            // A strip of 20 meters along the side, outside of the campus, with at most both corners.
            #expect(abs(side.meters * 20 - one.shape.area) < 2 * 400 + 0.03 * one.shape.area)
            #expect(try one.shape.intersection(DrawingHouse.square).area < 1)
            #expect(one.distance == 0)
            #expect(abs(one.shared - side.meters) < 8)
        }
        // The strips do not overlap, and together they are all around the campus.
        let all = try Shape.union(of: open.map(\.shape)).area
        #expect(abs(all - open.reduce(0) { $0 + $1.shape.area }) < 2)
        let around = try DrawingHouse.square.buffer(meters: 20).difference(DrawingHouse.square).area
        #expect(abs(all - around) < 0.02 * around)
    }

    @Test func aRoundOrNotchedBorderIsCutAtItsTurns() throws {
        let round = try Shape.point(Coordinate(longitude: -72.288, latitude: 43.704)).buffer(meters: 300)
        #expect(try StreetSide.cut(round).count == 1)
        let notched = try DrawingHouse.square.difference(DrawingHouse.box(-72.2875, 43.7045, -72.286, 43.706))
        #expect(try StreetSide.cut(notched).count == 6)
        // A corner cut off by six meters is no side.
        let cut = try DrawingHouse.square.difference(DrawingHouse.box(-72.28606, 43.70595, -72.286, 43.706))
        #expect(try StreetSide.cut(cut).count == 4)
        let hole = try DrawingHouse.square.difference(DrawingHouse.box(-72.289, 43.703, -72.288, 43.704))
        #expect(try StreetSide.cut(hole).count == 8)
    }

    @Test func aNarrowCampusHasNoStripAcrossItself() throws {
        let narrow = DrawingHouse.box(-72.290, 43.702, -72.286, 43.70215)
        let north = try #require(try StreetSide.cut(narrow).first { $0.direction == "north" })
        let strip = try north.strip(to: 20, of: narrow)
        let south = try #require(strip.box?.south)
        #expect(south > 43.7019)
    }

    @Test func aParkBesideTheCampusIsProposedAndOneFarAwayIsNot() throws {
        let map = try DrawingHouse()
        defer { map.close() }
        try map.campus()
        // It touches the south side; the other lies two streets farther.
        let park = try map.place(
            "Founders Park", .street, shape: DrawingHouse.box(-72.289, 43.701, -72.288, 43.702))
        try map.place("River Park", .street, shape: DrawingHouse.box(-72.289, 43.699, -72.288, 43.700))
        try map.place("City library", .building, shape: DrawingHouse.box(-72.285, 43.702, -72.284, 43.703))
        let lane = try map.place(
            "Mill Lane", .street,
            shape: .line([
                Coordinate(longitude: -72.29010, latitude: 43.702),
                Coordinate(longitude: -72.29010, latitude: 43.706),
            ]))
        let inside = try map.place(
            "City lot", .street, shape: DrawingHouse.box(-72.288, 43.704, -72.287, 43.7045))
        let open = try map.proposals().open
        #expect(Set(open.compactMap(\.place?.id)) == [park.id, lane.id, inside.id])
        let own = try #require(open.first { $0.place?.id == park.id })
        #expect(own.distance == 0 && !own.isWithin)
        let width = Earth.meters(
            from: Coordinate(longitude: -72.289, latitude: 43.702),
            to: Coordinate(longitude: -72.288, latitude: 43.702))
        #expect(abs(own.shared - width) < 8)
        #expect(open.first { $0.place?.id == inside.id }?.isWithin == true)
        let street = try #require(open.first { $0.place?.id == lane.id })
        #expect(street.distance > 7 && street.distance < 9)
        // What is a place already is not proposed as a strip again.
        for strip in open where strip.side != nil {
            #expect(try strip.shape.intersection(own.shape).area < 1)
        }
        #expect(!open.contains { $0.name.hasSuffix("west side") && $0.shape.area > 4000 })
    }

    @Test func nothingIsProposedBesideNoncampusProperty() throws {
        let map = try DrawingHouse()
        defer { map.close() }
        try map.campus()
        var house = PlaceDecisionTests.hall()
        house.withinCampus = .known(false)
        house.reasonablyContiguous = .known(false)
        let away = try map.place(
            "Farm", .away, facts: house, shape: DrawingHouse.box(-72.20, 43.60, -72.19, 43.61))
        let decision = try map.office.read { try PlaceDecision.of(away.id, on: map.office.today, $0) }
        #expect(decision?.facts.geography == .known(.noncampus))
        try map.place("Farm Road", .street, shape: DrawingHouse.box(-72.2002, 43.60, -72.20, 43.61))
        let open = try map.proposals().open
        #expect(open.count == 4)
        #expect(!open.contains { $0.name == "Farm Road" })
        // Nor is there a border where only noncampus property has a shape.
        try map.place(
            "Boathouse", .away, campus: 2, facts: house, shape: DrawingHouse.box(-72.10, 43.60, -72.09, 43.61)
        )
        let border = try map.office.read { db in
            let harbor = try #require(try Campus.all(db).first { $0.id == 2 })
            return try StreetBorder(of: harbor, atlas: map.office.atlas.atlas(db), db)
        }
        #expect(border?.places == nil)
    }

    @Test func theAnswersAreFactsAndAreRemembered() async throws {
        let map = try DrawingHouse()
        defer { map.close() }
        let campus = try map.campus()
        try await map.asPerson { person in
            for (name, open) in [("Elm Street", 3), ("Oak Street", 2)] {
                let proposal = try #require(try map.proposals().open.first)
                let path = "/office/geography/streets/1/\(proposal.id)"
                #expect(try await person.get(path + "?width=20").status == .ok)
                let fields = StreetTests.confirmed.map { ($0.key, $0.key == "name" ? name : $0.value) }
                let answer = try await person.post(path, with: fields)
                #expect(answer.status == .seeOther)
                let page = String(buffer: try await person.get(try #require(answer.headers[.location])).body)
                #expect(
                    page.contains("The law decides") && page.contains("Public property")
                        && page.contains("C5. "))
                #expect(try map.proposals().open.count == open)
                // The same again is too late.
                let again = try await person.post(path, with: fields)
                #expect(again.headers[.location]?.contains("gone=yes") == true)
            }
            let third = try #require(try map.proposals().open.first)
            let refused = try await person.post(
                "/office/geography/streets/1/\(third.id)",
                with: [
                    ("name", "Railway cut"), ("reason", "barred"), ("why", "A ten-foot wall"),
                    ("what", "refuse"),
                    ("width", "20"),
                ])
            #expect(refused.status == .seeOther)
        }
        let proposals = try map.proposals()
        #expect(proposals.open.count == 1)
        #expect(proposals.answered.map(\.isPublic) == [true, true, false])
        #expect(proposals.answered.last?.decision.row == .notAccessible)
        let details = try map.office.read { try PlaceDetails.one(proposals.answered[2].id, $0) }
        #expect(details?.kind == .street && details?.parent == campus.id)
        #expect(details?.reviewed == map.office.today && details?.reviewedWhy == "A ten-foot wall")
        // Nobody stated a category.
        let stated = try map.office.read {
            try PlaceRequests.all($0).filter { !$0.stated.geography.isUnknown }
        }
        #expect(stated.isEmpty)
        #expect(Verify.office(in: map.house.folder).isWhole)
    }

    @Test func threePartsLieSideBySide() async throws {
        let map = try DrawingHouse()
        defer { map.close() }
        try map.campus()
        let proposal = try #require(try map.proposals().open.first)
        try await map.asPerson { person in
            var fields = StreetTests.confirmed.filter { $0.key != "parts" }.map { ($0.key, $0.value) }
            fields += [("parts", "three"), ("sidewalk", "8"), ("street", "90")]
            let path = "/office/geography/streets/1/\(proposal.id)"
            // Eight and ninety feet are more than twenty meters.
            let wide = try await person.post(path, with: fields)
            #expect(wide.status == .unprocessableContent)
            #expect(String(buffer: wide.body).contains("leave nothing for the far sidewalk"))
            fields = fields.map { ($0.0, $0.0 == "street" ? "40" : $0.1) }
            #expect(try await person.post(path, with: fields).status == .seeOther)
        }
        let proposals = try map.proposals()
        #expect(proposals.open.count == 3)
        #expect(
            Set(proposals.answered.map(\.place.name)) == [
                "Elm Street, sidewalk", "Elm Street, street", "Elm Street, far sidewalk",
            ])
        #expect(!proposals.answered.contains { !$0.isPublic })
        let shapes = proposals.answered.compactMap(\.shape)
        let sum = shapes.reduce(0) { $0 + $1.area }
        let joined = try Shape.union(of: shapes).area
        #expect(abs(joined - sum) < 1)
        #expect(abs(sum - proposal.shape.area) < 0.02 * sum)
    }

    @Test func everyReasonIsNoPublicPropertyByTheLaw() throws {
        for reason in StreetAnswer.Reason.allCases {
            var place = PlaceKind.street.beginning
            place.reference = .known(.campus)
            reason.state(&place)
            #expect(Classify.place(place).answer?.category == .nowhere, "\(reason)")
        }
    }

    @Test func aChangedBorderProposesWhatIsNewAndNamesWhatParted() async throws {
        let map = try DrawingHouse()
        defer { map.close() }
        let campus = try map.campus()
        try await map.asPerson { person in
            while let next = try map.proposals().open.first {
                let fields = StreetTests.confirmed.map { ($0.key, $0.key == "name" ? next.name : $0.value) }
                let answer = try await person.post("/office/geography/streets/1/\(next.id)", with: fields)
                guard answer.status == .seeOther else { return }
            }
        }
        #expect(try map.proposals().open.isEmpty)
        #expect(try map.proposals().parted.isEmpty)
        try map.office.actNow(by: .house, "moved the border") {
            try DrawingActs.keep(DrawingHouse.box(-72.290, 43.702, -72.286, 43.707), of: campus.id, $0)
        }
        let after = try map.proposals()
        #expect(after.parted.isEmpty)
        #expect(after.open.map(\.name).contains("Main campus, north side"))
        try map.office.actNow(by: .house, "moved the border") {
            try DrawingActs.keep(DrawingHouse.box(-72.290, 43.702, -72.286, 43.705), of: campus.id, $0)
        }
        #expect(try map.proposals().parted.map(\.place.name) == ["Main campus, north side"])
    }

    @Test func forgedAndForeignAnswersAreRefused() async throws {
        let map = try DrawingHouse()
        defer { map.close() }
        try map.campus()
        let id = try #require(try map.proposals().open.first).id
        let before = try map.office.position()
        try await map.asPerson { person in
            let path = "/office/geography/streets/1/\(id)"
            for (key, value) in [
                ("owner", ""), ("owner", "emperor"), ("adjacency", "na"), ("barrier", ""), ("barrier", "yes"),
                ("public_kind", "moat"), ("name", ""), ("name", String(repeating: "x", count: 300)),
                ("name", "Hartwell campus"), ("reference", "noncampus_building"),
            ] {
                var fields =
                    StreetTests.confirmed.filter { $0.key != key }.map { ($0.key, $0.value) } + [(key, value)]
                // A form cannot say what it is seen from.
                if key == "reference" { fields.removeAll { $0.0 == "adjacency" } }
                let answer = try await person.post(path, with: fields)
                #expect(answer.status == .unprocessableContent, "\(key) \(value.prefix(10))")
            }
            for reason in ["", "because"] {
                let answer = try await person.post(
                    path,
                    with: [
                        ("reason", reason), ("name", "X"), ("why", ""), ("what", "refuse"), ("width", "20"),
                    ])
                #expect(answer.status == .unprocessableContent)
            }
            #expect(try await person.get("/office/geography/streets/1/s0").status == .notFound)
            #expect(try await person.get("/office/geography/streets/9/\(id)").status == .notFound)
        }
        #expect(try map.office.position() == before)
        try await map.asPerson(campus: 2) { person in
            #expect(try await person.get("/office/geography/streets/1/\(id)?width=20").status == .notFound)
            #expect(try await person.get("/office/geography/streets?campus=1").status == .notFound)
            let answer = try await person.post(
                "/office/geography/streets/1/\(id)", with: StreetTests.confirmed.map { ($0.key, $0.value) })
            #expect(answer.status == .notFound)
            let page = String(buffer: try await person.get("/office/geography/streets").body)
            #expect(page.contains("not on the map yet") && !page.contains("Main campus"))
        }
    }

    @Test func theMapIsEvidenceForTheQuestions() throws {
        let map = try DrawingHouse()
        defer { map.close() }
        try map.campus()
        let hall = try map.place("Whitman Hall", shape: DrawingHouse.box(-72.289, 43.703, -72.288, 43.704))
        let annex = try map.place("Annex", shape: DrawingHouse.box(-72.28, 43.703, -72.279, 43.704))
        let pin = try map.place(
            "Kiosk", .outdoor, shape: .point(Coordinate(longitude: -72.288, latitude: 43.705)))
        let bare = try map.place("Nowhere hall")
        func evidence(_ place: PlaceRecord) throws -> PlaceEvidence? {
            try map.office.read { try PlaceEvidence.of(place, atlas: map.office.atlas.atlas($0), $0) }
        }
        let within = try #require(try evidence(hall))
        #expect(within.isWithin && within.meters == 0)
        #expect(within.proposed == [.withinCampus: "yes", .contiguous: "yes"])
        let beside = try #require(try evidence(annex))
        #expect(!beside.isWithin && abs(beside.meters - 483.7) < 3)
        // Contiguity is judged by a person.
        #expect(beside.proposed == [.withinCampus: "no"])
        #expect(beside.sentences[.contiguous]?.contains("within the office’s guide of 1 mile") == true)
        #expect(try evidence(pin)?.isWithin == true)
        #expect(try evidence(bare) == nil)
    }
}
