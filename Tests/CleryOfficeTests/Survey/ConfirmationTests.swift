import CleryLaw
import Foundation
import GRDB
import HTTPTypes
import HummingbirdTesting
import Testing

@testable import CleryOffice

@Suite("The Department's confirmation, and its published numbers on pages")
struct ConfirmationTests {
    @Test("The sheet's own CSV comes back without a difference; each changed cell is named with both values")
    func compare() async throws {
        let world = try SurveyWorld()
        defer { world.close() }
        try await world.report.run { visitor in
            let clerk = try await world.report.visitor(.coordinator, visitor)
            let csv = try await clerk.get("/office/survey/2026/1/csv").text
            let path = "/office/survey/2026/1/confirmation"
            #expect(try await clerk.get(path).text.contains("No confirmation was brought in yet"))
            let same = try await SurveyFiles.send(clerk, path, file: "survey.csv", csv)
            #expect(same.status == .seeOther, "\(same.text.suffix(3000))")
            #expect(try await clerk.get(path).text.contains("Every number that was compared is the same"))
            let line = "primary,burglary,,on_campus,2025,2,"
            #expect(csv.contains(line))
            let changed = csv.replacing(line, with: "primary,burglary,,on_campus,2025,5,")
            _ = try await SurveyFiles.send(clerk, path, file: "survey.csv", changed)
            let page = try await clerk.get(path).text
            #expect(page.contains("1 difference<"))
            let mark = "1 2025 primary burglary on_campus=5=2"
            #expect(page.contains(mark))
            #expect(
                try await clerk.post("\(path)/reasons", [("number", mark), ("reason", "")]).status
                    == .unprocessableContent)
            #expect(
                try await clerk.post(
                    "\(path)/reasons", [("number", "1 2025 primary arson on_campus=1=2"), ("reason", "x")]
                )
                .status == .conflict)
            let kept = try await clerk.post(
                "\(path)/reasons", [("number", mark), ("reason", "typed wrongly; the help desk was told")])
            #expect(kept.status == .seeOther)
            #expect(try await clerk.get(path).text.contains("the help desk was told"))
        }
        #expect(Verify.office(in: world.report.house.folder).problems == [])
    }

    @Test("What cannot be read comes back with a sentence, and nothing is kept")
    func bad() async throws {
        let world = try SurveyWorld()
        defer { world.close() }
        try await world.report.run { visitor in
            let clerk = try await world.report.visitor(.coordinator, visitor)
            let before = try world.office.position()
            let path = "/office/survey/2026/1/confirmation"
            let head = "family,category,bias,geography,year,count\n"
            for (text, words) in [
                ("", "Nothing was sent"), ("a,b\n1,2", "first line names neither"),
                (head + "primary,burglary,,on_campus,2001,2", "no number of the years"),
                (
                    head + "primary,burglary,,on_campus,2025,2\nprimary,burglary,,on_campus,2024,-2",
                    "Line 3, count"
                ),
                (
                    head + "primary,burglary,,on_campus,2025,1\nprimary,dragons,,on_campus,2024,2",
                    "Line 3: it names no cell"
                ),
                ("UNITID_P,RAPE25\n100000001,2", "do not say which table"),
            ] {
                let answer = try await clerk.post(path, [("pasted", text)])
                #expect(answer.status == .unprocessableContent && answer.text.contains(words), "\(words)")
            }
            let file = try await SurveyFiles.send(
                clerk, path, file: "Oncampuscrime.csv", "UNITID_P,RAPE25\n100000001,2")
            #expect(file.text.contains("under which number"))
            #expect(try world.office.position() == before)
        }
    }

    @Test("The Department's columns are a confirmation too, for the campus of that number")
    func departments() throws {
        let text = try String(contentsOfFile: SurveyFiles.path("2020-22_oncampuscrime"), encoding: .utf8)
        let reading = try ConfirmationReading(
            text, name: "2020-22_oncampuscrime.csv", unitID: "173920001", years: [2020, 2021, 2022])
        #expect(reading.problems.isEmpty && reading.numbers.count == 33)
        #expect(reading.numbers[Cell(.primary, .fondling, .onCampus, 2021)] == .some(5))
        #expect(throws: ExchangeError.self) {
            try ConfirmationReading(text, name: "Oncampuscrime.csv", unitID: "999999999", years: [2022])
        }
    }

    @Test(
        "Any institution's published numbers are shown; a file is brought in on the page, its campuses taken once"
    )
    func pages() async throws {
        let world = try SurveyWorld()
        defer { world.close() }
        try await world.report.run { visitor in
            let clerk = try await world.report.visitor(.coordinator, visitor)
            let path = "/office/survey/published"
            #expect(try await clerk.get(path).text.contains("No file was brought in yet"))
            #expect(try await clerk.post(path, []).status == .unprocessableContent)
            for name in ["noncampuscrime", "residencehallcrime", "oncampuscrime"] {
                let text = try String(contentsOfFile: SurveyFiles.path("2020-22_\(name)"), encoding: .utf8)
                let sent = try await SurveyFiles.send(
                    clerk, path, file: "2020-22_\(name).csv", text, [("institution", "230047")])
                #expect(
                    sent.status == .ok && sent.text.contains("6 rows, 1 new"), "\(sent.text.suffix(2000))")
            }
            let page = try await clerk.get("\(path)?unitid=230047001").text
            #expect(page.contains("Criminal Offenses - Noncampus") && page.contains("did not apply"))
            #expect(page.contains("Brigham Young University-Hawaii"))
            #expect(try await clerk.get("\(path)?unitid=999999999").status == .notFound)
            #expect(try await clerk.get("\(path)?unitid=999999").status == .notFound)
            #expect(try await clerk.get("\(path)?q=%25").text.contains("No campus fits"))
            #expect(try await clerk.get("\(path)?q=hawaii").text.contains("230047001"))
            let campus = try #require(try world.office.read { try PublishedCampus.one("230047001", $0) })
            let take: [(String, String)] = [("unit", "230047"), ("campus", "\(campus.id)")]
            #expect(
                try await clerk.post("\(path)/campuses", [("unit", "230047"), ("campus", "77")]).status
                    == .unprocessableContent)
            #expect(try await clerk.post("\(path)/campuses", take).status == .seeOther)
            #expect(try await clerk.post("\(path)/campuses", take).status == .unprocessableContent)
            #expect(try world.office.read { try SurveyCampus.all($0) } == [1: "230047001"])
        }
        #expect(Verify.office(in: world.report.house.folder).problems == [])
    }

    @Test("Campuses that the office lacks are made, and their housing stated as the files tell it")
    func campuses() throws {
        let house = try SurveyFiles.office()
        defer { house.close() }
        #expect(try PublishedCommands.takeCampuses(of: "173920", house.office) == 3)
        #expect(try PublishedCommands.takeCampuses(of: "173920", house.office) == 0)
        let campuses = try house.office.read { try Campus.all($0) }
        #expect(campuses.count == 3 && campuses[0].name == "Main campus")
        let facts = try house.office.read { try InstitutionFacts.all(year: 2026, $0) }
        #expect(facts[1]?.value(.onCampusHousing) == .known(true))
        #expect(facts[1]?.value(.noncampusProperty) == .known(true))
        #expect(facts[2]?.value(.onCampusHousing) == .known(false))
        #expect(throws: OfficeFault.self) {
            try PublishedCommands.takeCampuses(of: "Nowhere", house.office)
        }
        #expect(Verify.office(in: house.folder).problems == [])
    }
}
