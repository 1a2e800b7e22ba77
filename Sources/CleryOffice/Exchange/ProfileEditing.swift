import CleryLaw

/// Naming a wording: an entry written into a profile's text, with everything else left as it stands.
///
/// The new text is to be read with `Profile(yaml:file:)` before it is used. A person who names a wording in the
/// review queue does so once; the profile keeps it.
extension Profile {
    /// The profile's text with these words of a nature and their meaning added to its list.
    public func adding(nature words: String, meaning: NatureMeaning) -> String {
        adding(Profile.fields(words, meaning), to: "natures")
    }

    public func adding(code words: String, meaning: NatureMeaning) -> String {
        adding(Profile.fields(words, meaning), to: "codes")
    }

    public func adding(disposition words: String, meaning: DispositionMeaning) -> String {
        var fields = [("words", "[\(Profile.quoted(words))]")]
        if let core = meaning.core { fields.append(("core", core.rawValue)) }
        if let action = meaning.action { fields.append(("action", action.rawValue)) }
        fields +=
            Profile.flag("record", meaning.record)
            + Profile.flag("sanction_possible", meaning.sanctionPossible)
        if let stated = meaning.determination {
            var parts: [(String, String)] = []
            if let by = stated.by.value { parts.append(("by", by.rawValue)) }
            parts += Profile.flag("full_investigation", stated.fullInvestigation)
            parts += Profile.flag("formal", stated.formal)
            if let finding = stated.finding.value { parts.append(("finding", finding.rawValue)) }
            fields.append(("determination", Profile.flow(parts)))
        }
        return adding(fields, to: "dispositions")
    }

    public func adding(bias words: String, meaning: BiasFacts) -> String {
        var fields = [("words", "[\(Profile.quoted(words))]")]
        if let category = meaning.category.value { fields.append(("category", category.rawValue)) }
        fields.append(("evidence", meaning.evidence.rawValue))
        return adding(fields, to: "biases")
    }

    // MARK: - The entry

    private typealias Fields = [(key: String, value: String)]

    private static func fields(_ words: String, _ meaning: NatureMeaning) -> Fields {
        [("words", "[\(quoted(words))]")] + fields(meaning)
    }

    private static func fields(_ meaning: NatureMeaning) -> Fields {
        var fields: Fields = []
        switch meaning.kind {
        case .act(let act): fields.append(("is", act.rawValue))
        case .notACrime: fields.append(("is", "not_a_crime"))
        case .void: fields.append(("is", "void"))
        case nil: break
        }
        if let violation = meaning.violation { fields.append(("violation", violation.rawValue)) }
        if meaning.attempted { fields.append(("attempted", "yes")) }
        if meaning.count != 1 { fields.append(("count", String(meaning.count))) }
        if let access = meaning.access.value { fields.append(("access", access.rawValue)) }
        if let kind = meaning.premisesKind.value { fields.append(("premises_kind", kind.rawValue)) }
        if let weapon = meaning.weapon.value { fields.append(("weapon", weapon.rawValue)) }
        if let injury = meaning.injury.value { fields.append(("injury", injury.rawValue)) }
        fields += flag("force", meaning.force)
        if let relationship = meaning.relationship.value {
            fields.append(("relationship", relationship.rawValue))
        }
        fields += flag("crime_of_violence", meaning.crimeOfViolence)
        let numbers = [
            ("victims", meaning.victims), ("premises", meaning.premises), ("vehicles", meaning.vehicles),
            ("operations", meaning.operations), ("persons", meaning.persons),
        ]
        for (key, number) in numbers { if let number { fields.append((key, String(number))) } }
        if let action = meaning.action { fields.append(("action", action.rawValue)) }
        if !meaning.lawViolation.isYes {
            fields.append(("law_violation", meaning.lawViolation.isNo ? "no" : "unknown"))
        }
        if !meaning.also.isEmpty {
            fields.append(
                ("also", "[" + meaning.also.map { flow(Profile.fields($0)) }.joined(separator: ", ") + "]"))
        }
        return fields
    }

    private static func flag(_ key: String, _ value: Known<Bool>) -> Fields {
        value.value.map { [(key, $0 ? "yes" : "no")] } ?? []
    }

    private static func flow(_ fields: Fields) -> String {
        "{" + fields.map { "\"\($0.key)\": \($0.value)" }.joined(separator: ", ") + "}"
    }

    /// Words in quotation marks, as YAML and JSON both read them.
    static func quoted(_ words: String) -> String {
        var quoted = "\""
        for scalar in words.unicodeScalars {
            switch scalar {
            case "\"", "\\": quoted += "\\" + String(scalar)
            case "\n": quoted += "\\n"
            case "\t": quoted += "\\t"
            default: if scalar.value >= 0x20 { quoted.unicodeScalars.append(scalar) }
            }
        }
        return quoted + "\""
    }

    // MARK: - Its place in the text

    private func adding(_ fields: Fields, to list: String) -> String {
        var lines = text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false).map {
            String($0) ?? ""
        }
        guard !text.drop(while: \.isWhitespace).hasPrefix("{") else { return inJSON(fields, list) }
        guard let key = lines.firstIndex(where: { $0.hasPrefix("\(list):") }) else {
            let ending = text.hasSuffix("\n") ? "" : "\n"
            return text + ending + "\(list):\n" + Profile.block(fields, indent: "  ").joined(separator: "\n")
                + "\n"
        }
        let rest = lines[key].dropFirst(list.utf8.count + 1).drop(while: { $0 == " " })
        if rest.hasPrefix("[") { return inFlow(fields, list) }
        // The list goes on to the next line that starts a key of its own; comments before that belong to the key.
        var end = key + 1
        for index in (key + 1)..<max(key + 1, lines.count) {
            guard let first = lines[index].first, first != "#" else { continue }
            guard first == " " || first == "-" || first == "\t" else { break }
            end = index + 1
        }
        let item = lines[(key + 1)..<end].first { $0.drop(while: { $0 == " " }).hasPrefix("-") }
        let indent = item.map { String($0.prefix(while: { $0 == " " })) } ?? "  "
        lines.insert(contentsOf: Profile.block(fields, indent: indent), at: end)
        return lines.joined(separator: "\n")
    }

    private static func block(_ fields: Fields, indent: String) -> [String] {
        fields.enumerated().map { index, field in
            indent + (index == 0 ? "- " : "  ") + field.key + ": " + field.value
        }
    }

    private func inJSON(_ fields: Fields, _ list: String) -> String {
        if text.contains("\"\(list)\"") { return inFlow(fields, list) }
        guard let end = text.lastIndex(of: "}") else { return text }
        let strings = fields.map { ($0.key, Profile.jsonValue($0.value)) }
        return text[..<end] + ", \"\(list)\": [" + Profile.flow(strings) + "]\n" + text[end...]
    }

    /// A list written `[…]`: the entry goes before the bracket that closes it.
    private func inFlow(_ fields: Fields, _ list: String) -> String {
        let bytes = Array(text.utf8)
        let name = Array(list.utf8)
        var start = 0
        while start + name.count < bytes.count {
            let atKey = bytes[start..<(start + name.count)].elementsEqual(name)
            let before = start == 0 ? 0x0A : bytes[start - 1]
            if atKey, before == 0x0A || before == 0x22 || before == 0x20 || before == 0x7B { break }
            start += 1
        }
        guard let open = bytes[start...].firstIndex(of: UInt8(ascii: "[")) else { return text }
        var depth = 0
        var quote: UInt8 = 0
        var at = open
        while at < bytes.count {
            let byte = bytes[at]
            if quote != 0 {
                if byte == 0x5C, quote == 0x22 { at += 1 } else if byte == quote { quote = 0 }
            } else if byte == 0x22 || byte == 0x27 {
                quote = byte
            } else if byte == UInt8(ascii: "[") {
                depth += 1
            } else if byte == UInt8(ascii: "]") {
                depth -= 1
                if depth == 0 { break }
            }
            at += 1
        }
        let head = String(decoding: bytes[..<min(at, bytes.count)], as: UTF8.self)
        let isEmpty = bytes[(open + 1)..<min(at, bytes.count)].allSatisfy { $0 <= 0x20 }
        let entry = Profile.flow(fields.map { ($0.key, Profile.jsonValue($0.value)) })
        return head + (isEmpty ? "" : ", ") + entry
            + String(decoding: bytes[min(at, bytes.count)...], as: UTF8.self)
    }

    /// A bare word in quotation marks, so that the entry is good JSON as well.
    private static func jsonValue(_ value: String) -> String {
        let isBare = value.utf8.allSatisfy { ASCII.isLetter($0) || $0 == UInt8(ascii: "_") }
        return isBare ? "\"\(value)\"" : value
    }
}
