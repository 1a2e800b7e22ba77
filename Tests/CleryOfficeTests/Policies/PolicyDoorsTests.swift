import CleryLaw
import Foundation
import GRDB
import Hummingbird
import HummingbirdTesting
import Testing

@testable import CleryOffice

@Suite("Policy statements at the desk")
struct PolicyDoorsTests {
    static func text(_ part: String, _ world: PolicyWorld, _ campus: Int64? = nil) throws
        -> PolicyText?
    {
        try world.office.read { try PolicyText.current($0)[PartKey(part, campus)] }
    }

    @Test("A statement is written, adopted and approved; the version of each saving stays")
    func story() async throws {
        let world = try PolicyWorld(complete: false)
        defer { world.close() }
        try await world.run { visitor in
            let clerk = try await world.visitor(.recordsOfficer, visitor)
            let address = "/office/policies/crime_prevention"
            let page = try await clerk.get(address)
            #expect(page.status == .ok && page.text.contains("our draft and no text of yours"))
            // Nobody touched the draft: nothing is written.
            let idle = try await clerk.post(address, PolicyWorld.fields(page.text, [:]))
            #expect(idle.status == .seeOther && idle.location.hasSuffix("saved=0"))
            #expect(try PolicyDoorsTests.text("crime_prevention.programs", world) == nil)
            // A draft with blanks cannot be adopted.
            let blank = try await clerk.post(
                address, PolicyWorld.fields(page.text, ["adopted-programs": "yes"]))
            #expect(blank.status == .unprocessableContent && blank.text.contains("is still a blank"))
            #expect(blank.text.contains("To tell students and employees how crimes are prevented"))
            let saved = try await clerk.post(
                address,
                PolicyWorld.fields(
                    page.text, ["text-programs": "We engrave <b>bicycles</b>.", "adopted-programs": "yes"]))
            #expect(saved.status == .seeOther)
            let text = try #require(try PolicyDoorsTests.text("crime_prevention.programs", world))
            #expect(text.adopted && text.body == "We engrave <b>bicycles</b>.")
            let care = try #require(
                try world.office.read { try PolicyCare.one(text.key, $0) })
            #expect(care.review == "2027-06-01" && care.owner == text.account)
            let shown = try await clerk.get(address).text
            #expect(shown.contains("not approved") && !shown.contains("<b>bicycles</b>"))
            // A clerk approves nothing; the approving official reads and ticks.
            #expect(try await clerk.get("/office/policies/approve").status == .notFound)
            let official = try await world.visitor(.approver, visitor)
            let list = try await official.get("/office/policies/approve").text
            #expect(list.contains("Approve version \(text.id) of"))
            let none = try await official.post(
                "/office/policies/approve", [("campus", ""), ("year", "2026"), ("statement", "")])
            #expect(none.status == .unprocessableContent && none.text.contains("Tick the versions"))
            let approved = try await official.post(
                "/office/policies/approve",
                [("campus", ""), ("year", "2026"), ("statement", ""), ("version", "\(text.id)")])
            #expect(approved.status == .seeOther)
            #expect(try await clerk.get(address).text.contains("Approved 11/21/2026"))
            // A second version is not approved, and the first stays to be compared with.
            let again = try await clerk.get(address).text
            _ = try await clerk.post(
                address, PolicyWorld.fields(again, ["text-programs": "We engrave bicycles and locks."]))
            let history = try await clerk.get("\(address)/history?part=programs&year=2026").text
            #expect(history.contains("<ins>") && history.contains("<del>") && history.contains("2 versions"))
            #expect(try await clerk.get(address).text.contains("not approved"))
        }
    }

    @Test(
        "Somebody else saved meanwhile: nothing is lost, both texts are shown; an untouched part is left alone"
    )
    func stale() async throws {
        let world = try PolicyWorld()
        defer { world.close() }
        try await world.run { visitor in
            let clerk = try await world.visitor(.recordsOfficer, visitor)
            let address = "/office/policies/alcohol"
            let page = try await clerk.get(address).text
            try world.act {
                try PolicyActs.write(PartKey("alcohol.policy", nil), "Theirs.", adopted: true, by: 1, $0)
            }
            let clash = try await clerk.post(
                address,
                PolicyWorld.fields(page, ["text-policy": "Mine.", "text-underage_enforcement": "Mine too."]))
            #expect(clash.status == .unprocessableContent)
            #expect(clash.text.contains("Somebody else saved this part meanwhile"))
            #expect(clash.text.contains("<del>Theirs.</del>") && clash.text.contains("<ins>Mine.</ins>"))
            #expect(try PolicyDoorsTests.text("alcohol.policy", world)?.body == "Theirs.")
            // The page that came back can be saved: the writer has now seen both.
            let settled = try await clerk.post(address, PolicyWorld.fields(clash.text, [:]))
            #expect(settled.status == .seeOther)
            #expect(try PolicyDoorsTests.text("alcohol.policy", world)?.body == "Mine.")
            // An old page that touches only the other part does not bring back the old text of this one.
            let other = try await clerk.post(
                address, PolicyWorld.fields(page, ["text-underage_enforcement": "Mine too."]))
            #expect(other.status == .seeOther)
            #expect(try PolicyDoorsTests.text("alcohol.policy", world)?.body == "Mine.")
            // A version that was approved on an old page is not the present one.
            let official = try await world.visitor(.approver, visitor)
            let old = try #require(try PolicyDoorsTests.text("alcohol.policy", world)).id
            try world.act {
                try PolicyActs.write(PartKey("alcohol.policy", nil), "Later.", adopted: true, by: 1, $0)
            }
            let late = try await official.post(
                "/office/policies/approve",
                [("campus", ""), ("year", "2026"), ("statement", "alcohol"), ("version", "\(old)")])
            #expect(late.status == .unprocessableContent && late.text.contains("no longer the present one"))
        }
    }

    @Test("Roles and campuses: whoever may write for one campus writes nothing for others or for all")
    func roles() async throws {
        let world = try PolicyWorld()
        defer { world.close() }
        try await world.run { visitor in
            let harbor = try await world.visitor(.housing, campus: 2, visitor)
            let address = "/office/policies/facilities"
            let common = try await harbor.get(address)
            #expect(common.status == .ok && !common.text.contains("<textarea"))
            #expect(try await harbor.get("\(address)?campus=1").status == .notFound)
            let own = try await harbor.get("\(address)?campus=2").text
            let before = try world.office.position()
            for campus in ["", "1", "99", "x"] {
                let answer = try await harbor.post(
                    address, PolicyWorld.fields(own, ["campus": campus, "text-maintenance": "Forged."]))
                #expect(answer.status == .notFound, "\(campus)")
            }
            #expect(
                try await harbor.post("/office/policies/facts", [("campus", ""), ("year", "2026")]).status
                    == .notFound)
            #expect(try world.office.position() == before)
            let saved = try await harbor.post(
                address,
                PolicyWorld.fields(
                    own, ["text-maintenance": "The harbor's own.", "adopted-maintenance": "yes"]))
            #expect(saved.status == .seeOther)
            #expect(try PolicyDoorsTests.text("facilities.maintenance", world, 2)?.adopted == true)
            #expect(try PolicyDoorsTests.text("facilities.maintenance", world)?.body == PolicyWorld.text)
            // An official of the other campus approves it neither.
            let id = try #require(try PolicyDoorsTests.text("facilities.maintenance", world, 2)).id
            let main = try await world.visitor(.approver, campus: 1, visitor)
            let forged = try await main.post(
                "/office/policies/approve",
                [("campus", "1"), ("year", "2026"), ("statement", ""), ("version", "\(id)")])
            #expect(forged.status == .notFound)
            for role in [Role.auditor, .dispatcher, .tripLeader] {
                let outsider = try await world.visitor(role, visitor)
                #expect(try await outsider.get("/office/policies").status == .notFound, "\(role)")
                #expect(try await outsider.post(address, []).status == .notFound, "\(role)")
            }
        }
    }

    @Test("Bad input gives back what was typed; what no page offers is not there")
    func badInput() async throws {
        let world = try PolicyWorld()
        defer { world.close() }
        try await world.run { visitor in
            let clerk = try await world.visitor(.recordsOfficer, visitor)
            let address = "/office/policies/sex_offenders"
            let page = try await clerk.get(address).text
            let before = try world.office.position()
            for (changes, words) in [
                (["owner-where": "4711"], "Choose a person from the list"),
                (["review-where": "soon"], "Write the day as"),
                (["evidence-where": String(repeating: "e", count: 501)], "at most 500"),
                (["text-where": String(repeating: "e", count: 40_001)], "at most 40000"),
                (["text-where": "", "adopted-where": "yes"], "no text to be adopted"),
                (["text-where": "x", "seen-where": "1"], "Somebody else saved"),
            ] {
                let answer = try await clerk.post(address, PolicyWorld.fields(page, changes))
                #expect(answer.status == .unprocessableContent && answer.text.contains(words), "\(words)")
            }
            #expect(try world.office.position() == before)
            for path in [
                "/office/policies/magic", "/office/policies?campus=77", "/office/policies?year=1900",
                "/office/policies/alcohol/history?part=magic",
                "/office/policies/alcohol/history?part=policy&from=9999",
                "/office/policies/jurisdiction/9",
            ] {
                #expect(try await clerk.get(path).status == .notFound, "\(path)")
            }
            // Control characters do not enter a text.
            _ = try await clerk.post(
                address, PolicyWorld.fields(page, ["text-where": "At\u{0}\u{1b} the board\r\n\r\n1"]))
            #expect(try PolicyDoorsTests.text("sex_offenders.where", world)?.body == "At the board\n\n1")
        }
    }

    @Test("Facts are stated with their ground; a no against the registry is refused")
    func facts() async throws {
        let world = try PolicyWorld(complete: false)
        defer { world.close() }
        try world.act { writing in
            var facts = PlaceDecisionTests.hall()
            facts.studentHousing = .known(true)
            _ = try PlaceActs.make(
                "Pier House", campus: 2, { PlaceDetails(id: $0) }, facts: facts, writing)
        }
        try await world.run { visitor in
            let clerk = try await world.visitor(.recordsOfficer, visitor)
            let door = "/office/policies/facts"
            #expect(
                try await clerk.get(door).text.contains(
                    "1 of 1 place in the registry is on-campus student housing"))
            let base = [("campus", "2"), ("year", "2026")]
            let ground = try await clerk.post(door, base + [("answer-appeals", "no")])
            #expect(
                ground.status == .unprocessableContent && ground.text.contains("Say on what the answer rests")
            )
            let against = try await clerk.post(
                door,
                base + [
                    ("answer-on_campus_student_housing", "no"), ("why-on_campus_student_housing", "None"),
                ])
            #expect(against.status == .unprocessableContent && against.text.contains("shows otherwise"))
            let kept = try await clerk.post(
                door, base + [("answer-appeals", "no"), ("why-appeals", "Policy 4 has no appeal")])
            #expect(kept.status == .seeOther)
            #expect(
                try world.office.read { try InstitutionFacts.of(2, year: 2026, $0) }.appeals == .known(false))
            #expect(try world.office.read { try InstitutionFacts.of(1, year: 2026, $0) }.appeals == .unknown)
            #expect(try world.office.read { try InstitutionFacts.of(2, year: 2025, $0) }.appeals == .unknown)
        }
    }
}
