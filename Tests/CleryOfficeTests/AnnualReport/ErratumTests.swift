import CleryLaw
import Foundation
import GRDB
import Testing

@testable import CleryOffice

@Suite("The annual report: numbers that change after publication")
struct ErratumTests {
    @Test("A changed number is an open point of the next report until its reason is stated; then it is told")
    func told() async throws {
        let world = try ReportWorld()
        defer { world.close() }
        try await world.publish()
        try world.reclassify("25-0001")
        #expect(try world.blocking(year: 2027).contains("footnote:1 2025 primary burglary on_campus"))
        try await world.run { visitor in
            let writer = try await world.visitor(.coordinator, visitor)
            let page = try await writer.get("/office/annual/errata")
            #expect(page.text.contains("Published 2 in the 2026 report, 1 now"))
            let none = try await writer.post("/office/annual/errata", [("reason", "it was a theft")])
            #expect(none.status == .unprocessableContent)
            let number = ("number", "1 2025 primary burglary on_campus=2=1")
            let empty = try await writer.post("/office/annual/errata", [number, ("reason", "")])
            #expect(empty.status == .unprocessableContent)
            let stale = ("number", "1 2025 primary burglary on_campus=2=0")
            #expect(
                try await writer.post("/office/annual/errata", [stale, ("reason", "x")]).status == .conflict)
            let told = try await writer.post(
                "/office/annual/errata", [number, ("reason", "a burglary was reclassified as larceny.")])
            #expect(told.status == .seeOther, "\(told.text)")
            world.office.pages.set(try world.office.currentVersion())
            let report = try await visitor.get("/reports/2026")
            #expect(
                report.text.contains(
                    "For 2025, Line Burglary, on campus was changed from 2 to 1 because a burglary was reclassified as larceny."
                ))
        }
        let open = try world.blocking(year: 2027).filter { $0.hasPrefix("footnote:") }
        #expect(open == [])
        let next = PlainText.of(try world.report(year: 2027).blocks)
        #expect(next.contains("was changed from 2 to 1 because a burglary was reclassified as larceny."))
        // It changes once more: the reason is asked for again, against what the erratum said.
        try world.reclassify("25-0002")
        #expect(try world.blocking(year: 2027).filter { $0.hasPrefix("footnote:") }.count == 2)
    }

    @Test("Numbers are read back as they were written, with and without bias")
    func numbers() throws {
        for year: Int16 in [2012, 2023, 2025] {
            for cell in CleryLaw.Cell.all(year: year) {
                let number = PublishedNumber(7, cell)
                #expect(PublishedNumber(text: number.text) == number, "\(number.text)")
            }
        }
        #expect(PublishedNumber(text: "1 2025 primary burglary") == nil)
        #expect(PublishedNumber(text: "x 2025 primary burglary on_campus") == nil)
    }
}
