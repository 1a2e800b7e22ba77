import CleryLaw

/// How an institution's file of places is read: what its columns are for, and what its words propose.
struct LayerProfile: Hashable, Sendable {
    /// Blank while it is not kept.
    var name = ""
    /// By role: the columns, in the order in which they are joined.
    var roles: [LayerRole: [String]] = [:]
    var rules: [LayerRule] = []
    /// The kind of a place of which no rule tells it.
    var kind = PlaceKind.building
    /// The campus of a place of which the file does not tell it.
    var campus: String?

    static let longestName = 60

    /// Every column that it names, by which the header of a table is found.
    var columns: [String] { roles.values.joined() + rules.map(\.column) }

    func columns(_ role: LayerRole) -> [String] { roles[role] ?? [] }

    /// What a column is for; nil for a column that is not read.
    func role(of column: String) -> LayerRole? {
        LayerRole.all.first { roles[$0]?.contains(column) ?? false }
    }

    /// Letters, digits, blanks and hyphens: the name stands in addresses and events.
    static func isName(_ name: String) -> Bool {
        !name.isEmpty && name.utf8.count <= longestName
            && name.utf8.allSatisfy { ASCII.isLetter($0) || ASCII.isDigit($0) || $0 == 32 || $0 == 45 }
    }
}

extension LayerProfile {
    var json: String {
        var json = JSONWriter()
        write(into: &json)
        return json.string
    }

    func write(into json: inout JSONWriter) {
        json.object { json in
            json.key("name")
            json.value(name)
            json.key("kind")
            json.value(kind.rawValue)
            if let campus {
                json.key("campus")
                json.value(campus)
            }
            json.key("roles")
            json.object { json in
                for role in LayerRole.all {
                    guard let columns = roles[role], !columns.isEmpty else { continue }
                    json.key(named: role.word)
                    json.array { json in for column in columns { json.value(column) } }
                }
            }
            json.key("rules")
            json.array { json in
                for rule in rules {
                    json.object { json in
                        json.key("column")
                        json.value(rule.column)
                        json.key("words")
                        json.value(rule.words)
                        json.key("then")
                        json.value(rule.then.word)
                    }
                }
            }
        }
    }

    /// What an older office wrote and this one does not know is left out.
    init(_ json: JSONValue) {
        name = json["name"]?.text ?? ""
        kind = json["kind"]?.text.flatMap(PlaceKind.init(rawValue:)) ?? .building
        campus = json["campus"]?.text
        if case .object(let members) = json["roles"] ?? .null {
            for (word, columns) in members {
                guard let role = LayerRole(word: word) else { continue }
                roles[role] = columns.items.compactMap(\.text)
            }
        }
        rules = (json["rules"]?.items ?? []).compactMap { rule in
            guard let column = rule["column"]?.text, let words = rule["words"]?.text,
                let then = rule["then"]?.text.flatMap(LayerOutcome.init(word:))
            else { return nil }
            return LayerRule(column: column, words: words, then: then)
        }
    }
}
