/// Wordings that no profile knows yet, kept with their incident until a person names them.
extension UnknownWording {
    static func json(_ list: [UnknownWording]) -> String? {
        guard !list.isEmpty else { return nil }
        var json = JSONWriter()
        json.array { json in
            for unknown in list {
                json.array { json in
                    json.value(unknown.kind.rawValue)
                    json.value(unknown.words)
                }
            }
        }
        return json.string
    }

    static func list(_ text: String?) throws -> [UnknownWording] {
        guard let text else { return [] }
        return try JSONValue(parsing: text).items.compactMap { item in
            guard let kind = item.items.first?.text.flatMap(Kind.init(rawValue:)),
                let words = item.items.last?.text
            else { return nil }
            return UnknownWording(kind, words)
        }
    }
}
