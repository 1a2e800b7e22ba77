import CleryLaw
import Foundation
import GRDB
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Testing

@testable import CleryOffice

@Suite("A restricted record is nowhere to be seen by others")
struct CanaryTests {
    /// Every address of the office that could tell of the restricted records.
    private static func addresses(_ sight: SightOffice) throws -> [String] {
        var all: Set<String> = []
        for door in Doors.all where door.method == .get {
            // The first numbers are those of the restricted records and of those beside them.
            for kind in door.path.contains(":kind") ? ["incidents", "reports", "places"] : [""] {
                for id in 1...4 {
                    all.insert(
                        door.path.split(separator: "/", omittingEmptySubsequences: false).map { part in
                            part == ":kind" ? kind : part.hasPrefix(":") ? "\(id)" : String(part)
                        }.joined(separator: "/"))
                }
            }
        }
        #expect(all.contains("/office/incidents/\(sight.secret)/why"))
        #expect(all.contains("/office/history/reports/\(sight.secretReport)"))
        let words = ["Zanzibar", "affair", "Quagga", "cabin", "I-26", "R-26"]
        all.formUnion(words.flatMap { ["/office/incidents?q=\($0)", "/office/reports?q=\($0)"] })
        all.formUnion(["undecided", "counted", "review"].map { "/office/incidents?standing=\($0)" })
        all.formUnion([
            "/office/incidents?year=2026", "/office/incidents?page=2", "/office/register?page=2",
            "/office/second-look/disagreements?settled=yes", "/report?place=3",
        ])
        all.formUnion(
            ["on_campus", "all", "noncampus", "public_property"].map {
                "/office/statistics/why?category=robbery&geography=\($0)&year=2026&campus=Main%20campus"
            })
        all.insert("/office/review/wording?kind=nature&words=Okapi%20wording%204713")
        return all.sorted()
    }

    @Test(
        "No door of the office tells of it, whatever the role; to its reader they do", .timeLimit(.minutes(5))
    )
    func walk() async throws {
        let sight = try await SightOffice()
        defer { sight.close() }
        let opened = OpeningRecord(
            id: 1, report: sight.secretReport, account: sight.coordinator, at: TestOffice.noon,
            reason: ReportDeskPage.reasons[0], kind: .usual, consent: nil)
        try sight.office.actNow(by: .account(sight.coordinator), "opened the sealed report 3") {
            try $0.put(.openings, opened.values)
        }
        try sight.office.actNow(by: .house, "told more of it") { writing in
            try sight.tellMore(writing)
        }
        let addresses = try CanaryTests.addresses(sight)
        #expect(addresses.count > 50)
        try await sight.run { visitor in
            var cookies = ["openclery=\(try await Sessions.begin(1, sight.office))"]
            for role in Role.allCases {
                cookies.append(try await RolesTests.person(role, in: sight.office).cookie)
            }
            for cookie in cookies {
                for address in addresses {
                    let response = try await visitor.client.execute(
                        uri: address, method: .get, headers: [.cookie: cookie])
                    // The page that asks what a wording means is not there, so it does not say the words again.
                    let leaks = sight.leaks(String(buffer: response.body))
                    #expect(leaks.isEmpty, "\(address) tells \(leaks)")
                }
            }
            // The same walk by a named reader finds every canary that is not sealed: the walk looks in the right places.
            var found: Set<String> = []
            for address in addresses {
                let response = try await visitor.client.execute(
                    uri: address, method: .get, headers: [.cookie: sight.coordinatorCookie])
                found.formUnion(sight.leaks(String(buffer: response.body)))
            }
            for canary in ["4761", "4712", "4713", "4714", SightOffice.number, SightOffice.reportNumber] {
                #expect(found.contains(canary), "\(canary)")
            }
            #expect(found.isDisjoint(with: ["4715", "4716"]))
        }
    }

    @Test("What is restricted and what never was look the same, by every number")
    func enumerated() async throws {
        let sight = try await SightOffice()
        defer { sight.close() }
        try await sight.run { visitor in
            let (_, cookie) = try await RolesTests.person(.recordsOfficer, in: sight.office)
            let officer = try await visitor.signedIn(cookie)
            for kind in ["incidents", "reports"] {
                let forbidden = try await officer.get("/office/\(kind)/3")
                let absent = try await officer.get("/office/\(kind)/77777")
                #expect(forbidden.status == .notFound)
                #expect(forbidden.text == absent.text)
                for id in 1...6 {
                    let page = try await officer.get("/office/\(kind)/\(id)")
                    #expect((page.status == .ok) == (id == 1 || id == 2), "\(kind) \(id)")
                }
            }
            // No act reaches it either, and none happens.
            let before = try sight.office.position()
            for (path, fields) in [
                ("incidents/3/facts", [("revision", "1"), ("o0-act", "robbery")]), ("incidents/3/part", []),
                ("incidents/3/answer", [("fact", "force")]), ("incidents/3/join", [("number", "I-26-0001")]),
                ("reports/3/close", [("why", "x")]), ("reports/3/link", [("number", "I-26-0001")]),
                ("reports/3/open", [("reason", ReportDeskPage.reasons[0])]),
                ("reports/3/answer", [("answer", "x")]), ("reports/3/ask", [("ask", "x")]),
                ("incidents/3/restriction", [("reason", Restriction.reasons[0])]),
                ("restrictions/1/lift", [("lift-1", Restriction.liftReasons[0])]),
                ("restrictions/1/readers", [("account-1", "1")]),
            ] {
                #expect(try await officer.post("/office/\(path)", fields).status == .notFound, "\(path)")
            }
            // A number that is typed finds no restricted incident.
            let joined = try await officer.post(
                "/office/incidents/1/join", [("number", SightOffice.number)])
            let wrong = try await officer.post("/office/incidents/1/join", [("number", "I-26-9999")])
            #expect(joined.status == .unprocessableContent && wrong.status == .unprocessableContent)
            #expect(
                joined.text.replacing(SightOffice.number, with: "…")
                    == wrong.text.replacing("I-26-9999", with: "…"))
            let linked = try await officer.post("/office/reports/1/link", [("number", SightOffice.number)])
            #expect(linked.status == .unprocessableContent)
            #expect(try sight.office.position() == before)
        }
    }

    @Test("It stays in the published numbers, and no public page, file or look at the past names it")
    func published() async throws {
        let sight = try await SightOffice()
        defer { sight.close() }
        let cell = Cell(.primary, .robbery, .onCampus, 2026)
        let before = try sight.office.position()
        let proof = try sight.office.read { try Proof(of: cell, campus: "Main campus", sight.office, $0) }
        #expect(proof.count == 2 && proof.counted.map(\.incident) == ["I-26-0001"])
        #expect(proof.restricted[0] == 1)
        let question = try CellQuestion(
            year: 2026, geography: "on_campus", category: "robbery", family: nil, bias: nil)
        for json in [true, false] {
            let text = try Statistics.why(sight.office, question, campus: nil, json: json)
            #expect(sight.leaks(text).isEmpty && text.contains("I-26-0001"))
        }
        for format in ["json", "csv", "table"] {
            let text = try Statistics.print(
                sight.office, years: 2024...2026, campus: nil, format: format)
            #expect(sight.leaks(text).isEmpty, "\(format)")
        }
        // The past is read with the restrictions of today.
        try sight.office.actNow(by: .house, "said a word") { writing in
            try writing.put(.campuses, [.integer(1), .text("Main campus")])
        }
        for position in [before, before - 2, before - 1] {
            let report = try sight.office.read(asOf: position) {
                try AnnualReport(sight.office, year: 2027, $0)
            }
            #expect(sight.leaks(report.json + report.html).isEmpty, "\(position)")
            #expect(report.undecided.map(\.incident) == [Undecided.restricted])
            let past = try sight.office.read(asOf: position) { try Proof(of: cell, sight.office, $0) }
            #expect(past.count == 3 && !past.counted.map(\.incident).contains(SightOffice.number))
        }
        try await sight.run { visitor in
            let (_, cookie) = try await RolesTests.person(.auditor, in: sight.office)
            let why = "/statistics/why?category=robbery&geography=on_campus&year=2026&campus=Main%20campus"
            let page = try await visitor.get(why).text
            #expect(page.contains("<b>2</b>") && sight.leaks(page).isEmpty)
            // Neither is in the log, and the public is not told which of them is restricted.
            #expect(page.contains("2 that are counted have no entry to name here"))
            let auditor = try await visitor.signedIn(cookie).get("/office" + why).text
            #expect(auditor.contains("<b>2</b>") && auditor.contains("I-26-0001"))
            #expect(auditor.contains("One more is restricted"))
            #expect(sight.leaks(auditor).isEmpty)
        }
        #expect(sight.isWhole())
    }

    @Test("A place and a wording that only a restricted incident has are not asked of others")
    func placesAndWords() async throws {
        let sight = try await SightOffice()
        defer { sight.close() }
        let place = try #require(
            try sight.office.read { try IncidentRequests.one(sight.secret, $0)?.place })
        try sight.office.actNow(by: .house, "forgot where a place lies") { writing in
            let record = try #require(try PlaceRequests.one(place, writing.db))
            try PlaceActs.state(PlaceFacts(), of: record, by: "", writing)
        }
        try await sight.run { visitor in
            let (account, cookie) = try await RolesTests.person(.recordsOfficer, in: sight.office)
            let officer = try await visitor.signedIn(cookie)
            #expect(try await officer.get("/office").text.contains("0 wordings, 0 places"))
            #expect(try await officer.get("/office").text.contains("2 incidents"))
            #expect(try await officer.get("/office").text.contains("0 undecided"))
            #expect(try await officer.get("/office/review").text.contains("Nothing waits"))
            #expect(try await officer.get("/office/places/\(place)").status == .notFound)
            let named = try await officer.post(
                "/office/review/wording",
                [("kind", "nature"), ("words", SightOffice.wording), ("is", "robbery")])
            #expect(named.status == .notFound)
            try sight.name(account)
            #expect(try await officer.get("/office").text.contains("1 wordings, 1 places"))
            #expect(try await officer.get("/office").text.contains("3 incidents"))
            #expect(try await officer.get("/office/places/\(place)").status == .ok)
        }
    }

    @Test("It is no suggestion for joining, and no number at a place that others share with it")
    func suggestions() async throws {
        let sight = try await SightOffice()
        defer { sight.close() }
        let twin = try SightOffice.incident("Twin 4799", at: "Whitman Hall", campus: 1, sight.office)
        try sight.office.actNow(by: .account(sight.coordinator), "restricted incident \(twin)") { writing in
            try RestrictionActs.begin(
                .incident(try #require(try IncidentRequests.one(twin, writing.db))), by: sight.coordinator,
                reason: Restriction.reasons[0], today: sight.office.today, writing)
        }
        let place = try #require(
            try sight.office.read { try IncidentRequests.one(sight.own, $0)?.place })
        try await sight.run { visitor in
            let (_, cookie) = try await RolesTests.person(.recordsOfficer, in: sight.office)
            for (cookie, sees) in [(cookie, false), (sight.coordinatorCookie, true)] {
                let person = try await visitor.signedIn(cookie)
                let page = try await person.get("/office/incidents/\(sight.own)").text
                #expect(page.contains("Plain robbery"))
                #expect((page.contains("4799") && page.contains("I-26-0004")) == sees)
                #expect((page.contains("4799") || page.contains("I-26-0004")) == sees)
                let shared = try await person.get("/office/places/\(place)").text
                #expect(shared.contains(sees ? "2 incidents happened" : "1 incident happened"))
            }
        }
    }

    @Test("The register keeps its events in their places and tells others no sentence of it")
    func register() async throws {
        let sight = try await SightOffice()
        defer { sight.close() }
        let (account, reason) = (sight.coordinator, ReportDeskPage.reasons[2])
        try sight.office.actNow(by: .account(account), "opened a sealed report", why: reason) { writing in
            let report = try #require(try ReportRequests.one(sight.secretReport, writing.db))
            try ReportActs.open(report, by: account, reason: reason, writing)
        }
        try await sight.run { visitor in
            let (_, cookie) = try await RolesTests.person(.auditor, in: sight.office)
            let total = try sight.office.position()
            for (cookie, sees) in [(cookie, false), (sight.coordinatorCookie, true)] {
                let page = try await visitor.signedIn(cookie).get("/office/register").text
                for words in ["restricted incident 3.", "restricted report 3.", reason] {
                    #expect(page.contains(words) == sees, "\(words)")
                }
                // An event is known by the rows that it wrote, also where its sentence names no record.
                #expect(page.contains("opened a sealed report") == sees)
                #expect(page.contains(SeenEvents.withheld) != sees)
                #expect(page.ranges(of: "<li><time").count == Int(total))
                #expect(page.contains("made an incident"))
            }
        }
    }
}
