/// One field of a record at one revision, in words for people.
struct HistoryField: Sendable, Equatable {
    /// What makes it the same field in another revision.
    let key: String
    let name: String
    let value: String
    /// Differs when the field does, also where the value is not shown.
    let raw: String
    /// A text of many lines, which is compared line by line.
    var isText = false
    /// Not shown, only whether it changed.
    var isSealed = false

    static func plain(_ key: String, _ name: String, _ value: String) -> HistoryField {
        HistoryField(key: key, name: name, value: value, raw: value)
    }

    static func sealed(_ key: String, _ name: String, _ value: Value, _ words: String = "sealed text")
        -> HistoryField
    {
        HistoryField(key: key, name: name, value: words, raw: "\(value)", isSealed: true)
    }
}

/// What became of one field between two revisions.
struct FieldChange: Sendable, Equatable {
    enum Kind: String, Sendable { case added, removed, changed }
    let kind: Kind
    let name: String
    let before: String
    let after: String
    var isText = false
    var isSealed = false

    /// The changes from one revision to a later one, in the order of the fields.
    static func between(_ old: [HistoryField], _ new: [HistoryField]) -> [FieldChange] {
        let before = Dictionary(old.map { ($0.key, $0) }, uniquingKeysWith: { a, _ in a })
        let after = Dictionary(new.map { ($0.key, $0) }, uniquingKeysWith: { a, _ in a })
        var keys = new.map(\.key)
        keys += old.map(\.key).filter { after[$0] == nil }
        return keys.compactMap { key in
            switch (before[key], after[key]) {
            case (nil, let field?):
                FieldChange(
                    kind: .added, name: field.name, before: "", after: field.value, isText: field.isText,
                    isSealed: field.isSealed)
            case (let field?, nil):
                FieldChange(
                    kind: .removed, name: field.name, before: field.value, after: "", isText: field.isText,
                    isSealed: field.isSealed)
            case (let a?, let b?) where a.raw != b.raw:
                FieldChange(
                    kind: .changed, name: b.name, before: a.value, after: b.value, isText: b.isText,
                    isSealed: b.isSealed)
            default: nil
            }
        }
    }

    /// The change as words: "disposition: Open → Cleared by arrest".
    var sentence: String {
        if isSealed { return "\(name): \(after.isEmpty ? before : after) \(kind.rawValue)" }
        if isText {
            let lines = LineChange.between(before, after)
            let (more, fewer) = (lines.count { $0.kind == .added }, lines.count { $0.kind == .removed })
            return "\(name): \(more) line\(more == 1 ? "" : "s") added, \(fewer) removed"
        }
        return switch kind {
        case .added: "\(name): \(after) (added)"
        case .removed: "\(name): \(before) (removed)"
        case .changed: "\(name): \(before) → \(after)"
        }
    }
}

/// One line of a text that came or went.
struct LineChange: Sendable, Equatable {
    let kind: FieldChange.Kind
    let line: Int
    let text: String

    static func between(_ old: String, _ new: String) -> [LineChange] {
        let (a, b) = (lines(old), lines(new))
        return b.difference(from: a).map { change in
            switch change {
            case .insert(let at, let text, _): LineChange(kind: .added, line: at + 1, text: text)
            case .remove(let at, let text, _): LineChange(kind: .removed, line: at + 1, text: text)
            }
        }.sorted { ($0.line, $0.kind == .added ? 1 : 0) < ($1.line, $1.kind == .added ? 1 : 0) }
    }

    private static func lines(_ text: String) -> [String] {
        text.isEmpty ? [] : text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }
}
