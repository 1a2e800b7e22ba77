import CleryLaw

/// A script as it was typed.
enum ScriptForm {
    static let spanish = [
        ("es-headline", "What it is, in Spanish"), ("es-place", "Where, in Spanish"),
        ("es-impact", "What it does, in Spanish"), ("es-action", "What people should do, in Spanish"),
        ("es-next", "When they hear more, in Spanish"),
    ]

    static func fields(_ script: AlertScript) -> TypedFields {
        var fields = TypedFields()
        fields["name"] = script.name
        fields["kind"] = script.kind.rawValue
        fields["hazard"] = script.hazard?.rawValue ?? ""
        fields["category"] = script.category ?? ""
        fields["rank"] = "\(script.rank)"
        for (piece, text) in script.words.first?.pieces ?? [:] { fields[piece.rawValue] = text }
        for (piece, text) in script.words.first(where: { $0.language == "es" })?.pieces ?? [:] {
            fields["es-\(piece.rawValue)"] = text
        }
        return fields
    }

    /// The script that was typed; nil where something is wrong.
    static func read(
        _ fields: TypedFields, id: Int64, reach: AlertReach, account: Int64?, at: Instant,
        _ problems: inout [Problem]
    ) -> AlertScript? {
        let name = fields.text("name", upTo: 60, or: "Give it a name: it stands on its button.", &problems)
        var words = AlertWords()
        for one in ComposeForm.pieces where one.piece != .entry {
            let text = fields[one.piece.rawValue].replacing("\r\n", with: "\n")
            words[one.piece] = one.rows == 1 ? MailHeader.oneLine(text) : text
            if text.count > ComposeForm.longest {
                problems.append(
                    Problem(one.piece.rawValue, "\(one.label): use at most \(ComposeForm.longest) letters."))
            }
        }
        if words[.headline].isEmpty { problems.append(Problem("headline", "Say in a few words what it is.")) }
        if words[.action].isEmpty { problems.append(Problem("action", "Say what people should do.")) }
        var spanish = AlertWords(language: "es", words.pieces)
        var isSpanish = false
        for (field, _) in Self.spanish where !fields[field].isEmpty {
            guard let piece = AlertPiece(rawValue: String(field.dropFirst(3))) else { continue }
            spanish[piece] = MailHeader.oneLine(fields[field])
            isSpanish = true
        }
        if isSpanish, fields["es-headline"].isEmpty || fields["es-action"].isEmpty {
            problems.append(
                Problem("es-headline", "In Spanish too: say what it is and what people should do."))
        }
        guard problems.isEmpty else { return nil }
        return AlertScript(
            id: id, kind: AlertContent.Kind(rawValue: fields["kind"]) ?? .emergencyNotification,
            hazard: Emergency.Hazard(rawValue: fields["hazard"]),
            category: Category(name: fields["category"])?.name, name: name,
            words: isSpanish ? [words, spanish] : [words], reach: reach, rank: Int(fields["rank"]) ?? 100,
            account: account, at: at)
    }
}
