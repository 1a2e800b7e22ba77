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

    private let known = Mutex<[Int64: Known]>([:])
    private let mail = Mutex<String?>(nil)

    /// The mail server by name, while one is set up.
    var mailServer: String? { mail.withLock { $0 } }
    func setMail(_ server: String) { mail.withLock { $0 = server } }

    func forgetAll() { known.withLock { $0.removeAll() } }
    func forget(_ account: Int64) { known.withLock { $0[account] = nil } }

    /// How many notices a signed-in person has not read.
    func unread(_ session: Session, _ office: Office) throws -> Int {
        let (position, day) = (try office.position(), office.today.number)
        if let kept = known.withLock({ $0[session.account] }), kept.position == position, kept.day == day {
            return kept.unread
        }
        let unread = try notices(session.account, session.rights, office).notices.count { !$0.isRead }
        known.withLock { known in
            if known.count >= 10_000 { known.removeAll() }
            known[session.account] = Known(position: position, day: day, unread: unread)
        }
        return unread
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
