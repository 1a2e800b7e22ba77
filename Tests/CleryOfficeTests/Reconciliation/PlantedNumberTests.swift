import CleryLaw
import Foundation
import GRDB
import Testing

@testable import CleryOffice

@Suite("Planted differences between report, survey, the Department and what was sent in")
struct PlantedNumberTests {
    private typealias House = ReconciliationHouse

    private static func confirm(_ world: ReconciliationHouse, _ numbers: [Cell: Int?]) throws {
        try world.act {
            try SurveyConfirmation(at: $0.at, account: 1, numbers: numbers).keep(2026, 1, $0)
        }
    }

    /// What the Department publishes of 2020 to 2022 becomes what it says of the first campus.
    private static func link(_ world: ReconciliationHouse) throws {
        var importing = PublishedImport(world.office, files: try SurveyFiles.release())
        importing.institution = "173920001"
        _ = try importing.run()
        try world.act {
            try $0.put(
                .surveyCampuses, [.integer(1), .text("173920001"), .integer($0.at.milliseconds), .null])
        }
    }

    private static func mark(_ world: ReconciliationHouse, _ survey: Int) throws {
        try world.act { writing in
            let campus = try #require(try Campus.all(writing.db).first)
            let twin = try SurveyTwin(campus, SurveyBook(world.office, year: survey, writing.db), writing.db)
            let screen = try #require(twin.screens.first)
            let mark = SurveyMark(
                id: try writing.nextID(.surveyMarks), year: survey, campus: 1, screen: screen.key,
                numbers: twin.fingerprint(screen), at: writing.at, account: 1)
            try writing.put(.surveyMarks, mark.values, isNew: true)
        }
    }

    @Test("A confirmed number that is not the sheet's is named with both")
    func confirmation() throws {
        let world = try ReconciliationHouse()
        defer { world.close() }
        try Self.confirm(world, [House.cell(.burglary): 2, House.cell(.robbery): 0])
        #expect(try world.found() == [])
        try Self.confirm(world, [House.cell(.burglary): 5])
        #expect(try world.found() == ["confirmation:survey:2026:1 2025 primary burglary on_campus"])
        let line = try #require(try world.board().lines.first)
        #expect(line.difference.left.contains("5") && line.difference.right.contains("2"))
    }

    @Test("Numbers of the Department that contradict each other are named")
    func faults() throws {
        let world = try ReconciliationHouse()
        defer { world.close() }
        try Self.confirm(
            world,
            [
                House.cell(.burglary): 2, House.cell(.burglary, .studentHousing): 3,
                House.cell(.robbery): 0, House.cell(.robbery, .onCampus, .hate): 1,
            ])
        let kinds = Set(try world.board().lines.map(\.difference.kind))
        #expect(kinds == [.confirmation, .housingExceeds, .hateExceeds])
        #expect(
            try world.found().contains(
                "housing_exceeds:survey:2026:1 2025 primary burglary on_campus_student_housing"))
        #expect(try world.found().contains("hate_exceeds:survey:2026:1 2025 hate robbery on_campus"))
    }

    @Test("A screen whose numbers have changed since it was typed is named")
    func typed() throws {
        let world = try ReconciliationHouse()
        defer { world.close() }
        try Self.mark(world, 2026)
        #expect(try world.found() == [])
        try world.open("Robbery", .robbery, at: "Library")
        #expect(try world.found() == ["survey_typed:screen:2026:criminal_offenses-on_campus"])
    }

    @Test("The Department's file and the years before in the survey are compared number by number")
    func files() throws {
        let world = try ReconciliationHouse()
        defer { world.close() }
        try Self.link(world)
        let burglary = "1 2021 primary burglary on_campus"
        let file = try world.found(2021)
        #expect(file.contains("department_file:cell:\(burglary)"))
        #expect(Set(try world.board(2021).lines.map(\.difference.kind)) == [.departmentFile])
        try Self.mark(world, 2024)
        #expect(try world.found(2021).contains("survey_past:survey:2024:\(burglary)"))
        // A reason that was given for the survey explains both.
        try world.act {
            try SurveyReason(
                number: try #require(PublishedNumber(text: burglary)), old: 2, new: 0,
                reason: "counted twice",
                at: $0.at, account: 1
            ).keep(2024, $0)
        }
        #expect(try !world.found(2021).contains { $0.hasSuffix(burglary) })
        #expect(Verify.office(in: world.house.folder).problems == [])
    }

    @Test("A published number that has changed, and no correction, is named")
    func report() async throws {
        let world = try ReportWorld()
        defer { world.close() }
        try await world.publish()
        let found = {
            try world.office.read { try Reconciliation(2025...2025, Campus.all($0), $0) }.lines.map(
                \.difference.key)
        }
        #expect(try found() == [])
        try world.reclassify("25-0001")
        #expect(
            try found() == [
                "named_not_counted:incident:1", "report_changed:cell:1 2025 primary burglary on_campus",
            ])
        #expect(try world.blocking() == [])
        #expect(try world.blocking(year: 2027).contains("footnote:1 2025 primary burglary on_campus"))
    }

    @Test("Reports and referrals that nobody has decided on are named")
    func waiting() throws {
        let world = try ReconciliationHouse()
        defer { world.close() }
        var draft = ReportDraft()
        draft.content.what = "Words of a report"
        (draft.campus, draft.toldDay, draft.mark) = (1, "2025-05-01", Receipt.mark())
        let (kept, office) = (draft, world.office)
        try world.act {
            _ = try ReportActs.receive(
                kept, by: nil, recipient: .campusPolice, today: office.today, $0, key: office.key)
        }
        #expect(try world.found() == ["report_waiting:report:1"])
        let file = try world.house.write("batch.csv", BatchTests.maxient)
        _ = try BatchImport(
            office, profile: try .find("maxient-referrals", in: office), file: file
        ).run()
        #expect(
            try world.found(2026) == (2...4).map { "referral_waiting:report:\($0)" })
        #expect(try world.board().lines.allSatisfy(\.isInTheWay))
        #expect(Verify.office(in: world.house.folder).problems == [])
    }

    @Test("What an agency told is compared with what became of it")
    func agency() async throws {
        try await AgencyWorld.run { world, visitor in
            let clerk = try await world.house.visitor(.coordinator, visitor)
            let link = try await world.ask(clerk)
            let found = {
                try world.office.read { try Reconciliation(2025...2025, Campus.all($0), $0) }.lines.map(
                    \.difference.key
                ).filter { $0.hasPrefix("agency") }
            }
            let path = "/office/agencies/requests/1/rows/1"
            let ours = try world.house.robbery(at: world.hall, on: "2024-12-30")
            try await world.answer(link, visitor, ["offense": "burglary"])
            #expect(try found() == ["agency_waiting:agency-row:1"])
            let number = try world.office.read { try #require(try IncidentRequests.one(ours, $0)?.number) }
            _ = try await clerk.post(path, [("what", "same"), ("chosen", number)])
            // A robbery that we counted in the year before.
            #expect(try found() == ["agency_offense:agency-row:1", "agency_year:agency-row:1"])
            try world.office.actNow(by: .house, "stated facts") { writing in
                let incident = try #require(try IncidentRequests.one(ours, writing.db))
                var facts = incident.facts
                facts.offenses = []
                try IncidentActs.state(facts, of: ours, seen: incident.revision, writing)
            }
            #expect(
                try found() == ["agency_uncounted:agency-row:1", "agency_offense:agency-row:1"])
            _ = try await visitor.post(
                "/agencies/answer",
                [("t", link), ("kind", "nothing_to_report"), ("do", "send"), ("out", "1"), ("mark", "z")])
            #expect(try found() == ["agency_gone:agency-row:1"])
        }
    }
}
