import Dispatch
import Foundation
import Synchronization

/// Reads a log on a thread of its own, a few batches ahead: rows are understood, and the narratives of new ones sealed
/// and their words looked at, while those before them are written.
///
/// The reader, the sealing and the looks belong to that thread; only finished batches are handed over.
final class ReadAhead: @unchecked Sendable {
    struct Batch: Sendable {
        let log: LogBatch
        /// Of each record in its order; empty when they may not be new.
        let made: [MadeAhead]
    }

    private let reader: LogReader
    private let batchSize: Int
    private var sealing: Sealing?
    private var looks = LogLooks()
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
        guard sealing != nil else { return Batch(log: log, made: []) }
        let made = try log.records.map {
            MadeAhead(sealed: try sealing?.next($0.narrative), look: looks.look(at: $0))
        }
        return Batch(log: log, made: made)
    }
}

/// What needs no database and is made of a record before it is written.
struct MadeAhead: Sendable {
    let sealed: SealedText?
    let look: LogLook
}
