import Foundation
import GRDB
import PageSeal

/// What `openclery verify` found.
public struct Verdict: Sendable, Equatable {
    public var events: Int64 = 0
    /// The first event that does not fit; nil when the register is whole.
    public var firstBadEvent: Int64?
    public var problems: [String] = []
    public var isWhole: Bool { problems.isEmpty }

    mutating func fault(_ sentence: String, event: Int64?) {
        problems.append(sentence)
        if let event { firstBadEvent = min(firstBadEvent ?? event, event) }
    }
}

/// Checks an office's file: every page's seal, every event's hash, every kept table against the fold of the register,
/// every derived table against a fresh count.
public enum Verify {
    public static func office(in folder: String) -> Verdict {
        var verdict = Verdict()
        let path = folder + "/" + OfficeFile.name
        guard FileManager.default.fileExists(atPath: path) else {
            verdict.fault(OfficeFault.noOffice(path).description, event: nil)
            return verdict
        }
        pages(of: path, &verdict)
        // A damaged page may still be read here: how far the register reaches is part of the answer.
        do {
            var configuration = OfficeFile.configuration(readers: 1)
            configuration.readonly = true
            configuration.prepareDatabase { _ in pageseal_checking(0) }
            let queue = try DatabaseQueue(path: path, configuration: configuration)
            try queue.read { db in
                pageseal_checking(0)
                defer { pageseal_checking(1) }
                try register(db, &verdict)
                guard verdict.isWhole else { return }
                if try isOlder(db) { return }
                try tables(db, &verdict)
                if verdict.isWhole { try VerifyFiles.compare(db, &verdict) }
            }
            if verdict.isWhole, try queue.read(isOlder) { try olderTables(queue, &verdict) }
        } catch {
            let next = verdict.events + 1
            verdict.fault(
                "The file cannot be read to its end: after event \(verdict.events) nothing is sure. "
                    + "Restore a backup, then verify again.", event: verdict.firstBadEvent ?? next)
        }
        if !verdict.isWhole, verdict.firstBadEvent == nil {
            // The register is whole; what was changed is outside its rows and was last written by its head.
            verdict.firstBadEvent = max(verdict.events, 1)
        }
        return verdict
    }

    private static func pages(of path: String, _ verdict: inout Verdict) {
        var bad = [Int64](repeating: 0, count: 8)
        var count: Int64 = 0
        var why = [CChar](repeating: 0, count: 256)
        let found = pageseal_scan(path, &bad, Int32(bad.count), &count, &why, Int32(why.count))
        let reason = String(decoding: why.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
        if found < 0 {
            verdict.fault("The file is no sealed database. \(reason)", event: nil)
        } else if found > 0 {
            let list = bad.prefix(Int(min(Int64(found), 8))).map(String.init).joined(separator: ", ")
            verdict.fault(
                "\(found) of \(count) pages were changed outside the house (page \(list)). \(reason)",
                event: nil)
        }
    }

    private static func register(_ db: Database, _ verdict: inout Verdict) throws {
        var previous = Event.beforeTheFirst
        let sql =
            "SELECT sequence, at, by, sentence, why, changes, previous, hash FROM events ORDER BY sequence"
        let rows = try Row.fetchCursor(db, sql: sql)
        while let row = try rows.next() {
            let expected = verdict.events + 1
            guard let sequence = row[0] as Int64?, sequence == expected else {
                verdict.fault("Event \(expected) is missing.", event: expected)
                return
            }
            guard row[2] is String, row[3] is String, let at = row[1] as Int64?, at != .min else {
                verdict.fault("Event \(sequence) is damaged.", event: sequence)
                return
            }
            let event = EmbeddedStore.event(row)
            guard event.previous == previous else {
                verdict.fault("Event \(sequence) does not follow the event before it.", event: sequence)
                return
            }
            guard event.isWhole else {
                verdict.fault("Event \(sequence) was changed after it was written.", event: sequence)
                return
            }
            previous = event.hash
            verdict.events = sequence
        }
    }

    /// Whether an older version wrote the file, so that its tables have other columns than this one knows.
    private static func isOlder(_ db: Database) throws -> Bool {
        try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0 < OfficeFile.migrations.count
    }

    /// Compares the tables of an older file in a copy that is brought up to this version; the file stays as it is.
    private static func olderTables(_ older: DatabaseQueue, _ verdict: inout Verdict) throws {
        let path = temporaryPath()
        defer { remove(path) }
        let copy = try DatabaseQueue(path: path, configuration: OfficeFile.configuration(readers: 1))
        try older.backup(to: copy)
        try copy.close()
        let pool = try OfficeFile.open(at: path)
        try Traces.fillIfNeeded(pool, EmbeddedStore())
        try pool.write { try Recount.everything($0) }
        try pool.read { db in
            try tables(db, &verdict)
            if verdict.isWhole { try VerifyFiles.compare(db, &verdict) }
        }
        try pool.close()
    }

    private static func temporaryPath() -> String {
        NSTemporaryDirectory() + "openclery-verify-\(UUID().uuidString).sqlite"
    }

    private static func remove(_ path: String) {
        for end in ["", "-wal", "-shm", "-journal"] {
            try? FileManager.default.removeItem(atPath: path + end)
        }
    }

    private static func tables(_ db: Database, _ verdict: inout Verdict) throws {
        let path = temporaryPath()
        defer { remove(path) }
        let fold = try Fold.emptyHouse(path: path)
        try fold.writeWithoutTransaction { target in
            try target.inTransaction {
                try Fold.apply(EmbeddedStore(), reading: db, into: target)
                try Recount.everything(target)
                return .commit
            }
            for table in KeptTable.allCases {
                if let id = try firstDifference(table.everyRow, db, target) {
                    let event = try lastWriter(of: table, id: id, db)
                    verdict.fault(
                        "Table \(table.rawValue), row \(id) is not as event \(event ?? 0) wrote it.",
                        event: event ?? verdict.events)
                }
            }
            for table in KeptTable.derived + KeptTable.traces {
                let order = ["cells": "1,2,3,4,5,6", "changes": "1,2,3"][table] ?? "1,2"
                let sql = "SELECT * FROM \(table) ORDER BY \(order)"
                if let id = try firstDifference(sql, db, target) {
                    let event =
                        ["cells", "changes"].contains(table)
                        ? nil : try lastWriter(of: .incidents, id: id, db)
                    verdict.fault(
                        "Table \(table) is not what the law makes of the facts (row \(id)).",
                        event: event ?? verdict.events)
                }
            }
        }
    }

    /// The first column of the first row that is not the same in both.
    private static func firstDifference(_ sql: String, _ a: Database, _ b: Database) throws -> Int64? {
        let left = try Row.fetchCursor(a, sql: sql)
        let right = try Row.fetchCursor(b, sql: sql)
        while true {
            let (x, y) = (try left.next(), try right.next())
            if x == nil, y == nil { return nil }
            guard let x, let y, x == y else {
                let value = (x ?? y)?.databaseValues.first.flatMap(Int64.fromDatabaseValue)
                return value ?? 0
            }
        }
    }

    static func lastWriter(of table: KeptTable, id: Int64, _ db: Database) throws -> Int64? {
        let start = "[\"\(table.rawValue)\",\(id),"
        let rows = try Row.fetchCursor(
            db,
            sql:
                "SELECT sequence FROM events WHERE instr(changes, CAST(? AS BLOB)) > 0 ORDER BY sequence DESC",
            arguments: [start])
        return try rows.next()?[0]
    }
}
