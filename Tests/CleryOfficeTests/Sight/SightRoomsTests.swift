import CleryLaw
import Foundation
import GRDB
import Hummingbird
import HummingbirdTesting
import Testing

@testable import CleryOffice

@Suite("Every room asks the one sight")
struct SightRoomsTests {
    @Test("What is split off a restricted incident is restricted with it, for the same readers")
    func split() async throws {
        let sight = try await SightOffice()
        defer { sight.close() }
        let (named, namedCookie) = try await RolesTests.person(.recordsOfficer, in: sight.office)
        let (later, _) = try await RolesTests.person(.recordsOfficer, in: sight.office)
        let (_, otherCookie) = try await RolesTests.person(.recordsOfficer, in: sight.office)
        try sight.name(named)
        try sight.name(later, from: sight.office.today.adding(days: 3))
        try sight.office.actNow(by: .house, "stated the facts of incident 3") { writing in
            var facts = try #require(try IncidentRequests.one(sight.secret, writing.db)).facts
            facts.offenses = [OffenseFacts(.robbery, victims: 1), OffenseFacts(.larceny, victims: 1)]
            try IncidentActs.state(facts, of: sight.secret, seen: 1, writing)
        }
        try await sight.run { visitor in
            let reader = try await visitor.signedIn(namedCookie)
            let other = try await visitor.signedIn(otherCookie)
            let fields = [
                ("revision", "2"), ("o1", "yes"), ("nature", "Half 4761"), ("at-place", SightOffice.place),
            ]
            #expect(try await other.post("/office/incidents/3/split", fields).status == .notFound)
            let done = try await reader.post("/office/incidents/3/split", fields)
            #expect(done.location == "/office/incidents/4", "\(done.text)")
            #expect(try await reader.get("/office/incidents/4").text.contains("Half 4761"))
            #expect(try await other.get("/office/incidents/4").status == .notFound)
            #expect(try await !other.get("/office/incidents").text.contains("4761"))
            let page = try await visitor.signedIn(sight.coordinatorCookie)
                .get("/office/incidents/4/restriction").text
            #expect(page.contains(Restriction.reasons[0]) && page.contains("not yet"))
        }
        let accounts = try sight.office.read { db in
            try Int64.fetchAll(db, sql: "SELECT account FROM readers WHERE restriction = 3 ORDER BY id")
        }
        #expect(accounts == [sight.coordinator, named, later])
        #expect(sight.isWhole())
    }

    @Test("A restricted report is handed to its readers only")
    func handOver() async throws {
        let sight = try await SightOffice()
        defer { sight.close() }
        let (named, _) = try await RolesTests.person(.recordsOfficer, in: sight.office)
        let (other, otherCookie) = try await RolesTests.person(.swornOfficer, in: sight.office)
        try sight.name(named)
        let people = try sight.office.read { db in
            let report = try #require(try ReportRequests.one(sight.secretReport, db))
            return try HandoverRequests.candidates(for: report, on: sight.office.today, db).map(\.account)
        }
        #expect(Set(people) == [sight.coordinator, named])
        try await sight.run { visitor in
            let coordinator = try await visitor.signedIn(sight.coordinatorCookie)
            let before = try sight.office.position()
            for account in [other, 1, 999] {
                let refused = try await coordinator.post(
                    "/office/reports/3/hand-over", [("account", "\(account)")])
                #expect(refused.status == .unprocessableContent, "\(account)")
                #expect(refused.text.contains("Choose somebody from the list"))
            }
            #expect(try sight.office.position() == before)
            let done = try await coordinator.post(
                "/office/reports/3/hand-over", [("account", "\(named)")])
            #expect(done.status == .seeOther)
            // Whoever had it in hand before it was restricted finds it no more.
            try sight.office.actNow(by: .house, "handed report 3 to account \(other)") {
                try HandoverActs.hand(sight.secretReport, to: other, $0)
            }
            let mine = try await visitor.signedIn(otherCookie).get("/office/reports?holder=mine").text
            #expect(sight.leaks(mine).isEmpty)
            // An open report is handed to any of them.
            let open = try await coordinator.post(
                "/office/reports/1/hand-over", [("account", "\(other)")])
            #expect(open.status == .seeOther)
        }
        #expect(sight.isWhole())
    }

    @Test("Broken glass rings the bell of the readers until compliance has looked, and nobody else's")
    func bell() async throws {
        let sight = try await SightOffice()
        defer { sight.close() }
        let founder = "openclery=\(try await Sessions.begin(1, sight.office))"
        let (_, auditorCookie) = try await RolesTests.person(.auditor, in: sight.office)
        let (_, officerCookie) = try await RolesTests.person(.recordsOfficer, in: sight.office)
        let sentence = "broke the glass of \(SightOffice.number): \(GlassPage.reasons[1])."
        try await sight.run { visitor in
            let reader = try await visitor.signedIn(sight.coordinatorCookie)
            func told(_ person: SightOffice.Visitor) async throws -> Bool {
                try await person.get("/office/notices").text.contains(sentence)
            }
            #expect(try await !told(reader))
            let first = try await visitor.signedIn(founder)
            _ = try await first.post(
                "/office/glass", [("number", SightOffice.number), ("reason", GlassPage.reasons[1])])
            #expect(try await told(reader))
            #expect(try await reader.get("/office/notices").text.contains("/office/incidents/3/restriction"))
            let settings = try await reader.get("/office/notices/settings").text
            #expect(settings.contains(NoticeKind.glass.title) && !settings.contains("show-glass"))
            for cookie in [founder, officerCookie, auditorCookie] {
                #expect(try await !told(try await visitor.signedIn(cookie)))
            }
            let auditor = try await visitor.signedIn(auditorCookie)
            _ = try await auditor.post("/office/openings/1", [("remark", "Rightly done")])
            #expect(try await !told(reader))
        }
        #expect(sight.isWhole())
    }

    @Test("Leaflets that wait, second looks and notices count nothing restricted for others")
    func counts() async throws {
        let sight = try await SightOffice()
        defer { sight.close() }
        let (officer, cookie) = try await RolesTests.person(.recordsOfficer, in: sight.office)
        try sight.office.actNow(by: .house, "told more of it") { writing in
            try sight.tellMore(writing)
            var facts = try #require(try IncidentRequests.one(sight.secret, writing.db)).facts
            facts.offenses.append(OffenseFacts(.rape, victims: 1))
            try IncidentActs.state(facts, of: sight.secret, seen: 1, writing)
            // The officer is part of the disagreement and yet no reader.
            var look = try #require(try SecondLookRequests.one(1, writing.db))
            look.first = officer
            try writing.put(.secondLooks, look.values)
        }
        try await sight.run { visitor in
            let other = try await visitor.signedIn(cookie)
            let reader = try await visitor.signedIn(sight.coordinatorCookie)
            let rights = try await other.get("/office/rights").text
            #expect(rights.contains("R-26-0001") && sight.leaks(rights).isEmpty)
            let whole = try await reader.get("/office/rights").text
            #expect(whole.contains(SightOffice.reportNumber) && whole.contains(SightOffice.number))
            for path in [
                "notices", "second-look", "second-look/disagreements", "reports", "reports?danger=yes",
            ] {
                let page = try await other.get("/office/\(path)").text
                #expect(sight.leaks(page).isEmpty, "\(path)")
            }
            #expect(
                try await reader.get("/office/second-look/disagreements").text.contains(SightOffice.number))
            #expect(
                try await other.get("/office/second-look/agreement").text.contains(
                    "No second look in these days"))
            #expect(
                try await !reader.get("/office/second-look/agreement").text.contains(
                    "No second look in these days"))
            #expect(try await other.get("/office/second-look/looks/1").status == .notFound)
            #expect(try await other.post("/office/second-look/looks/1", []).status == .notFound)
            #expect(try await reader.get("/office/second-look/looks/1").status == .ok)
            #expect(try await other.get("/office/second-look/incidents/3").status == .notFound)
        }
        let rights = try sight.office.read {
            try Rights(of: officer, founder: false, on: sight.office.today, $0)
        }
        let waiting = try sight.office.board.notices(officer, rights, sight.office).notices
        #expect(waiting.contains { $0.sentence == "2 incidents wait for a second person." })
        #expect(waiting.allSatisfy { sight.leaks($0.sentence + $0.href).isEmpty })
        #expect(sight.isWhole())
    }

    @Test("The past of an open record tells nothing of the restricted one it was joined to")
    func history() async throws {
        let sight = try await SightOffice()
        defer { sight.close() }
        let (_, cookie) = try await RolesTests.person(.recordsOfficer, in: sight.office)
        let twin = try SightOffice.incident("Twin robbery", at: "Whitman Hall", campus: 1, sight.office)
        try await sight.run { visitor in
            let reader = try await visitor.signedIn(sight.coordinatorCookie)
            let joined = try await reader.post(
                "/office/incidents/\(twin)/join", [("number", SightOffice.number)])
            #expect(joined.status == .seeOther)
            _ = try await reader.post("/office/incidents/\(twin)/part", [])
            let other = try await visitor.signedIn(cookie)
            let past = try await other.get("/office/history/incidents/\(twin)").text
            #expect(past.contains("I-26-0004") && past.contains(SeenEvents.withheld))
            #expect(sight.leaks(past).isEmpty && !past.contains("incident 3"))
            #expect(
                try await reader.get("/office/history/incidents/\(twin)").text.contains(SightOffice.number))
            for kind in ["incidents", "reports", "places"] {
                #expect(try await other.get("/office/history/\(kind)/3").status == .notFound, "\(kind)")
                #expect(try await reader.get("/office/history/\(kind)/3").status == .ok, "\(kind)")
            }
        }
    }

    @Test("A place of which only a restricted incident tells is offered by no form and no poster")
    func places() async throws {
        let sight = try await SightOffice()
        defer { sight.close() }
        let (_, cookie) = try await RolesTests.person(.recordsOfficer, in: sight.office)
        try sight.office.actNow(by: .house, "stated the facts of incident 1") { writing in
            var facts = try #require(try IncidentRequests.one(sight.own, writing.db)).facts
            facts.offenses.append(OffenseFacts(.larceny, victims: 1))
            try IncidentActs.state(facts, of: sight.own, seen: 1, writing)
        }
        try await sight.run { visitor in
            for address in ["/report", "/report?place=3"] {
                let form = try await visitor.get(address).text
                #expect(form.contains("Whitman Hall") && !form.contains("4712"), "\(address)")
            }
            let other = try await visitor.signedIn(cookie)
            let reader = try await visitor.signedIn(sight.coordinatorCookie)
            for path in ["incidents/1/facts", "incidents/1/split", "posters"] {
                #expect(try await !other.get("/office/\(path)").text.contains("4712"), "\(path)")
                #expect(try await reader.get("/office/\(path)").text.contains("4712"), "\(path)")
            }
            // A wrong name brings up only what may be seen.
            let typed = [
                ("revision", "2"), ("o1", "yes"), ("o1-act", "larceny"), ("at-place", "Quagga"),
                ("at-place-was", "1"),
            ]
            for path in ["incidents/1/facts", "incidents/1/split"] {
                #expect(try await !other.post("/office/\(path)", typed).text.contains("4712"), "\(path)")
            }
            #expect(try await other.get("/office/places/3/poster").status == .notFound)
            #expect(try await reader.get("/office/places/3/poster").status == .ok)
        }
    }
}
