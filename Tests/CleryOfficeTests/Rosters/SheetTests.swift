import CleryLaw
import Foundation
import Testing

@testable import CleryOffice

@Suite("Tables as spreadsheets and systems save them")
struct SheetTests {
    private static let needs = [["Key", "Number"], ["Name"]]

    private func sheet(_ bytes: [UInt8]) throws -> Sheet {
        try Sheet(bytes: bytes, needs: Self.needs, known: ["Key", "Number", "Name", "Note"])
    }

    private func sheet(_ text: String) throws -> Sheet { try sheet(Array(text.utf8)) }

    private static func wide(_ text: String, bigEndian: Bool, mark: Bool) -> [UInt8] {
        let units = (mark ? [0xFEFF] : []) + Array(text.utf16)
        return units.flatMap { unit in
            bigEndian ? [UInt8(unit >> 8), UInt8(unit & 255)] : [UInt8(unit & 255), UInt8(unit >> 8)]
        }
    }

    @Test("Commas, semicolons, tabs and bars", arguments: [",", ";", "\t", "|"])
    func separators(separator: String) throws {
        let text = [["Key", "Name", "Note"], ["1", "\"Zoë, \(separator)\"", "x"]].map {
            $0.joined(separator: separator)
        }
        #expect(
            try sheet(text.joined(separator: "\n")).rows.map(\.cells) == [
                ["1", "Zoë, \(separator)".trimmed, "x"]
            ])
    }

    @Test("UTF-8 with its mark, UTF-16 in both orders with and without theirs, and Windows-1252")
    func encodings() throws {
        let text = "Key,Name,Note\r\n1,Zoë Müller,“said”\r\n"
        let expected = [["1", "Zoë Müller", "“said”"]]
        var windows: [UInt8] = []
        for scalar in text.unicodeScalars {
            let byte: UInt8 =
                switch scalar {
                case "“": 0x93
                case "”": 0x94
                default: UInt8(scalar.value)
                }
            windows.append(byte)
        }
        let shapes = [
            Array(text.utf8), [0xEF, 0xBB, 0xBF] + Array(text.utf8), windows,
            Self.wide(text, bigEndian: false, mark: true), Self.wide(text, bigEndian: true, mark: true),
            Self.wide(text, bigEndian: false, mark: false),
        ]
        for (index, bytes) in shapes.enumerated() {
            #expect(try sheet(bytes).rows.map(\.cells) == expected, "shape \(index)")
        }
    }

    @Test("A header below a title, a repeated header, blank rows, and lines that are counted right")
    func header() throws {
        let text = """
            Hartwell College,,
            As of 11/20/2026,,

            Number,Name,Note
            1,Ann,"two
            lines"
            ,,
            Number,Name,Note
            2,Bob,"a ""word"" in quotes"
            """
        let sheet = try sheet(text)
        #expect(sheet.columns == ["Number", "Name", "Note"])
        #expect(
            sheet.rows.map(\.cells) == [["1", "Ann", "two\nlines"], ["2", "Bob", "a \"word\" in quotes"]])
        #expect(sheet.rows.map(\.line) == [5, 9])
        #expect(sheet.column(["Key", "number"]) == 0 && sheet.column(["No such"]) == nil)
    }

    @Test("A row of another width and an open quote cost themselves only")
    func bad() throws {
        let sheet = try sheet("Key,Name,Note\n1,Ann\n2,Bob,x,y\n3,Cy,ok,,\n4,\"Di,x\n5,Ed,z\n")
        #expect(sheet.rows.map(\.cells) == [["3", "Cy", "ok"], ["5", "Ed", "z"]])
        #expect(sheet.problems.map(\.line) == [2, 3, 5])
        #expect(sheet.problems.allSatisfy { !$0.problem.contains("Bob") && !$0.problem.contains("Di") })
    }

    @Test("What is no table is refused with a sentence")
    func noTable() throws {
        let shapes: [([UInt8], String)] = [
            ([], "empty"), ([0x50, 0x4B, 3, 4, 0, 0], "workbook"),
            ([0xD0, 0xCF, 0x11, 0xE0, 0, 0], "workbook"),
            ([0x1F, 0x8B, 8, 0], "packed"), (Array("a,b,c\n1,2,3\n".utf8), "None of the first 30 lines"),
            (
                Array((0..<40).map { _ in "x,y\n" }.joined().utf8) + Array("Key,Name\n1,A".utf8),
                "None of the first"
            ),
        ]
        for (bytes, words) in shapes {
            #expect {
                try sheet(bytes)
            } throws: { error in
                (error as? ExchangeError)?.description.contains(words) == true
            }
        }
    }

    @Test("A spreadsheet's numbers are days; years and long numbers are not")
    func excel() throws {
        #expect(TableDates.serial("46346")?.first == "2026-11-20")
        #expect(TableDates.serial("46346.75")?.second == 64_800)
        for text in ["2026", "20261120", "99999", "4634x", "46346.x", "46346.", "-46346", "4.6346"] {
            #expect(TableDates.serial(text) == nil, "\(text)")
        }
    }

    @Test("Every shipped profile can be read, and its campus words are plain")
    func shipped() throws {
        for one in ShippedTables.rosters {
            let profile = try RosterProfile(yaml: "\(one.text)", file: one.name)
            #expect(profile.name == one.name && !profile.title.isEmpty && !profile.rules.isEmpty)
        }
        for one in ShippedTables.referrals {
            let profile = try ReferralProfile(yaml: "\(one.text)", file: one.name)
            #expect(profile.name == one.name && profile.source != .other)
        }
    }

    @Test(
        "A profile that cannot be meant is refused with its line",
        arguments: [
            ("name: x\ncolumns: {id: A, sign_in: B, last: C}", "kind: roster"),
            ("kind: roster\nname: x y\ncolumns: {id: A, sign_in: B, last: C}", "letters, digits"),
            ("kind: roster\nname: x\ncolumns: {id: A, last: C}", "no column holds the sign_in"),
            ("kind: roster\nname: x\ncolumns: {id: A, sign_in: B}", "last name"),
            ("kind: roster\nname: x\ncolumns: {id: A, sign_in: B, last: C, ended: D}", "dates need"),
            ("kind: roster\nname: x\ncolumns: {id: A, sign_in: B, last: C, status: D}", "status column"),
            (
                "kind: roster\nname: x\ncolumns: {id: A, sign_in: B, last: C}\nroles: [{title: T, role: administrator}]",
                "nobody an administrator"
            ),
            (
                "kind: roster\nname: x\ncolumns: {id: A, sign_in: B, last: C}\nroles: [{role: csa}]",
                "words of a column"
            ),
            (
                "kind: roster\nname: x\ncolumns: {id: A, sign_in: B, last: C}\nmost_ended_percent: 200",
                "between 1 and 100"
            ),
            ("kind: referrals\nname: x\ncolumns: {key: A}", "no profile of a roster file"),
        ])
    func refused(yaml: String, words: String) {
        #expect {
            try RosterProfile(yaml: yaml, file: "x.yaml")
        } throws: { error in
            (error as? ProfileError)?.description.contains(words) == true
        }
    }
}
