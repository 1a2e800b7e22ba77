import GRDB
import Synchronization

/// The line in which acts wait for the disk. Those that arrive while it is busy are written together: one transaction
/// and one wait for all of them, an event of its own for each.
///
/// An act that throws takes nothing with it: it is rolled back alone (SQLite savepoint). Nobody is answered before the
/// common commit is on the disk.
final class ActLine: Sendable {
    /// How many acts share a transaction at most, so that the first never waits long for the last.
    static let most = 64

    private let pool: DatabasePool
    private let state = Mutex<(waiting: [Job], isWriting: Bool)>(([], false))

    init(_ pool: DatabasePool) { self.pool = pool }

    /// Returns what `body` returned, after it is on the disk. If `body` throws, nothing of it has happened.
    func write<T: Sendable>(_ body: @escaping @Sendable (Database, Statements) throws -> T) async throws -> T
    {
        try await withCheckedThrowingContinuation { continuation in
            let mustStart = state.withLock { state in
                state.waiting.append(Work(body, continuation))
                defer { state.isWriting = true }
                return !state.isWriting
            }
            if mustStart { Task.detached { await self.work() } }
        }
    }

    /// Writes what waits until nothing waits.
    private func work() async {
        while let jobs = next() {
            if await !together(jobs) {
                // One of them spoiled the common transaction, or the disk did: each for itself then.
                for job in jobs { await alone(job) }
            }
        }
    }

    private func next() -> ArraySlice<Job>? {
        state.withLock { state in
            let jobs = state.waiting.prefix(ActLine.most)
            state.waiting.removeFirst(jobs.count)
            state.isWriting = !jobs.isEmpty
            return jobs.isEmpty ? nil : jobs
        }
    }

    private func together(_ jobs: ArraySlice<Job>) async -> Bool {
        guard jobs.count > 1 else { return false }
        do {
            try await pool.write { db in
                let statements = Statements(db)
                for job in jobs {
                    do {
                        try db.inSavepoint {
                            try job.run(db, statements)
                            return .commit
                        }
                    } catch {
                        // Its own failure stays with the job; a transaction that is gone concerns all.
                        guard job.hasFailed, db.isInsideTransaction else { throw Spoiled() }
                    }
                }
            }
            for job in jobs { job.finish(nil) }
            return true
        } catch {
            return false
        }
    }

    private func alone(_ job: Job) async {
        do {
            try await pool.write { try job.run($0, Statements($0)) }
            job.finish(nil)
        } catch {
            job.finish(error)
        }
    }

    private struct Spoiled: Error {}
}

/// One act in line: what it does, what came of it, and who waits for it.
private protocol Job: AnyObject, Sendable {
    /// Runs the body; it may be run again when the transaction around it was lost.
    func run(_ db: Database, _ statements: Statements) throws
    /// Whether the body itself threw when it last ran.
    var hasFailed: Bool { get }
    /// Answers the one who waits: with the body's own result, or with what kept all from the disk.
    func finish(_ error: (any Error)?)
}

private final class Work<T: Sendable>: Job {
    private let body: @Sendable (Database, Statements) throws -> T
    private let continuation: CheckedContinuation<T, any Error>
    private let result = Mutex<Result<T, any Error>?>(nil)

    init(
        _ body: @escaping @Sendable (Database, Statements) throws -> T,
        _ continuation: CheckedContinuation<T, any Error>
    ) {
        self.body = body
        self.continuation = continuation
    }

    func run(_ db: Database, _ statements: Statements) throws {
        let outcome = Result { try body(db, statements) }
        result.withLock { $0 = outcome }
        _ = try outcome.get()
    }

    var hasFailed: Bool { result.withLock { if case .failure = $0 { true } else { false } } }

    func finish(_ error: (any Error)?) {
        if let error { return continuation.resume(throwing: error) }
        continuation.resume(with: result.withLock { $0 } ?? .failure(CancellationError()))
    }
}
