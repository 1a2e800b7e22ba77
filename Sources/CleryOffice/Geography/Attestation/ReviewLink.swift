import CleryLaw
import Foundation
import GRDB

/// The words of the link by which a colleague without an account answers once.
///
/// It is proved by the office's key and the ask's mark, and it is kept nowhere: a copy of the database answers nothing.
/// Another mark, an answer, the end of its days or a withdrawal end it. It opens nothing but its own questions.
struct ReviewLink: Sendable {
    private let key: PurposeKey

    init(_ office: OfficeKey) { key = PurposeKey(office, "place review") }

    func words(of ask: ReviewAsk) -> String {
        key.link(ask.id, "answer \(ask.id) \(Base64URL.encode(ask.mark))")
    }

    /// A name for a letter that tells nothing.
    func messageID(_ ask: ReviewAsk, _ number: Int, domain: String) -> String {
        key.messageID("letter \(ask.id) \(number) \(Base64URL.encode(ask.mark))", domain: domain)
    }

    /// The ask that a link proves, as long as it may still be answered.
    static func proved(_ words: String, _ office: Office, _ db: Database) throws -> ReviewAsk? {
        guard let id = PurposeKey.row(words),
            let ask = try ReviewAsk.one(id, db), ask.who != nil,
            Password.same(words.utf8, ReviewLink(office.key).words(of: ask).utf8)
        else { return nil }
        return try isOpen(ask, office.today, db) ? ask : nil
    }

    /// Whether an ask can still be answered: by its link, or by the account.
    static func isOpen(_ ask: ReviewAsk, _ today: Day, _ db: Database) throws -> Bool {
        guard ask.isOpen, today <= ask.expires, let round = try ReviewRound.one(ask.round, db) else {
            return false
        }
        return round.closed == nil
    }
}
