/// What the mail server is given: from whom, to whom, and the whole message.
protocol Letter: Sendable {
    var from: MailAddress { get }
    var to: MailAddress { get }
    /// The message with CRLF line ends, headers first.
    var text: String { get }
}

/// Header lines and a body of plain text put together (RFC 5322, RFC 2045).
enum LetterText {
    /// - Parameter body: lines parted by CRLF.
    static func whole(_ headers: [String], _ body: String) -> String {
        let isPlain =
            body.utf8.allSatisfy { $0 < 128 }
            && body.split(separator: "\r\n").allSatisfy { $0.utf8.count < 990 }
        let all =
            headers + [
                "Auto-Submitted: auto-generated", "MIME-Version: 1.0",
                "Content-Type: text/plain; charset=utf-8",
                "Content-Transfer-Encoding: \(isPlain ? "7bit" : "base64")", "",
            ]
        return all.joined(separator: "\r\n") + "\r\n" + (isPlain ? body : MailHeader.base64Lines(body))
    }
}
