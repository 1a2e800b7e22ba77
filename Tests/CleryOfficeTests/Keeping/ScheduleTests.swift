import CleryLaw
import Foundation
import GRDB
import HTTPTypes
import HummingbirdTesting
import Testing

@testable import CleryOffice

@Suite("The schedule of retention")
struct ScheduleTests {
    private func until(_ house: KeepingHouse, _ source: KeptSource) throws -> KeepingBook.Kept {
        var found: KeepingBook.Kept?
        try house.office.read { db in
            try KeepingBook(db).each(nil, db) { kept in
                if kept.item.source == source, kept.item.id == 1 { found = kept }
            }
        }
        return try #require(found)
    }

    @Test(
        "Each year's records go by the law's own days, and seven years by the office's choice",
        arguments: [
            2015, 2018, 2023, 2024,
        ])
    func days(_ year: Int) throws {
        let house = try KeepingHouse("2026-11-20")
        defer { house.close() }
        try house.take(year)
        let kept = try until(house, .incident)
        #expect(kept.law == KeptThreeYears.until(dataYear: year))
        #expect(kept.until == SevenYearPractice.until(dataYear: year))
        #expect(kept.item.waits == nil)
        let last = try #require(kept.until)
        for (day, due) in [(last, 0), (last.adding(days: 1), 1)] {
            house.stand(on: day)
            #expect(try house.schedule().due == due, "\(day)")
        }
        #expect(try house.schedule(.crimeReport).lines.map(\.key.year) == [year])
        #expect(try house.schedule(.dailyLog).lines.isEmpty)
    }

    @Test("Facts stated again, or a published number corrected, make a record support a later report")
    func later() async throws {
        let house = try KeepingHouse("2018-05-10")
        defer { house.close() }
        try house.take(2018)
        #expect(try until(house, .incident).law == "2024-10-01")
        // In the report of 2021 it stands anyway; what is stated in November 2023 is told in that of 2024.
        for (day, law) in [("2021-03-01", "2024-10-01"), ("2023-11-05", "2027-10-01")] {
            let stated = try #require(Day(day))
            house.stand(on: stated)
            try await house.office.act(by: .house, "stated facts") { writing in
                let incident = try #require(try IncidentRequests.one(1, writing.db))
                var facts = incident.facts
                facts.reports.append(Report(stated, to: .other))
                try IncidentActs.state(facts, of: 1, seen: incident.revision, writing)
            }
            let kept = try until(house, .incident)
            let last = try #require(Day(law))
            #expect(kept.law == last, "\(day)")
            #expect(kept.until == max(last, "2025-12-31"))
        }
    }

    @Test("An erratum keeps what its number rests on until three years after the report that tells it")
    func erratum() async throws {
        let house = try KeepingHouse("2018-05-10")
        defer { house.close() }
        try house.take(2018)
        house.stand(on: "2025-10-02")
        try await house.office.act(by: .house, "stated why numbers changed") { writing in
            for (id, campus) in [(1, 1), (2, 2)] as [(Int64, Int64)] {
                let number = try #require(
                    PublishedNumber(text: "\(campus) 2018 primary burglary on_campus"))
                let erratum = Erratum(
                    id: id, number: number, old: 2, new: 1, reason: "it was a theft", account: nil,
                    at: writing.at)
                try writing.put(.errata, erratum.values)
            }
        }
        #expect(try until(house, .incident).law == "2029-10-01")
        house.stand(on: "2026-11-20")
        #expect(try house.schedule().due == 0)
    }

    @Test("What is open, not decided or without a year waits")
    func waiting() async throws {
        let house = try KeepingHouse("2018-05-10")
        defer { house.close() }
        try house.take(2018)
        try await house.run { _ = try await TellingTests.tell($0) }
        house.stand(on: "2026-11-20")
        #expect(try until(house, .report).item.waits == .open)
        try await house.office.act(by: .house, "closed a report") { writing in
            let report = try #require(try ReportRequests.one(1, writing.db))
            try ReportActs.close(report, why: "Not a crime", writing)
        }
        #expect(try until(house, .report).item.waits == nil)
        #expect(try house.schedule().due == 2)
        try await house.office.act(by: .house, "a place is not known any more") { writing in
            var incident = try #require(try IncidentRequests.one(1, writing.db))
            incident.reportedDay = nil
            incident.reportedAt = nil
            incident.facts.reports = []
            try writing.put(.incidents, incident.values)
            try writing.recount.again(1)
        }
        #expect(try until(house, .incident).item.waits != nil)
        #expect(try house.schedule().due == 1)
    }

    @Test("The office keeps for longer, never below the law, and is told the law's sentence")
    func never() async throws {
        let house = try KeepingHouse()
        defer { house.close() }
        try house.take(2018)
        house.stand(on: "2026-11-20")
        for kind in RecordKind.disposable {
            let fewest = RetentionYears.fewest(of: kind)
            #expect(fewest == ([.annualReport, .availabilityNotice, .missingStudent].contains(kind) ? 3 : 6))
            #expect(
                RetentionYears.problem(fewest - 1, of: kind)?.sentence.contains("34 CFR 668.24(e)") == true)
            #expect(RetentionYears.problem(fewest, of: kind) == nil)
            #expect(
                kind.destroyed != nil && !kind.stays.isEmpty
                    && SupportingRecords.kept(.known(kind)).answer == true)
        }
        try await house.run { visitor in
            let (keeper, _) = try await house.visitor(.coordinator, visitor)
            func set(_ years: String, _ kind: String = "crime_report") async throws -> (
                status: HTTPResponse.Status, text: String
            ) {
                let answer = try await keeper.post(
                    "/office/keeping/years", [("kind", kind), ("years", years)])
                return (answer.status, answer.text)
            }
            for years in ["5", "0", "-3", "", "x", "101"] {
                let answer = try await set(years)
                #expect(answer.status == .unprocessableContent, "\(years)")
            }
            #expect(try await set("5").text.contains("at least 6 whole calendar years"))
            #expect(try await set("9", "budget").status == .notFound)
            #expect(try house.schedule().due == 1)
            #expect(try await set("9").status == .seeOther)
            #expect(try house.schedule().due == 0)
            #expect(try await set("6").status == .seeOther)
            #expect(try house.schedule().lines.first?.key.until == "2024-12-31")
            let page = try await keeper.get("/office/keeping?kind=crime_report").text
            #expect(page.contains("12/31/2024") && page.contains("10/1/2024") && page.contains("1 due"))
            let all = try await keeper.get("/office/keeping").text
            #expect(all.contains("1 record may be disposed of"))
            let csv = try await keeper.get("/office/keeping/schedule.csv").text
            #expect(csv.contains("crime_report,2018,2024-10-01,2024-12-31,1,1,1,0,0,0"))
        }
    }

    @Test("Every space of seals has a line of the schedule, or a reason to have none")
    func everySeal() throws {
        let none: [Int64: String] = [
            25: "waiting files, which pass by themselves", 64: "second factors, which pass with the account",
            112: "the matters of holds",
        ]
        var spaces: Set<Int64> = []
        for file in TidyTests.swiftFiles("Sources/CleryOffice") {
            for match in file.text.matches(of: /\b([0-9]+) << 56 \|/) { spaces.insert(Int64(match.1) ?? 0) }
        }
        #expect(spaces.count > 25)
        let queries = KeptSource.allCases.map(\.query).joined()
        for space in spaces.sorted() where none[space] == nil {
            #expect(queries.contains(" + \(space << 56)"), "space \(space) has no line in KeptSource")
        }
        for space in none.keys { #expect(spaces.contains(space) && !queries.contains(" + \(space << 56)")) }
    }
}
