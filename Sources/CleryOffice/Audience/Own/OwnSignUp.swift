import CleryLaw
import Foundation
import GRDB

/// Somebody who asked for something at an address of their own: to be told, to see it, or a test.
///
/// It is passing: what is not confirmed is forgotten, and the register tells of nobody who never did.
struct OwnSignUp: Sendable {
    enum Wish: String, Sendable { case tell, mine, test }

    let id: Int64
    let wish: Wish
    let mark: [UInt8]
    let content: OwnWish
    let made: Instant
    let isProved: Bool
    let attempts: Int

    /// How long one waits to be confirmed, in milliseconds: by mail, and by a code.
    static let patience: Int64 = 48 * 3_600_000
    static let codePatience: Int64 = 15 * 60_000
    /// How long a link to one's own addresses is good.
    static let mineLasts: Int64 = 24 * 3_600_000
    /// How many messages one address gets in a day, of each kind.
    static let mostADay = 3
    /// How many wait at most; more at once is somebody's mischief.
    static let most = 2000
    /// How many codes go out in an hour at most: text messages cost.
    static let mostTexts = 100
    /// How many wrong codes one sign-up takes.
    static let mostTries = 5

    private static let columns = "id, wish, mark, sealed, made, proved, attempts"

    private init?(_ row: Row, _ key: AudienceKey) {
        let mark = row.bytes(2)
        guard let wish = Wish(rawValue: row[1]),
            let content = key.open(row.bytes(3), mark: mark).flatMap(OwnWish.init(json:))
        else { return nil }
        (id, self.wish, self.mark, self.content) = (row[0], wish, mark, content)
        made = Instant(milliseconds: row[4])
        isProved = !row.hasNull(atIndex: 5)
        attempts = row[6]
    }

    enum Kept: Sendable, Equatable {
        case new(id: Int64, mark: [UInt8])
        /// The address has had its messages for today; whoever asked is not told.
        case quiet
        case tooMany
    }

    /// Writes it down, so that its message goes out.
    /// - Parameter isProved: The office knows the address to be the asker's; then nothing is sent.
    static func keep(
        _ wish: Wish, _ content: OwnWish, isProved: Bool = false, _ office: Office
    ) async throws -> Kept {
        let key = AudienceKey(office.key)
        let (code, mark, now) = (
            key.code(content.address), SubscriptionKey.mark(), office.clock().milliseconds
        )
        let sealed = try key.seal(content.json, mark: mark)
        return try await office.pool.write { db in
            try forget(now, db)
            let waiting = try Int.fetchOne(db, sql: "SELECT count(*) FROM audience_signups") ?? 0
            let texts = try Int.fetchOne(
                db, sql: "SELECT count(*) FROM audience_signups WHERE way = 'sms' AND made > ?",
                arguments: [now - 3_600_000])
            guard waiting < most, content.way == .mail || (texts ?? 0) < mostTexts else { return .tooMany }
            let today = try Int.fetchOne(
                db,
                sql: """
                    SELECT count(*) FROM audience_signups
                    WHERE address = ? AND wish = ? AND made > ? AND proved IS NOT made
                    """,
                arguments: [Data(code), wish.rawValue, now - 24 * 3_600_000])
            guard isProved || (today ?? 0) < mostADay else { return .quiet }
            // A text message is sent at once, by whoever asked for it; mail waits for the postman.
            let sent: Int64? = isProved || content.way == .sms ? now : nil
            let proved: Int64? = isProved ? now : nil
            try db.execute(
                sql: """
                    INSERT INTO audience_signups (wish, way, address, mark, sealed, made, proved, sent, next_try)
                    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                    """,
                arguments: [
                    wish.rawValue, content.way.rawValue, Data(code), Data(mark), Data(sealed), now,
                    proved, sent, now,
                ])
            return .new(id: db.lastInsertedRowID, mark: mark)
        }
    }

    static func forget(_ now: Int64, _ db: Database) throws {
        try db.execute(sql: "DELETE FROM audience_signups WHERE made <= ?", arguments: [now - patience])
    }

    /// What a link proves; nil when it was used, has waited too long or never was.
    static func proved(
        _ link: String, _ use: AudienceKey.Use, _ office: Office, _ db: Database
    ) throws -> OwnSignUp? {
        guard let id = PurposeKey.row(link) else { return nil }
        let (key, now) = (AudienceKey(office.key), office.clock().milliseconds)
        let row = try Row.fetchOne(
            db, sql: "SELECT \(columns) FROM audience_signups WHERE id = ?", arguments: [id])
        guard let row, key.proves(link, use, row: id, mark: row.bytes(2)),
            let found = OwnSignUp(row, key), (found.wish == .mine) == (use == .mine)
        else { return nil }
        let lasts = use == .mine ? mineLasts : patience
        guard now - found.made.milliseconds < lasts else { return nil }
        return found
    }

    /// One that waits for the code of a text message.
    static func waitingForCode(_ link: String, _ office: Office, _ db: Database) throws -> OwnSignUp? {
        guard let id = PurposeKey.row(link) else { return nil }
        let (key, now) = (AudienceKey(office.key), office.clock().milliseconds)
        let row = try Row.fetchOne(
            db,
            sql: "SELECT \(columns) FROM audience_signups WHERE id = ? AND way = 'sms' AND proved IS NULL",
            arguments: [id])
        guard let row, key.proves(link, .confirm, row: id, mark: row.bytes(2)),
            let found = OwnSignUp(row, key), now - found.made.milliseconds < codePatience,
            found.attempts < mostTries
        else { return nil }
        return found
    }

    /// Whose letter is due.
    static func due(_ now: Instant, _ key: AudienceKey, _ db: Database) throws -> [OwnSignUp] {
        try Row.fetchAll(
            db,
            sql: """
                SELECT \(columns) FROM audience_signups
                WHERE way = 'mail' AND sent IS NULL AND next_try <= ?1 AND made > ?1 - ?2 ORDER BY id LIMIT 50
                """, arguments: [now.milliseconds, patience]
        ).compactMap { OwnSignUp($0, key) }
    }

    static func sent(_ id: Int64, at now: Instant, _ db: Database) throws {
        try db.execute(
            sql: "UPDATE audience_signups SET sent = ? WHERE id = ?", arguments: [now.milliseconds, id])
    }

    /// It stays, so that the address counts for today; what is refused for good is never tried again.
    static func failed(
        _ one: OwnSignUp, _ failure: MailFailure, at now: Instant, _ db: Database
    ) throws {
        let next = failure.isFinal ? Int64.max : now.milliseconds + Outbox.pause(after: one.attempts)
        try db.execute(
            sql: "UPDATE audience_signups SET attempts = attempts + 1, next_try = ? WHERE id = ?",
            arguments: [next, one.id])
    }

    /// Counts a try at the code; the address is proved when it is right. False where the tries were used up, or the
    /// code was given, while this one came in: many at once are no more than one after another.
    static func tried(_ one: OwnSignUp, isRight: Bool, _ office: Office) async throws -> Bool {
        let id = one.id
        let proved: Int64? = isRight ? office.clock().milliseconds : nil
        return try await office.pool.write { db in
            try db.execute(
                sql: """
                    UPDATE audience_signups SET attempts = attempts + 1, proved = ?
                    WHERE id = ? AND attempts < ? AND proved IS NULL
                    """, arguments: [proved, id, mostTries])
            return db.changesCount == 1
        }
    }

    /// Uses one up, within the act that does what it asked for; false when that was done before.
    static func use(_ id: Int64, _ db: Database) throws -> Bool {
        try db.execute(sql: "DELETE FROM audience_signups WHERE id = ?", arguments: [id])
        return db.changesCount > 0
    }
}
