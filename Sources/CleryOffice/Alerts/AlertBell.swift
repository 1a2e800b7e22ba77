import Synchronization

/// Rings when a message was sent, so that whoever hands it over begins at once and not at the next look.
final class AlertBell: Sendable {
    private let listeners = Mutex<[@Sendable () -> Void]>([])

    func listen(_ body: @escaping @Sendable () -> Void) { listeners.withLock { $0.append(body) } }
    func ring() { for listener in listeners.withLock({ $0 }) { listener() } }
}
