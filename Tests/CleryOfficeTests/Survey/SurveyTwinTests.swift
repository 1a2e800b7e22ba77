import CleryLaw
import Foundation
import GRDB
import HTTPTypes
import HummingbirdTesting
import Testing

@testable import CleryOffice

@Suite("The survey's twin")
struct SurveyTwinTests {
    /// Links the first campus to a campus of the files.
    private static func link(_ office: Office, _ unit: String = "173920001") throws {
        var importing = PublishedImport(office, files: try SurveyFiles.release())
        importing.institution = unit
        _ = try importing.run()
        try office.actNow(by: .house, "linked a campus") {
            try $0.put(.surveyCampuses, [.integer(1), .text(unit), .integer($0.at.milliseconds), .null])
        }
    }

    private static func cell(_ year: Int16, _ geography: Geography = .onCampus) -> Cell {
        Cell(.primary, .burglary, geography, year)
    }

    @Test("Screens stand in the Department's order, and their numbers are the published report's")
    func screens() async throws {
        let world = try SurveyWorld()
        defer { world.close() }
        let draft = try world.twin()
        #expect(draft.edition == nil && draft.counts[Self.cell(2025)] == 2)
        try await world.report.publish()
        try world.report.reclassify("25-0001")
        let twin = try world.twin()
        #expect(twin.edition != nil)
        // What changed after publication is not in the sheet until a correction is stated.
        #expect(twin.counts[Self.cell(2025)] == 2 && twin.counts[Self.cell(2025, .studentHousing)] == 1)
        let order = twin.screens.map(\.group).reduce(into: [SurveyScreen.Group]()) {
            if $0.last != $1 { $0.append($1) }
        }
        #expect(order == SurveyScreen.Group.allCases.filter(order.contains))
        #expect(twin.screens.first?.key == "criminal_offenses-on_campus")
        let hate = SurveyCells.biases(of: Cell(.hate, .murder, .onCampus, 2025)).compactMap(\.bias)
        #expect(
            hate == [
                .race, .religion, .sexualOrientation, .gender, .genderIdentity, .disability, .ethnicity,
                .nationalOrigin,
            ])
        try world.office.actNow(by: .house, "stated a correction") { writing in
            try writing.put(
                .errata,
                Erratum(
                    id: 1, number: PublishedNumber(1, Self.cell(2025)), old: 2, new: 1,
                    reason: "it was no burglary", account: 1, at: writing.at
                ).values, isNew: true)
        }
        let corrected = try world.twin()
        #expect(corrected.counts[Self.cell(2025)] == 1 && corrected.corrections == 1)
        #expect(Verify.office(in: world.report.house.folder).problems == [])
    }

    @Test(
        "Numbers that the Department published come back as the years before, each difference with its caveat"
    )
    func differences() async throws {
        let world = try SurveyWorld()
        defer { world.close() }
        try Self.link(world.office)
        let twin = try world.twin(2023)
        #expect(twin.before[Self.cell(2021)]?.number == nil)
        // The release of 2022 came after the survey of 2023, whose last year it is.
        #expect(twin.before.isEmpty)
        let next = try world.twin(2024)
        #expect(
            next.before[Self.cell(2021)] == .init(number: 2, source: "the Department’s public file of 2022"))
        #expect(next.before[Self.cell(2023)] == nil)
        let rape = Cell(.primary, .rape, .onCampus, 2022)
        let one = try #require(next.differences.first { $0.cell == rape })
        #expect(one.before == 3 && one.now == 0 && one.reason == nil && one.sentence == nil)
        #expect(next.faults.contains { $0.check == .caveat && $0.cell == rape })
        try await world.report.run { visitor in
            let clerk = try await world.report.visitor(.coordinator, visitor)
            let page = try await clerk.get("/office/survey/2024/1").text
            let mark = SurveyRoutes.mark(of: one, next.campus)
            #expect(page.contains(mark))
            for fields in [
                [("number", mark), ("reason", "")], [("reason", "so")],
                [("number", mark), ("reason", "a\nb")],
            ] {
                #expect(
                    try await clerk.post("/office/survey/2024/1/reasons", fields).status
                        == .unprocessableContent)
            }
            let forged = mark.replacing("=3=", with: "=4=")
            #expect(
                try await clerk.post(
                    "/office/survey/2024/1/reasons", [("number", forged), ("reason", "so")]
                ).status == .conflict)
            let kept = try await clerk.post(
                "/office/survey/2024/1/reasons",
                [("number", mark), ("reason", "the log of 2022 is not here.")])
            #expect(kept.status == .seeOther)
            let screen = try await clerk.get(
                "/office/survey/2024/1/screens/criminal_offenses-on_campus"
            ).text
            #expect(
                screen.contains(
                    "For 2022, Line c was changed from 3 to 0 because the log of 2022 is not here."))
        }
        let told = try world.twin(2024)
        #expect(!told.faults.contains { $0.check == .caveat && $0.cell == rape })
        // The survey of another year has its own caveats.
        #expect(try world.twin(2025).differences.first { $0.cell == rape }?.reason == nil)
        #expect(Verify.office(in: world.report.house.folder).problems == [])
    }

    @Test(
        "A screen is entered with its numbers; what changes afterwards is seen; a replayed or forged mark is refused"
    )
    func marks() async throws {
        let world = try SurveyWorld()
        defer { world.close() }
        let path = "/office/survey/2026/1/screens/criminal_offenses-on_campus"
        try await world.report.run { visitor in
            let clerk = try await world.report.visitor(.coordinator, visitor)
            let page = try await clerk.get(path).text
            let numbers = String(try #require(page.firstMatch(of: /name="numbers" value="([0-9a-f]+)"/)).1)
            #expect(try await clerk.post(path, [("numbers", "0")]).status == .conflict)
            let next = try await clerk.post(path, [("numbers", numbers)])
            #expect(next.location.contains("/screens/") && next.location != path)
            #expect(try await clerk.get("/office/survey/2026/1").text.contains("tag ok"))
            try world.report.reclassify("25-0001")
            world.office.pages.set(try world.office.currentVersion())
            #expect(try await clerk.get(path).text.contains("changed since"))
            #expect(try await clerk.post(path, [("numbers", numbers)]).status == .conflict)
            #expect(try await clerk.post(path, [("what", "take_back")]).status == .seeOther)
            #expect(try await clerk.get(path).text.contains("not entered"))
            #expect(
                try await clerk.get("/office/survey/2026/1/screens/no-such-screen").status == .notFound)
        }
        #expect(Verify.office(in: world.report.house.folder).problems == [])
    }

    @Test("Who reads: the campuses of one's grants; who keeps: the coordinator; no one else finds the pages")
    func rights() async throws {
        let world = try SurveyWorld(campuses: ["Main campus", "Harbor campus"])
        defer { world.close() }
        try await world.report.run { visitor in
            let auditor = try await world.report.visitor(.recordsOfficer, campus: 2, visitor)
            #expect(try await auditor.get("/office/survey/2026/2").status == .ok)
            for path in [
                "1", "1/sheet", "1/csv", "1/confirmation", "1/screens/criminal_offenses-on_campus", "77",
            ] {
                #expect(try await auditor.get("/office/survey/2026/\(path)").status == .notFound, "\(path)")
            }
            let board = try await auditor.get("/office/survey?year=2026").text
            #expect(board.contains("Harbor campus") && !board.contains("/office/survey/2026/1\""))
            #expect(try await auditor.get("/office/survey/1066/2").status == .notFound)
            for path in [
                "2/screens/criminal_offenses-on_campus", "2/police", "2/reasons", "2/confirmation",
            ] {
                #expect(
                    try await auditor.post("/office/survey/2026/\(path)", [("police", "combined")]).status
                        == .notFound, "\(path)")
            }
            let conduct = try await world.report.visitor(.conduct, visitor)
            #expect(try await conduct.get("/office/survey").status == .notFound)
            #expect(try await conduct.get("/office/survey/published").status == .notFound)
        }
        #expect(try world.office.read { try SurveyAnswer.newest(2026, $0) }.isEmpty)
    }

    @Test("The window and the answer on police are acts; bad days come back")
    func window() async throws {
        let world = try SurveyWorld()
        defer { world.close() }
        try await world.report.run { visitor in
            let clerk = try await world.report.visitor(.coordinator, visitor)
            #expect(try await clerk.get("/office/survey?year=2026").text.contains("Nobody has entered"))
            let bad = try await clerk.post(
                "/office/survey/window",
                [("year", "2026"), ("opens", "2026-10-20"), ("closes", "2026-08-01")])
            #expect(bad.status == .unprocessableContent && bad.text.contains("before the first"))
            #expect(bad.text.contains("2026-08-01"))
            let wrong = try await clerk.post(
                "/office/survey/window", [("year", "2026"), ("closes", "October")])
            #expect(wrong.status == .unprocessableContent)
            let kept = try await clerk.post(
                "/office/survey/window",
                [("year", "2026"), ("opens", "2026-08-25"), ("closes", "2026-12-15")])
            #expect(kept.status == .seeOther)
            #expect(try await clerk.get("/office/survey?year=2026").text.contains("December 15, 2026"))
            #expect(
                try await clerk.post("/office/survey/2026/1/police", [("police", "maybe")]).status
                    == .unprocessableContent)
            _ = try await clerk.post("/office/survey/2026/1/police", [("police", "cannot_be_placed")])
        }
        let twin = try world.twin()
        #expect(twin.police == .separate)
        let due = try #require(try world.office.read { try SurveyDuties.duties(2026, $0) }.first)
        #expect(
            due.due == "2026-12-15" && due.done == nil
                && due.evidence == "0 of \(twin.screens.count) screens entered")
        #expect(try world.office.read { try SurveyDuties.duties(2027, $0) }.isEmpty)
        #expect(twin.screens.contains { $0.place == .reportedByPolice })
        #expect(Verify.office(in: world.report.house.folder).problems == [])
    }
}
