/// What a network of text messages takes: so many parts, and numbers as it writes them.
enum TextParts {
    /// How many messages of the network a text is.
    static func count(_ text: String) -> Int { max(1, SMSLength(text).parts) }

    /// A number as E.164 writes it, such as +15555550123.
    static func isPhone(_ text: String) -> Bool {
        text.hasPrefix("+") && (8...16).contains(text.utf8.count)
            && text.utf8.dropFirst().allSatisfy { (48...57).contains($0) }
    }
}
