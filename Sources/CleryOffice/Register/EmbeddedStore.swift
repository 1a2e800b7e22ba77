import CleryLaw
import Foundation
import GRDB
import Synchronization

/// The register as the table `events` of the office's own SQLite file.
final class EmbeddedStore: RegisterStore {
    struct OutOfOrder: Error {}

    /// Tasks that wait for more, and the last sequence that was announced.
    private let waiting = Mutex<(last: Int64, tasks: [Int64: CheckedContinuation<Void, Never>], next: Int64)>(
        (0, [:], 0))

    func append(_ event: Event, after: Int64, _ db: Database) throws {
        let last = try head(db)
        guard last.sequence == after, event.sequence == after + 1, event.previous == last.hash else {
            throw OutOfOrder()
        }
        try keep(copyOf: event, db)
        // Not the event itself: a long import would hold all its events until it ends.
        let sequence = event.sequence
        db.afterNextTransaction { [weak self] _ in self?.announce(sequence) }
    }

    func keep(copyOf event: Event, _ db: Database) throws {
        let statement = try db.cachedStatement(
            sql: """
                INSERT INTO events (sequence, at, by, sentence, why, changes, previous, hash)
                VALUES (?,?,?,?,?,?,?,?)
                """)
        try statement.execute(
            arguments: [
                event.sequence, event.at.milliseconds, event.by, event.sentence, event.why,
                Data(event.changes), Data(event.previous), Data(event.hash),
            ])
    }

    func events(since sequence: Int64, limit: Int, _ db: Database) throws -> [Event] {
        let sql = """
            SELECT sequence, at, by, sentence, why, changes, previous, hash FROM events
            WHERE sequence > ? ORDER BY sequence LIMIT ?
            """
        return try Row.fetchAll(db, sql: sql, arguments: [sequence, limit]).map(EmbeddedStore.event)
    }

    func head(_ db: Database) throws -> (sequence: Int64, hash: [UInt8]) {
        let row = try Row.fetchOne(
            db.cachedStatement(sql: "SELECT sequence, hash FROM events ORDER BY sequence DESC LIMIT 1"))
        guard let row else { return (0, Event.beforeTheFirst) }
        return (row[0], row.bytes(1))
    }

    func wait(after sequence: Int64) async throws {
        let ticket = waiting.withLock { state -> Int64 in
            state.next += 1
            return state.next
        }
        await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let already = waiting.withLock { state -> Bool in
                    if state.last > sequence || Task.isCancelled { return true }
                    state.tasks[ticket] = continuation
                    return false
                }
                if already { continuation.resume() }
            }
        } onCancel: {
            waiting.withLock { $0.tasks.removeValue(forKey: ticket) }?.resume()
        }
        try Task.checkCancellation()
    }

    private func announce(_ sequence: Int64) {
        let tasks = waiting.withLock { state in
            state.last = max(state.last, sequence)
            defer { state.tasks = [:] }
            return Array(state.tasks.values)
        }
        for task in tasks { task.resume() }
    }

    static func event(_ row: Row) -> Event {
        Event(
            sequence: row[0], at: Instant(milliseconds: row[1]), by: row[2], sentence: row[3], why: row[4],
            changes: row.bytes(5), previous: row.bytes(6), hash: row.bytes(7))
    }
}

extension Row {
    /// The bytes of a blob; empty for NULL.
    func bytes(_ column: Int) -> [UInt8] {
        let data: Data? = self[column]
        return data.map { Array($0) } ?? []
    }
}
