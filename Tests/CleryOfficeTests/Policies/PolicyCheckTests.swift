import CleryLaw
import Foundation
import GRDB
import Testing

@testable import CleryOffice

@Suite("Policy statements: the check names exactly what is missing")
struct PolicyCheckTests {
    @Test("A complete office has no open point, and each part prints")
    func complete() throws {
        let world = try PolicyWorld()
        defer { world.close() }
        #expect(try world.blocking(1) == [] && world.blocking(2) == [])
        let printed = try world.printed()
        #expect(!printed.contains("Missing:"))
        for statement in StatementsOwed.all
        where statement.force == .required && !["fire_systems", "fire_drills"].contains(statement.id) {
            #expect(printed.contains("policy-\(statement.id)-1"), "\(statement.id)")
        }
    }

    @Test("Deleting the text of any one part names exactly that part, at each campus")
    func eachText() throws {
        let world = try PolicyWorld()
        defer { world.close() }
        #expect(PolicyWorld.parts.count > 100)
        for part in PolicyWorld.parts {
            try world.act { try PolicyWorld.write(part, "", writing: $0) }
            #expect(try world.blocking(1) == ["policy:\(part):text"], "\(part)")
            #expect(try world.blocking(2) == ["policy:\(part):text"], "\(part)")
            try world.act { try PolicyWorld.write(part, writing: $0) }
        }
        #expect(try world.blocking() == [])
    }

    @Test(
        "A missing approval, any one, names exactly that part; so does a blank, and a draft nobody made their own"
    )
    func eachApproval() throws {
        let world = try PolicyWorld()
        defer { world.close() }
        for part in PolicyWorld.parts {
            let text = try #require(
                try world.office.read { try PolicyText.current($0)[PartKey(part, nil)] })
            try world.act { writing in
                try PolicyActs.withdraw(
                    #require(try PolicyApproval.standing(writing.db)[text.id]), writing)
            }
            #expect(try world.blocking() == ["policy:\(part):approval"], "\(part)")
            try world.act { try PolicyActs.approve(text, by: 1, today: "2026-11-20", $0) }
        }
        let part = "alcohol.policy"
        let key = PartKey(part, nil)
        try world.act { try PolicyActs.write(key, "We allow [[what]].", adopted: true, by: 1, $0) }
        #expect(
            try world.blocking() == ["policy:\(part):blanks", "policy:\(part):approval"])
        try world.act { try PolicyActs.write(key, "We allow nothing.", adopted: false, by: 1, $0) }
        #expect(
            try world.blocking() == ["policy:\(part):adoption", "policy:\(part):approval"])
    }

    @Test("A review that falls due by the day of the report, or has no day, names the part")
    func review() throws {
        let world = try PolicyWorld()
        defer { world.close() }
        for day in [Day?.none, "2026-10-01", "2026-06-01"] {
            try world.act { try PolicyActs.care(for: PartKey("drugs.policy", nil), $0) { $0.review = day } }
            #expect(try world.blocking() == ["policy:drugs.policy:review"])
        }
        try world.act {
            try PolicyActs.reviewed(PartKey("drugs.policy", nil), by: 1, today: "2026-11-20", $0)
        }
        #expect(try world.blocking() == [])
        try world.act { try PolicyActs.care(for: PartKey("drugs.policy", nil), $0) { $0.owner = nil } }
        let points = try world.office.read { try world.points(1, $0) }
        #expect(points.contains { $0.key == "policy:drugs.policy:owner" && !$0.blocks })
        #expect(try world.blocking() == [])
    }

    @Test("What does not apply follows from the facts alone, and the report says why")
    func facts() throws {
        let world = try PolicyWorld()
        defer { world.close() }
        try world.act { try PolicyWorld.write("missing_students.parent", "", writing: $0) }
        #expect(try world.blocking(2) == ["policy:missing_students.parent:text"])
        try world.act {
            try PolicyActs.state(
                .onCampusHousing, false, campus: 2, year: 2026, why: "Nobody lives here.", by: 1, $0)
        }
        #expect(try world.blocking(2) == [] && world.blocking(1) == ["policy:missing_students.parent:text"])
        let printed = try world.printed(2)
        #expect(printed.contains("There is no on-campus student housing facility."))
        #expect(!printed.contains("policy-fire_rules-2"))
        // Taken back: the answer for all campuses holds again. An earlier report knows nothing of the later answer.
        try world.act {
            try PolicyActs.state(.onCampusHousing, nil, campus: 2, year: 2026, why: "", by: 1, $0)
        }
        #expect(try world.blocking(2) == ["policy:missing_students.parent:text"])
    }

    @Test("Facts that nobody has answered are open points, each once")
    func unanswered() throws {
        let world = try PolicyWorld(complete: false)
        defer { world.close() }
        let keys = try world.blocking().filter { $0.hasPrefix("policy:fact:") }
        let fact = { (name: String) in "policy:fact:\(name):1" }
        #expect(
            Set(keys) == [
                fact("on_campus_student_housing"), fact("noncampus_organizations"),
                fact("counselor_procedures"), fact("appeals"),
            ])
        #expect(
            try world.office.read { try InstitutionFacts.of(1, year: 2026, $0) }
                == ReportingInstitution())
    }

    @Test("A no that the registry of places contradicts blocks, and the statements are owed all the same")
    func contradiction() throws {
        let world = try PolicyWorld()
        defer { world.close() }
        try world.act { writing in
            try PolicyActs.state(
                .onCampusHousing, false, campus: 2, year: 2026, why: "Nobody lives here.", by: 1, writing)
        }
        #expect(try world.blocking(2) == [])
        try world.act { writing in
            var facts = PlaceDecisionTests.hall()
            facts.studentHousing = .known(true)
            _ = try PlaceActs.make(
                "Pier House", campus: 2, { PlaceDetails(id: $0) }, facts: facts, writing)
            try PolicyWorld.write("fire_rules.smoking", "", writing: writing)
        }
        #expect(
            try world.blocking(2) == [
                "policy:fact:on_campus_student_housing:contradicted:2", "policy:fire_rules.smoking:text",
            ])
        let institution = try world.office.read { try InstitutionFacts.of(2, year: 2026, $0) }
        #expect(institution.onCampusHousing == .known(true))
    }

    @Test("A campus that differs has its own text, approval and point; emptied, it goes by the common one")
    func ownText() throws {
        let world = try PolicyWorld()
        defer { world.close() }
        let key = PartKey("law_enforcement.authority", 2)
        try world.act { try PolicyActs.write(key, "Harbor guards only.", adopted: true, by: 1, $0) }
        #expect(try world.printed(2).contains("Harbor guards only."))
        #expect(try !world.printed(1).contains("Harbor guards only."))
        #expect(
            try world.blocking(2) == [
                "policy:law_enforcement.authority:approval:2", "policy:law_enforcement.authority:review:2",
            ])
        #expect(try world.blocking(1) == [])
        try world.act { try PolicyActs.write(key, "", adopted: false, by: 1, $0) }
        #expect(try world.blocking(2) == [])
    }

    @Test("The State's pack gives the definitions once it is confirmed; a changed pack is confirmed anew")
    func pack() throws {
        let world = try PolicyWorld()
        defer { world.close() }
        let words = JurisdictionPack.words.map(\.part)
        try world.act { writing in
            for part in words { try PolicyWorld.write(part, "", writing: writing) }
            let file = try #require(ShippedJurisdictions.all.first { $0.name == "minnesota" })
            let pack = try JurisdictionActs.add(
                code: "minnesota", body: PolicyText.plain("\(file.text)"), by: 1, writing)
            try JurisdictionActs.choose(pack.id, for: [1], by: 1, writing)
        }
        #expect(try world.blocking(1) == words.map { "policy:\($0):confirmation" })
        #expect(try world.blocking(2) == words.map { "policy:\($0):text" })
        try world.act { writing in
            let pack = try #require(try JurisdictionPack.all(writing.db).first)
            try JurisdictionActs.confirm(
                pack, by: 1, checked: "Counsel", on: "2026-11-20", writing)
        }
        #expect(try world.blocking(1) == [])
        #expect(try world.printed(1).contains("Minn. Stat. 609.341"))
        try world.act { writing in
            let pack = try #require(try JurisdictionPack.all(writing.db).first)
            try JurisdictionActs.change(pack, body: pack.body + " More.", by: 1, writing)
        }
        #expect(try world.blocking(1) == words.map { "policy:\($0):confirmation" })
        #expect(Verify.office(in: world.house.folder).problems == [])
    }
}
