import CleryLaw
import GRDB
import Synchronization

/// Remembers how many unread notices each person has, as long as nothing has changed; and how mail is sent, if it is.
final class NoticeBoard: Sendable {
    private struct Known {
        let position: Int64
        let day: Int32
        let unread: Int
    }

    /// What is a search over years, and may be some seconds old in the bell.
    private struct Slow {
        let at: Instant
        let unread: Int
    }

    /// Incidents for a second person; duties of three years with their sources; crimes of six weeks as the law has them.
    private static let slowKinds: [NoticeKind] = [.secondLook, .dutyDue, .threat]
    static let slowLasts: Int64 = 30_000
    private let slow = Mutex<[Int64: Slow]>([:])
    private let known = Mutex<[Int64: Known]>([:])
    private let mail = Mutex<String?>(nil)

    /// The mail server by name, while one is set up.
    var mailServer: String? { mail.withLock { $0 } }
    func setMail(_ server: String) { mail.withLock { $0 = server } }

    func forgetAll() {
        known.withLock { $0.removeAll() }
        slow.withLock { $0.removeAll() }
    }
    func forget(_ account: Int64) {
        known.withLock { $0[account] = nil }
        slow.withLock { $0[account] = nil }
    }

    /// How many notices a signed-in person has not read.
    func unread(_ session: Session, _ office: Office) throws -> Int {
        let (position, day) = (try office.position(), office.today.number)
        let rest: Int
        if let kept = known.withLock({ $0[session.account] }), kept.position == position, kept.day == day {
            rest = kept.unread
        } else {
            rest = try unread(NoticeKind.allCases.filter { !Self.slowKinds.contains($0) }, session, office)
            known.withLock { known in
                if known.count >= 10_000 { known.removeAll() }
                known[session.account] = Known(position: position, day: day, unread: rest)
            }
        }
        return try rest + unreadSlow(session, office)
    }

    private func unreadSlow(_ session: Session, _ office: Office) throws -> Int {
        let now = office.clock()
        if let kept = slow.withLock({ $0[session.account] }),
            (0..<Self.slowLasts).contains(now.milliseconds - kept.at.milliseconds)
        {
            return kept.unread
        }
        if session.rights.may(.review) { try Draw.goOn(office) }
        let unread = try unread(Self.slowKinds, session, office)
        slow.withLock { slow in
            if slow.count >= 10_000 { slow.removeAll() }
            slow[session.account] = Slow(at: now, unread: unread)
        }
        return unread
    }

    private func unread(_ kinds: [NoticeKind], _ session: Session, _ office: Office) throws -> Int {
        try office.read { db in
            try NoticeRequests(
                account: session.account, rights: session.rights, now: office.clock(), today: office.today,
                db: db
            ).all(NoticeSettings.of(session.account, db), of: kinds).count { !$0.isRead }
        }
    }

    /// All notices of a person, and the settings they follow.
    func notices(
        _ account: Int64, _ rights: Rights, _ office: Office
    ) throws -> (notices: [Notice], settings: NoticeSettings) {
        if rights.may(.review) { try Draw.goOn(office) }
        return try office.read { db in
            let settings = try NoticeSettings.of(account, db)
            let requests = NoticeRequests(
                account: account, rights: rights, now: office.clock(), today: office.today, db: db)
            return (try requests.all(settings), settings)
        }
    }
}
