import CleryLaw

/// The answer to one case: what was asked, whether it agrees, and the rules that made it so.
public struct CaseAnswer: Sendable {
    public var id: JSONValue
    public var agrees: Bool
    /// The same keys as were asked, in their order.
    public var got: [(key: String, value: JSONValue)]
    public var because: [Reason]
    /// Why there is no answer at all.
    public var problem: String?

    /// A rule, where it stands, and what it says.
    public struct Reason: Sendable, Hashable {
        public let rule: String
        public let citation: String
        public let sentence: String
    }

    init(id: JSONValue = .null, got: [(key: String, value: JSONValue)] = [], because: [Reason] = []) {
        self.id = id
        self.got = got
        self.because = because
        agrees = false
    }

    init(id: JSONValue = .null, asked: [String] = [], problem: String) {
        self.init(
            id: id, got: asked.map { ($0, .null) },
            because: [Reason(rule: "", citation: "", sentence: problem)])
        self.problem = problem
    }

    /// Adds a rule once.
    mutating func add(_ name: RuleName) {
        guard let rule = name.rule else { return }
        let reason = Reason(rule: name.word, citation: rule.citation.text, sentence: rule.sentence)
        if !because.contains(reason) { because.append(reason) }
    }

    /// Adds a sentence that is no rule, such as the question that is still open.
    mutating func add(question: String, of name: RuleName) {
        guard let rule = name.rule else { return }
        let reason = Reason(rule: name.word, citation: rule.citation.text, sentence: question)
        if !because.contains(reason) { because.append(reason) }
    }

    /// The line of `--json`.
    public var json: String {
        JSONValue.object([
            ("id", id), ("agrees", .bool(agrees)), ("got", .object(got)),
            (
                "because",
                .array(
                    because.map {
                        .object([
                            ("rule", .string($0.rule)), ("citation", .string($0.citation)),
                            ("sentence", .string($0.sentence)),
                        ])
                    })
            ),
        ]).written
    }

    /// The line for a person.
    public var line: String {
        let name = id.text ?? (id == .null ? "(no id)" : id.written)
        if let problem { return "differs  \(name)  \(problem)" }
        let word = agrees ? "agrees " : "differs"
        return "\(word)  \(name)  \(JSONValue.object(got).written)  \(because.first?.sentence ?? "")"
    }
}

extension JSONValue {
    /// The value as JSON text, in the order of its members.
    var written: String {
        switch self {
        case .null: "null"
        case .bool(let flag): flag ? "true" : "false"
        case .integer(let number): String(number)
        case .number(let number): String(number)
        case .string(let text): JSONValue.quoted(text)
        case .array(let items): "[" + items.map(\.written).joined(separator: ",") + "]"
        case .object(let members):
            "{" + members.map { JSONValue.quoted($0.key) + ":" + $0.value.written }.joined(separator: ",")
                + "}"
        }
    }

    private static func quoted(_ text: String) -> String {
        var out = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": out += "\\\""
            case "\\": out += "\\\\"
            case "\n": out += "\\n"
            case "\r": out += "\\r"
            case "\t": out += "\\t"
            case let low where low.value < 32:
                let digits = String(low.value, radix: 16)
                out += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: out.unicodeScalars.append(scalar)
            }
        }
        return out + "\""
    }
}
