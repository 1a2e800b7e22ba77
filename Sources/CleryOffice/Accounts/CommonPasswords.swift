/// Passwords that everybody knows, and ways of writing them long. Compared without regard to capitals.
enum CommonPasswords {
    private static let list = Set(EmbeddedFiles.commonPasswords.description.split(separator: "\n"))
    private static let rows = [
        "abcdefghijklmnopqrstuvwxyz", "qwertyuiopasdfghjklzxcvbnm", "12345678901234567890",
    ]

    /// Whether a password is one of them, a short piece over and over, or a walk along the keyboard.
    static func has(_ password: String) -> Bool {
        let text = password.lowercased()
        if list.contains(text[...]) || isRepeated(Array(text)) || isWalk(Array(text)) { return true }
        // Digits and signs put before or after make no new word of an old one.
        let from = text.drop { !$0.isLetter }
        let core = from.prefix(
            from.lastIndex { $0.isLetter }.map { from.distance(from: from.startIndex, to: $0) + 1 } ?? 0)
        return core.isEmpty || list.contains(core) || isRepeated(Array(core))
    }

    /// One piece, over and over, the last perhaps cut short.
    private static func isRepeated(_ text: [Character]) -> Bool {
        guard text.count > 1 else { return false }
        return (1...text.count / 2).contains { length in
            text.indices.allSatisfy { text[$0] == text[$0 % length] }
        }
    }

    /// Nearly every letter stands beside the one before it, or is the same.
    private static func isWalk(_ text: [Character]) -> Bool {
        guard text.count > 2 else { return false }
        let steps = zip(text, text.dropFirst()).count { a, b in
            a == b
                || rows.contains { $0.contains(String([a, b])) || $0.contains(String([b, a])) }
        }
        return steps * 5 >= (text.count - 1) * 4
    }
}
