import CleryLaw
import Foundation
import GRDB
import HTTPTypes
import Testing

@testable import CleryOffice

@Suite("Batches in the browser: pasted, seen, forwarded, each campus for itself")
struct BatchDoorsTests {
    private static let path = "/office/reports/batch"
    private static let rows = """
        Case ID\tIncident Date\tDate Reported\tCampus\tCharges\tNarrative\tRespondents
        C-1\t10/3/2026\t10/5/2026\tMain campus\tAlcohol\tcanary-narrative\tcanary-name
        C-2\t10/3/2026\t10/5/2026\tHarbor campus\tDrugs\tx\ty
        C-3\t10/3/2026\t10/5/2026\t\tDrugs\tx\ty
        """

    private func run(
        _ house: TestOffice, _ cookie: String, _ body: @Sendable (TellingTests.Visitor) async throws -> Void
    ) async throws {
        try await DoorsTests.app(house.office).test(.router) { client in
            try await body(TellingTests.Visitor(client: client).signedIn(cookie))
        }
    }

    private static func send(_ rows: String, _ desk: TellingTests.Visitor) async throws -> (
        status: HTTPResponse.Status, text: String, location: String
    ) {
        try await desk.post(path, [("profile", "maxient-referrals"), ("rows", rows)])
    }

    private static func take(_ rows: String, _ desk: TellingTests.Visitor) async throws -> (
        status: HTTPResponse.Status, text: String, location: String
    ) {
        let sent = try await send(rows, desk)
        let page = try await desk.get(sent.location).text
        let plan = String(try #require(page.firstMatch(of: /name="plan" value="([^"]+)"/)?.1))
        return try await desk.post(
            sent.location, [("plan", plan.replacing("&#43;", with: "+")), ("what", "take")])
    }

    @Test("Pasted by the conduct office: the preview shows no name and no narrative, then the reports wait")
    func story() async throws {
        let house = try TestOffice(campuses: ["Main campus", "Harbor campus"])
        defer { house.close() }
        let (account, conduct) = try await RolesTests.person(.conduct, in: house.office)
        try await run(house, conduct) { desk in
            #expect(try await desk.get("/office").text.contains(Self.path))
            let sent = try await Self.send(Self.rows, desk)
            #expect(sent.status == .seeOther)
            let page = try await desk.get(sent.location).text
            #expect(
                page.contains("3 new reports") && page.contains("C-1")
                    && page.contains("Nothing was kept yet"))
            #expect(!page.contains("canary-narrative") && !page.contains("canary-name"))
            let done = try await Self.take(Self.rows, desk)
            #expect(done.location == Self.path + "?taken=yes")
            #expect(try await desk.get(done.location).text.contains("3 new reports"))
            // Taken twice or forgotten: nothing more.
            #expect(try await desk.post(sent.location, [("what", "take")]).status == .notFound)
            let again = try await Self.send(Self.rows, desk)
            #expect(try await desk.get(again.location).text.contains("nothing is new"))
        }
        let reports = try house.office.read { db in try (1...3).compactMap { try ReportRequests.one($0, db) }
        }
        #expect(reports.map(\.campus) == [1, 2, nil] && reports.allSatisfy { $0.account == account })
        let (_, officer) = try await RolesTests.person(.recordsOfficer, in: house.office)
        try await run(house, officer) { desk in
            let page = try await desk.get("/office/reports/1").text
            #expect(page.contains("In a file of the conduct office") && !page.contains("canary"))
            let open = try await desk.post("/office/reports/1/open", [("reason", ReportDeskPage.reasons[0])])
            #expect(open.text.contains("canary-narrative") && open.text.contains("canary-name"))
        }
        #expect(Verify.office(in: house.folder).isWhole)
    }

    @Test(
        "Who forwards for one campus reaches no report of another, neither with new rows nor with changed ones"
    )
    func campuses() async throws {
        let house = try TestOffice(campuses: ["Main campus", "Harbor campus"])
        defer { house.close() }
        let (_, all) = try await RolesTests.person(.conduct, in: house.office)
        let (_, harbor) = try await RolesTests.person(.conduct, campus: 2, in: house.office)
        try await run(house, all) { desk in _ = try await Self.take(Self.rows, desk) }
        let before = try house.office.position()
        try await run(house, harbor) { desk in
            let stolen = Self.rows.replacing("Main campus", with: "Harbor campus").replacing(
                "Alcohol", with: "Other")
            let sent = try await Self.send(stolen, desk)
            let page = try await desk.get(sent.location + "?show=errors").text
            #expect(page.contains("you do not forward reports of this case"))
            let foreign = try await Self.send(Self.rows.replacing("C-1", with: "C-9"), desk)
            let errors = try await desk.get(foreign.location + "?show=errors").text
            #expect(errors.contains("you do not forward reports for this campus"))
            // A row without a campus is of the one that this person forwards for.
            let own = Self.rows.replacing("C-3", with: "C-7").replacing("C-1\t", with: "\t")
            _ = try await Self.take(own, desk)
        }
        #expect(try house.office.position() == before + 1)
        let report = try house.office.read { try ReportRequests.one(4, $0) }
        #expect(report?.campus == 2)
        let messages = try house.office.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM messages") }
        #expect(messages == 0)
    }

    @Test("What is wrong comes back with what was pasted; who may not forward finds no door")
    func problems() async throws {
        let house = try TestOffice()
        defer { house.close() }
        let (_, conduct) = try await RolesTests.person(.conduct, in: house.office)
        let (_, auditor) = try await RolesTests.person(.auditor, in: house.office)
        try await run(house, conduct) { desk in
            let none = try await desk.post(Self.path, [("profile", "maxient-referrals"), ("rows", " ")])
            #expect(none.status == .unprocessableContent && none.text.contains("Choose a file, or paste"))
            let wrong = try await Self.send("Some,Words\nof,mine\n", desk)
            #expect(wrong.status == .unprocessableContent && wrong.text.contains("Some,Words"))
            #expect(wrong.text.contains("None of the first 30 lines"))
            let profile = try await desk.post(Self.path, [("profile", "banner-roster"), ("rows", Self.rows)])
            #expect(profile.status == .unprocessableContent && profile.text.contains("Choose a profile"))
            // Keeping profiles concerns the whole office.
            #expect(try await desk.get(Self.path + "/profiles/maxient-referrals").status == .notFound)
        }
        try await run(house, auditor) { (desk: TellingTests.Visitor) async throws in
            #expect(try await desk.get(Self.path).status == .notFound)
            #expect(try await Self.send(Self.rows, desk).status == .notFound)
        }
        let admin = "openclery=\(try await Sessions.begin(1, house.office))"
        try await run(house, admin) { desk in
            let path = Self.path + "/profiles/housing-reports"
            let text = try #require(
                try house.office.read { try TableProfiles.text("housing-reports", .referrals, $0)?.text })
            let bad = try await desk.post(
                path, [("yaml", text.replacing("source: housing", with: "source: moon"))])
            #expect(bad.status == .unprocessableContent && bad.text.contains("is not a source"))
            let kept = try await desk.post(path, [("yaml", text + "\ncampus: Main campus\n")])
            #expect(kept.status == .ok && kept.text.contains("Kept."))
            let before = try house.office.position()
            #expect(try await desk.post(path, [("yaml", text + "\ncampus: Main campus\n")]).status == .ok)
            #expect(try house.office.position() == before)
        }
        #expect(Verify.office(in: house.folder).isWhole)
    }
}
