import CleryLaw
import Foundation
import GRDB
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Testing

@testable import CleryOffice

@Suite("The doors of delivery")
struct DeliveryDoorsTests {
    private typealias Visitor = TellingTests.Visitor

    private func run(
        _ body: @Sendable (DeliveryHouse, TellingTests.Visitor, TellingTests.Visitor) async throws -> Void
    )
        async throws
    {
        let world = try DeliveryHouse()
        defer { world.close() }
        try await DoorsTests.app(world.office).test(.router) { client in
            let visitor = Visitor(client: client)
            let person = try await visitor.signedIn(
                try await RolesTests.person(.coordinator, in: world.office).cookie)
            try await body(world, visitor, person)
        }
        #expect(Verify.office(in: world.house.folder).isWhole)
    }

    private static let fields = [
        ("year", "2026"), ("url", DeliveryHouse.report.url), ("document", DeliveryHouse.report.hash),
        ("title", DeliveryHouse.report.title),
    ]

    @Test("Prepared, its words changed, checked, started, stopped: each step says what is wrong")
    func story() async throws {
        try await run { world, _, person in
            #expect(try await person.get("/office/delivery").text.contains("No notice has been prepared"))
            for (field, value, sentence) in [
                ("url", "https://hartwell.edu/", "exact address"), ("document", "abc", "64 digits"),
                ("year", "20x6", "four digits"), ("title", "", "title of the report"),
            ] {
                let said = try await person.post(
                    "/office/delivery/new", Self.fields.map { $0.0 == field ? (field, value) : $0 })
                #expect(said.status == .unprocessableContent && said.text.contains(sentence), "\(field)")
            }
            let place = try await person.post("/office/delivery/new", Self.fields).location
            #expect(place == "/office/delivery/1")
            let draft = try await person.get(place).text
            #expect(draft.contains("not started") && draft.contains(DeliveryHouse.report.url))
            var words =
                Self.fields + [
                    ("subject", "Report"), ("opening", ""),
                    ("availability", "The report is available online:"),
                    ("contents", ""), ("paper", "Paper is given to whoever asks."), ("closing", ""),
                ]
            #expect(try await person.post(place + "/text", words).status == .seeOther)
            #expect(
                try await person.get(place + "/text").text.contains(
                    "It does not describe what the report contains"))
            world.office.board.setMail("mail.hartwell.edu:587")
            let refused = try await person.post(place, [("what", "start")])
            #expect(refused.status == .unprocessableContent && refused.text.contains("not whole"))
            words[7] = ("contents", "Statistics and policies of three years.")
            _ = try await person.post(place + "/text", words)
            #expect(try await person.post(place, [("what", "start")]).text.contains("Nobody is on the list"))
            _ = try await world.add(DeliveryHouse.list(1200), to: 1)
            #expect(
                try await person.post(place, [("what", "pace"), ("rate", "0")]).status
                    == .unprocessableContent)
            #expect(try await person.post(place, [("what", "pace"), ("rate", "10")]).status == .seeOther)
            // Two hours at ten a minute, on November 20: long after October 1.
            let late = try await person.get(place).text
            #expect(late.contains("after October 1, 2026") && late.contains("Start sending to 1200"))
            #expect(try await person.post(place, [("what", "start")]).status == .seeOther)
            #expect(try await person.get(place).text.contains("being sent"))
            // Words that were sent stay.
            #expect(try await person.post(place + "/text", words).status == .unprocessableContent)
            #expect(try await person.post(place, [("what", "stop")]).status == .seeOther)
            #expect(try await person.get(place).text.contains("Go on with 1200"))
            #expect(try await person.post(place, [("what", "fly")]).status == .notFound)
            #expect(try await person.get("/office").text.contains("October 1, 2026 has passed"))
            #expect(!(try await person.get(place + "/people").text.contains(DeliveryHouse.canary)))
        }
    }

    @Test("A file waits for its owner alone, is shown before it is taken, and is taken once")
    func file() async throws {
        try await run { world, visitor, person in
            let id = try await world.campaign(people: 0)
            let other = try await visitor.signedIn(
                try await RolesTests.person(.coordinator, in: world.office).cookie)
            let account =
                try #require(
                    try world.office.read { try Int64.fetchOne($0, sql: "SELECT max(id) FROM accounts") }) - 1
            let csv =
                DeliveryHouse.list(3)
                + "bad row,,student,1\r\n=cmd+1@evil.edu,\"=HYPERLINK(\"\"x\"\")\",student,9\r\n"
            let number = try await WaitingFile.keep(
                Array(csv.utf8), kind: .notices, profile: "\(id)", options: ["s"], account: account,
                world.office)
            let place = "/office/delivery/\(id)/people/\(number)"
            #expect(try await other.get(place).status == .notFound)
            #expect(try await person.get("/office/delivery/77/people/\(number)").status == .notFound)
            let page = try await person.get(place).text
            #expect(page.contains("Line 5") && page.contains("Put 4 on the list"))
            let columns = [("email", "0"), ("name", "1"), ("kind", "2"), ("number", "3"), ("usual", "s")]
            #expect(
                try await person.post(place, [("what", "take"), ("email", "x")]).status
                    == .unprocessableContent)
            #expect(try await person.post(place, [("what", "take")] + columns).status == .seeOther)
            #expect(try await person.post(place, [("what", "take")] + columns).status == .notFound)
            #expect(try world.counts(id).people == 4)
            // Opened as a file, a name that is a formula is text.
            let server = try await FakeSMTP.start()
            try await world.start(id)
            try await world.courier(server).deliver(id)
            await server.stop()
            let proof = try await person.post(
                "/office/delivery/\(id)/proof",
                [("who", "all"), ("reason", "The program review asks for it")])
            #expect(
                proof.status == .ok && proof.text.contains("'=HYPERLINK")
                    && proof.text.contains("'=cmd+1@evil.edu"))
            #expect(proof.text.components(separatedBy: "\r\n").count == 6)
            #expect(
                proof.text.contains("person2@\(DeliveryHouse.canary).edu,\(DeliveryHouse.report.url),abab"))
            #expect(
                try await person.get("/office/delivery/\(id)/proof").text.contains("The program review asks"))
            #expect(try await person.post("/office/delivery/\(id)/proof", []).status == .unprocessableContent)
            let campaign = try #require(try world.office.read { try Campaign.one(id, $0) })
            let bytes = Array(proof.text.utf8)
            let check = try world.office.read { try ProofCheck.of(bytes, campaign, $0) }
            #expect(check.isWhole && check.lines == 4)
            let forged = Array(proof.text.replacing("person2@", with: "person9@").utf8)
            #expect(!(try world.office.read { try ProofCheck.of(forged, campaign, $0) }.isWhole))
            let cut = Array(proof.text.prefix(400).utf8)
            #expect(!(try world.office.read { try ProofCheck.of(cut, campaign, $0) }.isWhole))
            let sentences = try world.office.read {
                try String.fetchAll($0, sql: "SELECT sentence || coalesce(why, '') FROM events")
            }
            #expect(!sentences.contains { $0.contains("@") || $0.contains(DeliveryHouse.canary) })
        }
    }

    @Test("What came back is written in once, and paper closes it")
    func bounces() async throws {
        try await run { world, _, person in
            let id = try await world.campaign(people: 5)
            let server = try await FakeSMTP.start()
            try await world.start(id)
            try await world.courier(server).deliver(id)
            await server.stop()
            let place = "/office/delivery/\(id)/bounces"
            #expect(try await person.post(place, [("addresses", "nobody")]).status == .unprocessableContent)
            let text =
                "Final-Recipient: rfc822; PERSON2@\(DeliveryHouse.canary).edu\n<person4@\(DeliveryHouse.canary).edu>: unknown stranger@example.org"
            #expect(try await person.post(place, [("addresses", text)]).text.contains("2 addresses kept"))
            #expect(try await person.post(place, [("addresses", text)]).text.contains("0 addresses kept"))
            #expect(try world.counts(id).bounced == 2 && (world.counts(id)).unreached == 2)
            let points = try world.office.read {
                try DeliveryPoints.points(
                    ReportScope(year: 2026, campuses: try Campus.all($0), institution: "Hartwell College"), $0
                )
            }
            #expect(
                points.map(\.key).contains("delivery:unreached:\(id)") && points.allSatisfy { !$0.blocks })
            #expect(try await person.post(place, [("what", "paper")]).status == .seeOther)
            #expect(try world.counts(id).unreached == 0 && (world.counts(id)).told == 5)
            #expect(try await person.post(place, [("what", "paper")]).status == .seeOther)
            #expect(try world.counts(id).paper == 2)
        }
    }

    @Test("Whoever may not deliver finds no such door, and a forged form does nothing")
    func roles() async throws {
        try await run { world, visitor, person in
            let id = try await world.campaign(people: 2)
            for role in [Role.recordsOfficer, .auditor, .swornOfficer, .approver, .housing] {
                let other = try await visitor.signedIn(
                    try await RolesTests.person(role, in: world.office).cookie)
                for path in [
                    "", "/new", "/pages", "/paper", "/\(id)", "/\(id)/text", "/\(id)/people", "/\(id)/proof",
                ] {
                    #expect(
                        try await other.get("/office/delivery" + path).status == .notFound, "\(role) \(path)")
                }
                #expect(
                    try await other.post("/office/delivery/\(id)", [("what", "start")]).status == .notFound)
            }
            let forged = Visitor(client: visitor.client, cookie: person.cookie, token: "forged")
            let before = try world.office.position()
            for path in ["/\(id)", "/\(id)/proof", "/\(id)/bounces", "/\(id)/people", "/new", "/pages"] {
                #expect(
                    try await forged.post("/office/delivery" + path, [("what", "start"), ("reason", "x")])
                        .status
                        == .forbidden, "\(path)")
            }
            #expect(try world.office.position() == before && (world.state(id)) == .draft)
            for path in ["/99", "/abc", "/99/proof", "/99/text"] {
                #expect(try await person.get("/office/delivery" + path).status == .notFound)
            }
        }
    }

    @Test("Anybody asks for paper; what is written is sealed, and the office sends it once")
    func paper() async throws {
        try await run { world, visitor, person in
            for (fields, sentence) in [
                ([("name", ""), ("address", "Box 12, Hartwell"), ("year", "2026")], "to whom the copy goes"),
                ([("name", "Jo"), ("address", ""), ("year", "2026")], "where the copy goes"),
                ([("name", "Jo"), ("address", "Box 12, Hartwell"), ("year", "1999")], "from the list"),
            ] {
                let said = try await visitor.post("/reports/request-paper", fields)
                #expect(said.status == .unprocessableContent && said.text.contains(sentence))
            }
            let asked = try await visitor.post(
                "/reports/request-paper",
                [
                    ("name", "Jo <b>\(DeliveryHouse.canary)"), ("address", "Box 12\r\nHartwell"),
                    ("year", "2026"),
                ])
            #expect(
                asked.status == .ok && asked.text.contains("P-1")
                    && !asked.text.contains(DeliveryHouse.canary))
            let list = try await person.get("/office/delivery/paper").text
            #expect(
                list.contains("Jo &lt;b>\(DeliveryHouse.canary)")
                    || list.contains("Jo &lt;b&gt;\(DeliveryHouse.canary)"))
            #expect(
                try await person.get("/office/notices").text.contains(
                    "1 person waits for the report on paper"))
            #expect(try await person.post("/office/delivery/paper/1", []).status == .seeOther)
            let position = try world.office.position()
            #expect(try await person.post("/office/delivery/paper/1", []).status == .seeOther)
            #expect(try world.office.position() == position)
            #expect(try await person.post("/office/delivery/paper/9", []).status == .notFound)
            #expect(try await person.get("/office/delivery/paper").text.contains("0 wait, 1 sent"))
            #expect(try world.isSealed())
        }
    }
}
