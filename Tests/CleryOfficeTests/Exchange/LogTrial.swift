import CleryLaw
import Glibc

@testable import CleryOffice

/// A small log read from beginning to end, for the tests of this room.
struct LogTrial {
    var records: [LogRecord] = []
    var rejected: [RowProblem] = []
    var notes: [RowProblem] = []
    var rowsRead = 0
    var skipped = 0

    /// Whether each row read is in a record, among the rejected or among the skipped, and in one of them only.
    var isAccounted: Bool { rowsRead == records.reduce(0) { $0 + $1.rows } + rejected.count + skipped }

    init(_ text: String, profile: String, today: Day? = nil) throws {
        try self.init(bytes: Array(text.utf8), profile: profile, today: today)
    }

    init(bytes: [UInt8], profile: String, today: Day? = nil) throws {
        let path = LogTrial.file(bytes)
        defer { unlink(path) }
        try self.init(path: path, profile: try Profile(yaml: profile, file: "trial.yaml"), today: today)
    }

    init(path: String, profile: Profile, today: Day? = nil) throws {
        let reader = try LogReader(
            path: path, profile: profile, zone: try Zone(named: "America/New_York"), firstCampus: "Main",
            today: today)
        while let batch = try reader.next(100) {
            records += batch.records
            rejected += batch.rejected
            notes += batch.notes
            rowsRead += batch.rowsRead
            skipped += batch.skipped
        }
    }

    static func file(_ bytes: [UInt8]) -> String {
        var name = Array("/tmp/openclery-trial-XXXXXX".utf8CString)
        let file = mkstemp(&name)
        var at = 0
        while at < bytes.count {
            at += bytes[at...].withUnsafeBytes { write(file, $0.baseAddress, $0.count) }
        }
        close(file)
        return String(decoding: name.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    /// The profile of the inline files: Case, What, When.
    static let plain = """
        name: trial
        columns: {number: Case, nature: What, reported: When}
        dates: [M/d/yyyy H:mm, M/d/yyyy]
        natures:
          - {words: Theft, is: larceny}
          - {words: Arson, is: arson}
          - {words: "Liquor*", violation: liquor}
          - {words: Found Property, is: not_a_crime}
        """
}
