import CleryLaw
import Foundation

/// A short note that the office gives to a browser and believes when it comes back: for what, of whom, until when.
///
/// It is sealed with a keyed hash, so nobody else can write one, and the office need not remember it.
struct Ticket: Sendable, Equatable {
    /// What it is for; a ticket for one thing is worth nothing for another.
    let use: String
    let account: Int64
    let until: Instant
    /// What else it says. It may be read by whoever holds it.
    var words = ""

    private var body: String { "\(account).\(until.milliseconds).\(words)" }

    func text(_ key: OfficeKey) -> String {
        body + "." + Ticket.text(of: key.code(of: "ticket " + use, Array(body.utf8)))
    }

    /// Nil when it is not ours, not for this use, or over. `words` hold no full stop.
    init?(_ text: String, for use: String, now: Instant, _ key: OfficeKey) {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 4, let account = Int64(parts[0]), let until = Int64(parts[1]) else { return nil }
        self.init(
            use: use, account: account, until: Instant(milliseconds: until), words: String(parts[2]))
        guard Password.same(text.utf8, self.text(key).utf8), now < self.until else { return nil }
    }

    init(use: String, account: Int64, until: Instant, words: String = "") {
        self.use = use
        self.account = account
        self.until = until
        self.words = words
    }

    /// Bytes as text that may stand in a cookie and a form (base64url).
    static func text(of bytes: [UInt8]) -> String {
        Data(bytes).base64EncodedString()
            .replacing("+", with: "-").replacing("/", with: "_").replacing("=", with: "")
    }
}
