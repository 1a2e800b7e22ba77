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

    /// Whether incidents wait for a second person is a search over years, and may be some seconds old in the bell.
    private struct Looks {
        let at: Instant
        let unread: Int
    }

    static let looksLast: Int64 = 30_000
    private let looks = Mutex<[Int64: Looks]>([:])
    private let known = Mutex<[Int64: Known]>([:])
    private let mail = Mutex<String?>(nil)

    /// The mail server by name, while one is set up.
    var mailServer: String? { mail.withLock { $0 } }
    func setMail(_ server: String) { mail.withLock { $0 = server } }

    func forgetAll() {
        known.withLock { $0.removeAll() }
        looks.withLock { $0.removeAll() }
    }
    func forget(_ account: Int64) {
        known.withLock { $0[account] = nil }
        looks.withLock { $0[account] = nil }
    }

    /// How many notices a signed-in person has not read.
    func unread(_ session: Session, _ office: Office) throws -> Int {
        let (position, day) = (try office.position(), office.today.number)
        let rest: Int
        if let kept = known.withLock({ $0[session.account] }), kept.position == position, kept.day == day {
            rest = kept.unread
        } else {
            rest = try unread(NoticeKind.allCases.filter { $0 != .secondLook }, session, office)
            known.withLock { known in
                if known.count >= 10_000 { known.removeAll() }
                known[session.account] = Known(position: position, day: day, unread: rest)
            }
        }
        return try rest + unreadLooks(session, office)
    }

    private func unreadLooks(_ session: Session, _ office: Office) throws -> Int {
        guard session.rights.may(.review) else { return 0 }
        let now = office.clock()
        if let kept = looks.withLock({ $0[session.account] }),
            (0..<Self.looksLast).contains(now.milliseconds - kept.at.milliseconds)
        {
            return kept.unread
        }
        try Draw.goOn(office)
        let unread = try unread([.secondLook], session, office)
        looks.withLock { looks in
            if looks.count >= 10_000 { looks.removeAll() }
            looks[session.account] = Looks(at: now, unread: unread)
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
