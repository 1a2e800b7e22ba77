import CleryLaw
import Foundation
import GRDB

/// The link by which one person's calendar program reads their duties.
///
/// Its words are made from the office's key and the feed's own random code, and are kept nowhere. Making a new feed or
/// ending this one ends the link; so does the end of the account.
struct CalendarFeed: Sendable, Equatable, Identifiable {
    let id: Int64
    let account: Int64
    let code: [UInt8]
    let made: Instant
    var ended: Instant?

    var values: [Value] {
        [
            .integer(id), .integer(account), .blob(code), .integer(made.milliseconds),
            Value(ended?.milliseconds),
        ]
    }

    private static let columns = KeptTable.calendarFeeds.columns.joined(separator: ",")

    private init(row: Row) {
        self.init(
            id: row[0], account: row[1], code: row.bytes(2), made: Instant(milliseconds: row[3]),
            ended: (row[4] as Int64?).map(Instant.init(milliseconds:)))
    }

    init(id: Int64, account: Int64, code: [UInt8], made: Instant, ended: Instant? = nil) {
        (self.id, self.account, self.code, self.made, self.ended) = (id, account, code, made, ended)
    }

    /// The feed that an account has now.
    static func of(_ account: Int64, _ db: Database) throws -> CalendarFeed? {
        try Row.fetchOne(
            db,
            sql:
                "SELECT \(columns) FROM calendar_feeds WHERE account = ? AND ended IS NULL ORDER BY id DESC",
            arguments: [account]
        ).map(CalendarFeed.init(row:))
    }

    func words(_ key: OfficeKey) -> String {
        PurposeKey(key, "calendar feed").link(id, "\(id) \(account) \(code.hex)")
    }

    /// The feed that a link proves, while it and its account stand.
    static func proved(_ words: String, _ office: Office, _ db: Database) throws -> CalendarFeed? {
        guard let id = PurposeKey.row(words),
            let row = try Row.fetchOne(
                db, sql: "SELECT \(columns) FROM calendar_feeds WHERE id = ? AND ended IS NULL",
                arguments: [id])
        else { return nil }
        let feed = CalendarFeed(row: row)
        guard Password.same(words.utf8, feed.words(office.key).utf8),
            let account = try Account.one(feed.account, db), account.ended == nil
        else { return nil }
        return feed
    }

    /// Ends what the account has, and makes another where one is wanted.
    static func renew(_ account: Int64, isWanted: Bool, _ writing: Writing) throws {
        if var old = try of(account, writing.db) {
            old.ended = writing.at
            try writing.put(.calendarFeeds, old.values)
        }
        guard isWanted else { return }
        var random = SystemRandomNumberGenerator()
        let feed = CalendarFeed(
            id: try writing.nextID(.calendarFeeds), account: account,
            code: (0..<16).map { _ in UInt8.random(in: 0...255, using: &random) }, made: writing.at)
        try writing.put(.calendarFeeds, feed.values, isNew: true)
    }
}
