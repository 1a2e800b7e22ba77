import CleryLaw
import Foundation
import GRDB
import Testing

@testable import CleryOffice

/// What a file of places would change, and what it does.
@Suite struct LayerPlanTests {
    @Test func columnsAreGuessedAndResidencesProposed() throws {
        let house = try TestOffice()
        defer { house.close() }
        let plan = try house.layerPlan(TestOffice.halls)
        #expect(plan.settings.profile.columns(.number) == ["BLDG_NUM"])
        #expect(plan.settings.profile.columns(.name) == ["BLDG_NAME"])
        #expect(plan.settings.profile.columns(.address) == ["ADDRESS"])
        #expect(plan.count(.added) == 3)
        #expect(plan.rows.map(plan.kind) == [.building, .building, .outdoor])
        #expect(
            plan.groups.map { "\($0.title), \($0.evidence), \($0.count)" }.sorted() == [
                "Educational use: Yes, USE_DESC: Classroom, 1",
                "Student housing: Yes, USE_DESC: Residence Hall, 1",
            ])
    }

    @Test func nothingIsAFactBeforeItIsConfirmed() throws {
        let house = try TestOffice()
        defer { house.close() }
        try house.takeLayer(TestOffice.halls)
        let hall = try #require(try house.placeNamed("Whitman Hall"))
        #expect(hall.details?.number == "0101" && hall.details?.address == "12 College St, Hartwell")
        let periods = try house.office.read { try PlacePeriod.of(hall.record.id, $0) }
        #expect(periods.isEmpty && hall.record.facts.geography.isUnknown)
        #expect(Verify.office(in: house.folder).isWhole)
    }

    @Test func confirmedFactsAndStatementsOnAllDecideByTheLaw() throws {
        let house = try TestOffice()
        defer { house.close() }
        let counts = try house.takeLayer(TestOffice.halls) { settings in
            settings.confirmed = ["student_housing=yes||USE_DESC: Residence Hall"]
            settings.whole = [.owned, .onCampus, .educational, .noHousing]
        }
        #expect(counts == LayerApply.Counts(features: 3, added: 3))
        let hall = try #require(try house.placeNamed("Whitman Hall")).record
        #expect(hall.facts == PlaceFacts(geography: .known(.onCampus), studentHousing: .known(true)))
        let center = try #require(try house.placeNamed("Science Ctr")).record
        #expect(center.facts == PlaceFacts(geography: .known(.onCampus), studentHousing: .known(false)))
        let why = try house.office.read { try PlacePeriod.of(hall.id, $0).first?.why }
        #expect(why?.hasPrefix("File places.geojson: USE_DESC: Residence Hall; ") ?? false)
        // The same file again changes nothing, its proposals are facts.
        let again = try house.layerPlan(TestOffice.halls)
        #expect(again.count(.unchanged) == 3)
        #expect(Verify.office(in: house.folder).isWhole)
    }

    @Test func changesAreTold() throws {
        let house = try TestOffice()
        defer { house.close() }
        try house.takeLayer(TestOffice.halls)
        let next = TestOffice.buildings([
            (
                #""BLDG_NUM":"101","BLDG_NAME":"Alcott Hall","ADDRESS":"12 College Street""#,
                TestOffice.square(-73.10, 42.50)
            ),
            (
                #""BLDG_NUM":"","BLDG_NAME":"SCIENCE CENTER","ADDRESS":"""#,
                TestOffice.square(-73.0979, 42.50, 0.0005)
            ),
            (#""BLDG_NUM":"0900","BLDG_NAME":"New Barn","ADDRESS":"""#, "null"),
        ])
        let plan = try house.layerPlan(next)
        #expect(plan.rows.map(\.kind) == [.changed, .changed, .added])
        // A leading zero and a written-out street are no change; a new name is.
        #expect(
            plan.rows[0].changes == [
                LayerPlan.Change(name: "Name", before: "Whitman Hall", after: "Alcott Hall"),
                LayerPlan.Change(
                    name: "Address", before: "12 College St, Hartwell", after: "12 College Street"),
            ])
        #expect(
            plan.rows[0].reasons.contains(.number(isOnly: true)) && plan.rows[0].reasons.contains(.sameShape))
        #expect(plan.rows[1].changes.map(\.name) == ["Outline"])
        #expect(
            plan.rows[1].changes[0].after.hasPrefix("moved by 12 m")
                || plan.rows[1].changes[0].after.contains("larger"))
        #expect(plan.gone.map { plan.places.all[$0.place].record.name } == [])
        try house.takeLayer(next)
        let renamed = try #require(try house.placeNamed("Alcott Hall"))
        let names = try house.office.read {
            try String.fetchAll(
                $0, sql: "SELECT name FROM place_names WHERE place = ?", arguments: [renamed.record.id])
        }
        #expect(names == ["Whitman Hall"])
        // The old name still finds it, and is not proposed again as a name.
        let old = try house.layerPlan(TestOffice.halls)
        #expect(old.rows[0].kind == .changed && !old.rows[0].changes.contains { $0.name == "Name" })
        #expect(Verify.office(in: house.folder).isWhole)
    }

    @Test func whatIsNotInTheFileIsListedAndOnlyItsFactsEnd() throws {
        let house = try TestOffice()
        defer { house.close() }
        try house.takeLayer(TestOffice.halls) { $0.whole = [.owned, .onCampus, .educational, .noHousing] }
        let one = TestOffice.buildings([
            (#""BLDG_NUM":"0101","BLDG_NAME":"Whitman Hall""#, TestOffice.square(-73.10, 42.50))
        ])
        let plan = try house.layerPlan(one)
        #expect(plan.gone.map { plan.places.all[$0.place].record.name } == ["Science Ctr"])
        let gone = try #require(try house.placeNamed("Science Ctr")).record
        try house.takeLayer(one) { $0.ended = [gone.id] }
        let decisions = try house.office.read { try PlaceDecision.of(gone.id, $0) }
        #expect(decisions.map(\.facts.geography.value) == [.onCampus, nil])
        #expect(decisions[0].through == house.office.today)
        #expect(try house.placeNamed("Science Ctr") != nil)
        #expect(Verify.office(in: house.folder).isWhole)
    }

    @Test func severalThatCouldBeItAreAskedAbout() throws {
        let house = try TestOffice()
        defer { house.close() }
        try house.takeLayer(
            TestOffice.buildings([
                (#""NAME":"Annex""#, "null"), (#""NAME":"Annex""#, "null"), (#""NAME":"Barn""#, "null"),
            ]))
        let annex = TestOffice.buildings([(#""NAME":"Annex""#, "null"), (#""NAME":"Barn""#, "null")])
        let plan = try house.layerPlan(annex)
        #expect(plan.rows.map(\.kind) == [.asked, .unchanged])
        #expect(plan.rows[0].candidates.count == 2)
        // What is asked and not answered is left alone.
        #expect(try house.takeLayer(annex).left == 1)
        let second = try house.office.read {
            try Int64.fetchOne($0, sql: "SELECT max(id) FROM places WHERE name = 'Annex'")
        }
        let answered = try house.layerPlan(annex) { $0.answers = [1: second ?? 0] }
        #expect(answered.rows[0].kind == .unchanged && answered.place(answered.rows[0])?.id == second)
        let new = try house.layerPlan(annex) { $0.answers = [1: 0] }
        #expect(new.rows[0].kind == .added)
        // Two features cannot be one place.
        let twice = TestOffice.buildings([(#""NAME":"Barn""#, "null"), (#""NAME":"Barn""#, "null")])
        #expect(try house.layerPlan(twice).rows.map(\.kind) == [.asked, .asked])
        // A place that lies elsewhere under the same name may be another.
        try house.takeLayer(TestOffice.buildings([(#""NAME":"Gate""#, TestOffice.square(-73.1, 42.5))]))
        let far = TestOffice.buildings([(#""NAME":"Gate""#, TestOffice.square(-73.2, 42.5))])
        #expect(try house.layerPlan(far).rows[0].kind == .asked)
    }

    @Test func aStatedCategoryIsASourcesAndNeverOverFacts() throws {
        let house = try TestOffice()
        defer { house.close() }
        try house.takeLayer(TestOffice.halls) { settings in
            settings.confirmed = ["student_housing=yes||USE_DESC: Residence Hall"]
            settings.whole = [.owned, .onCampus, .educational]
        }
        let layer = TestOffice.buildings([
            (#""NAME":"Whitman Hall","Clery":"Public Property""#, "null"),
            (#""NAME":"Elm Street","Clery":"Public Property""#, "null"),
            (#""NAME":"Gould House","Clery":"On-Campus Student Housing""#, "null"),
            (#""NAME":"Depot","Clery":"Somewhere""#, "null"),
        ])
        let plan = try house.layerPlan(layer)
        #expect(plan.settings.profile.columns(.category) == ["Clery"])
        #expect(plan.problems.map(\.number) == [4])
        try house.takeLayer(layer)
        #expect(try house.placeNamed("Whitman Hall")?.record.facts.geography == .known(.onCampus))
        let street = try #require(try house.placeNamed("Elm Street")).record
        #expect(street.facts.geography == .known(.publicProperty) && street.source == "a file of places")
        #expect(try house.placeNamed("Gould House")?.record.facts.studentHousing == .known(true))
        #expect(Verify.office(in: house.folder).isWhole)
    }

    @Test func campusOutlinesProposeWhatLiesWithin() throws {
        let house = try TestOffice()
        defer { house.close() }
        try house.takeLayer(
            TestOffice.buildings([(#""NAME":"Main campus""#, TestOffice.square(-73.101, 42.499, 0.004))])
        ) { $0.profile.kind = .campus }
        let plan = try house.layerPlan(
            TestOffice.buildings([
                (#""NAME":"In""#, TestOffice.square(-73.1, 42.5)),
                (#""NAME":"Out""#, TestOffice.square(-73.0, 42.5)),
            ]))
        #expect(plan.outlines == 1)
        #expect(
            plan.rows[0].proposed.map(\.group) == ["within_campus=yes||its outline lies within “Main campus”"]
        )
        let out = try #require(plan.rows[1].proposed.first?.proposal)
        #expect(out.question == .withinCampus && out.answer == "no")
        // 0.097 degrees of longitude at 42.5 degrees north are about five miles.
        #expect(abs((out.miles ?? 0) - 4.95) < 0.05)
    }

    @Test func whatCameThereAndBackIsUnchanged() throws {
        let house = try TestOffice(campuses: ["Main campus", "Harbor campus"])
        defer { house.close() }
        let more = TestOffice.buildings([
            (
                #""NAME":"=cmd()","alias":"Old | Older","ADDRESS":"-1 Elm"# + "\"",
                #"{"type":"Point","coordinates":[-73.09,42.5]}"#
            ),
            (
                #""NAME":"Twins","alias":"x"# + "\"",
                #"{"type":"MultiPolygon","coordinates":[[[[-73,42],[-73.1,42],[-73,42.1],[-73,42]]],[[[-74,42],[-74.1,42],[-74,42.1],[-74,42]]]]}"#
            ),
            (#""NAME":"Twins","alias":"y"# + "\"", "null"),
        ])
        for (file, campus) in [(TestOffice.halls, "Main campus"), (more, "Harbor campus")] {
            try house.takeLayer(file) { settings in
                settings.profile.campus = campus
                settings.whole = [.owned]
                settings.confirmed = ["student_housing=yes||USE_DESC: Residence Hall"]
            }
        }
        for format in LayerFormat.allCases {
            let plan = try house.layerPlan(try house.export(format))
            #expect(plan.file.format == format)
            #expect(
                plan.count(.unchanged) == 6,
                "\(format): \(plan.rows.map { ($0.wish.name, $0.kind, $0.changes) })")
            #expect(plan.problems.isEmpty && plan.gone.isEmpty, "\(format): \(plan.problems)")
        }
    }

    @Test func whatTheOfficeHadAlreadyIsNoChange() throws {
        let house = try TestOffice()
        defer { house.close() }
        func border(_ size: Double) -> [UInt8] {
            TestOffice.buildings([(#""NAME":"Main campus""#, TestOffice.square(-73.101, 42.499, size))])
        }
        try house.takeLayer(border(0.004)) { $0.profile.kind = .campus }
        try house.takeLayer(TestOffice.halls)
        // Of one hall a person has said otherwise than its outline.
        let hall = try #require(try house.placeNamed("Whitman Hall")).record
        try house.office.actNow(by: .house, "stated facts") { writing in
            var facts = PlaceKind.building.beginning
            facts.withinCampus = .known(false)
            try PlaceActs.state(facts, of: hall.id, from: nil, why: nil, writing)
        }
        let group = "within_campus=yes||its outline lies within “Main campus”"
        for format in LayerFormat.allCases {
            let plan = try house.layerPlan(try house.export(format))
            #expect(plan.count(.unchanged) == 4 && plan.rows.count == 4, "\(format)")
            // What nobody has stated is proposed still: of the lot, that it lies outside.
            #expect(plan.groups.map(\.count) == [1, 1], "\(format)")
            #expect(Set(plan.groups.map(\.id)).contains(group), "\(format)")
        }
        let file = try house.export(.geojson)
        #expect(try house.takeLayer(file) == LayerApply.Counts(features: 4, unchanged: 4))
        let done = try house.takeLayer(file) { $0.confirmed = [group] }
        #expect(done == LayerApply.Counts(features: 4, changed: 1, unchanged: 3))
        // Another border, and an outline that is drawn anew, are news.
        let other = TestOffice.buildings([
            (#""NAME":"Main campus","kind":"campus""#, TestOffice.square(-73.101, 42.499, 0.0039)),
            (#""NAME":"Whitman Hall""#, TestOffice.square(-73.10, 42.50)),
        ])
        let moved = try house.layerPlan(other)
        #expect(moved.rows.map(\.kind) == [.changed, .changed])
        #expect(moved.rows[1].proposed.map(\.before) == ["no"] && moved.rows[1].changes.isEmpty)
        let drawn = try house.layerPlan(
            TestOffice.buildings([(#""NAME":"Whitman Hall""#, TestOffice.square(-73.10, 42.50, 0.0005))]))
        #expect(drawn.rows[0].proposed.map(\.before) == ["no"] && drawn.rows[0].kind == .changed)
        #expect(Verify.office(in: house.folder).isWhole)
    }

    @Test func aYearsListHoldsTheDecisionsOfThatYear() throws {
        let house = try TestOffice()
        defer { house.close() }
        try house.takeLayer(TestOffice.halls) { settings in
            settings.whole = [.owned, .onCampus, .educational, .noHousing]
            settings.from = "2025-07-01"
        }
        func lines(_ year: Int) throws -> [[String]] {
            let file = try LayerFile.read(try house.export(.csv, year: year))
            let columns = ["name", "decided_category", "decided_row", "decided_from", "decided_through"]
                .compactMap(file.column)
            return file.features.filter { file.value(2, of: $0) == "Whitman Hall" }.map { feature in
                columns.map { file.value($0, of: feature) }
            }
        }
        #expect(try lines(2026) == [["Whitman Hall", "on_campus", "A2", "2025-07-01", ""]])
        #expect(try lines(2024) == [["Whitman Hall", "", "", "", "2025-06-30"]])
        #expect(try lines(2025).count == 2)
    }
}
