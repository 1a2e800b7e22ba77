/// Wrong answers make the next try slower, for the account and for the address they came from. Nobody is locked out.
/// A browser that knows the person (`KnownBrowser`) is slowed by its own wrong answers only.
///
/// A try is held for two seconds at most, so that an alert sender is never kept from an alert. The bound is the same
/// for all names, known or not, so the time tells nothing of who they are. What limits guessing is the work of
/// checking a password (`PasswordWork`) and, for codes, `CodeTries`. All of it is in memory only, for ten minutes.
actor SlowDown {
    static let longest = 2_000

    /// Who tries: the name that was typed, and the address if it is known.
    struct Who: Sendable {
        let name: String
        let address: String?

        init(name: String, address: String?) {
            self.name = name
            self.address = address
        }

        /// A browser that its person has used before is counted by itself.
        init(name: String, _ known: KnownBrowser?, _ visit: Visit) {
            self.init(
                name: known.map { "\(name) \($0.mark)" } ?? name, address: known == nil ? visit.origin : nil)
        }
    }

    private struct Failures {
        var count = 0
        var last: ContinuousClock.Instant
    }
    private var ofName: [String: Failures] = [:]
    private var ofAddress: [String: Failures] = [:]
    /// A whole campus may stand behind one address: so many failures of it cost nothing.
    private static let freeOfAddress = 20

    /// How many names it has in mind.
    var names: Int { ofName.count }

    /// How long the next try is held, in milliseconds.
    func wait(for who: Who) -> Int {
        let name = recent(ofName[who.name])
        let address = who.address.map { recent(ofAddress[$0]) - SlowDown.freeOfAddress } ?? 0
        let failures = max(name, address)
        return failures <= 0 ? 0 : min(SlowDown.longest, 125 << min(failures, 5))
    }

    func hold(_ who: Who) async throws {
        let time = wait(for: who)
        if time > 0 { try await Task.sleep(for: .milliseconds(time)) }
    }

    func failed(_ who: Who) {
        note(who.name, &ofName)
        if let address = who.address { note(address, &ofAddress) }
    }

    /// A right answer clears the account; the address has to wait its time out.
    func succeeded(_ who: Who) { ofName[who.name] = nil }

    private func recent(_ failures: Failures?) -> Int {
        guard let failures, failures.last.duration(to: .now) < .seconds(600) else { return 0 }
        return failures.count
    }

    private func note(_ key: String, _ all: inout [String: Failures]) {
        if all.count >= 10_000 {
            all = all.filter { $0.value.last.duration(to: .now) < .seconds(600) }
            if all.count >= 10_000 { all.removeAll() }
        }
        all[key] = Failures(count: recent(all[key]) + 1, last: .now)
    }
}
