import CleryLaw
import Foundation
import GRDB

/// Takes an institution's log in: each row becomes an incident with its log entry, decided by the law.
///
/// A file is taken in whole or not at all: one transaction, an event for every few thousand rows. Coming again, the
/// same row changes nothing; a changed row becomes a new revision of the same incident.
public struct LogImport {
    let office: Office
    let profile: Profile
    let file: String
    let actor: Actor
    /// The file's name as events and pages show it.
    public var fileName: String
    public var dryRun = false
    /// Called about once a second with what was read so far: bytes, bytes in all, rows.
    public var progress: (_ bytes: Int64, _ total: Int64, _ rows: Int) -> Void = { _, _, _ in }

    struct DryRun: Error {}

    public init(_ office: Office, profile: Profile, file: String, actor: Actor = .house) {
        self.office = office
        self.profile = profile
        self.file = file
        self.actor = actor
        fileName = URL(filePath: file).lastPathComponent
    }

    public func run() throws -> ImportReport {
        let start = Date()
        var report = ImportReport()
        report.dryRun = dryRun
        do {
            try office.actNow(by: actor, "finished the import of \(fileName)") { writing in
                try take(into: writing, &report)
                if dryRun { throw DryRun() }
            }
        } catch is DryRun {
        } catch let error as DatabaseError {
            throw OfficeFault(error, office.folder + "/" + OfficeFile.name)
        }
        report.seconds = Date().timeIntervalSince(start)
        return report
    }

    /// Room in the database's cache while a file comes in: the last page of every place, cell and index is written to
    /// again and again, and each would otherwise go to the disk and back. Given back at the end.
    private static let cache = 64 * 1024

    private func take(into writing: Writing, _ report: inout ImportReport) throws {
        let usual = try Int.fetchOne(writing.db, sql: "PRAGMA cache_size") ?? -2000
        try writing.db.execute(sql: "PRAGMA cache_size = -\(LogImport.cache)")
        defer { try? writing.db.execute(sql: "PRAGMA cache_size = \(usual); PRAGMA shrink_memory") }
        let log = try LogReader(path: file, profile: profile, zone: office.zone, today: office.today)
        let profileID = try keepProfile(writing)
        var intake = try IncidentIntake(writing, profile: profileID, source: "profile \(profile.name)")
        let aside = intake.profileIsNew ? try IndexesAside(for: log.totalBytes, writing.db) : nil
        let reader = ReadAhead(
            log, batchSize: 1_000, sealing: intake.profileIsNew ? try writing.sealing() : nil)
        defer { reader.stop() }
        var lastProgress = Date.distantPast
        var firstLine = 0
        while let ahead = try reader.next() {
            let batch = ahead.log
            report.rejected += batch.rejected.count
            report.problems += batch.rejected + batch.notes
            report.unchanged += batch.skipped
            for (index, record) in batch.records.enumerated() {
                if firstLine == 0 { firstLine = record.line }
                report.incidents += 1
                switch try intake.take(record, ahead: ahead.made.isEmpty ? nil : ahead.made[index]) {
                case .imported: report.imported += record.rows
                case .needsReview: report.needsReview += record.rows
                case .updated: report.updated += record.rows
                case .unchanged: report.unchanged += record.rows
                }
            }
            report.read += batch.rowsRead
            report.stopped = intake.stopped
            if writing.pending > 1 << 20, let last = batch.records.last {
                try writing.enter(
                    "imported lines \(firstLine) to \(last.line) of \(fileName) by profile \(profile.name)")
                firstLine = 0
            }
            if Date().timeIntervalSince(lastProgress) >= 1 {
                progress(batch.bytesRead, batch.totalBytes, report.read)
                lastProgress = Date()
            }
        }
        try writing.enter("imported the last lines of \(fileName) by profile \(profile.name)")
        try aside?.putBack(writing.db)
        if report.imported + report.updated + report.needsReview > 0 {
            try writing.put(
                .imports,
                [
                    .integer(writing.nextID(.imports)), .integer(profileID), .text(fileName),
                    Value(report.read),
                    Value(report.imported), Value(report.unchanged), Value(report.updated),
                    Value(report.needsReview), Value(report.rejected),
                ])
        }
    }

    /// The office keeps the profile it imports by, so that a person can add words to it.
    private func keepProfile(_ writing: Writing) throws -> Int64 {
        let row = try Row.fetchOne(
            writing.db, sql: "SELECT id, yaml FROM profiles WHERE name = ?", arguments: [profile.name])
        if let row, row[1] == profile.text { return row[0] }
        let id = try row.map { $0[0] as Int64 } ?? writing.nextID(.profiles)
        try writing.put(.profiles, [.integer(id), .text(profile.name), .text(profile.text)])
        return id
    }
}
