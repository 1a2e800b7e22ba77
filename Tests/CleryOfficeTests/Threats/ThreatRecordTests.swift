import CleryLaw
import GRDB
import HummingbirdTesting
import Testing

@testable import CleryOffice

@Suite("The clock, the counsel and the form of a decision record")
struct ThreatRecordTests {
    @Test(
        "The clock runs from what a security authority knew first; people are called since the office has it")
    func clock() async throws {
        try await ThreatWorld.run { world, desk in
            let start = world.office.zone.instant(
                day: world.office.today.adding(days: -4), secondOfDay: 0)
            let id = try await world.begin(
                try world.crime(.robbery, to: .campusSecurityAuthority, toldDaysAgo: 4), desk)
            let one = try world.one(id)
            #expect(one.received == start && one.threat?.received == start && one.known == world.now)
            #expect(try await desk.get("/office/threats/\(id)").text.contains("First reported"))
            #expect(try await desk.get("/office/threats/\(id)").text.contains(": 4 days 12 h ago"))
            // Nobody could be called before the office had it, so it is not too old to call somebody.
            #expect(try await ThreatPager(office: world.office).round() == 1)
            let words = try world.office.read { db in
                try #require(try AlertBeginning.of(threat: "\(id)", within: .all, world.office, db))
            }
            #expect(
                words.words[.time].contains(
                    "It was reported \(TimeWords.short(world.office.today.adding(days: -4)))."))
            // Somebody consulted two days ago was consulted after the first report.
            _ = try await world.state(id, [("immediate_threat", "no"), ("suspect", "apprehended")], desk)
            let kept = try await desk.post(
                "/office/threats/\(id)/decide",
                [
                    ("decision", "not_sent"), ("reason", "Arrested."), ("who-1", "Dean"),
                    ("when-1", world.time(minutesAgo: 2 * 1440)),
                ])
            #expect(kept.status == .seeOther)
        }
    }

    @Test("An earlier report that is learned of later moves the clock, also of a record that is open")
    func earlier() async throws {
        try await ThreatWorld.run { world, desk in
            let incident = try world.crime(.robbery)
            let id = try await world.begin(incident, desk)
            #expect(try world.one(id).received == world.now)
            let (today, zone) = (world.office.today, world.office.zone)
            try world.office.actNow(by: .house, "stated a report") { writing in
                var one = try #require(try IncidentRequests.one(incident, writing.db))
                one.facts.reports.append(Report(today.adding(days: -1), to: .localPolice))
                // What a counselor was told starts no clock.
                one.facts.reports.append(Report(today.adding(days: -9), to: .professionalCounselor))
                try writing.put(.incidents, one.values)
                try writing.recount.again(incident)
            }
            let start = zone.instant(day: today.adding(days: -1), secondOfDay: 0)
            #expect(try world.one(id).received == start)
            _ = try await world.state(id, [("immediate_threat", "no")], desk)
            #expect(try world.one(id).threat?.received == start)
            let report = try world.danger(toldDaysAgo: 2)
            let told = try #require(try world.open().first { $0.report?.id == report })
            #expect(told.received == zone.instant(day: today.adding(days: -2), secondOfDay: 0))
            #expect(told.known == world.now)
        }
    }

    @Test("What was overridden is shown to counsel while it waits and when it was sent later, and is told")
    func counsel() async throws {
        try await ThreatWorld.run { world, desk in
            let id = try await world.begin(try world.crime(.robbery), desk)
            _ = try await world.state(id, [("immediate_threat", "no")], desk)
            let against = [("ordered-by", "Provost"), ("ordered-why", "Calm"), ("reason", "Words")]
            let address = "/office/threats/\(id)"
            #expect(
                try await desk.post(address + "/decide", [("decision", "not_sent")] + against).status
                    == .seeOther)
            world.pass(minutes: 20)
            let sent = [("decision", "sent"), ("reason", "Words"), ("sent-at", world.time(minutesAgo: 1))]
            #expect(try await desk.post(address + "/decide", sent).status == .seeOther)
            let waiting = try await world.begin(try world.crime(.aggravatedAssault, at: "Lot D"), desk)
            _ = try await world.state(waiting, [("immediate_threat", "no")], desk)
            let delayed = [
                ("decision", "delayed"), ("ground", "other"), ("judge", "Chief"),
                ("again", world.time(minutesAgo: -60)),
            ]
            #expect(
                try await desk.post("/office/threats/\(waiting)/decide", delayed + against).status
                    == .seeOther)
            let auditor = try await world.person(.auditor, desk).visitor
            let list = try await auditor.get("/office/threats?override=yes").text
            #expect(list.contains("Against a requirement (2)"))
            #expect(
                list.contains("href=\"\(address)\"") && list.contains("href=\"/office/threats/\(waiting)\""))
            #expect(list.contains("counsel has not seen it"))
            let told = "the law required to tell the campus, and it was decided against"
            #expect(try await auditor.get("/office/notices").text.contains(told))
            #expect(try await !desk.get("/office/notices").text.contains(told))
            for (threat, number) in [(id, 1), (waiting, 3)] {
                #expect(
                    try await auditor.post(
                        "/office/threats/\(threat)/seen", [("decision", "\(number)")]
                    ).status == .seeOther)
            }
            #expect(try await !auditor.get("/office/notices").text.contains(told))
            let after = try await auditor.get("/office/threats?override=yes").text
            #expect(after.contains("Against a requirement (2)") && !after.contains("counsel has not seen it"))
        }
    }

    @Test("Counsel of one campus reads nothing sealed of another, and marks nothing there")
    func campuses() async throws {
        try await ThreatWorld.run(campuses: ["Main campus", "Harbor campus"]) { world, desk in
            let id = try await world.begin(try world.crime(.robbery), desk)
            _ = try await world.state(id, [("immediate_threat", "no"), ("note", "canary 4717")], desk)
            let address = "/office/threats/\(id)"
            let kept = try await desk.post(
                address + "/decide",
                [
                    ("decision", "not_sent"), ("reason", "canary 4718"), ("ordered-by", "Provost"),
                    ("ordered-why", "Calm"),
                ])
            #expect(kept.status == .seeOther)
            // Counsel of the harbor, and dispatcher of the main campus.
            let (account, cookie) = try await RolesTests.person(.auditor, campus: 2, in: world.office)
            try world.office.actNow(by: .account(1), "gave a role") { writing in
                try PeopleActs.grant(
                    .dispatcher, to: account, campus: 1, from: "2026-01-01", through: nil, writing)
            }
            let person = try await ThreatWorld.Visitor(client: desk.client).signedIn(cookie)
            let page = try await person.get(address)
            #expect(page.status == .ok && !page.text.contains("canary") && page.text.contains("Sealed"))
            #expect(!page.text.contains("I have seen it"))
            #expect(try await person.post(address + "/seen", [("decision", "1")]).status == .notFound)
            #expect(try world.office.read { try ThreatCounsel.of(1, $0) }.isEmpty)
            #expect(try await !person.get("/office/notices").text.contains("decided against"))
        }
    }

    @Test("A form that is older than what is kept wipes out nothing and keeps what was typed in it")
    func stale() async throws {
        try await ThreatWorld.run { world, desk in
            let (_, other) = try await world.person(.swornOfficer, desk)
            let id = try await world.begin(try world.crime(.robbery), desk)
            let address = "/office/threats/\(id)"
            func seen(_ visitor: ThreatWorld.Visitor) async throws -> String {
                let page = try await visitor.get(address).text
                return String(try #require(page.firstMatch(of: /name="seen" value="([^"]*)"/)?.1))
            }
            let (mine, theirs) = (try await seen(desk), try await seen(other))
            let first = try await other.post(
                address + "/facts", [("seen", theirs), ("confirmed", "yes"), ("note", "Note of the officer")])
            #expect(first.status == .seeOther)
            let late = try await desk.post(
                address + "/facts", [("seen", mine), ("suspect", "unknown"), ("note", "Note of the desk")])
            #expect(late.status == .conflict)
            let long = [("seen", mine), ("note", String(repeating: "long ", count: 1000))]
            #expect(try await desk.post(address + "/facts", long).status == .conflict)
            #expect(late.text.contains("Somebody else has stated facts since you opened the page."))
            #expect(late.text.contains("Note of the desk") && late.text.contains("Note of the officer"))
            #expect(late.text.contains(/name="suspect" value="unknown" checked/))
            #expect(try world.one(id).threat?.facts[.confirmed] == "yes")
            #expect(try world.one(id).threat?.facts[.suspect] == "")
            // Pressed again, knowing it, it is kept.
            let mark = String(try #require(late.text.firstMatch(of: /name="seen" value="([^"]*)"/)?.1))
            let again = try await desk.post(
                address + "/facts", [("seen", mark), ("suspect", "unknown"), ("confirmed", "yes")])
            #expect(again.status == .seeOther)
            #expect(try world.one(id).threat?.facts[.suspect] == "unknown")
        }
    }

    @Test("A note that is too long comes back with everything that was typed, and nothing is kept")
    func long() async throws {
        try await ThreatWorld.run { world, desk in
            let id = try await world.begin(try world.crime(.robbery), desk)
            let note = "Long words " + String(repeating: "x", count: 4000)
            let answer = try await world.state(id, [("suspect", "at_large"), ("note", note)], desk)
            #expect(answer.status == .unprocessableContent)
            #expect(answer.text.contains("Nothing was kept.") && answer.text.contains("Long words"))
            #expect(!answer.text.contains("Nothing was decided yet"))
            #expect(answer.text.contains(/name="suspect" value="at_large" checked/))
            #expect(try world.one(id).threat?.facts == ThreatFacts())
        }
    }

    @Test("Somebody else only: the law has its answer and asks no more")
    func somebodyElse() async throws {
        try await ThreatWorld.run { world, desk in
            let id = try await world.begin(try world.crime(.robbery), desk)
            let facts = [
                ("reported_to", "other"), ("suspect", "at_large"), ("immediate_threat", "no"),
            ]
            #expect(try await world.state(id, facts, desk).status == .seeOther)
            #expect(try world.one(id).law.warning.answer == .notRequired)
            let kept = try await desk.post(
                "/office/threats/\(id)/decide", [("decision", "not_sent"), ("reason", "Words")])
            #expect(kept.status == .seeOther)
        }
    }
}
