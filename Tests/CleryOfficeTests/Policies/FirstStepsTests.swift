import CleryLaw
import Foundation
import GRDB
import HummingbirdTesting
import Testing

@testable import CleryOffice

@Suite("The first steps of a new office")
struct FirstStepsTests {
    static let door = "/office/first"
    static let whole: [(String, String)] = [
        ("has", "appeals"), ("sure", "yes"), ("why", "Deed and handbook"),
        ("places", "Main Hall, 12 College Street\nNorth lot"), ("hold", "owned"), ("together", "yes"),
        ("state", "missouri"),
    ]

    @Test("Facts, buildings and the State's definitions are kept in one act")
    func answers() async throws {
        let world = try PolicyWorld(campuses: ["Main campus"], complete: false)
        defer { world.close() }
        try await world.run { visitor in
            let person = try await PolicyReadTests.founder(world, visitor)
            let before = try world.office.position()
            let sent = try await person.post(FirstStepsTests.door, FirstStepsTests.whole)
            #expect(sent.status == .seeOther && sent.location == "/office/policies/begin?year=2026")
            #expect(try world.office.position() == before + 1)
            let facts = try world.office.read { try InstitutionFacts.of(1, year: 2026, $0) }
            #expect(facts.policeOrSecurity == .known(false) && facts.onCampusHousing == .known(false))
            #expect(facts.appeals == .known(true))
            let places = try world.office.read { try PlaceRequests.all($0) }
            #expect(places.map(\.name) == ["Main Hall", "North lot"])
            for place in places {
                let decision = try world.office.read { try PlaceDecision.of(place.id, on: "2026-03-01", $0) }
                #expect(decision?.facts.geography.value == .onCampus && decision?.asks == nil)
            }
            #expect(
                try world.office.read { try PlaceDetails.one(1, $0) }?.address == "12 College Street")
            let packs = try world.office.read { try JurisdictionPack.all($0) }
            #expect(packs.map(\.code) == ["missouri"] && packs.allSatisfy { !$0.isConfirmed })
            // The same once more states nothing anew, but for the buildings, which are there.
            let again = try await person.post(FirstStepsTests.door, FirstStepsTests.whole)
            #expect(
                again.status == .unprocessableContent && again.text.contains("has this already: Main Hall"))
            let page = try await person.get(sent.location).text
            #expect(page.contains("Office that answers for campus safety"))
            #expect(!page.contains("Campus police or security office"))
        }
    }

    @Test("Bad answers come back as they were typed, with a sentence each")
    func problems() async throws {
        let world = try PolicyWorld(campuses: ["Main campus", "Harbor"], complete: false)
        defer { world.close() }
        try await world.run { visitor in
            let person = try await PolicyReadTests.founder(world, visitor)
            func send(_ changes: [String: String?]) async throws -> String {
                let fields = FirstStepsTests.whole.compactMap { field -> (String, String)? in
                    guard let change = changes[field.0] else { return field }
                    return change.map { (field.0, $0) }
                }
                let answer = try await person.post(
                    FirstStepsTests.door, fields + (changes["campus"] == nil ? [("campus", "1")] : []))
                #expect(answer.status == .unprocessableContent)
                return answer.text
            }
            let unsure = try await send(["sure": nil as String?, "why": "x"])
            #expect(unsure.contains("Tick that there is none") && unsure.contains("on what the answers rest"))
            #expect(
                unsure.contains("Main Hall, 12 College Street")
                    && unsure.contains("value=\"appeals\" id=\"has-appeals\" checked"))
            #expect(try await send(["hold": nil as String?]).contains("Say whether you own or rent them"))
            #expect(try await send(["together": nil as String?]).contains("if it is so of each"))
            #expect(try await send(["places": "Hall\nhall, here"]).contains("stands there twice"))
            #expect(try await send(["places": ", 5 Street"]).contains("begins with a name"))
            #expect(try await send(["campus": ""]).contains("Choose the campus"))
            let forged = try await person.post(FirstStepsTests.door, FirstStepsTests.whole + [("state", "x")])
            #expect(forged.status != .seeOther)
            let nowhere = try await person.post(
                FirstStepsTests.door,
                FirstStepsTests.whole.filter { $0.0 != "state" } + [("state", "../x"), ("campus", "1")])
            #expect(nowhere.status == .notFound)
            #expect(try world.office.read { try StatedFact.holding(in: 2026, $0) }.isEmpty)
            // Conduct writes statements, and enters no place.
            let conduct = try await world.visitor(.conduct, visitor)
            #expect(try await !conduct.get(FirstStepsTests.door).text.contains("A building or lot"))
            let place = try await conduct.post(
                FirstStepsTests.door, FirstStepsTests.whole + [("campus", "1")])
            #expect(place.status == .notFound)
        }
    }

    @Test("The registry stands before what is ticked")
    func registry() async throws {
        let world = try PolicyWorld(campuses: ["Main campus"], complete: false)
        defer { world.close() }
        try world.house.take(TestOffice.log)
        try await world.run { visitor in
            let person = try await PolicyReadTests.founder(world, visitor)
            #expect(
                try await person.get(FirstStepsTests.door).text.contains("The registry of places shows it."))
            let sent = try await person.post(
                FirstStepsTests.door, FirstStepsTests.whole.filter { $0.0 != "places" })
            #expect(sent.status == .unprocessableContent && sent.text.contains("Mend the place first"))
        }
    }

    @Test("Owned or rented, together and in use: the law says on campus")
    func law() {
        for hold in FirstAnswers.Hold.allCases {
            var answers = FirstAnswers()
            answers.hold = hold.rawValue
            let finding = Classify.place(answers.description)
            #expect(finding.answer?.category == .onCampus && finding.asks.isEmpty)
            #expect(finding.answer?.studentHousing == .known(false))
            answers.has = [.onCampusHousing]
            #expect(Classify.place(answers.description).asks.first?.name == "student_housing")
        }
    }

    @Test("The list leads until the first report is out, and tells nobody of numbers who may not see them")
    func list() async throws {
        let world = try ReportWorld()
        defer { world.close() }
        try await world.run { visitor in
            let person = try await PolicyReadTests.founder(world.policies, visitor)
            let page = try await person.get("/office").text
            #expect(page.contains("First steps to the 2026 report") && page.contains("2 incidents; 0 wait"))
            let conduct = try await world.visitor(.conduct, visitor)
            let theirs = try await conduct.get("/office").text
            #expect(theirs.contains("First steps") && !theirs.contains("Notice pages"))
            #expect(!theirs.contains("is zero") && !theirs.contains("2 incidents"))
            let clerk = try await world.visitor(.recordsOfficer, campus: 1, visitor)
            #expect(try await !clerk.get("/office").text.contains("First steps"))
            try await world.publish()
            #expect(try await !person.get("/office").text.contains("First steps"))
        }
    }
}
