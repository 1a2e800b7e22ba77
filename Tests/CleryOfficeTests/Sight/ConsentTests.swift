import CleryLaw
import Foundation
import GRDB
import Hummingbird
import HummingbirdTesting
import Testing

@testable import CleryOffice

@Suite("Sealed reports open with a reason and, where the office says so, a second person's consent")
struct ConsentTests {
    private typealias Visitor = SightOffice.Visitor
    private static let reason = ReportDeskPage.reasons[0]

    private func kinds(_ sight: SightOffice) throws -> [String] {
        try sight.office.read { try String.fetchAll($0, sql: "SELECT kind FROM openings ORDER BY id") }
    }

    private func officers(_ sight: SightOffice, _ visitor: Visitor) async throws -> (Visitor, Visitor) {
        let (_, one) = try await RolesTests.person(.recordsOfficer, in: sight.office)
        let (_, other) = try await RolesTests.person(.swornOfficer, in: sight.office)
        return (try await visitor.signedIn(one), try await visitor.signedIn(other))
    }

    @Test("Asked, consented, opened for a day; what is asked twice is one question")
    func consented() async throws {
        let sight = try await SightOffice()
        defer { sight.close() }
        try sight.set(.always)
        try await sight.run { visitor in
            let (asker, second) = try await officers(sight, visitor)
            let refused = try await asker.post("/office/reports/1/open", [("reason", Self.reason)])
            #expect(refused.status == .unprocessableContent && !refused.text.contains("Plain words"))
            #expect(refused.text.contains("second person"))
            // An answer that goes wrong is no way around it, and what was typed comes back.
            let long = String(repeating: "a", count: ReportDraft.longest + 1)
            for text in [long, "", "Which hall was it?"] {
                let answered = try await asker.post("/office/reports/1/answer", [("answer", text)])
                #expect(answered.status == .unprocessableContent && !answered.text.contains("Plain words"))
                #expect(text.isEmpty || answered.text.contains(text))
                #expect(answered.text.contains("takes a second person"))
            }
            #expect(try kinds(sight).isEmpty)
            for _ in 0..<2 {
                let asked = try await asker.post("/office/reports/1/ask", [("ask", Self.reason)])
                #expect(asked.location == "/office/reports/1")
            }
            #expect(try await asker.get("/office/reports/1").text.contains("nobody has decided yet"))
            #expect(try await second.get("/office").text.contains("1 asks for consent"))
            #expect(try await second.get("/office/consents").text.contains(Self.reason))
            #expect(
                try await second.post("/office/consents/1", [("decision", "yes")]).status == .seeOther)
            #expect(try await asker.get("/office/reports/1").text.contains("has consented"))
            let opened = try await asker.post("/office/reports/1/open", [("reason", Self.reason)])
            #expect(opened.status == .ok && opened.text.contains("Plain words"))
            let answered = try await asker.post("/office/reports/1/answer", [("answer", "Which hall?")])
            #expect(answered.status == .seeOther)
            // The consent is the asker's alone.
            let other = try await second.post("/office/reports/1/open", [("reason", Self.reason)])
            #expect(other.status == .unprocessableContent && !other.text.contains("Plain words"))
            #expect(try kinds(sight) == ["consented"])
        }
        #expect(sight.isWhole())
    }

    @Test("A consent of yesterday opens nothing")
    func over() async throws {
        let sight = try await SightOffice()
        defer { sight.close() }
        try sight.set(.always)
        let (account, cookie) = try await RolesTests.person(.recordsOfficer, in: sight.office)
        for (ago, opens) in [(OpeningKind.day, false), (OpeningKind.day - 1, true)] {
            var consent = Consent(
                id: opens ? 2 : 1, report: 1, asker: account, asked: TestOffice.noon, reason: Self.reason)
            consent.decider = 1
            consent.decided = Instant(milliseconds: TestOffice.noon.milliseconds - ago)
            consent.granted = true
            let values = consent.values
            try sight.office.actNow(by: .account(1), "consented") { try $0.put(.consents, values) }
            try await sight.run { visitor in
                let asker = try await visitor.signedIn(cookie)
                let answer = try await asker.post("/office/reports/1/open", [("reason", Self.reason)])
                #expect(answer.text.contains("Plain words") == opens)
            }
        }
    }

    @Test("Nobody consents to an own question, without the right, on another campus, or twice")
    func hostile() async throws {
        let sight = try await SightOffice()
        defer { sight.close() }
        try sight.set(.always)
        try await sight.run { visitor in
            let (asker, second) = try await officers(sight, visitor)
            _ = try await asker.post("/office/reports/1/ask", [("ask", Self.reason)])
            _ = try await asker.post("/office/reports/3/ask", [("ask", Self.reason)])
            let waiting = try sight.office.read {
                try Int.fetchOne($0, sql: "SELECT count(*) FROM consents")
            }
            #expect(waiting == 1)
            let (_, dispatcher) = try await RolesTests.person(.dispatcher, in: sight.office)
            let (_, harbor) = try await RolesTests.person(.recordsOfficer, campus: 2, in: sight.office)
            for cookie in [dispatcher, harbor] {
                let person = try await visitor.signedIn(cookie)
                let answer = try await person.post("/office/consents/1", [("decision", "yes")])
                #expect(answer.status == .notFound)
            }
            #expect(try await asker.post("/office/consents/1", [("decision", "yes")]).status == .notFound)
            #expect(try await second.post("/office/consents/77", [("decision", "yes")]).status == .notFound)
            for fields in [[("decision", "maybe")], [], [("decision", "no"), ("words-1", " ")]] {
                let answer = try await second.post("/office/consents/1", fields)
                #expect(answer.status == .unprocessableContent)
            }
            let words = "Ask Kim first, canary-81"
            _ = try await second.post("/office/consents/1", [("decision", "no"), ("words-1", words)])
            #expect(try await second.post("/office/consents/1", [("decision", "yes")]).status == .notFound)
            #expect(try await asker.get("/office/consents").text.contains(words))
            #expect(try await !second.get("/office/consents").text.contains("canary-81"))
            #expect(try await asker.get("/office/reports/1").text.contains("was refused"))
            let still = try await asker.post("/office/reports/1/open", [("reason", Self.reason)])
            #expect(still.status == .unprocessableContent)
        }
        // The words of a refusal are sealed, and no sentence holds them.
        try await sight.office.pool.writeWithoutTransaction {
            try $0.execute(sql: "PRAGMA wal_checkpoint(FULL)")
        }
        let bytes = try Data(contentsOf: URL(filePath: sight.house.folder + "/openclery.sqlite"))
        #expect(bytes.range(of: Data("canary-81".utf8)) == nil)
        #expect(sight.isWhole())
    }

    @Test("In an emergency it opens without consent, with a reason, and compliance sees it first")
    func emergency() async throws {
        let sight = try await SightOffice()
        defer { sight.close() }
        try sight.set(.always)
        try await sight.run { visitor in
            let (asker, _) = try await officers(sight, visitor)
            let none = try await asker.post(
                "/office/reports/1/open", [("emergency", "yes"), ("urgent", "curiosity")])
            #expect(none.status == .unprocessableContent && !none.text.contains("Plain words"))
            let now = try await asker.post(
                "/office/reports/1/open",
                [("emergency", "yes"), ("urgent", ReportDeskPage.emergencies[0])])
            #expect(now.status == .ok && now.text.contains("Plain words"))
            #expect(try kinds(sight) == ["emergency"])
            let answered = try await asker.post("/office/reports/1/answer", [("answer", "Stay inside")])
            #expect(answered.status == .seeOther)
            let (_, auditor) = try await RolesTests.person(.auditor, in: sight.office)
            let compliance = try await visitor.signedIn(auditor)
            #expect(try await compliance.get("/office").text.contains("1 opening to review"))
            #expect(try await compliance.get("/office/register").text.contains("in an emergency"))
        }
        #expect(sight.isWhole())
    }

    @Test("For sensitive reports only: what is restricted, and what tells of a protected act")
    func sensitive() async throws {
        let sight = try await SightOffice()
        defer { sight.close() }
        try sight.set(.sensitive)
        func asks(_ report: Int64) throws -> Bool {
            try sight.office.read { db in
                try ConsentRule.now(db).asks(
                    for: try #require(try ReportRequests.one(report, db)), db)
            }
        }
        #expect(try !asks(sight.ownReport))
        #expect(try asks(sight.secretReport))
        for (act, asked) in [
            (CleryLaw.Act.robbery, false), (.rape, true), (.stalking, true), (.larceny, false),
        ] {
            try sight.office.actNow(by: .house, "stated the facts of incident 2") { writing in
                var incident = try #require(try IncidentRequests.one(sight.other, writing.db))
                incident.facts.offenses = [OffenseFacts(act)]
                try writing.put(.incidents, incident.values)
                try writing.recount.again(incident.id)
                var report = try #require(try ReportRequests.one(sight.otherReport, writing.db))
                report.incident = incident.id
                try writing.put(.reports, report.values)
            }
            #expect(try asks(sight.otherReport) == asked, "\(act)")
        }
        try sight.set(.never)
        #expect(try !asks(sight.secretReport))
        try sight.set(.always)
        #expect(try asks(sight.ownReport))
    }

    @Test("Only a coordinator of the whole office sets the rule, and only to what there is")
    func rule() async throws {
        let sight = try await SightOffice()
        defer { sight.close() }
        try await sight.run { visitor in
            let coordinator = try await visitor.signedIn(sight.coordinatorCookie)
            let wrong = try await coordinator.post("/office/settings", [("consent", "sometimes")])
            #expect(wrong.status == .unprocessableContent && wrong.text.contains("Choose one"))
            #expect(
                try await coordinator.post("/office/settings", [("consent", "always")]).status == .seeOther)
            #expect(
                try await coordinator.get("/office/settings").text.contains("value=\"always\" checked"))
            let before = try sight.office.position()
            _ = try await coordinator.post("/office/settings", [("consent", "always")])
            #expect(try sight.office.position() == before)
            for (role, campus) in [(Role.administrator, nil), (.auditor, nil), (.coordinator, 1)]
                as [(Role, Int64?)]
            {
                let (_, cookie) = try await RolesTests.person(role, campus: campus, in: sight.office)
                let person = try await visitor.signedIn(cookie)
                #expect(try await person.get("/office/settings").status == .notFound)
                #expect(
                    try await person.post("/office/settings", [("consent", "never")]).status == .notFound)
            }
        }
        #expect(try sight.office.read { try ConsentRule.now($0) } == .always)
        #expect(sight.isWhole())
    }
}
