import CleryLaw
import GRDB
import Testing

@testable import CleryOffice

/// What an effect says is what then happens, for every kind of change.
@Suite struct PlaceChangeEffectTests {
    private func cells(_ house: DutyHouse) throws -> [String: Int] {
        try house.office.read { db in
            var cells: [String: Int] = [:]
            for row in try Row.fetchAll(
                db, sql: "SELECT campus, year, family, category, bias, geography, count FROM cells")
            {
                cells[(0..<6).map { String(row[$0] as Int) }.joined(separator: " ")] = row[6]
            }
            return cells
        }
    }

    private func key(_ one: PlaceEffect.OfCell) -> String {
        [
            Int(one.campus), Int(one.cell.year), Int(one.cell.family.rawValue),
            Int(one.cell.category.rawValue), Int(one.cell.biasNumber), Int(one.cell.geography.rawValue),
        ].map { String($0) }.joined(separator: " ")
    }

    private func check(_ change: any PlaceChange, at places: [Int64], _ house: DutyHouse) async throws {
        let before = try cells(house)
        let events = try house.office.position()
        let effect = try await PlaceEffect.of(change, at: places, in: house.office)
        #expect(try house.office.position() == events)
        #expect(try cells(house) == before)
        try await house.office.act(by: .house, "changed places") {
            try PlaceChanges.make(change, at: places, $0)
        }
        let after = try cells(house)
        var told: [String: [Int]] = [:]
        for one in effect.cells { told[key(one)] = [one.before, one.after] }
        var happened: [String: [Int]] = [:]
        for name in Set(before.keys).union(after.keys) where before[name] != after[name] {
            happened[name] = [before[name] ?? 0, after[name] ?? 0]
        }
        #expect(told == happened)
        let now = try house.office.read { db in
            try effect.places.map { try PlaceDecision.of($0.place.id, db) }
        }
        #expect(now == effect.places.map(\.after))
        #expect(Verify.office(in: house.folder).isWhole)
    }

    /// A hall with two parts and a shed beside it, and incidents at each.
    private func places(_ house: DutyHouse) async throws -> (hall: Int64, part: Int64, shed: Int64) {
        let made = try await house.office.act(by: .house, "made places") { writing in
            let hall = try PlaceActs.make(
                "Dunmore House", campus: 1, { PlaceDetails(id: $0) }, facts: PlaceDecisionTests.hall(),
                writing)
            let part = try PlaceActs.make(
                "Dunmore House, third floor", campus: 1,
                {
                    var details = PlaceDetails(id: $0, kind: .part)
                    details.parent = hall.id
                    return details
                }, writing)
            let shed = try PlaceActs.make(
                "Dunmore Hse", campus: 1, { PlaceDetails(id: $0) },
                facts: PlaceDecisionTests.hall { $0.studentHousing = .known(true) }, writing)
            return [hall.id, part.id, shed.id]
        }
        for (name, act) in [
            ("Dunmore House", Act.robbery), ("Dunmore House, third floor", .burglary),
            ("Dunmore Hse", .robbery),
            ("Dunmore Hse", .arson),
        ] { try house.incident(act, at: name) }
        return (made[0], made[1], made[2])
    }

    @Test func statementsAgreementsAndMovesDoWhatTheySay() async throws {
        let house = try DutyHouse()
        defer { house.close() }
        let (hall, part, shed) = try await places(house)
        try await check(
            PlaceStatement(facts: ["student_housing": "yes"], from: "2026-01-01", why: "A residence now"),
            at: [hall], house)
        try await check(PlaceStatement(facts: ["educational_use": "no"]), at: [hall, shed], house)
        let period = try house.office.read { try PlacePeriod.of(hall, $0).last?.id ?? 0 }
        try await check(PlacePeriodTaken(period: period), at: [hall], house)
        try await check(PlaceStatement(facts: ["educational_use": "yes"]), at: [hall, shed], house)
        try await check(
            PlaceStatement(facts: [
                "owner": "private", "controlled_by_institution": "none", "organization_control": "no",
            ]),
            at: [hall], house)
        var agreement = PlaceAgreement(id: 0, place: hall, kind: .space, party: "The owner")
        agreement.from = "2026-06-01"
        try await check(PlaceAgreementChange(agreement: agreement), at: [hall], house)
        let kept = try house.office.read { try PlaceAgreement.of(hall, $0)[0] }
        try await check(PlaceAgreementChange(agreement: kept, isTaken: true), at: [hall], house)
        try await check(PlaceMove(to: 2, from: nil), at: [shed], house)
        try await check(PlaceMove(to: 1, from: nil), at: [shed], house)
        try await check(PlaceMerge(into: shed), at: [part], house)
        #expect(try house.office.read { try PlaceRequests.incidents(at: shed, within: .all, $0) } == 3)
        #expect(
            try house.office.read { try PlaceNames.of(shed, $0).map(\.name) } == [
                "Dunmore House, third floor"
            ])
    }

    @Test func aPlaceBecomesACampusWithItsParts() async throws {
        let house = try DutyHouse()
        defer { house.close() }
        let (hall, part, _) = try await places(house)
        let apart = PlaceStatement(facts: [
            "within_campus": "no", "reasonably_contiguous": "no", "organized_program_of_study": "yes",
            "administrative_personnel_on_site": "yes",
        ])
        try await check(apart, at: [hall], house)
        let asks = try house.office.read { try PlaceDecision.of(hall, $0).map(\.asks) }
        #expect(asks == [PlaceDecision.ownCampus])
        var details = CampusDetails(id: 0, kind: .separate)
        details.place = hall
        try await check(CampusMaking(name: "Dunmore campus", details: details), at: [hall], house)
        try house.office.read { (db: Database) throws in
            #expect(try Campus.all(db).map(\.name).last == "Dunmore campus")
            for place in [hall, part] {
                #expect(try PlaceRequests.one(place, db)?.campus == 3)
                #expect(try PlaceDecision.of(place, db).map(\.row) == [.campus])
                #expect(try IncidentRequests.at(place, db).allSatisfy { $0.campus == 3 })
            }
            #expect(try CampusDetails.all(db)[3]?.place == hall)
        }
    }
}

/// An organization with two places that are held at some hours only: both follow its recognition.
@Suite struct RecognitionTests {
    @Test func everyPlaceOfAnOrganizationFollowsItsRecognition() async throws {
        let house = try DutyHouse()
        defer { house.close() }
        let places = try await house.office.act(by: .house, "made places of an organization") { writing in
            let organization = Organization(id: try writing.nextID(.organizations), name: "Kappa Theta Rho")
            try writing.put(.organizations, organization.values)
            return try ["North house", "South house"].map { name in
                let place = try PlaceActs.make(
                    name, campus: 1, { PlaceDetails(id: $0, kind: .away) }, writing)
                let facts = [
                    "owner": "private", "reasonably_contiguous": "no", "frequently_used_by_students": "no",
                    "educational_use": "no", "student_housing": "no", "organized_program_of_study": "no",
                    "organization_control": "yes", PlaceStatement.organization: String(organization.id),
                ]
                try PlaceChanges.make(PlaceStatement(facts: facts), at: [place.id], writing)
                var agreement = PlaceAgreement(id: 0, place: place.id, kind: .space, party: "The owner")
                agreement.hours = .init(from: 8 * 60, until: 20 * 60)
                try PlaceChanges.make(PlaceAgreementChange(agreement: agreement), at: [place.id], writing)
                return place.id
            }
        }
        for name in ["North house", "South house"] { try house.incident(at: name) }
        let recognition = Recognition(id: 1, organization: 1, from: "2020-01-01", through: nil, removed: nil)
        let effect = try await PlaceEffect.of(
            RecognitionChange(recognition: recognition), at: places, in: house.office)
        #expect(effect.incidents.count == 2)
        try await house.office.act(by: .house, "recognized an organization") {
            try PlaceActs.put(recognition, $0)
        }
        let counted = try house.office.read {
            try Int.fetchOne($0, sql: "SELECT sum(count) FROM cells WHERE geography = 2")
        }
        #expect(counted == 2)
        #expect(Verify.office(in: house.folder).isWhole)
    }
}
