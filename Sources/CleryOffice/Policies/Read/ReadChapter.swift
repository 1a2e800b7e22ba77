import CleryLaw
import GRDB

/// A text on the reading page: what is kept, or our draft where nothing is.
struct ReadPart: Sendable {
    let part: PolicyStatement.Part
    let key: PartKey
    /// What the page showed before anybody typed.
    let shown: String
    /// The version behind it; nil: our draft.
    let kept: PolicyText?
    let isApproved: Bool
    /// As it stands on the page now.
    var text: String
    /// The version that the page knew; 0 where there was none.
    var seen: Int64
    /// It was on the page that was sent.
    var isSent = false
    /// What somebody else saved meanwhile.
    var theirs: PolicyText?

    init(_ state: PartState, _ book: PolicyBook) {
        part = state.part
        key = PartKey(state.part.id, nil)
        kept = if case .text(let text) = state.source { text } else { nil }
        isApproved = state.approval != nil
        shown = kept?.body ?? book.draft(state.part.id)
        text = shown
        seen = book.texts[key]?.id ?? 0
    }

    var isAdopted: Bool { kept?.adopted == true }

    /// Whether there is anything to be read: nobody has adopted it, or it waits for this person's approval.
    func waits(mayApprove: Bool) -> Bool { !isAdopted || (mayApprove && !isApproved) }

    /// Takes what was sent; gives what is wrong with it. A text that is read must be whole.
    mutating func take(_ form: Form, isRead: Bool) -> Problem? {
        let name = "text-\(part.id)"
        guard form.fields.contains(where: { $0.name == name }) else { return nil }
        isSent = true
        text = PolicyText.plain(form[name])
        let known = seen
        if Int64(form["seen-\(part.id)"]) != known, text != kept?.body {
            theirs = kept
            return Problem(
                name, "Somebody else saved this text meanwhile. Look at both, and send again what is to hold."
            )
        }
        if text.utf8.count > PolicyText.longest {
            return Problem(name, "A text has at most \(PolicyText.longest) letters.")
        }
        guard isRead else { return nil }
        if text.isEmpty { return Problem(name, "There is no text to be adopted.") }
        if let first = PolicyBlanks.of(text).first {
            return Problem(name, "“[[\(first)]]” is still a blank: write what belongs there.")
        }
        return PolicyBlanks.has(text)
            ? Problem(name, "Take the double brackets away: they mark what is not filled yet.") : nil
    }

    /// Whether sending it makes a new version.
    func isWritten(isRead: Bool) -> Bool {
        isSent && (text != shown || (isRead && !isAdopted))
    }
}

/// The texts of one statement that a person reads together and says of them: so it is here.
struct ReadChapter: Sendable {
    let statement: PolicyStatement
    var parts: [ReadPart]
    var isRead = false
}

/// The State's definitions that nobody has confirmed.
struct ReadPack: Sendable {
    let pack: JurisdictionPack
    var isRead = false
    /// Who checked them, and how.
    var checked = ""

    /// Changes with every change of the pack.
    var mark: String { "\(pack.at.milliseconds)" }

    mutating func take(_ form: Form) -> Problem? {
        isRead = form.fields.contains { $0.name == "pack" && $0.value == "\(pack.id)" }
        checked = MailHeader.oneLine(form.trimmed("checked-\(pack.id)"))
        guard isRead else { return nil }
        let name = "checked-\(pack.id)"
        if form["mark-\(pack.id)"] != mark {
            return Problem(name, "The definitions are no longer those that you have read. Read them again.")
        }
        return checked.count < 3 || checked.count > 200
            ? Problem(name, "Say who checked the definitions, and how: at most 200 letters.") : nil
    }
}
