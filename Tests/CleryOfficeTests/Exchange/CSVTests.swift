import CleryLaw
import Testing

@testable import CleryOffice

@Suite("Reading CSV as it really is")
struct CSVTests {
    private let two = ["Theft", "Arson"]

    private func natures(_ text: String) throws -> [String] {
        try LogTrial(text, profile: LogTrial.plain).records.map(\.nature)
    }

    @Test("Line ends may be CRLF, LF, CR, or all of them", arguments: ["\r\n", "\n", "\r"])
    func lineEnds(end: String) throws {
        let text = ["Case,What,When", "1,Theft,1/2/2025 3:04", "2,Arson,1/3/2025"].joined(separator: end)
        #expect(try natures(text) == two)
        #expect(try natures(text + end) == two)
        let trial = try LogTrial(
            "Case,What,When\r\n1,Theft,1/2/2025\n2,Arson,1/3/2025\r3,Theft,1/3/2025", profile: LogTrial.plain)
        #expect(trial.records.map(\.line) == [2, 3, 4])
    }

    @Test("A BOM, blank lines, blank rows and repeated headers are passed over")
    func nothingRows() throws {
        let text = "\u{FEFF}Case,What,When\n\n1,Theft,1/2/2025\n , ,\nCase,What,When\n\n2,Arson,1/3/2025\n"
        let trial = try LogTrial(text, profile: LogTrial.plain)
        #expect(trial.records.map(\.nature) == two)
        #expect(trial.records.map(\.line) == [3, 7])
        #expect(trial.skipped == 2)
        #expect(trial.isAccounted)
    }

    @Test("A file named .csv may be separated by tabs or semicolons", arguments: ["\t", ";"])
    func separators(separator: String) throws {
        let text = "Case,What,When\n1,Theft,1/2/2025\n2,Arson,1/3/2025".split(separator: ",").joined(
            separator: separator)
        #expect(try natures(text) == two)
    }

    @Test("The separator is that of the header’s names, not the most frequent sign")
    func separatorByName() throws {
        let text = "Case;What, exactly, and why;When\n1;Theft, of a bicycle, red;1/2/2025"
        let profile = "name: t\ncolumns: {number: Case, nature: \"What, exactly, and why\"}"
        #expect(try LogTrial(text, profile: profile).records.first?.nature == "Theft, of a bicycle, red")
    }

    @Test("Quoted cells hold commas, line ends and doubled quotes")
    func quotes() throws {
        let text = "Case,What,When\n1,\"Theft, \"\"big\"\"\r\none\",1/2/2025\n2,Arson,1/3/2025\n"
        let trial = try LogTrial(text, profile: LogTrial.plain)
        #expect(trial.records.map(\.nature) == ["Theft, \"big\" one", "Arson"])
        #expect(trial.records.map(\.line) == [2, 4])
    }

    @Test("A quote inside a quoted cell that nobody doubled is a letter")
    func undoubled() throws {
        #expect(try natures("Case,What,When\n1,\"The \"big\" one\",1/2/2025\n") == ["The \"big\" one"])
    }

    @Test("A quote that is never closed costs its own row and no other")
    func unclosed() throws {
        let text = "Case,What,When\n1,\"Theft,1/2/2025\n2,Arson,1/3/2025\n3,\"Theft\",1/4/2025\n"
        let trial = try LogTrial(text, profile: LogTrial.plain)
        #expect(trial.records.map(\.nature) == ["Arson", "Theft"])
        #expect(trial.rejected.map(\.line) == [2])
        #expect(trial.rejected[0].problem.contains("quote"))
        #expect(trial.isAccounted)
    }

    @Test("An unclosed quote in a long file is given up after 64 KiB")
    func unclosedLong() throws {
        var text = "Case,What,When\n1,\"Theft,1/2/2025\n"
        for number in 2...20_000 { text += "\(number),Arson,1/3/2025\n" }
        let trial = try LogTrial(text, profile: LogTrial.plain)
        #expect(trial.records.count == 19_999)
        #expect(trial.records.last?.line == 20_001)
        #expect(trial.rejected.map(\.line) == [2])
        #expect(trial.isAccounted)
    }

    @Test("A row of the wrong width is reported and the rest is read; blank cells at its end do no harm")
    func widths() throws {
        let text =
            "Case,What,When\n1,Theft,1/2/2025,,\n2,Arson, of a bin,1/3/2025\n3,Arson\n4,Arson,1/3/2025\n"
        let trial = try LogTrial(text, profile: LogTrial.plain)
        #expect(trial.records.map(\.number) == ["1", "4"])
        #expect(trial.rejected.map(\.line) == [3, 4])
        #expect(trial.rejected[0].problem == "the row has 4 cells where the file has 3; unquoted comma?")
        #expect(trial.isAccounted)
    }

    @Test("A cell that is not UTF-8 is read as Windows-1252, the others as they are")
    func encodings() throws {
        let bytes =
            Array("Case,What,When\n1,Caf".utf8) + [0xE9, 0x20, 0x96, 0x20]
            + Array("x,1/2/2025\n2,Café,1/3/2025".utf8)
        let trial = try LogTrial(bytes: bytes, profile: LogTrial.plain)
        #expect(trial.records.map(\.nature) == ["Café – x", "Café"])
    }

    @Test("NUL bytes are dropped")
    func nul() throws {
        let trial = try LogTrial("Case,What,When\n1,Th\u{0}eft\u{0},1/2/2025\n", profile: LogTrial.plain)
        #expect(trial.records.first?.nature == "Theft")
        #expect(trial.records.first?.needsReview == false)
    }

    @Test("A file without header has its columns by number")
    func noHeader() throws {
        let profile = "name: t\nheader: no\ncolumns: {number: 1, nature: 2, reported: 3}\ndates: [M/d/yyyy]"
        let trial = try LogTrial("1,Theft,1/2/2025\n2,Arson,1/3/2025\n", profile: profile)
        #expect(trial.records.map(\.nature) == two)
        #expect(trial.rowsRead == 2)
    }

    @Test("Packed files are told by their bytes, also several one behind the other")
    func gzip() throws {
        #expect(try LogTrial(bytes: packed, profile: LogTrial.plain).records.map(\.nature) == two)
        #expect(throws: ExchangeError.self) {
            try LogTrial(bytes: packed.dropLast(12), profile: LogTrial.plain)
        }
    }

    @Test("A column that the file does not have is named, with those it has")
    func missingColumn() throws {
        let error = #expect(throws: ExchangeError.self) {
            try LogTrial("A,B\n1,2\n", profile: LogTrial.plain)
        }
        #expect(error?.description.contains("“Case”") == true)
        #expect(error?.description.contains("It has: A, B.") == true)
    }

    @Test("Rows that lie across the pieces in which a file is read come out whole")
    func acrossPieces() throws {
        var text = "Case,What,When\r\n"
        for number in 1...30_000 { text += "\(number),\"Theft \(number) \"\"x\"\"\r\nmore\",1/2/2025\r\n" }
        let trial = try LogTrial(text, profile: LogTrial.plain)
        #expect(trial.records.count == 30_000)
        #expect(
            trial.records.enumerated().allSatisfy { index, record in
                record.nature == "Theft \(index + 1) \"x\" more" && record.line == index * 2 + 2
            })
    }

    private let packed: [UInt8] = [
        0x1F, 0x8B, 0x08, 0x00, 0x00, 0x00, 0x00, 0x00, 0x02, 0xFF, 0x73, 0x4E, 0x2C, 0x4E, 0xD5, 0x09, 0xCF,
        0x48,
        0x2C, 0x01, 0x12, 0xA9, 0x79, 0xBC, 0x5C, 0x86, 0x3A, 0x21, 0x19, 0xA9, 0x69, 0x25, 0x3A, 0x86, 0xFA,
        0x46,
        0xFA, 0x46, 0x06, 0x46, 0xA6, 0x0A, 0xC6, 0x56, 0x06, 0x26, 0xBC, 0x5C, 0x00, 0xC6, 0x44, 0xD8, 0xC6,
        0x27,
        0x00, 0x00, 0x00, 0x1F, 0x8B, 0x08, 0x00, 0x00, 0x00, 0x00, 0x00, 0x02, 0xFF, 0x33, 0xD2, 0x71, 0x2C,
        0x2A,
        0xCE, 0xCF, 0xD3, 0x31, 0xD4, 0x37, 0xD6, 0x37, 0x32, 0x30, 0x32, 0x55, 0x30, 0xB0, 0x32, 0x30, 0xE0,
        0xE5,
        0x02, 0x00, 0x48, 0x57, 0xD3, 0x9D, 0x17, 0x00, 0x00, 0x00,
    ]
}
