import CleryLaw
import Foundation
import GRDB
import Testing

@testable import CleryOffice

@Suite("The Department's public files")
struct PublishedImportTests {
    /// fields.md 6.3: what the Department published of three campuses, year by year, what is not zero.
    static let golden: [(unit: String, file: String, years: [String])] = [
        ("173920001", "Oncampuscrime", ["RAPE 3", "RAPE 4 FONDL 5 BURGLA 2 VEHIC 1", "RAPE 3 FONDL 3"]),
        ("173920001", "Residencehallcrime", ["RAPE 3", "RAPE 4 FONDL 5 BURGLA 1", "RAPE 3 FONDL 2"]),
        ("173920001", "Noncampuscrime", ["", "RAPE 1", "RAPE 2 FONDL 1"]),
        ("173920001", "Oncampusvawa", ["DATING 1 STALK 7", "DATING 1 STALK 9", "DATING 1 STALK 8"]),
        ("173920001", "Residencehallvawa", ["STALK 5", "DATING 1 STALK 7", "STALK 2"]),
        ("173920001", "Oncampusarrest", ["DRUG 2 LIQUOR 5", "DRUG 2", "WEAPON 1 DRUG 3 LIQUOR 4"]),
        (
            "173920001", "Oncampusdiscipline",
            ["DRUG 13 LIQUOR 494", "DRUG 11 LIQUOR 349", "DRUG 3 LIQUOR 345"]
        ),
        (
            "178396001", "Oncampuscrime",
            [
                "RAPE 15 FONDL 13 AGG_A 2 BURGLA 2 VEHIC 6 ARSON 1",
                "RAPE 20 FONDL 9 ROBBE 1 AGG_A 8 BURGLA 2 VEHIC 10",
                "RAPE 11 FONDL 5 AGG_A 3 BURGLA 2 VEHIC 5 ARSON 1",
            ]
        ),
        (
            "178396001", "Residencehallcrime",
            [
                "RAPE 8 FONDL 6 AGG_A 1 BURGLA 1", "RAPE 13 FONDL 6 BURGLA 1",
                "RAPE 10 FONDL 1 AGG_A 1 BURGLA 2",
            ]
        ),
        (
            "178396001", "Noncampuscrime",
            [
                "RAPE 7 AGG_A 2 BURGLA 8 VEHIC 1", "RAPE 5 BURGLA 3 ARSON 2",
                "RAPE 5 FONDL 1 BURGLA 1 VEHIC 3 ARSON 1",
            ]
        ),
        ("178396001", "Oncampusvawa", ["DOMEST 13 STALK 24", "DOMEST 24 STALK 23", "DOMEST 21 STALK 14"]),
        ("178396001", "Residencehallvawa", ["DOMEST 2 STALK 5", "DOMEST 17 STALK 14", "DOMEST 9 STALK 2"]),
        (
            "178396001", "Oncampusarrest",
            ["DRUG 123 LIQUOR 131", "WEAPON 2 DRUG 113 LIQUOR 111", "WEAPON 1 DRUG 142 LIQUOR 119"]
        ),
        ("178396001", "Oncampusdiscipline", ["LIQUOR 170", "DRUG 1 LIQUOR 145", "DRUG 15 LIQUOR 150"]),
        ("178396001", "Unfounded", ["UNFOUN 5", "UNFOUN 2", ""]),
        (
            "230047001", "Oncampuscrime",
            ["AGG_A 1 VEHIC 7", "AGG_A 1 VEHIC 7", "RAPE 2 FONDL 4 AGG_A 2 VEHIC 9"]
        ),
        ("230047001", "Residencehallcrime", ["", "", "RAPE 2 FONDL 1"]),
        (
            "230047001", "Oncampusvawa",
            ["DOMEST 1 STALK 2", "DOMEST 3 DATING 3 STALK 3", "DOMEST 4 DATING 2 STALK 4"]
        ),
        ("230047001", "Oncampusarrest", ["", "", ""]), ("230047001", "Unfounded", ["", "", ""]),
        ("230047001", "Oncampusdiscipline", ["DRUG 1", "DRUG 1", "LIQUOR 8"]),
    ]

    private static func counts(_ office: Office, _ unit: String, _ file: String, _ release: Int = 2022) throws
        -> PublishedCounts
    {
        try office.read { db in
            let campus = try #require(try PublishedCampus.one(unit, db))
            return try #require(
                try campus.counts(db).first { $0.year == release && $0.counts.file.name == file }
            ).counts
        }
    }

    @Test("The golden rows: each number that is told, every other one zero")
    func golden() throws {
        let house = try SurveyFiles.office()
        defer { house.close() }
        for (unit, file, years) in Self.golden {
            let counts = try Self.counts(house.office, unit, file)
            for (index, told) in years.enumerated() {
                let words = told.split(separator: " ").map(String.init)
                var expected: [String: Int] = [:]
                for at in stride(from: 0, to: words.count, by: 2) { expected[words[at]] = Int(words[at + 1]) }
                let cells = counts.cells(year: 2020 + index)
                #expect(!cells.isEmpty)
                for (cell, number) in cells {
                    let column = try #require(PublishedColumns.column(of: cell))
                    #expect(
                        number == expected.removeValue(forKey: String(column.dropLast(2))) ?? 0,
                        "\(unit) \(file) \(column)")
                }
                #expect(expected.isEmpty, "\(unit) \(file)")
            }
        }
        #expect(Verify.office(in: house.folder).problems == [])
    }

    @Test("Every cell of every file is kept as it stands: a blank is not zero")
    func cellForCell() throws {
        let house = try SurveyFiles.office()
        defer { house.close() }
        var (cells, blanks) = (0, 0)
        for path in try SurveyFiles.release() {
            let file = try #require(PublishedFile(name: path.split(separator: "/").last ?? ""))
            let rows = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").map {
                Self.fields(String($0))
            }
            for row in rows.dropFirst() {
                let counts = try Self.counts(house.office, row[0], file.name)
                var told: [Cell: Int?] = [:]
                for year in 2020...2022 {
                    for (cell, number) in counts.cells(year: year) { told[cell] = .some(number) }
                }
                for (column, title) in rows[0].enumerated() {
                    guard let cell = PublishedColumns.cell(title, in: file) else { continue }
                    let expected = Double(row[column]).map { Int($0) }
                    #expect(told[cell] == .some(expected), "\(row[0]) \(title)")
                    cells += 1
                    if expected == nil { blanks += 1 }
                }
            }
        }
        #expect(cells > 6 * 1000 && blanks > 1000)
        let hawaii = try Self.counts(house.office, "230047001", "Noncampuscrime")
        #expect(hawaii.isUsed == false && hawaii.cells(year: 2021).allSatisfy { $0.number == nil })
        #expect(try Self.counts(house.office, "173920001", "Noncampuscrime").isUsed == true)
    }

    /// A line of CSV with quotes.
    private static func fields(_ line: String) -> [String] {
        var (fields, field, isQuoted) = ([String](), "", false)
        for letter in line.replacing("\r", with: "") {
            if letter == "\"" {
                isQuoted.toggle()
            } else if letter == ",", !isQuoted {
                fields.append(field)
                field = ""
            } else {
                field.append(letter)
            }
        }
        return fields + [field]
    }

    @Test("Sent again, nothing changes and the register stays; a changed number is one change")
    func again() throws {
        let house = try SurveyFiles.office()
        defer { house.close() }
        let before = try house.office.position()
        var importing = PublishedImport(house.office, files: try SurveyFiles.release())
        importing.takesAll = true
        let report = try importing.run()
        #expect(report.files.allSatisfy { $0.new == 0 && $0.changed == 0 && $0.unchanged == 6 })
        #expect(try house.office.position() == before)
        let text = try String(contentsOfFile: SurveyFiles.path("2020-22_unfounded"), encoding: .utf8)
        let file = try house.write("Unfounded202122.csv", text.replacing("31304,5,2,0", with: "31304,5,2,1"))
        var changed = PublishedImport(house.office, files: [file])
        changed.takesAll = true
        let outcome = try #require(try changed.run().files.first)
        #expect(outcome.changed == 1 && outcome.unchanged == 5)
        #expect(try Self.counts(house.office, "178396001", "Unfounded").cells(year: 2022).first?.number == 1)
        #expect(try house.office.position() == before + 1)
        #expect(Verify.office(in: house.folder).problems == [])
    }

    @Test("Bad rows are named with their line and the good ones are kept")
    func badRows() throws {
        let house = try TestOffice()
        defer { house.close() }
        let file = try house.write(
            "Unfounded202122.csv",
            """
            UNITID_P,INSTNM,OPEID,BRANCH,UNFOUN20,UNFOUN21,UNFOUN22,FILTER20,FILTER21,FILTER22
            100000001,One College,1,Main,3,0,,1,1,1
            100000002,Two College,1,Main,-3,0,0,1,1,1
            short,Three College,1,Main,0,0,0,1,1,1
            100000004,Four College,1,Main,0
            100000001,One College,1,Main,3,0,0,1,1,1
            100000006,"Six, College",00000200  ,Main,1.0,2.5,0,1,1,1
            100000007,Seven College,2,Main,,7.0,0,0,1,1
            """)
        var importing = PublishedImport(house.office, files: [file])
        importing.takesAll = true
        importing.dryRun = true
        #expect(try importing.run().files.first?.new == 2)
        #expect(try house.office.read { try PublishedCampus.all($0) }.isEmpty)
        importing.dryRun = false
        let report = try importing.run()
        let told = try #require(report.files.first)
        #expect(told.rows == 7 && told.new == 2)
        #expect(told.problems.map(\.line) == [3, 4, 5, 6, 7])
        #expect(told.problems.map(\.column) == ["UNFOUN20", "UNITID_P", "", "UNITID_P", "UNFOUN21"])
        #expect(!report.text.contains("Three College") && report.text.contains("line 6, UNITID_P"))
        let counts = try Self.counts(house.office, "100000007", "Unfounded")
        #expect(counts.years[2020] == .notReported && counts.years[2021] == .numbers([7]))
        #expect(try Self.counts(house.office, "100000001", "Unfounded").years[2022] == .numbers([nil]))
        #expect(try house.office.read { try PublishedCampus.one("100000007", $0) }?.opeID == "00000002")
    }

    @Test(
        "An export whose commas were not quoted is read from its right-hand end; older years have their own rows"
    )
    func unquoted() throws {
        let house = try TestOffice()
        defer { house.close() }
        var importing = PublishedImport(
            house.office,
            files: [
                SurveyFiles.path("2011-13_oncampuscrime-unquoted-commas"),
                SurveyFiles.path("2013-15_oncampuscrime"),
            ])
        importing.takesAll = true
        let report = try importing.run()
        #expect(report.rejected == 0 && report.files[0].wider == 4)
        let old = try Self.counts(house.office, "178396001", "Oncampuscrime", 2013)
        let numbers = Dictionary(
            uniqueKeysWithValues: old.cells(year: 2011).map { ($0.cell.category, $0.number) })
        #expect(numbers[.forcibleSexOffense] == 11 && numbers[.burglary] == 10 && numbers[.rape] == nil)
        let later = try Self.counts(house.office, "178396001", "Oncampuscrime", 2015)
        #expect(later.cells(year: 2013).first { $0.cell.category == .forcibleSexOffense }?.number == 7)
        #expect(later.cells(year: 2015).first { $0.cell.category == .rape }?.number == 9)
        #expect(try house.office.read { try PublishedCampus.one("173920001", $0) }?.zip == "56001")
    }

    @Test("What cannot be read at all is said in one sentence, and nothing is kept")
    func refused() throws {
        let house = try TestOffice()
        defer { house.close() }
        let before = try house.office.position()
        for (name, text, words) in [
            ("numbers.csv", "UNITID_P,RAPE20\n100000001,1\n", "does not say which table"),
            ("Residencehallfire22.csv", "UNITID_P\n", "single fires"),
            ("Oncampuscrime.csv", "A,B\n1,2\n", "UNITID_P"),
            ("Oncampuscrime.csv", "UNITID_P,UNFOUN20\n100000001,1\n", "no column of the table"),
            ("Oncampuscrime.csv", "PK\u{3}\u{4}workbook", "workbook"),
        ] {
            let file = try house.write(name, text)
            let good = SurveyFiles.path("2020-22_unfounded")
            var importing = PublishedImport(house.office, files: [good, file])
            importing.takesAll = true
            #expect(performing: { try importing.run() }, throws: { "\($0)".contains(words) })
        }
        #expect(try house.office.position() == before)
    }

    @Test("One institution is taken by UNITID, OPE ID, name, or the office's own")
    func choice() throws {
        for (words, count) in [
            ("173920", 3), ("178396001", 1), ("00160600", 1), ("002516", 2),
            ("minnesota state university mankato", 3), ("Nowhere College", 0),
        ] {
            let house = try SurveyFiles.office(all: false, words)
            defer { house.close() }
            #expect(try house.office.read { try PublishedCampus.all($0).count } == count, "\(words)")
        }
        let house = try SurveyFiles.office(all: false)
        defer { house.close() }
        #expect(try house.office.read { try PublishedCampus.all($0) }.isEmpty)
        try house.office.actNow(by: .house, "stated a number") { writing in
            var details = CampusDetails(id: 1, kind: .main)
            details.unitID = "230047"
            try writing.put(.campusDetails, details.values)
        }
        _ = try PublishedImport(house.office, files: SurveyFiles.release()).run()
        #expect(try house.office.read { try PublishedCampus.all($0).map(\.unitID) } == ["230047001"])
    }
}
