import CleryLaw
import GRDB
import HummingbirdTesting
import Testing

@testable import CleryOffice

@Suite("The source matrix: who has answered, who signed, what blocks the report")
struct SourceMatrixTests {
    private static let offices = "/office/sources/offices"

    @Test("A silent office blocks exactly its cell; its answer, or a named person's signature, opens the way")
    func silent() async throws {
        let world = try ReportWorld()
        defer { world.close() }
        try await world.run { visitor in
            let writer = try await world.visitor(.coordinator, visitor)
            #expect(try await writer.get("/office/sources?year=2025").text.contains("No source is kept here"))
            let added = try await writer.post(
                Self.offices, [("campus", "1"), ("kind-conduct", "yes"), ("kind-housing", "yes")])
            #expect(added.status == .seeOther, "\(added.text)")
            #expect(
                try world.blocking() == ["source:2025:1:office:1", "source:2025:1:office:2"])
            // The next report asks for the next year.
            #expect(try world.blocking(year: 2027).contains("source:2026:1:office:1"))
            let signed = try await writer.post(
                "\(Self.offices)/1/sign", [("year", "2025"), ("state", "nothing"), ("words", "")])
            #expect(signed.status == .seeOther, "\(signed.text)")
            #expect(try world.blocking() == ["source:2025:1:office:2"])

            let auditor = try await world.visitor(.auditor, visitor)
            let cell = "/office/sources/sign?year=2025&campus=1&source=office:2"
            #expect(try await auditor.get("/office/sources?year=2025").text.contains("asked, silent"))
            #expect(try await auditor.get(cell).status == .notFound)
            let approver = try await world.visitor(.approver, visitor)
            #expect(try await approver.get(cell).status == .ok)
            let fields = [("year", "2025"), ("campus", "1"), ("source", "office:2")]
            let empty = try await approver.post("/office/sources/sign", fields + [("words", " ")])
            #expect(empty.status == .unprocessableContent && empty.text.contains("Say why the report may go"))
            let done = try await approver.post(
                "/office/sources/sign", fields + [("words", "Asked three times.")])
            #expect(done.status == .seeOther)
            #expect(try world.blocking() == [])
            let page = try await writer.get("/office/sources?year=2025")
            #expect(
                page.text.contains("“Asked three times.”") && page.text.contains("Every source has answered"))
            #expect(try await writer.get("/office/duties/leaders").text.contains("Asked three times."))
            let csv = try await writer.get("/office/sources/list.csv?year=2025")
            #expect(csv.text.contains("waiting") && csv.text.contains("Asked three times."))
            #expect(
                try await approver.post(
                    "/office/sources/take-back", [("year", "2025"), ("signature", "1")]
                ).status == .seeOther)
            #expect(try world.blocking() == ["source:2025:1:office:2"])
            #expect(
                try await approver.post(
                    "/office/sources/take-back", [("year", "2025"), ("signature", "1")]
                ).status == .notFound, "it is taken back once")
        }
    }

    @Test("Whoever answers for an office signs for it and for no other, whatever their role")
    func owner() async throws {
        let world = try ReportWorld()
        defer { world.close() }
        try await world.run { visitor in
            let writer = try await world.visitor(.coordinator, visitor)
            _ = try await writer.post(
                Self.offices, [("campus", "1"), ("kind-athletics", "yes"), ("kind-health", "yes")])
            let (account, cookie) = try await RolesTests.person(.tripLeader, in: world.office)
            let named = try await writer.post(
                "\(Self.offices)/1", [("name", "Athletics"), ("account", "\(account)")])
            #expect(named.status == .seeOther)
            let coach = try await visitor.signedIn(cookie)
            #expect(try await coach.get("\(Self.offices)/1?year=2025").status == .ok)
            #expect(try await coach.get("\(Self.offices)/2?year=2025").status == .notFound)
            let answer = [("year", "2025"), ("state", "declined"), ("words", "")]
            #expect(try await coach.post("\(Self.offices)/2/sign", answer).status == .notFound)
            let bare = try await coach.post("\(Self.offices)/1/sign", answer)
            #expect(bare.status == .unprocessableContent && bare.text.contains("Say why it gives no numbers"))
            #expect(
                try await coach.post(
                    "\(Self.offices)/1/sign", [("year", "2025"), ("state", "waiting"), ("words", "x")]
                ).status == .unprocessableContent, "silence is no answer")
            #expect(
                try await coach.post(
                    "\(Self.offices)/1/sign",
                    [("year", "2025"), ("state", "declined"), ("words", "No records were kept.")]
                ).status == .seeOther)
            #expect(try world.blocking() == ["source:2025:1:office:2"])
            #expect(try await coach.post("\(Self.offices)/1", [("what", "end")]).status == .notFound)
        }
    }

    @Test("A person of one campus neither sees, keeps nor signs for another")
    func campus() async throws {
        let world = try ReportWorld(campuses: ["Main campus", "Harbor campus"])
        defer { world.close() }
        try await world.run { visitor in
            let writer = try await world.visitor(.coordinator, visitor)
            for campus in ["1", "2"] {
                _ = try await writer.post(Self.offices, [("campus", campus), ("kind-conduct", "yes")])
            }
            let harbor = try await world.visitor(.recordsOfficer, campus: 2, visitor)
            let page = try await harbor.get("/office/sources?year=2025")
            #expect(page.text.contains("Harbor campus") && !page.text.contains("Main campus"))
            #expect(try await harbor.get("\(Self.offices)/1").status == .notFound)
            #expect(
                try await harbor.post(Self.offices, [("campus", "1"), ("kind-health", "yes")]).status
                    == .unprocessableContent)
            let approver = try await world.visitor(.approver, campus: 2, visitor)
            #expect(
                try await approver.post(
                    "/office/sources/sign",
                    [("year", "2025"), ("campus", "1"), ("source", "office:1"), ("words", "I say so.")]
                ).status == .notFound)
        }
    }

    @Test("An office that signs nothing though its cases came in files is asked again")
    func contradiction() async throws {
        let world = try ReportWorld()
        defer { world.close() }
        let office = world.office
        let file = try world.house.write("cases.csv", BatchTests.maxient)
        let taken = try BatchImport(office, profile: .find("maxient-referrals", in: office), file: file).run()
        #expect(taken.imported == 3)
        for (state, isOpen) in [(SourceCell.State.nothing, true), (.data, false)] {
            try await office.act(by: .house, "added an office, and it answered") { writing in
                let conduct = SourceOffice(id: 1, campus: 1, kind: .conduct, name: "Conduct office")
                try writing.put(.sourceOffices, conduct.values)
                try SourceStatement.sign(conduct, 2026, state, "", by: 1, writing)
            }
            #expect(try world.blocking(year: 2027).contains("source:2026:1:office:1") == isOpen, "\(state)")
        }
        let cells = try office.read { db in
            try Campus.all(db).flatMap { try OfficeSource.cells(2026, $0, db) }
        }
        #expect(cells.map(\.sentence).joined().contains("3 cases came in files"))
    }
}
