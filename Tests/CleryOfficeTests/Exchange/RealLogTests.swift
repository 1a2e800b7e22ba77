import CleryLaw
import Testing

@testable import CleryOffice

@Suite("Real logs", .enabled(if: DataFolder.isPresent))
struct RealLogTests {
    /// A profile that only names a column, for reading rows.
    private func columnsOnly(_ path: String) throws -> Profile {
        let noHeader = path.contains("crime-log-2024-10-to-2025-11")
        if noHeader {
            return try Profile(yaml: "name: t\nheader: no\ncolumns: {number: 1, nature: 4}", file: "t")
        }
        let rows = try CSVRows(stream: try ByteStream(path: path), hasHeader: true, known: [])
        let name = try #require(rows.columnNames.first { !$0.isEmpty })
        return try Profile(yaml: "name: t\ncolumns: {nature: \(Profile.quoted(name))}", file: "t")
    }

    @Test("Every file is read with the number of rows that is stated for it, and no row is lost")
    func rows() throws {
        #expect(DataFolder.statedRows.count > 35)
        for (file, rows) in DataFolder.statedRows {
            let path = DataFolder.path + "/" + file
            let trial = try LogTrial(path: path, profile: try columnsOnly(path))
            #expect(trial.rowsRead == rows, "\(file)")
            #expect(trial.rejected.isEmpty, "\(file)")
            #expect(trial.isAccounted, "\(file)")
        }
    }

    @Test("A table whose commas nobody quoted: every row is reported with its line, and none is lost")
    func unquotedCommas() throws {
        let path = DataFolder.path + "/ed-campus-safety/2011-13_oncampuscrime-unquoted-commas.csv.gz"
        let trial = try LogTrial(path: path, profile: try columnsOnly(path))
        #expect(trial.rowsRead == 11_118 && trial.isAccounted)
        #expect(trial.rejected.allSatisfy { $0.problem.hasSuffix("unquoted comma?") && $0.line > 1 })
    }

    @Test("The small tables of the folder are read to their end, and no row is lost")
    func tables() throws {
        for folder in ["nibrs", "mappings", "published-asr-tables", "calendars", "university-of-vermont"] {
            for file in DataFolder.names(in: DataFolder.path + "/" + folder) where file.hasSuffix(".csv") {
                let path = "\(DataFolder.path)/\(folder)/\(file)"
                let trial = try LogTrial(path: path, profile: try columnsOnly(path))
                #expect(trial.rowsRead > 0 && trial.isAccounted, "\(file)")
            }
        }
    }

    @Test("The JSON of UC San Diego: 2,133 calls")
    func json() throws {
        let profile = """
            name: t
            columns:
              number: CASE_NUMBER
              nature: CALL_CATEGORY
              reported: DATE_REPORTED
              occurred: [DATE_OCCURRED, TIME_OCCURRED]
              location: LOCATION
              disposition: DISPOSITION
              comment: SUMMARY
            dates: [M/d/yyyy, M/d/yy, "h:mm a"]
            unknown_dates: ["Unknown*"]
            """
        let path = DataFolder.path + "/uc-san-diego/calls-2020.json"
        let trial = try LogTrial(path: path, profile: try Profile(yaml: profile, file: "t"))
        #expect(trial.rowsRead == 2133 && trial.rejected.isEmpty && trial.isAccounted)
        #expect(trial.records.allSatisfy { $0.reportedDay != nil })
        #expect(trial.notes.count < 11)
    }

    @Test("Stanford: 4,119 cases of 4,715 rows; nearly every date is read")
    func stanford() throws {
        let profile = """
            name: t
            time_zone: America/Los_Angeles
            rows: continued
            columns: {number: "Case #", nature: Nature, reported: Reported, occurred: Occurred, location: Location, disposition: Disposition}
            dates: [MM/dd/yyyy HH:mm, MM/dd/yyyy]
            unknown_dates: ["Unknow*"]
            """
        let path = DataFolder.path + "/stanford-university/crime-log-2019-2023.csv"
        let trial = try LogTrial(path: path, profile: try Profile(yaml: profile, file: "t"))
        #expect(trial.records.count == 4119 && trial.rowsRead == 4715 && trial.isAccounted)
        #expect(trial.records.allSatisfy { $0.reportedDay != nil })
        // Twenty-four ranges end before they begin, and two clock times cannot be.
        #expect(trial.notes.count == 26)
    }

    @Test("Chicago: 21,337 entries; by nine forms and words nearly all times of occurrence are read")
    func chicago() throws {
        let profile = """
            name: t
            time_zone: America/Chicago
            columns: {number: ucpd_id, nature: incident, reported: reported, occurred: occurred}
            dates: ["yyyy-MM-dd'T'HH:mm:ssXXX", "M/d/yy h:mm a", "M/d/yyyy h:mm a", "M/d/yy 'at' h:mm a", "M/d/yy H:mm", "h:mm:ss a"]
            unknown_dates: ["Unknown*", "time* unknown", "time* not specified", "unspecified time*", "Various*", "and various*"]
            """
        let path = DataFolder.path + "/university-of-chicago/incidents-2011-2026.csv.gz"
        let trial = try LogTrial(path: path, profile: try Profile(yaml: profile, file: "t"))
        #expect(trial.records.count == 21_337 && trial.isAccounted)
        #expect(trial.records.allSatisfy { $0.reportedDay != nil && $0.reportedTimeKnown })
        #expect(trial.notes.count < 250)
    }

    @Test("A second look at the same file sees the same keys and fingerprints, and no key twice")
    func stable() throws {
        let path = DataFolder.path + "/university-of-wisconsin-madison/log-2025.csv"
        let profile = try Profile(
            yaml: "name: t\nrows: one-per-offense\ncolumns: {number: \"Report #\", nature: Incident Type}",
            file: "t")
        let first = try LogTrial(path: path, profile: profile)
        let second = try LogTrial(path: path, profile: profile)
        #expect(first.records.map(\.key) == second.records.map(\.key))
        #expect(first.records.map(\.hash) == second.records.map(\.hash))
        #expect(Set(first.records.map(\.key)).count == first.records.count)
        #expect(first.isAccounted)
    }
}
