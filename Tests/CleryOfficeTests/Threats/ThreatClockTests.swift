import CleryLaw
import Foundation
import GRDB
import HummingbirdTesting
import Testing

@testable import CleryOffice

@Suite("Open decisions call the next person, and messages are decisions")
struct ThreatClockTests {
    @Test("The first is called at once, each next one after the office’s minutes, at last everybody")
    func escalation() async throws {
        try await ThreatWorld.run { world, desk in
            let (first, one) = try await world.person(.swornOfficer, desk)
            let (second, two) = try await world.person(.coordinator, desk)
            let (_, three) = try await world.person(.recordsOfficer, desk)
            let order = [("minutes", "10"), ("person-1", "\(first)"), ("person-2", "\(second)")]
            #expect(
                try await desk.post("/office/threats/calls", order + [("person-3", "\(first)")]).text
                    .contains("Choose each person once"))
            #expect(try await desk.post("/office/threats/calls", order).status == .seeOther)
            try world.crime(.robbery)
            func waits(_ visitor: ThreatWorld.Visitor) async throws -> Bool {
                try await visitor.get("/office/notices").text.contains("the law requires to tell the campus")
            }
            // The bell of the one on duty knows before anybody was called.
            #expect(try await waits(one))
            #expect(try await !waits(two))
            #expect(try await !waits(three))
            let pager = ThreatPager(office: world.office)
            func calls() throws -> [Int64?] {
                try world.office.read { try ThreatCall.of(1, $0) }.map(\.account)
            }
            #expect(try await pager.round() == 1)
            #expect(try await pager.round() == 0)
            world.pass(minutes: 9)
            #expect(try await pager.round() == 0 && calls() == [first])
            world.pass(minutes: 1)
            #expect(try await pager.round() == 1 && calls() == [first, second])
            #expect(try await waits(two))
            #expect(try await !waits(three))
            world.pass(minutes: 5)
            #expect(try await desk.get("/office/threats/1").text.contains("I have it in hand"))
            #expect(try await two.post("/office/threats/1", []).status == .seeOther)
            #expect(try world.office.read { try ThreatCall.of(1, $0) }.allSatisfy { $0.answerer == second })
            world.pass(minutes: 9)
            #expect(try await pager.round() == 0)
            world.pass(minutes: 1)
            #expect(try await pager.round() == 1 && calls() == [first, second, nil])
            #expect(try await waits(three))
            world.pass(minutes: 11)
            #expect(try await pager.round() == 0)
            _ = try await two.post(
                "/office/threats/1/facts", [("immediate_threat", "no"), ("suspect", "apprehended")])
            _ = try await two.post(
                "/office/threats/1/decide", [("decision", "not_sent"), ("reason", "In custody.")])
            #expect(try await !waits(one))
            #expect(try world.open().isEmpty)
        }
    }

    @Test("What is learned later asks again where the law now requires it")
    func again() async throws {
        try await ThreatWorld.run { world, desk in
            let id = try await world.begin(
                try world.crime(.robbery, disposition: .clearedByArrest), desk)
            #expect(try world.one(id).facts[.suspect] == "apprehended")
            _ = try await desk.post("/office/threats/\(id)/facts", [("immediate_threat", "no")])
            let kept = try await desk.post(
                "/office/threats/\(id)/decide", [("decision", "not_sent"), ("reason", "Arrested.")])
            #expect(kept.status == .seeOther)
            #expect(try world.open().isEmpty)
            _ = try await world.state(id, [("immediate_threat", "no"), ("suspect", "at_large")], desk)
            #expect(try world.open().map(\.key) == ["incident:1"])
            #expect(
                try await desk.get("/office/threats").text.contains("required by what is known now"))
            world.pass(minutes: 1)
            #expect(try await ThreatPager(office: world.office).round() == 1)
            #expect(try world.office.read { try ThreatDecision.of(id, $0) }.count == 1)
        }
    }

    @Test("Crimes against property are decided together; each has a record of its own")
    func together() async throws {
        try await ThreatWorld.run { world, desk in
            let burglary = try world.crime(.burglary)
            let theft = try world.crime(.motorVehicleTheft)
            try world.crime(.robbery)
            #expect(try world.open().filter(\.mayBeTogether).map(\.key).count == 2)
            // They call nobody in the night.
            #expect(try await ThreatPager(office: world.office).round() == 1)
            let address = "/office/threats/together"
            let cases = [("case", "incident:\(burglary)"), ("case", "incident:\(theft)")]
            let page = try await desk.get(address).text
            #expect(page.contains("Burglary") && page.contains("Motor vehicle theft"))
            #expect(!page.contains("Robbery"))
            #expect(try await desk.post(address, cases).status == .unprocessableContent)
            #expect(
                try await desk.post(address, [("reason", "x")]).text.contains("Mark at least one"))
            let reason = [("reason", "Single thefts, nobody was near.")]
            #expect(try await desk.post(address, cases + reason).location == address + "?done=2")
            for incident in [burglary, theft] {
                let threat = try world.office.read { try Threat.of(incident: incident, $0) }
                let last = try world.one(try #require(threat.first).id).last
                #expect(threat.count == 1 && last?.facts[.threat] == "no")
                #expect(last?.warning == .notRequired && last?.isOverride == false)
                #expect(last?.missing(nil) == [])
            }
            #expect(try await desk.get("/office/threats").text.contains("Decided (2)"))
            // A robbery cannot be slipped in.
            #expect(
                try await desk.post(address, [("case", "incident:3")] + reason).status
                    == .unprocessableContent)
        }
    }

    @Test("A message that was sent is the decision, once; its record lacks only the reason")
    func sent() async throws {
        try await ThreatWorld.run { world, desk in
            let incident = try world.crime(.robbery, at: "Whitman Hall Room 214")
            let id = try await world.begin(incident, desk)
            let words = try world.office.read { db in
                try #require(
                    try AlertBeginning.of(threat: "\(id)", within: .all, world.office, db))
            }
            #expect(words.category == "robbery" && words.words[.headline] == "Robbery, Whitman Hall")
            #expect(words.words[.entry] == "I-26-0001" && words.words[.time].contains("It was reported"))
            #expect(!AlertPiece.allCases.contains { words.words[$0].contains(/214|4711/) })
            world.pass(minutes: 12)
            let now = world.now
            for _ in 0..<2 {
                try world.office.actNow(by: .account(1), "sent a warning") { writing in
                    var alert = Alert(
                        id: 1, thread: 1, step: .first, kind: .timelyWarning, purpose: .live, made: now,
                        account: 1)
                    (alert.threat, alert.state, alert.words) = (id, .sent, [words.words])
                    (alert.sent, alert.sender) = (now, 1)
                    try writing.put(.alerts, alert.values)
                    try ThreatActs.sent(alert: alert, writing)
                }
            }
            let all = try world.office.read { try ThreatDecision.of(id, $0) }
            #expect(all.count == 1 && all[0].alert == 1 && all[0].decision == .sent)
            #expect(all[0].at == now && all[0].account == 1 && !all[0].isOverride)
            let page = try await desk.get("/office/threats/\(id)").text
            #expect(page.contains("The record lacks: </b>the reason.") && page.contains("after 12 min"))
            let more = [("decision", "sent"), ("reason", "A robber at large.")]
            #expect(try await desk.post("/office/threats/\(id)/decide", more).status == .seeOther)
            #expect(try await !desk.get("/office/threats/\(id)").text.contains("The record lacks"))
            #expect(try world.one(id).last?.alert == 1)
            #expect(try world.open().isEmpty)
        }
    }

    @Test("Of a restricted incident nobody else learns that it asks, at any door")
    func restricted() async throws {
        let sight = try await SightOffice()
        defer { sight.close() }
        #expect(
            try sight.office.read { db in
                try ThreatBook.open(within: .all, now: TestOffice.noon, db)
            }.count == 3)
        try await sight.run { visitor in
            let named = try await visitor.signedIn(sight.coordinatorCookie)
            let (_, cookie) = try await RolesTests.person(.coordinator, in: sight.office)
            let other = try await visitor.signedIn(cookie)
            let opened = try await named.post("/office/threats", [("incident", "\(sight.secret)")])
            #expect(opened.status == .seeOther)
            for person in [other, try await visitor.signedIn(try await founder(sight))] {
                #expect(
                    try await person.post("/office/threats", [("incident", "\(sight.secret)")]).status
                        == .notFound)
                for path in ["/office/threats", opened.location, "/office/threats/together", "/office"] {
                    let page = try await person.get(path)
                    #expect(sight.leaks(page.text).isEmpty, "\(path)")
                }
                #expect(try await person.get(opened.location).status == .notFound)
                #expect(try await person.get("/office/threats").text.contains("Open (2)"))
                let decided = try await person.post(
                    opened.location + "/decide", [("decision", "sent"), ("reason", "x")])
                #expect(decided.status == .notFound)
            }
            #expect(try await named.get("/office/threats").text.contains("Open (3)"))
        }
        #expect(sight.isWhole())
    }

    private func founder(_ sight: SightOffice) async throws -> String {
        "openclery=\(try await Sessions.begin(1, sight.office))"
    }
}
