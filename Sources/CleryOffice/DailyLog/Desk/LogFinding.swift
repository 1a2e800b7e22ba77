import CleryLaw
import Crypto

/// What the leak check found in the words of an entry, as `log_stops` keeps it: the piece, the kind, and where it
/// stands; never the text itself.
struct LogFinding: Sendable, Equatable {
    enum Kind: String, Sendable, CaseIterable {
        case name, email, phone, identification, birthDate, plate, room

        /// After "The comment".
        fileprivate var words: String {
            switch self {
            case .name: "names somebody of this record"
            case .email: "holds what looks like an e-mail address"
            case .phone: "holds what looks like a phone number"
            case .identification: "holds what looks like an identification number"
            case .birthDate: "holds what looks like a date of birth"
            case .plate: "holds what looks like a license plate"
            case .room: "holds what looks like a room or unit number"
            }
        }
    }

    let piece: LogPiece
    let kind: Kind
    /// Offsets of UTF-8 bytes in the piece's text; nil where nobody has kept them.
    var range: Range<Int>?

    var sentence: String { "The \(piece.title.lowercased()) \(kind.words)." }
}

extension LogFinding {
    static func json(_ findings: [LogFinding]) -> String {
        var json = JSONWriter()
        json.array {
            for one in findings {
                $0.object {
                    $0.key("field")
                    $0.value(one.piece.rawValue)
                    $0.key("kind")
                    $0.value(one.kind.rawValue)
                    if let range = one.range {
                        $0.key("from")
                        $0.value(range.lowerBound)
                        $0.key("to")
                        $0.value(range.upperBound)
                    }
                }
            }
        }
        return json.string
    }

    static func list(_ text: String) -> [LogFinding] {
        guard let json = try? JSONValue(parsing: Array(text.utf8)) else { return [] }
        return json.items.compactMap { one in
            guard let piece = (one["field"]?.text).flatMap(LogPiece.init(rawValue:)),
                let kind = (one["kind"]?.text).flatMap(Kind.init(rawValue:))
            else { return nil }
            var finding = LogFinding(piece: piece, kind: kind)
            if let from = one["from"]?.integer, let to = one["to"]?.integer, from >= 0, from < to {
                finding.range = Int(from)..<Int(to)
            }
            return finding
        }
    }

    /// Each sentence once, in the order of the findings.
    static func sentences(_ findings: [LogFinding]) -> [String] {
        var said: Set<String> = []
        return findings.map(\.sentence).filter { said.insert($0).inserted }
    }

    /// A piece's text cut where something was found: the parts in order, each with whether it was found.
    static func cut(_ text: String, of piece: LogPiece, _ findings: [LogFinding]) -> [(
        text: String, isFound: Bool
    )] {
        let bytes = Array(text.utf8)
        var parts: [(String, Bool)] = []
        var at = 0
        func add(_ range: Range<Int>, _ isFound: Bool) {
            if !range.isEmpty { parts.append((String(decoding: bytes[range], as: UTF8.self), isFound)) }
        }
        let ranges = findings.filter { $0.piece == piece }.compactMap(\.range)
        for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
            let (start, end) = (max(at, range.lowerBound), min(bytes.count, range.upperBound))
            guard start < end else { continue }
            add(at..<start, false)
            add(start..<end, true)
            at = end
        }
        add(at..<bytes.count, false)
        return parts
    }
}

/// A short mark of texts: the same for the same texts, another for any other.
enum Fingerprint {
    static func of(_ texts: [String]) -> String {
        var hash = SHA256()
        for text in texts { hash.update(data: Array("\(text.utf8.count):\(text)".utf8)) }
        return hash.finalize().prefix(16).map { byte in
            String(byte >> 4, radix: 16) + String(byte & 15, radix: 16)
        }.joined()
    }
}

extension LogContent {
    /// The mark of all that a reader sees letter by letter. Who clears a text clears these letters and no others.
    var fingerprint: String { Fingerprint.of(texts.flatMap { [$0.piece.rawValue, $0.text] }) }
}
