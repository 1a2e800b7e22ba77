import CleryLaw
import Synchronization

/// A clock for an office whose past is being told: it stands where the story is, and afterwards runs as the real one.
final class DemoClock: Sendable {
    private let standing = Mutex<Instant?>(nil)
    private let running: @Sendable () -> Instant

    init(running: @escaping @Sendable () -> Instant) { self.running = running }

    var now: Instant { standing.withLock { $0 } ?? running() }
    func stand(at instant: Instant) { standing.withLock { $0 = instant } }
    func run() { standing.withLock { $0 = nil } }
}
