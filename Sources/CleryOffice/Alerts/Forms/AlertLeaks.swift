import CleryLaw

/// The look for words that tell who somebody is, and for words that harm.
extension AlertCheck {
    /// Where the institution's own numbers and addresses stand.
    private static let ownNumbers: Set<AlertPiece> = [.report, .support, .sender, .action, .next]

    /// Crimes of which a room or a unit tells who the victim is.
    private static let intimate: Set<String> = [
        "rape", "fondling", "incest", "statutory_rape", "domestic_violence", "dating_violence", "stalking",
        "sex_offense_forcible", "sex_offense_nonforcible",
    ]

    var leaks: [AlertFinding] {
        let fields = AlertPiece.allCases.filter { $0 != .entry && !words[$0].isEmpty }
        let found = LeakCheck.findings(
            // It reads the field "place" as one.
            in: fields.map { (name: $0.rawValue, text: words[$0]) }, of: people, places: places,
            own: [words[.entry]])
        return found.compactMap { one in
            guard let piece = AlertPiece(rawValue: one.field) else { return nil }
            return finding(one, in: piece)
        }
    }

    private func finding(_ leak: LeakFinding, in piece: AlertPiece) -> AlertFinding? {
        let text = String(decoding: Array(words[piece].utf8)[leak.range], as: UTF8.self)
        let isTheirs = isOfRecord(text, leak.kind)
        func found(_ sentence: String, blocks: Bool) -> AlertFinding {
            AlertFinding(
                kind: .leak, piece: piece, sentence: sentence, isBlocking: blocks, range: leak.range)
        }
        let start = "The \(piece.words) "
        switch leak.kind {
        case .name:
            return found(
                start + "names somebody of this incident’s record. A warning never tells who a victim is.",
                blocks: true)
        case .phone, .email:
            if !isTheirs, Self.ownNumbers.contains(piece) { return nil }
            let what = leak.kind == .phone ? "a phone number" : "an e-mail address"
            return found(start + "holds what looks like \(what) of a person.", blocks: isTheirs)
        case .identification, .birthDate:
            return found(
                start + "holds what looks like a number or a date of birth of a person.",
                blocks: isTheirs || piece != .suspect)
        case .plate:
            return found(
                start + "holds a license plate. Only a suspect’s vehicle may be named so.",
                blocks: isTheirs || piece != .suspect && alert.kind == .timelyWarning)
        case .room:
            let tells = isTheirs || Self.intimate.contains(alert.category ?? "")
            return found(
                start + "names a room or a unit. "
                    + (tells
                        ? "It tells who the victim is: name the building."
                        : "Where people live, it can tell who the victim is: name the building."),
                blocks: tells)
        }
    }

    /// Whether a number stands in the record of the incident.
    private func isOfRecord(_ text: String, _ kind: LeakFinding.Kind) -> Bool {
        guard !people.isEmpty else { return false }
        let digits = text.utf8.filter(ASCII.isDigit)
        if kind == .room {
            return LeakText(text).words.contains { people.rooms.contains($0.key) }
        }
        if kind == .email {
            let local = text.utf8.prefix { $0 != 0x40 }.filter(ASCII.isLetter).map(ASCII.small)
            return people.words[WordKey.of(local)] != nil
        }
        let all = text.utf8.filter { ASCII.isDigit($0) || ASCII.isLetter($0) }.map(ASCII.small)
        return [7, 10].contains { digits.count >= $0 && people.numbers[WordKey.of(digits.suffix($0))] != nil }
            || people.numbers[WordKey.of(digits)] != nil || people.numbers[WordKey.of(all)] != nil
    }

    var wording: [AlertFinding] {
        AlertPiece.allCases.flatMap { piece in
            VictimWords.hints(in: words[piece]).map {
                AlertFinding(kind: .wording, piece: piece, sentence: $0.sentence, range: $0.range)
            }
        }
    }
}
