import CleryLaw
import Foundation
import GRDB

/// Where each person's message stands. The table is passing: it is made again from the people and the results.
enum DeliveryQueue {
    enum State: Int64, Sendable {
        case waiting, inHand, sent, refused, bounced, paper
    }

    /// One message to hand over.
    struct Due: Sendable {
        let number: Int64
        let attempts: Int
        let again: Int
    }

    /// Puts a person into the queue; false when the address is there already.
    static func add(_ campaign: Int64, _ number: Int64, _ mark: [UInt8], _ now: Instant, _ db: Database)
        throws -> Bool
    {
        let statement = try db.cachedStatement(
            sql: "INSERT OR IGNORE INTO notice_queue VALUES (?, ?, ?, 0, 0, ?, 0)")
        try statement.execute(arguments: [campaign, number, mark.data, now.milliseconds])
        return db.changesCount == 1
    }

    /// Takes the next messages in hand: written down before any of them is handed over.
    static func take(_ campaign: Int64, _ most: Int, _ now: Instant, _ db: Database) throws -> [Due] {
        let rows = try Row.fetchAll(
            db.cachedStatement(
                sql: """
                    SELECT number, attempts, again FROM notice_queue
                    WHERE campaign = ? AND state = 0 AND next_try <= ? ORDER BY next_try, number LIMIT ?
                    """), arguments: [campaign, now.milliseconds, most])
        let update = try db.cachedStatement(
            sql: "UPDATE notice_queue SET state = 1 WHERE campaign = ? AND number = ?")
        return try rows.map { row in
            let due = Due(number: row[0], attempts: row[1], again: row[2])
            try update.execute(arguments: [campaign, due.number])
            return due
        }
    }

    static func inHand(_ campaign: Int64, _ db: Database) throws -> [Due] {
        try Row.fetchAll(
            db,
            sql: "SELECT number, attempts, again FROM notice_queue WHERE campaign = ? AND state = 1",
            arguments: [campaign]
        ).map { Due(number: $0[0], attempts: $0[1], again: $0[2]) }
    }

    static func set(_ number: Int64, _ state: State, in campaign: Int64, _ db: Database) throws {
        try db.cachedStatement(sql: "UPDATE notice_queue SET state = ? WHERE campaign = ? AND number = ?")
            .execute(arguments: [state.rawValue, campaign, number])
    }

    /// Puts a message back.
    static func putBack(
        _ number: Int64, attempts: Int, again: Int, at next: Int64, in campaign: Int64, _ db: Database
    ) throws {
        try db.cachedStatement(
            sql: """
                UPDATE notice_queue SET state = 0, attempts = ?, again = ?, next_try = ?
                WHERE campaign = ? AND number = ?
                """
        ).execute(arguments: [attempts, again, next, campaign, number])
    }

    /// Messages that wait or are in hand.
    static func open(_ campaign: Int64, _ db: Database) throws -> Int {
        try Int.fetchOne(
            db, sql: "SELECT count(*) FROM notice_queue WHERE campaign = ? AND state IN (0, 1)",
            arguments: [campaign]) ?? 0
    }

    static func number(of mark: [UInt8], in campaign: Int64, _ db: Database) throws -> (
        number: Int64, state: State
    )? {
        try Row.fetchOne(
            db.cachedStatement(
                sql: "SELECT number, state FROM notice_queue WHERE campaign = ? AND mark = ?"),
            arguments: [campaign, mark.data]
        ).map { ($0[0], State(rawValue: $0[1]) ?? .waiting) }
    }

    static func numbers(_ states: [State], in campaign: Int64, _ db: Database) throws -> [Int64] {
        let list = states.map { "\($0.rawValue)" }.joined(separator: ",")
        return try Int64.fetchAll(
            db,
            sql:
                "SELECT number FROM notice_queue WHERE campaign = ? AND state IN (\(list)) ORDER BY number",
            arguments: [campaign])
    }

    /// Makes the queue again where it was lost: who is on the list waits, unless a result is kept.
    static func mend(_ campaign: Int64, _ office: Office) async throws {
        let people = try office.read { try CampaignCounts(campaign, $0).people }
        let known = try office.read {
            try Int.fetchOne(
                $0, sql: "SELECT count(*) FROM notice_queue WHERE campaign = ?", arguments: [campaign])
        }
        guard known != people else { return }
        let (key, now, sealing) = (office.key, office.clock(), DeliveryKey(office.key))
        try await office.pool.write { db in
            let rows = try Row.fetchCursor(
                db, sql: "SELECT id, first, content FROM notice_people WHERE campaign = ? ORDER BY first",
                arguments: [campaign])
            while let row = try rows.next() {
                // Nobody is written to whose address is destroyed.
                if try Destroyed.isGone(SealedRecord.noticePeople(row[0]), db) { continue }
                let batch = try RecipientBatch.people(
                    SealedRecord.open(row.bytes(2), SealedRecord.noticePeople(row[0]), db, key))
                for (i, person) in batch.enumerated() {
                    _ = try add(
                        campaign, row[1] + Int64(i), sealing.mark(person.address, in: campaign), now, db)
                }
            }
            for batch in try DeliveryResult.all(campaign, db) {
                for line in try batch.lines(key, db) {
                    try set(line.number, line.result.state, in: campaign, db)
                }
            }
        }
    }
}

extension [UInt8] {
    var data: Data { Data(self) }
}
