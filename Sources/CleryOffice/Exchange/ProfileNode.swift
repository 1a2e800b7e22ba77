import Yams

/// A part of a profile's text with the line it stands on, so that every refusal can name the line.
struct ProfileNode {
    let node: Node
    let file: String

    init(parsing text: String, file: String) throws(ProfileError) {
        self.file = file
        do {
            guard let node = try Yams.compose(yaml: text) else {
                throw ProfileError(file: file, line: 1, sentence: "the profile is empty")
            }
            self.node = node
        } catch let error as ProfileError {
            throw error
        } catch {
            throw ProfileNode.refusal(error, file)
        }
    }

    private init(_ node: Node, _ file: String) {
        self.node = node
        self.file = file
    }

    var line: Int { node.mark?.line ?? 1 }

    func refuse(_ sentence: String) -> ProfileError {
        ProfileError(file: file, line: line, sentence: sentence)
    }

    /// The keys and values of a mapping; a key that is not among `known` is refused.
    func entries(_ known: Set<String>, in what: String) throws(ProfileError) -> [String: ProfileNode] {
        guard let mapping = node.mapping else { throw refuse("\(what) should be keys with values") }
        var entries: [String: ProfileNode] = [:]
        for (key, value) in mapping {
            let keyNode = ProfileNode(key, file)
            guard let name = key.scalar?.string else { throw keyNode.refuse("a key should be one word") }
            guard known.contains(name) else {
                throw keyNode.refuse("“\(name)” is not a key of \(what)" + ProfileNode.hint(name, known))
            }
            guard entries[name] == nil else { throw keyNode.refuse("“\(name)” stands twice in \(what)") }
            entries[name] = ProfileNode(value, file)
        }
        return entries
    }

    /// The items of a list; a single value counts as a list of one, no value as an empty one.
    var items: [ProfileNode] {
        if let sequence = node.sequence { return sequence.map { ProfileNode($0, file) } }
        // A key with nothing behind it is an empty list.
        if let scalar = node.scalar, scalar.style == .plain, scalar.string.isEmpty || scalar.string == "null"
        {
            return []
        }
        return [self]
    }

    var isMapping: Bool { node.mapping != nil }

    func string() throws(ProfileError) -> String {
        guard let scalar = node.scalar else { throw refuse("one value was expected here") }
        return scalar.string
    }

    func strings() throws(ProfileError) -> [String] {
        var strings: [String] = []
        for item in items { strings.append(try item.string()) }
        return strings
    }

    func flag() throws(ProfileError) -> Bool {
        guard let value = try known().value else { throw refuse("yes or no was expected here") }
        return value
    }

    func known() throws(ProfileError) -> KnownFlag {
        switch try string().lowercased() {
        case "yes", "true": return .known(true)
        case "no", "false": return .known(false)
        case "unknown": return .unknown
        default: throw refuse("yes, no or unknown was expected here")
        }
    }

    func number() throws(ProfileError) -> Int32 {
        guard let value = Int32(try string()), value > 0 else {
            throw refuse("a whole number was expected here")
        }
        return value
    }

    /// One of the words of a list that the law or this page states.
    func choice<Choice: RawRepresentable & CaseIterable>(
        _ type: Choice.Type, _ what: String
    ) throws(ProfileError) -> Choice where Choice.RawValue == String {
        let word = try string()
        guard let choice = Choice(rawValue: word) else {
            let known = Choice.allCases.map(\.rawValue)
            let hint = ProfileNode.hint(word, Set(known))
            throw refuse(
                "“\(word)” is not \(what)"
                    + (hint.isEmpty ? "; it may be \(known.joined(separator: ", "))" : hint))
        }
        return choice
    }

    /// “; did you mean …?” for a word that is nearly another one.
    private static func hint(_ word: String, _ known: Set<String>) -> String {
        let near = known.filter { distance(Array(word.utf8), Array($0.utf8)) <= 2 }.min()
        return near.map { "; did you mean “\($0)”?" } ?? ""
    }

    private static func distance(_ a: [UInt8], _ b: [UInt8]) -> Int {
        var row = Array(0...b.count)
        for i in a.indices {
            var corner = row[0]
            row[0] = i + 1
            for j in b.indices {
                let kept = corner + (a[i] == b[j] ? 0 : 1)
                corner = row[j + 1]
                row[j + 1] = min(kept, row[j] + 1, corner + 1)
            }
        }
        return row[b.count]
    }

    private static func refusal(_ error: any Error, _ file: String) -> ProfileError {
        guard let yaml = error as? YamlError else {
            return ProfileError(file: file, line: 1, sentence: "the text is not YAML")
        }
        switch yaml {
        case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
            .composer(_, let problem, let mark, _):
            return ProfileError(file: file, line: mark.line, sentence: "the text is not YAML: \(problem)")
        case .duplicatedKeysInMapping(let keys, let context):
            let names = keys.joined(separator: ", ")
            return ProfileError(file: file, line: context.mark.line, sentence: "“\(names)” stands twice")
        default:
            return ProfileError(file: file, line: 1, sentence: "the text is not YAML")
        }
    }
}
