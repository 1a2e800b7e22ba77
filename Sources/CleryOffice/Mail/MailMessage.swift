import CleryLaw
import Foundation

/// An address as SMTP and a header line may carry it: one `@`, plain ASCII, nothing that could begin another header,
/// command or address.
struct MailAddress: Sendable, Equatable {
    let text: String
    var domain: String { String(text.split(separator: "@").last ?? "") }

    init?(_ text: String) {
        let parts = text.split(separator: "@", omittingEmptySubsequences: false)
        let refused = Set("<>()[],;:\\\"".utf8)
        guard parts.count == 2, parts.allSatisfy({ !$0.isEmpty }), text.utf8.count <= 254,
            parts[0].utf8.count <= 64, text.utf8.allSatisfy({ $0 > 32 && $0 < 127 && !refused.contains($0) })
        else { return nil }
        self.text = text
    }
}

/// A message to somebody of the office: it says that something waits, and never what. The office sends its own people
/// no other.
struct MailMessage: Letter {
    let id: String
    let from: MailAddress
    let to: MailAddress
    let institution: String
    let site: String
    let made: Instant

    /// The whole message with CRLF line ends, headers first.
    var text: String {
        let headers = [
            "From: \(MailHeader.phrase(institution)) <\(from.text)>", "To: <\(to.text)>",
            "Subject: \(MailHeader.words("Something waits for you at \(institution)"))",
            "Date: \(MailHeader.date(made))", "Message-ID: \(id)",
        ]
        return LetterText.whole(headers, body)
    }

    private var body: String {
        [
            "Something waits for you in the Clery office of \(MailHeader.oneLine(institution)).", "",
            "Sign in to see it:", "\(site)/office/notices", "",
            "This message never says what it is about. Which messages you get, you choose at",
            "\(site)/office/notices/settings", "",
        ].joined(separator: "\r\n")
    }
}

/// How words stand in header lines (RFC 5322, RFC 2047).
enum MailHeader {
    /// Text without line ends and other control characters: it stays within its line.
    static func oneLine(_ text: String) -> String {
        String(
            text.unicodeScalars.map {
                $0.properties.generalCategory == .control || $0 == "\u{2028}" || $0 == "\u{2029}"
                    ? " " : Character($0)
            })
    }

    /// Free text of a header; encoded when it is more than plain ASCII or too long for a line.
    static func words(_ text: String) -> String {
        let text = oneLine(text)
        guard text.utf8.contains(where: { $0 > 126 }) || text.utf8.count > 60 || text.contains("=?") else {
            return text
        }
        // An encoded word has at most 75 characters: 45 bytes of UTF-8, cut between characters.
        var words: [String] = []
        var piece = ""
        for character in text {
            if piece.utf8.count + character.utf8.count > 45 {
                words.append(piece)
                piece = ""
            }
            piece.append(character)
        }
        words.append(piece)
        return words.map { "=?utf-8?B?\(Data($0.utf8).base64EncodedString())?=" }.joined(separator: "\r\n ")
    }

    /// A display name in front of an address.
    static func phrase(_ text: String) -> String {
        let encoded = words(text)
        guard encoded == oneLine(text) else { return encoded }
        return "\"" + encoded.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
    }

    /// `Mon, 23 Nov 2026 08:00:00 +0000`
    static func date(_ instant: Instant) -> String {
        let seconds = instant.milliseconds / 1000
        let day = Day(number: Int32(clamping: seconds / 86_400))
        let second = Int(seconds % 86_400)
        let (year, month, date) = day.civil
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        let days = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
        let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
        return "\(days[day.weekday - 1]), \(date) \(months[month - 1]) \(year) "
            + "\(two(second / 3600)):\(two(second / 60 % 60)):\(two(second % 60)) +0000"
    }

    static func base64Lines(_ text: String) -> String {
        let code = Array(Data(text.utf8).base64EncodedString())
        return stride(from: 0, to: code.count, by: 76).map { String(code[$0..<min($0 + 76, code.count)]) }
            .joined(separator: "\r\n") + "\r\n"
    }
}
