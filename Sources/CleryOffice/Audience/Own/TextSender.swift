import Synchronization

/// Sends one text message to one number, such as a code that somebody asked for. Throws when no gateway takes it.
protocol TextSender: Sendable {
    /// - Parameter phone: E.164, such as +15555550123.
    func send(_ text: String, to phone: String) async throws
}

/// Where the office finds the way for text messages. None is set up until somebody gives one.
final class TextDoor: Sendable {
    private let kept = Mutex<(any TextSender)?>(nil)
    var sender: (any TextSender)? { kept.withLock { $0 } }
    func set(_ sender: (any TextSender)?) { kept.withLock { $0 = sender } }
}
