import Dispatch
import Foundation
import Synchronization

/// Reads a log on a thread of its own, a few batches ahead: rows are understood, and the narratives of new ones sealed,
/// while those before them are written.
///
/// The reader and the sealing belong to that thread; only finished batches are handed over.
final class ReadAhead: @unchecked Sendable {
    struct Batch: Sendable {
        let log: LogBatch
        /// The narratives of the records in their order; empty when they are not sealed ahead.
        let sealed: [SealedText?]
    }

    private let reader: LogReader
    private let batchSize: Int
    private var sealing: Sealing?
    private let read = Mutex<[Result<Batch?, any Error>]>([])
    private let isStopped = Mutex(false)
    private let room = DispatchSemaphore(value: 0)
    private let ready = DispatchSemaphore(value: 0)

    init(_ reader: LogReader, batchSize: Int, sealing: Sealing?, ahead: Int = 2) {
        self.reader = reader
        self.batchSize = batchSize
        self.sealing = sealing
        for _ in 0..<ahead { room.signal() }
        Thread { self.run() }.start()
    }

    /// The next batch; nil at the end of the file.
    func next() throws -> Batch? {
        ready.wait()
        let result = read.withLock { $0.removeFirst() }
        room.signal()
        return try result.get()
    }

    /// Lets the thread end, also when the file has not been read to its end.
    func stop() {
        isStopped.withLock { $0 = true }
        room.signal()
    }

    private func run() {
        while true {
            room.wait()
            if isStopped.withLock({ $0 }) { return }
            let result = Result { try batch() }
            read.withLock { $0.append(result) }
            ready.signal()
            guard case .success(.some) = result else { return }
        }
    }

    private func batch() throws -> Batch? {
        guard let log = try reader.next(batchSize) else { return nil }
        let sealed = sealing == nil ? [] : try log.records.map { try sealing?.next($0.narrative) }
        return Batch(log: log, sealed: sealed)
    }
}
