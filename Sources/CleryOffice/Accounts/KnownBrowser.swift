import CleryLaw
import HTTPTypes
import Hummingbird

/// A mark that a browser keeps once somebody has signed in there. It opens nothing.
///
/// Whoever guesses at a person's password from elsewhere slows all other browsers down, but not the ones that the
/// person has used before: their tries are counted apart, and their passwords are looked at first.
struct KnownBrowser: Sendable {
    /// Tells this browser from others; random.
    let mark: String

    private static let use = "known browser"
    private static let length: Int64 = 180 * 24 * 3_600_000

    /// The mark in a request, if somebody signed in by this account in that browser.
    init?(of account: Int64, _ request: Request, _ office: Office) {
        guard let text = request.cookies[KnownBrowser.name(request)]?.value,
            let ticket = Ticket(text, for: KnownBrowser.use, now: office.clock(), office.key),
            ticket.account == account
        else { return nil }
        mark = ticket.words
    }

    /// The line that sets a new mark.
    static func line(for account: Int64, _ request: Request, _ office: Office) -> String {
        let ticket = Ticket(
            use: use, account: account,
            until: Instant(milliseconds: office.clock().milliseconds + length),
            words: Ticket.text(of: (0..<12).map { _ in .random(in: 0...255) }))
        return SessionCookie.line(name(request), ticket.text(office.key), length, request)
    }

    private static func name(_ request: Request) -> String { SessionCookie.name(request) + "-known" }
}
