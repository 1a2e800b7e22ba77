import Dispatch
import HTTPTypes

/// One password at a time: each costs 128 MiB and a third of a second. The line before it has an end.
///
/// Browsers that know their person have a line of their own, which goes first: others' guessing does not hold them up.
actor PasswordWork {
    static let shared = PasswordWork()
    /// So many may wait in each line: about ten seconds.
    static let longest = 32
    /// So many of them may come from one address, so that one visitor does not fill the line.
    static let longestOfOne = 16

    private var waiting = [true: 0, false: 0]
    private var waitingOf: [String: Int] = [:]
    private var isBusy = false
    private var lines: [Bool: [CheckedContinuation<Void, Never>]] = [:]
    private let room = WorkRoom()

    /// Throws `Refusal.crowded` when too many wait.
    func matches(
        _ password: String, _ stored: String, from address: String? = nil, isKnown: Bool = false
    ) async throws -> Bool {
        try enter(address, isKnown)
        defer { leave(address, isKnown) }
        await turn(isKnown)
        defer { next() }
        return await room.matches(password, stored)
    }

    /// Throws `Refusal.crowded` when too many wait. Only who is signed in makes hashes.
    func hash(_ password: String) async throws -> String {
        try enter(nil, true)
        defer { leave(nil, true) }
        await turn(true)
        defer { next() }
        return try await room.hash(password)
    }

    func enter(_ address: String?, _ isKnown: Bool) throws {
        let own = address.map { waitingOf[$0, default: 0] } ?? 0
        guard waiting[isKnown, default: 0] < PasswordWork.longest, own < PasswordWork.longestOfOne else {
            throw Refusal.crowded
        }
        waiting[isKnown, default: 0] += 1
        if let address { waitingOf[address] = own + 1 }
    }

    func leave(_ address: String?, _ isKnown: Bool) {
        waiting[isKnown, default: 0] -= 1
        guard let address, let own = waitingOf[address] else { return }
        waitingOf[address] = own > 1 ? own - 1 : nil
    }

    /// How many wait for their turn.
    var inLine: Int { lines.values.reduce(0) { $0 + $1.count } }

    /// Returns when it is one's turn.
    func turn(_ isKnown: Bool) async {
        guard isBusy else {
            isBusy = true
            return
        }
        await withCheckedContinuation { lines[isKnown, default: []].append($0) }
    }

    /// Ends one's turn: the known come first, each line in its order.
    func next() {
        for isKnown in [true, false] where lines[isKnown]?.isEmpty == false {
            lines[isKnown]?.removeFirst().resume()
            return
        }
        isBusy = false
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
