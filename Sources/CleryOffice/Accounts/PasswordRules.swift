/// What a new password must be, as NIST SP 800-63B-4 asks: long, and not one that others would try first. There are no
/// rules on capitals, digits or signs, and no password has to be changed because it is old.
enum PasswordRules {
    static let shortest = 15
    static let longest = 256
    static let hint =
        "At least \(shortest) characters; several words with blanks are good. It must not be well known, nor hold your sign-in name or the institution's name."

    /// What is wrong with a password; nil when it may be taken.
    static func problem(_ password: String, signIn: String, institution: String) -> String? {
        if password.count < shortest {
            return "Write at least \(shortest) characters. These are \(password.count)."
        }
        if password.count > longest { return "Write at most \(longest) characters." }
        let plain = letters(password)
        if letters(signIn).count > 2, plain.contains(letters(signIn)) {
            return "It holds your sign-in name, which others would try first. Choose another."
        }
        if names(of: institution).contains(where: { plain.contains($0) }) {
            return "It holds the institution's name, which others would try first. Choose another."
        }
        if CommonPasswords.has(password) {
            return "It is one of those that others would try first. Choose another."
        }
        return nil
    }

    /// The whole name, and each word of it that not every institution has.
    private static func names(of institution: String) -> [String] {
        let common: Set = [
            "college", "university", "institute", "school", "state", "community", "technology",
        ]
        let words = institution.split { !$0.isLetter }.map { letters(String($0)) }
        return [letters(institution)] + words.filter { $0.count > 4 && !common.contains($0) }
    }

    private static func letters(_ text: String) -> String {
        text.lowercased().filter { $0.isLetter || $0.isNumber }
    }
}
