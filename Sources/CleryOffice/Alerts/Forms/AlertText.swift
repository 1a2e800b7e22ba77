/// A message as a text for phones: plain characters where they say the same, and no more parts than a carrier joins.
struct AlertText: Sendable {
    /// How many parts a message may have; more arrive late or not at all.
    static let mostParts = 4

    let forms: AlertForms

    init(_ forms: AlertForms) { self.forms = forms }

    /// All of it, however long.
    var whole: String { text([.place, .action, .next]) }

    /// What fits: first the next update is left out, then what to do is cut at a word. Where it is and the address always
    /// stay.
    var fitted: String {
        for text in [whole, text([.place, .action])]
        where SMSLength(text).parts <= Self.mostParts { return text }
        let end = forms.address.map { " " + $0 } ?? ""
        let start = SMSLength.plain(said([.place, .action]))
        let whole = SMSLength(start + "…" + end)
        let cut = SMSLength.cut(
            start, parts: Self.mostParts, besides: whole.isPlain ? "..." + end : "…" + end)
        return cut + (whole.isPlain ? "..." : "…") + end
    }

    private func text(_ pieces: [AlertPiece]) -> String {
        let text = SMSLength.plain(said(pieces))
        return forms.address.map { "\(text) \($0)" } ?? text
    }

    private func said(_ pieces: [AlertPiece]) -> String {
        let step = forms.alert.step == .first ? "" : forms.alert.step.title.uppercased() + ". "
        return forms.mark + forms.institution + ": " + step
            + AlertSentences.joined([forms.headline] + pieces.map { forms.words[$0] })
    }
}
