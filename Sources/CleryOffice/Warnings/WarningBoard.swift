import CleryLaw
import GRDB
import Synchronization

/// The warnings in force, kept in memory: every page asks for them, and they change when somebody sends one or when the
/// time of one is over.
final class WarningBoard: Sendable {
    private struct Known {
        /// The register's last event, and the instant, at which it was read.
        let position: Int64
        let at: Instant
        let alerts: [Alert]
    }

    private let known = Mutex<Known?>(nil)

    /// The newest message of each thread that is in force, the newest first.
    ///
    /// Works inside a read too, and then sees what that sees.
    func current(_ office: Office) throws -> [Alert] {
        try office.pool.unsafeReentrantRead { db in
            try current(office, position: office.store.head(db).sequence, db)
        }
    }

    /// The same for whoever has just read the position. Asks the database only when something has happened.
    func current(_ office: Office, position: Int64) throws -> [Alert] {
        let now = office.clock()
        if let kept = kept(position, now) { return kept }
        return try current(office)
    }

    private func current(_ office: Office, position: Int64, _ db: Database) throws -> [Alert] {
        let now = office.clock()
        if let kept = kept(position, now) { return kept }
        let alerts = try Alert.current(at: now, db)
        known.withLock { known in
            // An older look, held open since, tells nothing new.
            if known.map({ $0.position <= position }) ?? true {
                known = Known(position: position, at: now, alerts: alerts)
            }
        }
        return alerts
    }

    /// What was read at this position, less what has expired since. A clock that was put back asks again.
    private func kept(_ position: Int64, _ now: Instant) -> [Alert]? {
        known.withLock { known in
            guard let known, known.position == position, known.at <= now else { return nil }
            return known.alerts.filter { $0.expires.map { $0 > now } ?? true }
        }
    }
}
