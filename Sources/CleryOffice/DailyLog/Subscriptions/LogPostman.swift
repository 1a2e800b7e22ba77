import CleryLaw
import Foundation
import GRDB
import Logging
import ServiceLifecycle

/// Brings the readers of the log their letters: at once the one that asks to confirm, at most once an hour what is new.
///
/// It is not the postman of the office's own people: a thousand readers never stand in front of a notice of danger. No
/// address and no error of a mail server gets into a log.
struct LogPostman: Service {
    let office: Office
    let settings: MailSettings
    var send: @Sendable (any Letter) async throws -> Void

    /// So long the log rests before a change is told: what is entered together is told together.
    static let rest: Int64 = 10 * 60_000

    init(office: Office, settings: MailSettings) {
        self.office = office
        self.settings = settings
        let client = SMTPClient(settings: settings)
        send = { try await client.send($0) }
    }

    func run() async throws {
        let logger = Logger(label: "openclery.log-mail")
        await cancelWhenGracefulShutdown {
            var round = 0
            while !Task.isCancelled {
                do {
                    try await confirmations()
                    // News may be a minute old; whoever signs up looks into the mail at once.
                    if round % 12 == 0 { try await news() }
                } catch {
                    logger.error(
                        "the readers' mail could not be looked after",
                        metadata: ["kind": "\(type(of: error))"])
                }
                round += 1
                try? await Task.sleep(for: .seconds(5))
            }
        }
    }

    /// Asks those who signed up, and forgets those who never answered.
    func confirmations() async throws {
        let (key, now) = (SubscriptionKey(office.key), office.clock())
        let (due, campuses, old) = try office.read { db in
            (
                try SignUp.due(now, key, db), try Campus.all(db),
                try Int.fetchOne(
                    db, sql: "SELECT count(*) FROM log_signups WHERE made <= ?",
                    arguments: [now.milliseconds - SignUp.patience]) ?? 0
            )
        }
        if old > 0 { try await office.pool.write { try SignUp.forget(now.milliseconds, $0) } }
        for signUp in due {
            let letter = ConfirmLetter(
                from: settings.from, to: signUp.content.address, institution: office.name,
                site: settings.site, id: messageID(key, "signup \(signUp.id)", signUp.mark),
                made: signUp.made, link: key.link(.confirm, row: signUp.id, mark: signUp.mark),
                choice: signUp.content.choice.sentence(campuses))
            let id = signUp.id
            do {
                try await send(letter)
                try await office.pool.write {
                    try $0.execute(
                        sql: "UPDATE log_signups SET mailed = ? WHERE id = ?",
                        arguments: [now.milliseconds, id])
                }
            } catch is CancellationError {
                return
            } catch {
                let isFinal = (error as? MailFailure)?.isFinal ?? false
                let next = office.clock().milliseconds + Outbox.pause(after: signUp.attempts)
                // It stays, so that the address counts for today; it is only never tried again.
                try await office.pool.write {
                    try $0.execute(
                        sql: "UPDATE log_signups SET attempts = attempts + 1, next_try = ? WHERE id = ?",
                        arguments: [isFinal ? Int64.max : next, id])
                }
            }
        }
    }

    /// Tells each reader what is new, where something is and has rested.
    func news() async throws {
        let (key, now, today) = (SubscriptionKey(office.key), office.clock(), office.today)
        let open = try FeedWindow.earliest(office)
        let found = try office.read { db -> ([Subscriber], SubscriptionNews, [Campus])? in
            let head = try Int64.fetchOne(db, sql: "SELECT max(event) FROM log_entries") ?? 0
            let readers = try Subscriber.waiting(now, head: head, key, db)
            guard let told = readers.map(\.told).min() else { return nil }
            return (readers, try SubscriptionNews(after: told, db), try Campus.all(db))
        }
        guard let (readers, news, campuses) = found else { return }
        var idle: [Int64] = []
        for reader in readers {
            let through = reader.due ?? news.through
            let items = news.told(to: reader, through: through, today: today, open: open)
            guard let oldest = items.map(\.entry.at).min() else {
                idle.append(reader.id)
                continue
            }
            guard reader.due != nil || oldest.milliseconds <= now.milliseconds - Self.rest else { continue }
            if try await !tell(reader, items, through, campuses, now) { return }
        }
        if !idle.isEmpty {
            let (ids, through) = (idle, news.through)
            try await office.pool.write { db in
                for id in ids {
                    try db.execute(
                        sql: """
                            UPDATE log_subscribers SET told = coalesce(due, ?), due = NULL, message = NULL WHERE id = ?
                            """, arguments: [through, id])
                }
            }
        }
    }

    /// Sends one letter; false when the house is closing.
    private func tell(
        _ reader: Subscriber, _ items: [SubscriptionNews.Item], _ through: Int64, _ campuses: [Campus],
        _ now: Instant
    ) async throws -> Bool {
        let (key, id) = (SubscriptionKey(office.key), reader.id)
        let message = reader.message ?? messageID(key, "news \(reader.id) \(through)", reader.mark)
        // Written down first: if the house falls after the server has taken it, the same letter goes again.
        if reader.due == nil {
            try await office.pool.write {
                try $0.execute(
                    sql: "UPDATE log_subscribers SET due = ?, message = ? WHERE id = ?",
                    arguments: [through, message, id])
            }
        }
        let letter = NewsLetter(
            from: settings.from, to: reader.content.address, institution: office.name, site: settings.site,
            id: message, made: now, link: key.link(.leave, row: id, mark: reader.mark),
            choice: reader.content.choice.sentence(campuses),
            items: items.map { ($0.entry, $0.first > reader.told) }, words: TimeWords(zone: office.zone))
        // Who left while others were written to gets nothing more.
        let stays = try await office.pool.read {
            try Bool.fetchOne($0, sql: "SELECT count(*) FROM log_subscribers WHERE id = ?", arguments: [id])
        }
        guard stays == true else { return true }
        do {
            try await send(letter)
            try await office.pool.write {
                try $0.execute(
                    sql: """
                        UPDATE log_subscribers SET told = ?, last = ?, due = NULL, message = NULL, attempts = 0,
                        failing = NULL, next_try = 0 WHERE id = ?
                        """, arguments: [through, now.milliseconds, id])
            }
        } catch is CancellationError {
            return false
        } catch {
            try await failed(reader, error as? MailFailure ?? .broken)
        }
        return true
    }

    /// What may go well another time is tried again; an address that is refused for good, or for five days, is forgotten.
    private func failed(_ reader: Subscriber, _ failure: MailFailure) async throws {
        let now = office.clock().milliseconds
        let since = reader.failing?.milliseconds ?? now
        let isOver = failure.isFinal || now - since > Outbox.longest
        let (id, next) = (reader.id, now + Outbox.pause(after: reader.attempts))
        try await office.pool.write { db in
            if isOver {
                try db.execute(sql: "DELETE FROM log_subscribers WHERE id = ?", arguments: [id])
            } else {
                try db.execute(
                    sql: """
                        UPDATE log_subscribers SET attempts = attempts + 1, failing = ?, next_try = ? WHERE id = ?
                        """, arguments: [since, next, id])
            }
        }
    }

    private func messageID(_ key: SubscriptionKey, _ name: String, _ mark: [UInt8]) -> String {
        let proof = key.link(.message, row: 0, mark: mark + Array(name.utf8)).dropFirst(2)
        return "<\(proof)@\(settings.from.domain)>"
    }
}
