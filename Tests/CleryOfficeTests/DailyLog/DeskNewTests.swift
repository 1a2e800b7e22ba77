import CleryLaw
import Foundation
import GRDB
import Testing

@testable import CleryOffice

@Suite("The log's desk: entries made straight away")
struct DeskNewTests {
    private static func fields(_ changes: [String: String] = [:]) -> [(String, String)] {
        var all = [
            "kind": "crime", "nature": "Stolen bicycle", "place": "Library", "act": "larceny",
            "reported-day": "2026-11-20", "reported-time": "11:40", "recipient": "campus_police",
            "moment": "exact", "occurred-day": "2026-11-19", "occurred-time": "", "core": "open",
            "disposition-words": "", "comment": "",
        ]
        all.merge(changes) { $1 }
        return all.sorted { $0.key < $1.key }
    }

    @Test("A dispatcher enters a crime; it is in the log at once, with the number of a new incident")
    func dispatcher() async throws {
        let house = try DeskHouse()
        defer { house.close() }
        try await house.desk(as: .dispatcher) { desk in
            let page = try await desk.page("/office/log/new")
            #expect(page.contains("value=\"2026-11-21\"") && page.contains("value=\"12:00\""))
            #expect(try await desk.page("/office/incidents").contains("/office/log/new"))
            let made = try await desk.visitor.post("/office/log/new", DeskNewTests.fields())
            // The facts are somebody else's work.
            #expect(made.location == "/office/log/entries/6", "\(made.text)")
            let entry = try await desk.page(made.location)
            #expect(entry.contains("published") && !entry.contains("Keep these words"))
        }
        let content = try house.content(6)
        let zone = house.office.zone
        #expect(content.number == "I-26-0001" && content.nature == "Stolen bicycle")
        #expect(content.location == "Library" && content.disposition == .open && content.timeKnown)
        #expect(content.reportedAt == zone.instant(day: "2026-11-20", secondOfDay: 42_000))
        #expect(content.datesOnly && content.dispositionWords.isEmpty)
        #expect(try house.sentences().contains("entered an incident in the daily log|"))
        #expect(house.isWhole())
    }

    @Test("Whoever works on incidents goes on to the facts; a nature of the list brings its offense")
    func officer() async throws {
        let house = try DeskHouse()
        defer { house.close() }
        try house.office.actNow(by: .house, "added words") { writing in
            try LogListActs.add(.nature, "Stolen bicycle", core: "larceny", writing)
            try LogListActs.add(.disposition, "Sent to the dean", core: "referred_to_conduct", writing)
        }
        try await house.desk { desk in
            let made = try await desk.visitor.post(
                "/office/log/new",
                DeskNewTests.fields([
                    "act": "", "core": "", "disposition-words": "sent to the dean", "moment": "range",
                    "until-day": "2026-11-20", "until-time": "09:00", "occurred-time": "18:00",
                    "reported-time": "", "comment": "No camera there",
                ]))
            #expect(made.location == "/office/incidents/6/facts", "\(made.text)")
        }
        let incident = try #require(try house.office.read { try IncidentRequests.one(6, $0) })
        #expect(incident.facts.offenses.map(\.act) == [.larceny])
        #expect(incident.disposition == .referredToConduct && !incident.timeKnown)
        let content = try house.content(6)
        #expect(content.comment == "No camera there" && !content.datesOnly)
        let (from, to) = content.occurred.ends
        #expect(from != nil && to != nil)
    }

    @Test("A fire in student housing enters the fire log only; a crime and a fire enter both")
    func fires() async throws {
        let house = try DeskHouse()
        defer { house.close() }
        try await house.desk(as: .dispatcher) { desk in
            let fire = try await desk.visitor.post(
                "/office/log/new",
                DeskNewTests.fields([
                    "kind": "fire", "nature": "Fire alarm", "fire-words": "Waste basket", "act": "arson",
                    "place": "Whitman Hall", "moment": "unknown",
                ]))
            #expect(fire.location == "/office/log/entries/6", "\(fire.text)")
            _ = try await desk.visitor.post(
                "/office/log/new",
                DeskNewTests.fields(["kind": "both", "act": "arson", "place": "Whitman Hall"]))
            _ = try await desk.visitor.post(
                "/office/log/new", DeskNewTests.fields(["kind": "fire", "place": "New hall"]))
            #expect(try await desk.page("/office/log/entries/8").contains("waits for a fact"))
        }
        #expect(try house.entry(6) == nil)
        #expect(try house.content(6, .fire).nature == "Waste basket")
        #expect(try house.entry(7) != nil)
        #expect(try house.entry(7, .fire) != nil)
        #expect(try house.entry(8) == nil)
        #expect(try house.entry(8, .fire) == nil)
        #expect(house.isWhole())
    }

    @Test("Told to another authority only, the law decides: no entry, and the page says why")
    func authority() async throws {
        let house = try DeskHouse()
        defer { house.close() }
        try await house.desk(as: .dispatcher) { desk in
            let made = try await desk.visitor.post(
                "/office/log/new", DeskNewTests.fields(["recipient": "csa"]))
            let page = try await desk.page(made.location)
            #expect(page.contains("not in the log") && page.contains("668.46"))
        }
        #expect(try house.entry(6) == nil)
    }

    @Test(
        "What is missing or cannot be is said, and what was typed is given back",
        arguments: [
            (["kind": "riot"], "kind"), (["nature": ""], "nature"), (["place": " "], "place"),
            (["campus": "77"], "campus"), (["reported-day": ""], "reported-day"),
            (["reported-day": "2026-11-22"], "reported-day"),
            (["reported-day": "2026-11-21", "reported-time": "12:30"], "reported-time"),
            (["reported-time": "noon"], "reported-time"), (["recipient": "the mayor"], "recipient"),
            (["occurred-day": "2026-12-01"], "occurred"), (["core": ""], "core"),
            (["core": "unfounded"], "core"), (["core": "deleted"], "core"),
            (["nature": String(repeating: "x", count: 121)], "nature"),
        ])
    func wrong(_ changes: [String: String], _ field: String) async throws {
        let house = try DeskHouse(campuses: ["Main campus", "Harbor campus"])
        defer { house.close() }
        try await house.desk(as: .dispatcher) { desk in
            let before = try house.position()
            let answer = try await desk.visitor.post(
                "/office/log/new",
                DeskNewTests.fields(["campus": "1", "comment": "typed-4711"].merging(changes) { $1 }))
            #expect(answer.status == .unprocessableContent)
            #expect(answer.text.contains("href=\"#\(field)\""), "\(answer.text)")
            #expect(answer.text.contains("typed-4711"))
            #expect(try house.position() == before)
        }
    }

    @Test("Nobody enters for another campus, and readers do not enter at all")
    func hostile() async throws {
        let house = try DeskHouse(campuses: ["Main campus", "Harbor campus"])
        defer { house.close() }
        try await house.desk(as: .dispatcher, campus: 2) { desk in
            let page = try await desk.page("/office/log/new")
            #expect(!page.contains("Whitman Hall"))
            let other = try await desk.visitor.post(
                "/office/log/new", DeskNewTests.fields(["campus": "1"]))
            // Of one campus there is no choice: it is entered there.
            #expect(other.location == "/office/log/entries/6")
        }
        #expect(try house.content(6).campus == 2)
        for role in [Role.auditor, .housing, .publicInformation] {
            try await house.desk(as: role) { desk in
                #expect(try await desk.visitor.get("/office/log/new").status == .notFound)
                let post = try await desk.visitor.post("/office/log/new", DeskNewTests.fields())
                #expect(post.status == .notFound)
            }
        }
    }
}
