/// Something to look at before a message goes out. It says where it stands and never repeats what was found.
struct AlertFinding: Sendable, Equatable {
    enum Kind: String, Sendable, CaseIterable {
        /// A piece that law or practice asks for is not there.
        case missing
        /// The text may tell who somebody is.
        case leak
        /// The wording harms a victim, or speaks to some people only.
        case wording
        /// The entry in the daily log says something else.
        case differs
        /// It is long for a text message.
        case length
    }

    let kind: Kind
    /// The piece in which it stands; nil of the message as a whole.
    let piece: AlertPiece?
    let sentence: String
    /// The message may not go out like this.
    var isBlocking = false
    /// Offsets of UTF-8 bytes in the piece's text, where it is a matter of some words.
    var range: Range<Int>?
}

extension AlertPiece {
    /// The piece in a writer's words.
    var words: String {
        switch self {
        case .headline: "headline"
        case .place: "place"
        case .time: "time"
        case .impact: "danger"
        case .action: "what to do"
        case .next: "next update"
        case .sender: "sender"
        case .nature: "nature of the crime"
        case .suspect: "description of the suspect"
        case .unknown: "what is not known"
        case .report: "how to report"
        case .support: "support"
        case .why: "reason"
        case .entry: "case number"
        }
    }
}

extension [AlertFinding] {
    /// Whether nothing stands against sending.
    var maySend: Bool { !contains(where: \.isBlocking) }
    func of(_ piece: AlertPiece) -> [AlertFinding] { filter { $0.piece == piece } }
}
