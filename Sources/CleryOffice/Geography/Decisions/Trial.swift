import GRDB
import Synchronization

extension Office {
    /// Runs `body` as an act would run, and takes everything back: nothing is written, no event is made.
    func tryOut<T: Sendable>(_ body: @escaping @Sendable (Database) throws -> T) async throws -> T {
        let found = Mutex<T?>(nil)
        do {
            try await line.write { db, _ in
                let answer = try body(db)
                found.withLock { $0 = answer }
                throw TakenBack()
            }
        } catch is TakenBack {}
        guard let answer = found.withLock({ $0 }) else { throw TakenBack() }
        return answer
    }
}

/// Thrown so that SQLite takes back what was tried.
private struct TakenBack: Error {}
