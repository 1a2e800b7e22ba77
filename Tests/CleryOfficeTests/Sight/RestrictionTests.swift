import CleryLaw
import Foundation
import GRDB
import Hummingbird
import HummingbirdTesting
import Testing

@testable import CleryOffice

@Suite("Restricting a record, naming its readers, breaking its glass")
struct RestrictionTests {
    private func readers(_ sight: SightOffice) throws -> Int {
        try sight.office.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM readers") ?? 0 }
    }

    @Test("A coordinator restricts an incident, is its reader, names another by an act, and lifts it again")
    func lifecycle() async throws {
        let sight = try await SightOffice()
        defer { sight.close() }
        let (officer, officerCookie) = try await RolesTests.person(
            .recordsOfficer, campus: 1, in: sight.office)
        try await sight.run { visitor in
            let coordinator = try await visitor.signedIn(sight.coordinatorCookie)
            let page = try await coordinator.get("/office/incidents/1")
            #expect(page.text.contains("Restrict it to named readers"))
            let none = try await coordinator.post("/office/incidents/1/restriction", [("reason", "because")])
            #expect(none.status == .unprocessableContent && none.text.contains("Choose why"))
            let begun = try await coordinator.post(
                "/office/incidents/1/restriction", [("reason", Restriction.reasons[3])])
            #expect(begun.location == "/office/incidents/1/restriction")
            let position = try sight.office.position()
            _ = try await coordinator.post(
                "/office/incidents/1/restriction", [("reason", Restriction.reasons[0])])
            #expect(try sight.office.position() == position)
            let clerk = try await visitor.signedIn(officerCookie)
            #expect(try await clerk.get("/office/incidents/1").status == .notFound)
            #expect(try await coordinator.get("/office/incidents/1").text.contains("Only named readers"))
            let named = try await coordinator.post(
                "/office/restrictions/3/readers",
                [
                    ("account-3", "\(officer)"), ("why-3", Reader.reasons[0]),
                    ("from-3", "\(sight.office.today)"), ("through-3", ""),
                ])
            #expect(named.status == .seeOther)
            #expect(try await clerk.get("/office/incidents/1").status == .ok)
            // A second time is told, and no second row is kept.
            let before = try self.readers(sight)
            let again = try await coordinator.post(
                "/office/restrictions/3/readers",
                [
                    ("account-3", "\(officer)"), ("why-3", Reader.reasons[0]),
                    ("from-3", "\(sight.office.today)"),
                ])
            #expect(again.status == .unprocessableContent && again.text.contains("named already"))
            #expect(try self.readers(sight) == before)
            // A reader who is no coordinator sees who reads, and changes nothing.
            let list = try await clerk.get("/office/incidents/1/restriction")
            #expect(list.status == .ok && !list.text.contains("Name a reader"))
            #expect(
                try await clerk.post(
                    "/office/restrictions/3/lift", [("lift-3", Restriction.liftReasons[0])]
                ).status == .notFound)
            let lifted = try await coordinator.post(
                "/office/restrictions/3/lift", [("lift-3", Restriction.liftReasons[0])])
            #expect(lifted.location == "/office/incidents/1")
            let history = try await coordinator.get("/office/incidents/1/restriction").text
            #expect(history.contains("Earlier restrictions"))
            // What is lifted takes no more readers.
            #expect(
                try await coordinator.post(
                    "/office/restrictions/3/readers", [("account-3", "\(officer)")]
                ).status == .notFound)
        }
        #expect(sight.isWhole())
    }

    @Test("Forged, ended, unnamed and far-away readers are refused with what was typed")
    func forged() async throws {
        let sight = try await SightOffice()
        defer { sight.close() }
        let (harbor, _) = try await RolesTests.person(.recordsOfficer, campus: 2, in: sight.office)
        let (housing, _) = try await RolesTests.person(.housing, in: sight.office)
        let (gone, _) = try await RolesTests.person(.recordsOfficer, in: sight.office)
        try sight.office.actNow(by: .house, "ended an account") {
            try PeopleActs.end(try #require(try Account.one(gone, $0.db)), $0)
        }
        let before = try readers(sight)
        try await sight.run { visitor in
            let coordinator = try await visitor.signedIn(sight.coordinatorCookie)
            for account in ["999", "-1", "", "1 OR 1=1", "\(harbor)", "\(housing)", "\(gone)"] {
                let answer = try await coordinator.post(
                    "/office/restrictions/1/readers",
                    [
                        ("account-1", account), ("why-1", Reader.reasons[1]),
                        ("from-1", "\(sight.office.today)"),
                    ])
                #expect(answer.status == .unprocessableContent, "\(account)")
                #expect(answer.text.contains("Choose a person from the list"), "\(account)")
                #expect(answer.text.contains("selected>\(Reader.reasons[1])"), "\(account)")
            }
            for (from, through, sentence) in [
                ("2020-01-01", "", "days that are over"), ("soon", "", "Write the first day"),
                ("2026-12-01", "2026-11-30", "lies before the first"), ("2026-12-01", "x", "the last day as"),
            ] {
                let answer = try await coordinator.post(
                    "/office/restrictions/1/readers",
                    [
                        ("account-1", "1"), ("why-1", Reader.reasons[0]), ("from-1", from),
                        ("through-1", through),
                    ])
                #expect(answer.status == .unprocessableContent && answer.text.contains(sentence), "\(from)")
            }
        }
        #expect(try readers(sight) == before)
    }

    @Test("A reader reads between two days, with the role, and no longer; the last one stays")
    func dates() async throws {
        let sight = try await SightOffice()
        defer { sight.close() }
        let today = sight.office.today
        try await sight.run { visitor in
            for (from, through, sees) in [
                (today, nil, true), (today, today, true), (today.adding(days: 1), nil, false),
                (today.adding(days: -9), today.adding(days: -1), false),
            ] as [(Day, Day?, Bool)] {
                let (account, cookie) = try await RolesTests.person(.auditor, in: sight.office)
                try sight.name(account, from: from, through: through)
                let reader = try await visitor.signedIn(cookie)
                #expect((try await reader.get("/office/incidents/3").status == .ok) == sees, "\(from)")
            }
            // Named, but with a role on the other campus only: nothing.
            let (far, farCookie) = try await RolesTests.person(.recordsOfficer, campus: 2, in: sight.office)
            try sight.name(far)
            let reader = try await visitor.signedIn(farCookie)
            #expect(try await reader.get("/office/incidents/3").status == .notFound)
            // The coordinator ends two readers by acts; the next look is refused.
            let coordinator = try await visitor.signedIn(sight.coordinatorCookie)
            let page = try await coordinator.get("/office/incidents/3/restriction").text
            #expect(page.contains("no role for it") && page.contains("not yet") && page.contains("over"))
            let ended = try await coordinator.post(
                "/office/restrictions/1/readers/1/end", [("end-1", Reader.endReasons[0])])
            #expect(ended.location == "/office")
            #expect(try await coordinator.get("/office/incidents/3").status == .notFound)
            #expect(
                try await coordinator.post(
                    "/office/restrictions/1/readers/3/end", [("end-3", Reader.endReasons[0])]
                ).status == .notFound)
        }
        // The other record has readers left; those who cannot read do not count when the last one would go.
        try await sight.run { visitor in
            let fresh = try await SightOffice()
            defer { fresh.close() }
            try await fresh.run { visitor in
                let coordinator = try await visitor.signedIn(fresh.coordinatorCookie)
                let refused = try await coordinator.post(
                    "/office/restrictions/1/readers/1/end", [("end-1", Reader.endReasons[0])])
                #expect(refused.status == .unprocessableContent)
                #expect(refused.text.contains("Somebody must be able to read it"))
                let none = try await coordinator.post("/office/restrictions/1/readers/1/end", [])
                #expect(none.text.contains("Choose why the reading ends"))
                #expect(try await coordinator.get("/office/incidents/3").status == .ok)
            }
        }
        #expect(sight.isWhole())
    }

    @Test("What is joined to a restricted incident, or made of a restricted report, is restricted with it")
    func matter() async throws {
        let sight = try await SightOffice()
        defer { sight.close() }
        let (officer, cookie) = try await RolesTests.person(.recordsOfficer, in: sight.office)
        try await sight.run { visitor in
            let clerk = try await visitor.signedIn(cookie)
            let coordinator = try await visitor.signedIn(sight.coordinatorCookie)
            // Joining takes sight of both.
            let refused = try await clerk.post("/office/incidents/1/join", [("number", SightOffice.number)])
            #expect(refused.status == .unprocessableContent)
            _ = try await coordinator.post("/office/incidents/1/join", [("number", SightOffice.number)])
            #expect(try await clerk.get("/office/incidents/1").status == .notFound)
            #expect(try await !clerk.get("/office/incidents").text.contains("I-26-0001"))
            _ = try await coordinator.post("/office/incidents/1/part", [])
            #expect(try await clerk.get("/office/incidents/1").status == .ok)
            // An incident made of a restricted report is born restricted, with its place and words.
            let made = try await coordinator.post(
                "/office/reports/3/incident",
                [("nature", "Born 4761"), ("campus", "1"), ("place", "Shed 4712"), ("act", "robbery")])
            #expect(made.location == "/office/incidents/4/facts")
            #expect(try await clerk.get("/office/incidents/4").status == .notFound)
            #expect(try await !clerk.get("/office/incidents").text.contains("4761"))
            #expect(try await coordinator.get("/office/incidents/4").text.contains("Born 4761"))
            // A report that joins a restricted incident vanishes from the queue of others.
            _ = try await coordinator.post("/office/reports/1/link", [("number", SightOffice.number)])
            #expect(try await clerk.get("/office/reports/1").status == .notFound)
            #expect(try await !clerk.get("/office/reports").text.contains("R-26-0001"))
            // Named for one restriction of two that were joined is not enough.
            _ = try await coordinator.post("/office/incidents/3/join", [("number", "I-26-0004")])
            try sight.office.actNow(by: .account(sight.coordinator), "named a reader") {
                try RestrictionActs.name(
                    officer, of: 1, from: sight.office.today, through: nil, by: sight.coordinator,
                    reason: Reader.reasons[0], $0)
            }
            #expect(try await clerk.get("/office/incidents/3").status == .notFound)
            let page = try await coordinator.get("/office/incidents/4/restriction").text
            #expect(page.contains("which belongs to the same matter"))
        }
        #expect(sight.isWhole())
    }

    @Test("The glass: opened with a reason for a day, told to the readers, first on compliance's list")
    func glass() async throws {
        let sight = try await SightOffice()
        defer { sight.close() }
        let founder = "openclery=\(try await Sessions.begin(1, sight.office))"
        let (_, auditorCookie) = try await RolesTests.person(.auditor, in: sight.office)
        let (_, adminCookie) = try await RolesTests.person(.administrator, in: sight.office)
        let (_, clerkCookie) = try await RolesTests.person(.recordsOfficer, in: sight.office)
        try await sight.run { visitor in
            let first = try await visitor.signedIn(founder)
            #expect(try await first.get("/office/incidents/3").status == .notFound)
            let reason = GlassPage.reasons[1]
            // What is open, absent, or written wrong is a wrong number, and leaves no trace.
            let before = try sight.office.position()
            for (number, why) in [
                ("I-26-0001", reason), ("I-26-9999", reason), ("", reason), (SightOffice.number, "curious"),
            ] {
                let answer = try await first.post("/office/glass", [("number", number), ("reason", why)])
                #expect(answer.status == .unprocessableContent, "\(number)")
            }
            #expect(try sight.office.position() == before)
            let clerk = try await visitor.signedIn(clerkCookie)
            #expect(
                try await clerk.post("/office/glass", [("number", SightOffice.number), ("reason", reason)])
                    .status == .notFound)
            let broken = try await first.post(
                "/office/glass", [("number", SightOffice.number), ("reason", reason)])
            #expect(broken.status == .ok && broken.text.contains(SightOffice.nature))
            #expect(try await first.get("/office/incidents/3").status == .ok)
            #expect(try await first.get("/office/reports/3").status == .notFound)
            // An administrator without a role for records learns what it is and who reads it, and no more.
            let admin = try await visitor.signedIn(adminCookie)
            let told = try await admin.post(
                "/office/glass", [("number", SightOffice.reportNumber), ("reason", reason)])
            #expect(told.status == .ok && told.text.contains("A person") && !told.text.contains("4716"))
            #expect(try await admin.get("/office/reports/3").status == .notFound)
            // The named reader is told in the hall and on the record; compliance sees it without the number.
            let reader = try await visitor.signedIn(sight.coordinatorCookie)
            let hall = try await reader.get("/office").text
            #expect(hall.contains("administrator broke the glass of") && hall.contains(reason))
            #expect(
                try await reader.get("/office/incidents/3/restriction").text.contains(
                    "Opened without being named"))
            let auditor = try await visitor.signedIn(auditorCookie)
            #expect(try await !auditor.get("/office").text.contains("broke the glass of"))
            let list = try await auditor.get("/office/openings").text
            #expect(list.contains("Glass broken") && list.contains("a restricted record"))
            #expect(sight.leaks(list).isEmpty)
            let reviewed = try await auditor.post("/office/openings/1", [("remark", "Rightly done")])
            #expect(reviewed.status == .seeOther)
            let after = try await reader.get("/office").text
            #expect(!after.contains("of </b><a href=\"/office/incidents/3/restriction\""))
        }
        // After a day the glass is whole again.
        let later = Instant(milliseconds: TestOffice.noon.milliseconds + OpeningKind.day)
        let hidden = try sight.office.read { try Hidden(from: 1, now: later, today: sight.office.today, $0) }
        #expect(hidden.incidents == [3])
        #expect(sight.isWhole())
    }
}
