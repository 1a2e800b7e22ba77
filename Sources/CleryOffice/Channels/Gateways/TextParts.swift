/// How many messages of the network a text is: 160 letters of its own alphabet, or 70 of any other; fewer when it is in
/// parts (3GPP TS 23.038, 23.040).
enum TextParts {
    private static let letters = Set(
        "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà"
            .unicodeScalars)
    /// Each takes the room of two.
    private static let twice = Set("^{}\\[~]|€\u{0C}".unicodeScalars)

    static func isPlain(_ text: String) -> Bool {
        text.unicodeScalars.allSatisfy { letters.contains($0) || twice.contains($0) }
    }

    static func count(_ text: String) -> Int {
        let isPlain = isPlain(text)
        let length =
            isPlain
            ? text.unicodeScalars.reduce(0) { $0 + (twice.contains($1) ? 2 : 1) } : text.utf16.count
        let (one, each) = isPlain ? (160, 153) : (70, 67)
        return length <= one ? 1 : (length + each - 1) / each
    }

    /// A number as E.164 writes it, such as +15555550123.
    static func isPhone(_ text: String) -> Bool {
        text.hasPrefix("+") && (8...16).contains(text.utf8.count)
            && text.utf8.dropFirst().allSatisfy { (48...57).contains($0) }
    }
}
