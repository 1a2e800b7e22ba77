import Crypto
import Foundation

/// The words with which a person who reported comes back: six words, 66 bits, made from the form's own mark.
///
/// The office keeps only their seal under its key, so that neither the file nor a backup gives them away. The same
/// form sent twice gives the same words, so that a lost answer leaves no second report.
struct Receipt: Sendable, Equatable {
    let words: [String]
    var text: String { words.joined(separator: " ") }

    private static let list = EmbeddedFiles.words.description.split(separator: "\n").map(String.init)

    /// The receipt of a form's mark.
    init(mark: String, _ key: OfficeKey) {
        var bits = Data(key.code(of: "receipt words", Array(mark.utf8)))
        words = (0..<6).map { _ in
            let number = Int(bits[0]) << 8 | Int(bits[1])
            bits = Data(bits.dropFirst(2))
            return Receipt.list[number % Receipt.list.count]
        }
    }

    /// What somebody typed: capitals, commas and line ends do not matter. Nil when it is not six words of the list.
    init?(typed text: String) {
        let words = text.lowercased().split { !$0.isLetter }.map(String.init)
        guard words.count == 6, words.allSatisfy(Receipt.list.contains) else { return nil }
        self.words = words
    }

    /// What is kept instead of the words.
    func sealed(_ key: OfficeKey) -> [UInt8] { key.code(of: "receipt", Array(text.utf8)) }

    /// A mark for a new form.
    static func mark() -> String {
        Data((0..<24).map { _ in UInt8.random(in: 0...255) }).base64EncodedString()
            .replacing("+", with: "-").replacing("/", with: "_")
    }
}

extension OfficeKey {
    /// A code that only this office can make: a keyed hash, apart for each use.
    func code(of use: String, _ bytes: [UInt8]) -> [UInt8] {
        var code = HMAC<SHA256>(key: keyed)
        code.update(data: Array(use.utf8) + [0])
        code.update(data: bytes)
        return Array(code.finalize())
    }
}
