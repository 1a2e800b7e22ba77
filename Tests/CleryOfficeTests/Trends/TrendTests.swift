import CleryLaw
import Foundation
import GRDB
import HummingbirdTesting
import Testing

@testable import CleryOffice

@Suite("Trends: charts are their tables, and the tables are the statistics")
struct TrendTests {
    typealias Visitor = TellingTests.Visitor

    static let log = """
        Number,Nature,Reported,Occurred,Place,Disposition,Narrative
        14-0001,Burglary,3/4/2014 9:30,3/3/2014 22:15,Whitman Hall,Open,
        24-0001,Burglary,3/4/2024 9:30,3/3/2024 22:15,Whitman Hall,Open,
        24-0002,Burglary,3/5/2024 9:30,3/4/2024 22:40,Whitman Hall,Open,
        24-0003,Robbery,4/8/2024 14:00,4/8/2024,Library,Open,
        25-0001,Burglary,3/4/2025 9:30,3/3/2025 22:00,Whitman Hall,Open,
        25-0002,Liquor violation,3/5/2025 1:10,3/5/2025 1:00,Whitman Hall,Arrest,

        """

    private func run(
        campuses: [String] = ["Main campus"],
        _ body: @Sendable (TestOffice, Visitor) async throws -> Void
    ) async throws {
        let house = try TestOffice(campuses: campuses)
        defer { house.close() }
        try house.take(Self.log)
        try await DoorsTests.app(house.office).test(.router) { try await body(house, Visitor(client: $0)) }
        #expect(Verify.office(in: house.folder).isWhole)
    }

    private func visitor(_ role: Role, campus: Int64? = nil, _ house: TestOffice, _ visitor: Visitor)
        async throws -> Visitor
    {
        try await visitor.signedIn(
            try await RolesTests.person(role, campus: campus, in: house.office).cookie)
    }

    /// The rows of a chart's file.
    private func rows(_ chart: String, _ query: String = "", _ visitor: Visitor) async throws -> [[String]] {
        let answer = try await visitor.get(
            "/office/trends/list.csv?chart=\(chart)&from=2023&through=2025&\(query)")
        #expect(answer.status == .ok, "\(chart)")
        return answer.text.split(separator: "\r\n").map {
            $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        }
    }

    @Test("Each number is that of the statistics: by year, offense, place; student housing is in no sum")
    func counted() async throws {
        try await run { house, visitor in
            let reader = try await self.visitor(.auditor, house, visitor)
            #expect(
                try await rows("years", "", reader)
                    == [["Year", "Counted"], ["2023", "0"], ["2024", "3"], ["2025", "1"]])
            let offenses = try await rows("offenses", "", reader)
            #expect(offenses[0] == ["Offense", "2023", "2024", "2025"])
            #expect(
                offenses.contains(["Burglary", "0", "2", "1"])
                    && offenses.contains(["Robbery", "0", "1", "0"]))
            let places = try await rows("geography", "", reader)
            #expect(places.contains(["On campus", "0", "3", "1"]))
            #expect(places.contains(["of these: On-campus student housing", "0", "2", "1"]))
            #expect(
                try await rows("years", "geography=on_campus_student_housing", reader)[2] == ["2024", "2"])
            #expect(try await rows("years", "family=arrests", reader)[3] == ["2025", "1"])
            let tables = try house.office.read { try StatisticsTables(house.office, years: 2024...2024, $0) }
            let sum = tables.cells.filter {
                $0.cell.family == .primary && $0.cell.geography != .studentHousing
            }
            .reduce(0) { $0 + $1.count }
            #expect(sum == 3)
        }
    }

    @Test("Reports by month, place, hour and source; a rare place is not named, a date without hour is said")
    func logged() async throws {
        try await run { house, visitor in
            let reader = try await self.visitor(.auditor, house, visitor)
            let months = try await rows("months", "", reader)
            #expect(
                months.count == 37 && months.contains(["March 2024", "2"])
                    && months.contains(["March 2025", "2"]))
            let places = try await rows("places", "", reader)
            #expect(
                places[1] == ["Whitman Hall", "0", "2", "2"]
                    && places[2] == ["All other places", "0", "1", "0"])
            #expect(!places.joined().contains("Library"))
            let hours = try await rows("hours", "", reader)
            // March 3, 2024 was a Sunday, March 4 a Monday; March 3, 2025 a Monday.
            #expect(hours[23] == ["22:00", "2", "0", "0", "0", "0", "0", "1"])
            #expect(
                hours[0] == ["Hour", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"] && hours.count == 25)
            #expect(try await rows("sources", "", reader)[1] == ["A log that was imported", "0", "3", "2"])
            let page = try await reader.get("/office/trends?from=2023&through=2025").text
            #expect(page.contains("1 report is not here: no hour is known"))
        }
    }

    @Test("Each drawing has a name and says in words what it shows; no page asks for a style or a script")
    func drawings() async throws {
        try await run { house, visitor in
            let reader = try await self.visitor(.auditor, house, visitor)
            let page = try await reader.get("/office/trends?from=2023&through=2025").text
            let drawings = page.matches(of: /<svg [^>]*aria-labelledby="([^"]+)"/)
            #expect(drawings.count >= 5 && drawings.count == page.matches(of: /<svg [^>]*class="chart/).count)
            for one in drawings {
                for id in one.1.split(separator: " ") {
                    let once = try Regex("id=\"\(id)\"")
                    #expect(page.matches(of: once).count == 1, "\(id)")
                }
            }
            #expect(page.contains("<title id=\"chart-years-title\">Criminal offenses by year</title>"))
            #expect(page.contains("<desc id=\"chart-years-desc\">4 in all. Most: 3, 2024.</desc>"))
            #expect(!page.contains("style=") && !page.contains("<script"))
            // Bars are as long as the numbers of the table say: 3 of 4 on a scale 174 high.
            #expect(page.contains("height=\"130.5\"") && page.contains("height=\"43.5\""))
            #expect(page.contains("from 0 to 1") && page.contains("No percent is given on fewer than 10"))
        }
    }

    @Test("A change of law between two years is said, and no percent is made of it")
    func law() async throws {
        #expect(YearsCompared.changes(.primary, in: 2013...2014).map(\.firstYear) == [2014])
        #expect(YearsCompared.changes(.primary, in: 2014...2025).isEmpty)
        #expect(YearsCompared.changes(.vawa, in: 2012...2013).map(\.citation) == [VAWASince.citation])
        #expect(YearsCompared.changes(.hazing, in: 2024...2025).count == 1)
        try await run { house, visitor in
            let reader = try await self.visitor(.auditor, house, visitor)
            let page = try await reader.get("/office/trends?family=primary&from=2012&through=2015").text
            #expect(page.contains("is also a change of law"))
            #expect(page.contains("This office’s record begins with 2014"))
            let hazing = try await rows("years", "family=hazing", reader)
            #expect(hazing[1] == ["2023", ""] && hazing[3] == ["2025", "0"], "not collected is not zero")
        }
        let row = TrendTable.Row(label: "Theft", counts: [12, 15])
        var table = TrendTable(
            id: "t", title: "T", shape: .lying, head: "H", columns: ["2024", "2025"], rows: [row])
        #expect(table.change(row) == nil)
        table.compared = (0, 1)
        #expect(table.change(row) == "+25 %")
        #expect(table.change(.init(label: "", counts: [9, 18])) == "from 9 to 18")
        #expect(table.change(.init(label: "", counts: [20, 10])) == "−50 %")
        #expect(table.change(.init(label: "", counts: [nil, 10])) == "not collected in both")
        table.sameRowsDiffer = true
        #expect(table.change(row) == "another definition")
    }

    @Test("What is restricted is in the sums and in no chart of reports; others see no other campus")
    func restricted() async throws {
        try await run(campuses: ["Main campus", "Harbor campus"]) { house, visitor in
            let reader = try await self.visitor(.auditor, house, visitor)
            try await house.office.act(by: .account(1), "restricted incident 1") { writing in
                let incident = try #require(try IncidentRequests.one(1, writing.db))
                let one = Restriction(
                    id: try writing.nextID(.restrictions), of: .incident(incident), began: writing.at,
                    account: 1,
                    reason: "x")
                try writing.put(.restrictions, one.values, isNew: true)
            }
            #expect(try await rows("years", "", reader)[2] == ["2024", "3"])
            #expect(try await rows("months", "", reader).contains(["March 2024", "1"]))
            #expect(
                try await reader.get("/office/trends?from=2023&through=2025").text
                    .contains("1 restricted report is not in the charts"))
            let harbor = try await self.visitor(.auditor, campus: 2, house, visitor)
            #expect(try await rows("years", "", harbor)[2] == ["2024", "0"])
            let page = try await harbor.get("/office/trends?from=2023&through=2025").text
            #expect(!page.contains("Whitman") && page.contains("No crime was reported in these years"))
            #expect(try await harbor.get("/office/trends?campus=1").status == .notFound)
        }
    }

    @Test(
        "Bad choices come back with a sentence; names nobody knows and people without the power find nothing")
    func hostile() async throws {
        try await run { house, visitor in
            let reader = try await self.visitor(.publicInformation, house, visitor)
            for query in [
                "from=1890&through=2025", "from=2025&through=2024", "from=2001&through=2025", "from=x%27",
            ] {
                let page = try await reader.get("/office/trends?\(query)")
                #expect(page.status == .unprocessableContent, "\(query)")
                #expect(page.text.contains("class=\"problem\""))
            }
            #expect(
                try await reader.get("/office/trends?from=x%22%3E%3Cb%3E").text.contains("x&quot;&gt;&lt;b"))
            for query in [
                "family=nonsense", "geography=moon", "campus=99",
                "campus=1%20OR%201=1",
            ] {
                #expect(try await reader.get("/office/trends?\(query)").status == .notFound, "\(query)")
            }
            #expect(try await reader.get("/office/trends/list.csv?chart=none").status == .notFound)
            let dispatcher = try await self.visitor(.dispatcher, house, visitor)
            #expect(try await dispatcher.get("/office/trends").status == .notFound)
            #expect(try await visitor.get("/office/trends").status != .ok)
        }
    }
}
