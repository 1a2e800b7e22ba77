import CleryLaw
import GRDB

/// Looks at codes that somebody typed: of an app, or for recovery. Right ones are used up by it.
enum Codes {
    /// Whether a code is right for an account. A recovery code leaves an event.
    static func takes(
        _ typed: String, of account: Int64, by known: KnownBrowser? = nil, _ office: Office
    ) async throws -> Bool {
        RecoveryCodes.looksLike(typed)
            ? try await recovers(typed, account, office) : try await fits(typed, account, known, office)
    }

    private static func fits(
        _ typed: String, _ account: Int64, _ known: KnownBrowser?, _ office: Office
    ) async throws -> Bool {
        let who = "\(account) \(known?.mark ?? "")"
        guard await office.codeTries.begin(who) else { return false }
        let (now, key) = (office.clock(), office.key)
        guard let secret = try office.read({ try SecondFactor.secret(of: account, $0, key) }),
            let step = secret.step(of: typed, now: now)
        else { return false }
        let isFirst = try await office.pool.write { try SecondFactor.use(step, of: account, $0) }
        if isFirst { await office.codeTries.clear(who) }
        return isFirst
    }

    private static func recovers(_ typed: String, _ account: Int64, _ office: Office) async throws -> Bool {
        let key = office.key
        return try await office.act(by: .account(account), "used a recovery code of account \(account)") {
            guard try RecoveryCodes.use(typed, of: account, at: $0.at, $0.db, key),
                let row = try Account.one(account, $0.db)
            else { return false }
            // Codes leave no image, so the account is written as it is: the register tells that one was used.
            try $0.put(.accounts, row.values)
            return true
        }
    }
}

/// Six digits can be guessed: after 20 wrong ones within an hour only a recovery code counts for the account.
///
/// Only who has the password comes so far. A browser that knows its person is counted by itself, and a recovery code is
/// always taken.
actor CodeTries {
    static let limit = 20
    private var tries: [String: [ContinuousClock.Instant]] = [:]

    /// Counts a try before it is looked at, so that many at once are no way around. False: not one more.
    func begin(_ who: String) -> Bool {
        let recent = tries[who, default: []].filter { $0.duration(to: .now) < .seconds(3600) }
        guard recent.count < CodeTries.limit else { return false }
        tries[who] = recent + [.now]
        return true
    }

    func clear(_ who: String) { tries[who] = nil }
}
