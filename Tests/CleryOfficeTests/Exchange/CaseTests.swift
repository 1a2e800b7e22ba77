import CleryLaw
import Testing

@testable import CleryOffice

@Suite("Rows and cases")
struct CaseTests {
    private static let words = """
        dates: [M/d/yyyy H:mm, M/d/yyyy]
        natures:
          - {words: Theft, is: larceny}
          - {words: Arson, is: arson}
          - {words: Liquor, violation: liquor}
          - {words: Drugs, violation: drug}
        dispositions:
          - {words: Arrest, core: cleared_by_arrest}
          - {words: Closed, core: closed}
          - {words: Unfounded, core: unfounded}
        """
    private static let offense =
        "name: t\nrows: one-per-offense\ncolumns: {number: No, nature: What, reported: When, disposition: End}\n"
        + words

    @Test("Rows with one number are one case wherever they stand, each with its own disposition")
    func onePerOffense() throws {
        let text = """
            No,What,When,End
            1,Liquor,1/2/2025,Closed
            2,Theft,1/2/2025,Closed
            1,Drugs,1/2/2025,Arrest
            ,Theft,1/2/2025,Closed
            """
        let trial = try LogTrial(text, profile: CaseTests.offense)
        #expect(trial.records.map(\.number) == ["2", "1", nil])
        let both = trial.records[1]
        #expect(both.line == 2 && both.rows == 2)
        #expect(both.nature == "Liquor; Drugs" && both.dispositionWords == "Closed; Arrest")
        #expect(both.facts.lawActions.map(\.action) == [.noAction, .arrest])
        #expect(both.disposition == .clearedByArrest)
        #expect(trial.isAccounted)
        let again = Interpreter(profile: try Profile(yaml: CaseTests.offense, file: "t")).reinterpret(
            both.words)
        #expect(again.facts == both.facts && again.disposition == both.disposition)
    }

    @Test("A number used again on another day is another case")
    func reused() throws {
        let text =
            "No,What,When,End\n1,Theft,1/2/2020,Closed\n1,Arson,1/2/2025,Closed\n1,Arson,1/2/2020 3:00,Closed\n1,Liquor,,Closed\n"
        let trial = try LogTrial(text, profile: CaseTests.offense)
        #expect(trial.records.map(\.key) == ["1", "1#2"])
        #expect(trial.records.map(\.nature) == ["Theft; Arson; Liquor", "Arson"])
        #expect(trial.isAccounted)
    }

    @Test("Rows that hold nothing but a nature belong to the case above")
    func continued() throws {
        let profile = CaseTests.offense.split(separator: "\n").map {
            $0.hasPrefix("rows:") ? "rows: continued" : String($0)
        }.joined(separator: "\n")
        let text = "What,No,When,End\nTheft,1,1/2/2025,Closed\nArson,,,\nLiquor,,,\nDrugs,2,1/3/2025,Arrest\n"
        let trial = try LogTrial(text, profile: profile)
        #expect(trial.records.map(\.rows) == [3, 1])
        #expect(trial.records[0].nature == "Theft; Arson; Liquor")
        #expect(trial.records.map(\.line) == [2, 5])
        #expect(trial.isAccounted)
    }

    @Test("The same entry twice is skipped; a changed entry with its number is kept apart")
    func repeats() throws {
        let text = "Case,What,When\n1,Theft,1/2/2025\n1,Theft,1/2/2025\n1,Arson,1/2/2025\n1,Arson,1/2/2025\n"
        let trial = try LogTrial(text, profile: LogTrial.plain)
        #expect(trial.records.map(\.key) == ["1", "1#2"])
        #expect(trial.skipped == 2)
        #expect(trial.isAccounted)
    }

    @Test("Rows without a number have the fingerprint of their content for a key")
    func unnumbered() throws {
        let text =
            "Case,What,When\n,Theft,1/2/2025\n-,Theft,1/2/2025 3:00\n,Theft,1/2/2025\n,Theft,1/2/2025\n"
        let trial = try LogTrial(text, profile: LogTrial.plain)
        let keys = trial.records.map(\.key)
        #expect(keys[0].hasPrefix("row:") && keys[0].utf8.count == 20)
        #expect(keys[2] == keys[0] + "#2" && keys[3] == keys[0] + "#3" && keys[1] != keys[0])
        #expect(try LogTrial(text, profile: LogTrial.plain).records.map(\.key) == keys)
        #expect(trial.isAccounted)
    }

    @Test("A number that a cell repeats for each offense is one number")
    func repeatedInCell() throws {
        let text = "Case,What,When\n25-0592 25-0592,Theft,1/2/2025\n"
        #expect(try LogTrial(text, profile: LogTrial.plain).records.map(\.number) == ["25-0592"])
    }

    @Test(
        "Without a day of report a case goes to review; an unreadable occurrence is unknown; both are noted")
    func unreadableDates() throws {
        let profile =
            "name: t\ncolumns: {number: No, nature: What, reported: When, occurred: At}\n" + CaseTests.words
        let text = """
            No,What,When,At
            1,Theft,00:00.0,1/2/2025
            2,Theft,1/2/2025,2/30/2025
            3,Theft,1/2/2025,1/2/2052 10:00
            4,Theft,1/2/1810,1/2/2025
            5,Theft,1/2/2025 9:00,1/2/2025
            6,Theft,1/2/2025,1/2/2025 9:30
            """
        let trial = try LogTrial(text, profile: profile)
        #expect(trial.records.map(\.needsReview) == [true, false, false, true, false, false])
        #expect(trial.notes.map(\.line) == [2, 3, 4, 5])
        #expect(trial.notes.map(\.column) == ["When", "At", "At", "When"])
        #expect(trial.records[1].occurred == .unknown && trial.records[2].occurred == .unknown)
        let zone = try Zone(named: "America/New_York")
        let start = zone.instant(day: "2025-01-02", secondOfDay: 0)
        let end = zone.instant(day: "2025-01-02", secondOfDay: 86_399)
        #expect(trial.records[4].occurred == .between(start, end) && trial.records[4].occurredDateOnly)
        #expect(trial.records[4].reportedTimeKnown && !trial.records[5].reportedTimeKnown)
        #expect(trial.records[5].reportedAt == start && trial.records[5].reportedDay == "2025-01-02")
        #expect(trial.records[5].occurred == .exactly(zone.instant(day: "2025-01-02", secondOfDay: 34_200)))
    }

    @Test("A report of the future is not believed when the day of the import is known")
    func future() throws {
        let text = "Case,What,When\n1,Theft,1/2/2029\n"
        #expect(try LogTrial(text, profile: LogTrial.plain, today: "2025-03-01").records[0].needsReview)
        #expect(try LogTrial(text, profile: LogTrial.plain).records[0].needsReview == false)
    }

    @Test("An occurrence in two cells: the end may be a time alone, or be missing")
    func twoCells() throws {
        let profile =
            "name: t\ncolumns: {number: No, nature: What, occurred_from: From, occurred_to: To}\n"
            + CaseTests.words.split(separator: "\n").dropFirst().reduce("dates: [M/d/yyyy H:mm, H:mm]") {
                $0 + "\n" + $1
            }
        let text =
            "No,What,From,To\n1,Theft,1/2/2025 9:00,10:00\n2,Theft,1/2/2025 23:00,1:00\n3,Theft,1/2/2025 9:00,\n4,Theft,,1/2/2025 9:00\n"
        let zone = try Zone(named: "America/New_York")
        let at = { (hour: Int) in zone.instant(day: "2025-01-02", secondOfDay: hour * 3600) }
        #expect(
            try LogTrial(text, profile: profile).records.map(\.occurred) == [
                .between(at(9), at(10)), .between(at(23), at(25)), .exactly(at(9)), .exactly(at(9)),
            ])
    }

    @Test("Rows that are no entries are skipped, words for an empty cell are empty, and campuses are named")
    func skipping() throws {
        let profile = """
            name: t
            campus: West
            columns: {number: No, nature: What, disposition: End}
            empty_words: ["null"]
            skip:
              - {words: ["No incidents*"]}
              - {column: number, words: ["Total*"]}
            """ + "\n" + CaseTests.words
        let text = "No,What,End\n1,Theft,NULL\n2,No incidents today,\nTotal 1,,\n"
        let trial = try LogTrial(text, profile: profile)
        #expect(trial.records.count == 1 && trial.skipped == 2)
        #expect(trial.records[0].dispositionWords == "" && trial.records[0].unknown.isEmpty)
        #expect(trial.records[0].campus == "West")
        #expect(trial.isAccounted)
    }

    @Test("The fingerprint changes with any cell that the profile takes, and with no other")
    func fingerprint() throws {
        let hash = { (row: String) in
            try LogTrial("Case,What,When,Clerk\n" + row, profile: LogTrial.plain).records[0].hash
        }
        #expect(try hash("1,Theft,1/2/2025,A") == hash("1,Theft ,1/2/2025,B"))
        #expect(try hash("1,Theft,1/2/2025,A") != hash("1,Theft,1/2/2024,A"))
        #expect(try hash("1,Theft,,A") != hash("1,,Theft,A"))
    }
}
