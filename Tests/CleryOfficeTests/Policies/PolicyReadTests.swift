import CleryLaw
import Foundation
import HummingbirdTesting
import Testing

@testable import CleryOffice

@Suite("Texts are read and adopted on one page")
struct PolicyReadTests {
    typealias Visitor = TellingTests.Visitor
    static let door = "/office/policies/read"

    /// An office of one person, without police or housing, whose texts are our drafts with every blank filled.
    static func world(filled: Bool = true) throws -> PolicyWorld {
        let world = try PolicyWorld(campuses: ["Main campus"], complete: false)
        try world.act { writing in
            for fact in InstitutionFact.allCases {
                try PolicyActs.state(
                    fact, fact == .appeals, campus: nil, year: 2026, why: "It is so.", by: 1, writing)
            }
            guard filled else { return }
            let book = try PolicyBook(year: 2026, writing.db)
            for state in book.states(of: 1).flatMap(\.parts)
            where !PolicyBeginRoutes.isDefinition(state.part.id) {
                let draft = book.draft(state.part.id)
                let known = Dictionary(
                    uniqueKeysWithValues: PolicyBlanks.of(draft).map { ($0, "section 7, in 24 hours") })
                try PolicyActs.write(
                    PartKey(state.part.id, nil), PolicyBlanks.fill(draft, known), adopted: false, by: 1,
                    writing)
            }
        }
        return world
    }

    static func founder(_ world: PolicyWorld, _ visitor: Visitor) async throws -> Visitor {
        try await visitor.signedIn("openclery=\(try await Sessions.begin(1, world.office))")
    }

    static func fields(_ page: String, read: [String], _ more: [(String, String)] = []) -> [(String, String)]
    {
        PolicyWorld.fields(page, [:]) + read.map { ("read", $0) } + more
    }

    static func state(_ part: String, _ world: PolicyWorld) throws -> (text: PolicyText?, isApproved: Bool) {
        try world.office.read { db in
            let text = try PolicyText.current(db)[PartKey(part, nil)]
            let approvals = try PolicyApproval.standing(db)
            return (text, text.map { approvals[$0.id] != nil } ?? false)
        }
    }

    @Test("What is ticked is adopted and approved, each part by itself; what is not ticked stays a draft")
    func adopts() async throws {
        let world = try PolicyReadTests.world()
        defer { world.close() }
        try await world.run { visitor in
            let person = try await PolicyReadTests.founder(world, visitor)
            let page = try await person.get(PolicyReadTests.door).text
            #expect(page.contains("I approve the ticked texts"))
            #expect(!page.contains("name=\"text-missing_students"))
            #expect(page.contains("We have no campus police and no security department"))
            let idle = try await person.post(PolicyReadTests.door, PolicyReadTests.fields(page, read: []))
            #expect(idle.status == .unprocessableContent && idle.text.contains("Tick the chapters"))
            let sent = try await person.post(
                PolicyReadTests.door,
                PolicyReadTests.fields(page, read: ["alcohol", "drugs"], [("approve", "yes")]))
            #expect(sent.status == .seeOther && sent.location.hasSuffix("saved=5"))
            for part in ["alcohol.policy", "alcohol.underage_enforcement", "drugs.state_enforcement"] {
                let state = try PolicyReadTests.state(part, world)
                #expect(state.text?.adopted == true && state.isApproved)
                #expect(state.text?.account == 1)
                let care = try world.office.read { try PolicyCare.one(PartKey(part, nil), $0) }
                #expect(care?.owner == 1 && care?.review == "2027-06-01")
            }
            let other = try PolicyReadTests.state("reporting.procedures", world)
            #expect(other.text?.adopted == false && !other.isApproved)
            let rest = try await person.get(PolicyReadTests.door).text
            #expect(!rest.contains("value=\"alcohol\" ") && !rest.contains("text-alcohol.policy"))
            #expect(rest.contains("text-reporting.procedures"))
        }
    }

    @Test("A text is changed in place; a blank or a text that somebody else saved meanwhile stops the whole")
    func refuses() async throws {
        let world = try PolicyReadTests.world()
        defer { world.close() }
        try await world.run { visitor in
            let person = try await PolicyReadTests.founder(world, visitor)
            let page = try await person.get(PolicyReadTests.door + "?statement=alcohol").text
            func fields(_ text: String, read: [String] = ["alcohol"]) -> [(String, String)] {
                PolicyWorld.fields(page, ["text-alcohol.policy": text]) + read.map { ("read", $0) }
            }
            for (text, sentence) in [
                ("Ask [[whom]] <b>", "“[[whom]]” is still a blank"), ("", "no text to be adopted"),
                ("Ask [[a\nb]]", "Take the double brackets away"),
                (String(repeating: "x", count: PolicyText.longest + 1), "has at most"),
            ] {
                let answer = try await person.post(PolicyReadTests.door, fields(text))
                #expect(answer.status == .unprocessableContent && answer.text.contains(sentence))
                #expect(text.isEmpty || answer.text.contains(String(text.prefix(4))))
                #expect(answer.text.contains("value=\"alcohol\" checked"))
                #expect(!answer.text.contains("<b> "))
            }
            #expect(try PolicyReadTests.state("alcohol.policy", world).text?.adopted == false)
            // An edit without the tick is kept as a draft.
            let kept = try await person.post(PolicyReadTests.door, fields("No alcohol, ever.", read: []))
            #expect(kept.status == .seeOther)
            let draft = try PolicyReadTests.state("alcohol.policy", world).text
            #expect(draft?.body == "No alcohol, ever." && draft?.adopted == false)
            // The page that was loaded before is stale now: nothing of it is adopted, the other part neither.
            let late = try await person.post(PolicyReadTests.door, fields("Some alcohol."))
            #expect(
                late.status == .unprocessableContent && late.text.contains("Somebody else saved this text"))
            #expect(late.text.contains("Some alcohol.") && late.text.contains("<del>"))
            #expect(try PolicyReadTests.state("alcohol.policy", world).text?.id == draft?.id)
            #expect(try PolicyReadTests.state("alcohol.underage_enforcement", world).text?.adopted == false)
        }
    }

    @Test("Nothing is adopted that was not on the page, and nobody approves whom another could")
    func hostile() async throws {
        let world = try PolicyReadTests.world()
        defer { world.close() }
        try await world.run { visitor in
            let person = try await PolicyReadTests.founder(world, visitor)
            let page = try await person.get(PolicyReadTests.door + "?statement=alcohol").text
            let base = PolicyWorld.fields(page, [:])
            // The tick alone adopts no text that was not sent; a part that is not owed is not taken.
            let bare = base.filter { !$0.0.hasPrefix("text-alcohol.policy") }
            let sent = try await person.post(
                PolicyReadTests.door,
                bare + [
                    ("read", "alcohol"), ("read", "missing_students"), ("text-missing_students.police", "x"),
                    ("seen-missing_students.police", "0"),
                ])
            #expect(sent.status == .seeOther)
            #expect(try PolicyReadTests.state("alcohol.policy", world).text?.adopted == false)
            #expect(try PolicyReadTests.state("alcohol.underage_enforcement", world).text?.adopted == true)
            #expect(try PolicyReadTests.state("missing_students.police", world).text == nil)
            let unknown = try await person.post(PolicyReadTests.door, base + [("text-no.such", "x")])
            #expect(unknown.status == .notFound)
            // An adopted text waits for the approval of the one person there is.
            #expect(try await person.get(PolicyReadTests.door).text.contains("adopted, waits for approval"))

            let official = try await world.visitor(.approver, visitor)
            let again = try await person.get(PolicyReadTests.door + "?statement=alcohol").text
            #expect(!again.contains("name=\"approve\"") && again.contains("Another person of the office"))
            let forged = try await person.post(
                PolicyReadTests.door,
                PolicyReadTests.fields(again, read: ["alcohol"], [("approve", "yes")]))
            #expect(forged.status == .notFound)
            #expect(try PolicyReadTests.state("alcohol.policy", world).text?.adopted == false)
            let honest = try await person.post(
                PolicyReadTests.door, PolicyReadTests.fields(again, read: ["alcohol"]))
            #expect(honest.status == .seeOther)
            let text = try #require(try PolicyReadTests.state("alcohol.policy", world).text)
            #expect(text.adopted)
            #expect(try !PolicyReadTests.state("alcohol.policy", world).isApproved)
            let approved = try await official.post(
                "/office/policies/approve",
                [("campus", ""), ("year", "2026"), ("statement", ""), ("version", "\(text.id)")])
            #expect(approved.status == .seeOther)
            #expect(try PolicyReadTests.state("alcohol.policy", world).isApproved)
        }
    }

    @Test("Who writes for one campus, or not at all, finds no such page")
    func roles() async throws {
        let world = try PolicyReadTests.world()
        defer { world.close() }
        try await world.run { visitor in
            for (role, campus) in [
                (Role.recordsOfficer, 1 as Int64?), (.housing, 1), (.dispatcher, nil), (.auditor, nil),
            ] {
                let person = try await world.visitor(role, campus: campus, visitor)
                #expect(try await person.get(PolicyReadTests.door).status == .notFound)
                #expect(try await person.get("/office/first").status == .notFound)
                let sent = try await person.post(
                    PolicyReadTests.door,
                    [("read", "alcohol"), ("text-alcohol.policy", "x"), ("seen-alcohol.policy", "0")])
                #expect(sent.status == .notFound)
            }
            #expect(
                try await PolicyReadTests.founder(world, visitor).get(PolicyReadTests.door + "?campus=1")
                    .status == .notFound)
        }
    }

    @Test("The State's definitions are confirmed with the texts, by what was read")
    func pack() async throws {
        let world = try PolicyReadTests.world()
        defer { world.close() }
        let file = try #require(ShippedJurisdictions.all.first { $0.name == "hawaii" })
        try world.act {
            let pack = try JurisdictionActs.add(
                code: "hawaii", body: PolicyText.plain("\(file.text)"), by: 1, $0)
            try JurisdictionActs.choose(pack.id, for: [1], by: 1, $0)
        }
        try await world.run { visitor in
            let person = try await PolicyReadTests.founder(world, visitor)
            let page = try await person.get(PolicyReadTests.door).text
            #expect(page.contains("Definitions of Hawaii"))
            let fields = PolicyWorld.fields(page, [:]) + [("pack", "1")]
            let nobody = try await person.post(PolicyReadTests.door, fields)
            #expect(nobody.status == .unprocessableContent && nobody.text.contains("Say who checked"))
            try world.act { writing in
                let pack = try #require(try JurisdictionPack.all(writing.db).first)
                try JurisdictionActs.change(pack, body: pack.body + " More.", by: 1, writing)
            }
            let late = try await person.post(
                PolicyReadTests.door,
                fields.map { $0.0 == "mark-1" ? ("mark-1", "1") : $0 } + [("checked-1", "Our counsel")])
            #expect(late.status == .unprocessableContent && late.text.contains("no longer those"))
            #expect(late.text.contains("value=\"Our counsel\""))
            let now = try await person.get(PolicyReadTests.door).text
            let done = try await person.post(
                PolicyReadTests.door,
                PolicyWorld.fields(now, [:]) + [("pack", "1"), ("checked-1", "Our counsel")])
            #expect(done.status == .seeOther)
            let pack = try #require(try world.office.read { try JurisdictionPack.all($0) }.first)
            #expect(pack.isConfirmed && pack.confirmedBy == "Our counsel" && pack.confirmer == 1)
        }
    }
}
