import Dispatch
import HTTPTypes

/// One password at a time: each costs 128 MiB and a third of a second. The line before it has an end.
actor PasswordWork {
    static let shared = PasswordWork()
    /// So many may wait: about ten seconds.
    static let longest = 32
    /// So many of them may come from one address, so that one visitor does not fill the line.
    static let longestOfOne = 16

    private var waiting = 0
    private var waitingOf: [String: Int] = [:]
    private let room = WorkRoom()

    /// Throws `Refusal.crowded` when too many wait.
    func matches(_ password: String, _ stored: String, from address: String? = nil) async throws -> Bool {
        try enter(address)
        defer { leave(address) }
        return await room.matches(password, stored)
    }

    /// Throws `Refusal.crowded` when too many wait.
    func hash(_ password: String) async throws -> String {
        try enter(nil)
        defer { leave(nil) }
        return try await room.hash(password)
    }

    func enter(_ address: String?) throws {
        let own = address.map { waitingOf[$0, default: 0] } ?? 0
        guard waiting < PasswordWork.longest, own < PasswordWork.longestOfOne else { throw Refusal.crowded }
        waiting += 1
        if let address { waitingOf[address] = own + 1 }
    }

    func leave(_ address: String?) {
        waiting -= 1
        guard let address, let own = waitingOf[address] else { return }
        waitingOf[address] = own > 1 ? own - 1 : nil
    }
}

/// Where the work is done, one thing after the other, on a thread that answers nothing else meanwhile.
private struct WorkRoom: Sendable {
    private let queue = DispatchQueue(label: "openclery.passwords")

    func matches(_ password: String, _ stored: String) async -> Bool {
        await withCheckedContinuation { done in
            queue.async { done.resume(returning: Password.matches(password, stored)) }
        }
    }

    func hash(_ password: String) async throws -> String {
        try await withCheckedThrowingContinuation { done in
            queue.async { done.resume(with: Result { try Password.hash(password) }) }
        }
    }
}

extension Refusal {
    static let crowded = Refusal(
        status: .serviceUnavailable, title: "Many people are signing in just now",
        sentence:
            "Nothing was refused and nothing was changed. Wait ten seconds, go back and send it once more.",
        retryAfter: 10)
}
