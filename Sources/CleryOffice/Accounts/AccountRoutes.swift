import CleryLaw
import GRDB

/// A person's own account: roles, password, second factor, sessions.
enum AccountRoutes {
    static func show(_ visit: Visit) throws -> Answer {
        guard let session = visit.session else { throw Refusal.notFound }
        let (id, today) = (session.account, visit.office.today)
        let page = try visit.office.read { db -> AccountPage? in
            guard let account = try Account.one(id, db) else { return nil }
            let campuses = try Campus.all(db)
            return AccountPage(
                account: account,
                grants: try Grant.all(of: id, db).filter { $0.holds(on: today) },
                campuses: campuses, hasPassword: try Credentials.stored(id, db) != nil,
                codesSince: try SecondFactor.since(id, db), recovery: try RecoveryCodes.state(of: id, db),
                sessions: try OwnSession.all(of: id, at: visit.office.clock(), db), current: session.id,
                form: session.form, words: TimeWords(zone: visit.office.zone),
                done: Done(rawValue: visit.query("done")))
        }
        guard let page else { throw Refusal.notFound }
        return visit.page(page)
    }

    /// What was just done, as the address says it after a change.
    enum Done: String, Sendable {
        case password, removed, ended, others

        var sentence: String {
            switch self {
            case .password: "Your password is changed. Your other sessions have ended."
            case .removed: "Your second factor is gone. Signing in takes only your password now."
            case .ended: "That session has ended."
            case .others: "Your other sessions have ended."
            }
        }
    }

    static func endSession(_ visit: Visit) async throws -> Answer {
        _ = try await visit.form()
        guard let session = visit.session, let id = Int64(visit.parameter("session")),
            try await Sessions.end(id, of: session.account, visit.office)
        else { throw Refusal.notFound }
        return .redirect(to: "/office/account?done=ended")
    }

    static func endOthers(_ visit: Visit) async throws -> Answer {
        _ = try await visit.form()
        guard let session = visit.session else { throw Refusal.notFound }
        try await visit.office.pool.write {
            try Sessions.endAll(of: session.account, but: session.id, $0)
        }
        return .redirect(to: "/office/account?done=others")
    }
}

/// One of a person's sessions, as the person sees it: when and with what, and no address.
struct OwnSession: Sendable {
    let id: Int64
    let begun: Instant
    let used: Instant
    let device: String

    /// Those that still hold, the last used first.
    static func all(of account: Int64, at now: Instant, _ db: Database) throws -> [OwnSession] {
        try Row.fetchAll(
            db,
            sql: """
                SELECT id, begun, used, device FROM sessions WHERE account = ? AND begun > ? AND used > ?
                ORDER BY used DESC, begun DESC, id
                """,
            arguments: [
                account, now.milliseconds - SignInTimes.longest, now.milliseconds - SignInTimes.idle,
            ]
        ).map {
            OwnSession(
                id: $0[0], begun: Instant(milliseconds: $0[1]), used: Instant(milliseconds: $0[2]),
                device: $0[3])
        }
    }
}
