import CleryLaw
import Foundation
import GRDB
import Testing

@testable import CleryOffice

@Suite("Every number carries its proof")
struct StatisticsTests {
    private func json(_ text: String) throws -> JSONValue { try JSONValue(parsing: text) }

    @Test("The contract's JSON has every cell, zeros included")
    func everyCell() throws {
        let house = try TestOffice(campuses: ["Main campus", "Harbor campus"])
        defer { house.close() }
        try house.take(TestOffice.log)
        let text = try Statistics.print(house.office, years: 2022...2024, campus: nil, format: "json")
        let rows = try #require(try json(text)["rows"]).items
        #expect(rows.count == 2 * (2022...2024).reduce(0) { $0 + Cell.all(year: Int16($1)).count })
        #expect(try json(text)["institution"]?.text == "Hartwell College")
        #expect(try json(text)["as_of_event"]?.integer == house.office.position())
        let burglaries = rows.filter {
            $0["family"]?.text == "primary" && $0["category"]?.text == "burglary"
                && $0["year"]?.integer == 2024
                && $0["campus"]?.text == "Main campus"
        }
        #expect(
            burglaries.map { $0["geography"]?.text } == [
                "on_campus", "on_campus_student_housing", "noncampus", "public_property",
            ])
        #expect(burglaries.map { $0["count"]?.integer } == [1, 1, 0, 0])
        #expect(burglaries.allSatisfy { $0["bias"] == .null })
        let undecided = try #require(try json(text)["undecided"]).items
        #expect(undecided.map { $0["incident"]?.text } == ["24-0004", "24-0005"])
        #expect(
            undecided.map { $0["needs"]?.items.first?.text } == [
                "What do the words “Moped spree” mean?", Needs.geography.sentences[0],
            ])
    }

    @Test("A cell's proof names what is counted, with rules and citations, and what nearly was")
    func proof() throws {
        let house = try TestOffice()
        defer { house.close() }
        try house.take(TestOffice.log)
        let question = try CellQuestion(
            year: 2024, geography: "on_campus", category: "burglary", family: nil, bias: nil)
        let answer = try json(try Statistics.why(house.office, question, campus: nil, json: true))
        #expect(answer["count"]?.integer == 1)
        let line = try #require(answer["counted"]?.items.first)
        #expect(line["incident"]?.text == "24-0001")
        let rules = try #require(line["because"]?.items)
        #expect(!rules.isEmpty)
        #expect(
            rules.allSatisfy {
                $0["rule"]?.text != nil && $0["citation"]?.text != nil && $0["sentence"]?.text != nil
            })
        let arrests = try CellQuestion(
            year: 2024, geography: "on_campus_student_housing", category: "liquor_arrest", family: nil,
            bias: nil)
        #expect(
            try json(try Statistics.why(house.office, arrests, campus: nil, json: true))["count"]?.integer
                == 1)
    }

    @Test(
        "A name that is not known is answered with those that are",
        arguments: [
            ("on_campus", "burglery", 2024), ("at_home", "burglary", 2024), ("on_campus", "burglary", 12),
        ])
    func unknown(geography: String, category: String, year: Int) {
        #expect(throws: OfficeFault.self) {
            try CellQuestion(year: year, geography: geography, category: category, family: nil, bias: nil)
        }
    }

    @Test("Joined records are counted once, and come apart again")
    func joined() throws {
        let house = try TestOffice()
        defer { house.close() }
        try house.take(TestOffice.log + "24-0009,Burglary,3/4/2024 12:00,3/3/2024 22:00,Whitman Hall,Open,\n")
        let cell = Cell(.primary, .burglary, .onCampus, 2024)
        #expect(try house.office.read { try Proof(of: cell, house.office, $0) }.count == 2)
        try house.office.actNow(by: .account(1), "joined two reports of one incident") { writing in
            let sql = "SELECT \(Incident.columns) FROM incidents WHERE number = '24-0009'"
            var second = try Incident(row: try #require(try Row.fetchOne(writing.db, sql: sql)))
            second.sameIncidentAs = 1
            try writing.put(.incidents, second.values)
            try writing.recount.again(second.id)
        }
        #expect(try house.office.read { try Proof(of: cell, house.office, $0) }.count == 1)
        #expect(Verify.office(in: house.folder).isWhole)
    }

    @Test("The public proof of a crime against a person names no entry")
    func hidden() throws {
        let house = try TestOffice()
        defer { house.close() }
        let profile = TestOffice.profile.replacing("is: robbery", with: "is: rape")
        try house.take(TestOffice.log.replacing("Old quarry", with: "Library"), profile: profile)
        let proof = try house.office.read {
            try Proof(of: Cell(.primary, .rape, .onCampus, 2024), house.office, $0)
        }
        #expect(proof.count == 1)
        let open = ProofPage(proof: proof, campus: "Main campus", forOffice: false).body.string
        #expect(!open.contains("24-0005") && !open.contains("Library"))
        #expect(
            ProofPage(proof: proof, campus: "Main campus", forOffice: true).body.string.contains("24-0005"))
    }
}

@Suite("The statistics document")
struct ReportTests {
    @Test("It is the same to the byte from the same position, and again later as of that position")
    func same() throws {
        let house = try TestOffice()
        defer { house.close() }
        try house.take(TestOffice.log)
        let position = try house.office.position()
        func build(_ name: String, asOf: Int64? = nil) throws -> [Data] {
            try ReportBuild.write(house.office, year: 2025, to: house.folder + "/" + name, asOf: asOf)
                .map { try Data(contentsOf: URL(filePath: $0)) }
        }
        let first = try build("a")
        #expect(try build("b") == first)
        try house.take(TestOffice.log.replacing("24-0003,Theft", with: "24-0003,Robbery"))
        #expect(try build("c") != first)
        #expect(try build("d", asOf: position) == first)
    }

    @Test("It shows the three calendar years before its own")
    func years() {
        #expect(AnnualReport.years(of: 2016) == 2013...2015)
    }

    @Test("Every offense of the law has its row and every zero is printed")
    func complete() throws {
        let house = try TestOffice()
        defer { house.close() }
        let report = try house.office.read { try AnnualReport(house.office, year: 2026, $0) }
        for offense in Law.offenses
        where !offense.families.contains(.hate) || offense.families.contains(.primary) {
            #expect(report.html.contains(offense.category.title), "\(offense.category.title)")
        }
        #expect(report.html.contains("No hate crime was reported in 2023, 2024 and 2025."))
        #expect(report.json.contains("\"report_year\":2026"))
        #expect(try JSONValue(parsing: report.json)["statistics"]?["rows"]?.items.isEmpty == false)
    }
}
