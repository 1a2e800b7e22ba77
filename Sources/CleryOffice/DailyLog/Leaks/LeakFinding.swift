/// Something in a public text that may not be published. It says where it stands and never what it is.
struct LeakFinding: Sendable, Equatable, Hashable {
    enum Kind: String, Sendable, CaseIterable, Comparable {
        case name, email, phone, identification, birthDate, plate, room

        static func < (one: Kind, other: Kind) -> Bool { one.rank < other.rank }
        private var rank: Int { Kind.allCases.firstIndex(of: self) ?? 0 }
    }

    /// The field's word for readers: "nature", "location", "comment".
    let field: String
    let kind: Kind
    /// Where it stands: offsets of UTF-8 bytes in the field's text.
    let range: Range<Int>

    /// What a person reads. It never repeats the text, so it may stand in an event.
    var sentence: String {
        switch kind {
        case .name: "The \(field) names somebody of this record."
        case .email: "The \(field) holds what looks like an e-mail address."
        case .phone: "The \(field) holds what looks like a phone number."
        case .identification: "The \(field) holds what looks like an identification number."
        case .birthDate: "The \(field) holds what looks like a date of birth."
        case .plate: "The \(field) holds what looks like a license plate."
        case .room: "The \(field) holds what looks like a room or unit number."
        }
    }

    /// Each sentence once, in the order of the findings.
    static func sentences(_ findings: [LeakFinding]) -> [String] {
        var said: Set<String> = []
        return findings.map(\.sentence).filter { said.insert($0).inserted }
    }
}

extension LeakFinding {
    /// A piece of a text on its way to a page: plain, or marked with what it looks like.
    struct Piece: Sendable, Equatable {
        let text: String
        let kind: Kind?
    }

    /// A field's text in pieces, so that a page can mark what was found. Joined, the pieces are the text.
    static func pieces(of text: String, field: String, _ findings: [LeakFinding]) -> [Piece] {
        let bytes = Array(text.utf8)
        var pieces: [Piece] = []
        var at = 0
        func add(_ range: Range<Int>, _ kind: Kind?) {
            if !range.isEmpty {
                pieces.append(Piece(text: String(decoding: bytes[range], as: UTF8.self), kind: kind))
            }
        }
        let own = findings.filter { $0.field == field }
        for finding in own.sorted(by: {
            ($0.range.lowerBound, $1.range.upperBound) < ($1.range.lowerBound, $0.range.upperBound)
        }) {
            let start = max(at, finding.range.lowerBound)
            let end = min(bytes.count, finding.range.upperBound)
            guard start < end else { continue }
            add(at..<start, nil)
            add(start..<end, finding.kind)
            at = end
        }
        add(at..<bytes.count, nil)
        return pieces
    }
}
