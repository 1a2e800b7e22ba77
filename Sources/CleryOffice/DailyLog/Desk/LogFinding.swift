/// What the leak check found in the words of an entry, as `log_stops` keeps it: the piece, the kind, and where it
/// stands; never the text itself.
struct LogFinding: Sendable, Equatable {
    let piece: LogPiece
    let kind: LeakFinding.Kind
    /// Offsets of UTF-8 bytes in the piece's text.
    let range: Range<Int>

    var sentence: String { asFound.sentence }

    fileprivate var asFound: LeakFinding {
        LeakFinding(field: piece.title.lowercased(), kind: kind, range: range)
    }
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
                    $0.key("from")
                    $0.value(one.range.lowerBound)
                    $0.key("to")
                    $0.value(one.range.upperBound)
                }
            }
        }
        return json.string
    }

    static func list(_ text: String) -> [LogFinding] {
        guard let json = try? JSONValue(parsing: Array(text.utf8)) else { return [] }
        return json.items.compactMap { one in
            guard let piece = (one["field"]?.text).flatMap(LogPiece.init(rawValue:)),
                let kind = (one["kind"]?.text).flatMap(LeakFinding.Kind.init(rawValue:)),
                let from = one["from"]?.integer, let to = one["to"]?.integer, from >= 0, from < to
            else { return nil }
            return LogFinding(piece: piece, kind: kind, range: Int(from)..<Int(to))
        }
    }

    /// Each sentence once, in the order of the findings.
    static func sentences(_ findings: [LogFinding]) -> [String] {
        LeakFinding.sentences(findings.map(\.asFound))
    }

    /// A piece's text cut where something was found: the parts in order, each with whether it was found.
    static func cut(_ text: String, of piece: LogPiece, _ findings: [LogFinding]) -> [(
        text: String, isFound: Bool
    )] {
        let own = findings.filter { $0.piece == piece }.map(\.asFound)
        return LeakFinding.pieces(of: text, field: piece.title.lowercased(), own).map {
            ($0.text, $0.kind != nil)
        }
    }
}
