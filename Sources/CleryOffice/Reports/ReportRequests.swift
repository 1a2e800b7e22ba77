import CleryLaw
import Foundation
import GRDB

/// Queries on reports, as sentences.
enum ReportRequests {
    static let pageSize = 50

    /// For acts; what a person is shown is asked with a sight.
    static func one(_ id: Int64, _ db: Database) throws -> CrimeReport? {
        try Row.fetchOne(
            db, sql: "SELECT \(CrimeReport.columns) FROM reports WHERE id = ?", arguments: [id]
        ).map(CrimeReport.init(row:))
    }

    /// The report of an address, if it may be seen.
    static func one(_ id: String, within sight: Sight, _ db: Database) throws -> CrimeReport? {
        try Int64(id).flatMap { try one($0, db) }.flatMap { sight.sees($0) ? $0 : nil }
    }

    static func of(receipt: [UInt8], _ db: Database) throws -> CrimeReport? {
        try Row.fetchOne(
            db.cachedStatement(sql: "SELECT \(CrimeReport.columns) FROM reports WHERE receipt = ?"),
            arguments: [Data(receipt)]
        ).map(CrimeReport.init(row:))
    }

    /// Reports that tell of an incident.
    static func telling(
        of incident: Int64, within sight: Sight, _ db: Database
    ) throws -> [CrimeReport] {
        try Row.fetchAll(
            db,
            sql:
                "SELECT \(CrimeReport.columns) FROM reports WHERE incident = ? AND \(sight.reports) ORDER BY id",
            arguments: [incident]
        ).map(CrimeReport.init(row:))
    }

    /// One of the words that go to and fro, opened.
    struct Message: Sendable {
        let at: Instant
        let fromReporter: Bool
        let text: String
    }

    static func messages(of report: Int64, _ db: Database, key: OfficeKey) throws -> [Message] {
        try Row.fetchAll(
            db, sql: "SELECT id, at, from_reporter, content FROM messages WHERE report = ? ORDER BY id",
            arguments: [report]
        ).map { row in
            Message(
                at: Instant(milliseconds: row[1]), fromReporter: row[2],
                text: try SealedRecord.open(row.bytes(3), SealedRecord.message(row[0]), db, key))
        }
    }

    /// Who read the sealed content, when and why.
    struct Opening: Sendable {
        let account: Int64
        let name: String
        let at: Instant
        let reason: String
    }

    static func openings(of report: Int64, _ db: Database) throws -> [Opening] {
        try Row.fetchAll(
            db,
            sql: """
                SELECT account, coalesce(name, sign_in), at, reason FROM openings
                JOIN accounts ON accounts.id = account WHERE report = ? ORDER BY openings.id
                """, arguments: [report]
        ).map { Opening(account: $0[0], name: $0[1], at: Instant(milliseconds: $0[2]), reason: $0[3]) }
    }
}
