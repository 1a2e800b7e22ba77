import CleryLaw
import Foundation

/// One piece of what a message says.
enum AlertPiece: String, Sendable, CaseIterable {
    /// What it is, in a few words: the subject, the banner, the headline.
    case headline
    // What law and practice ask of both kinds.
    case place, time, impact, action
    case next
    case sender
    // A timely warning.
    case nature
    case suspect
    case unknown
    case report
    case support
    case why
    /// Number of the log's entry.
    case entry
}

/// What a message says in one language, piece by piece: every form of it is made from these.
struct AlertWords: Sendable, Equatable {
    /// BCP 47, such as "en" or "es".
    var language = "en"
    var pieces: [AlertPiece: String] = [:]

    init(language: String = "en", _ pieces: [AlertPiece: String] = [:]) {
        (self.language, self.pieces) = (language, pieces)
    }

    /// "Spanish"
    var languageName: String {
        Locale(identifier: "en_US").localizedString(forLanguageCode: language) ?? language
    }

    subscript(_ piece: AlertPiece) -> String {
        get { pieces[piece] ?? "" }
        set { pieces[piece] = newValue.isEmpty ? nil : newValue }
    }
}

extension [AlertWords] {
    /// The first is the source; others say the same in other languages.
    func said(in language: String) -> AlertWords {
        first { $0.language == language } ?? first ?? AlertWords()
    }

    /// The same with what only these others say; the place and the time of what happened are theirs.
    func filling(from known: AlertWords) -> [AlertWords] {
        map { words in
            var words = words
            for (piece, text) in known.pieces
            where words[piece].isEmpty || piece == .place || piece == .time {
                words[piece] = text
            }
            return words
        }
    }

    /// The same with its first text changed. Others still say the same where only the place, a time or a name was
    /// changed, and say that too; else they are left out.
    func changed(to words: AlertWords) -> [AlertWords] {
        guard let first, count > 1 else { return [words] }
        let changed = AlertPiece.allCases.filter {
            AlertSentences.plain(first[$0]) != AlertSentences.plain(words[$0])
        }
        guard Set(changed).isSubset(of: [.place, .time, .entry, .sender]) else { return [words] }
        return [words]
            + dropFirst().map { other in
                var other = other
                for piece in changed { other[piece] = words[piece] }
                return other
            }
    }

    var json: String {
        var json = JSONWriter()
        json.array { json in
            for words in self {
                json.object { json in
                    json.key("language")
                    json.value(words.language)
                    for piece in AlertPiece.allCases where !words[piece].isEmpty {
                        json.key(named: piece.rawValue)
                        json.value(words[piece])
                    }
                }
            }
        }
        return json.string
    }

    init(json: String) throws {
        self = try JSONValue(parsing: json).items.map { item in
            var words = AlertWords(language: item["language"]?.text ?? "en")
            for piece in AlertPiece.allCases { words[piece] = item[piece.rawValue]?.text ?? "" }
            return words
        }
    }
}
