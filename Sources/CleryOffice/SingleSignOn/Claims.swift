/// What a provider says of a person: names, each with its texts. Names are told apart without regard to case.
struct Claims: Sendable, Equatable {
    private var texts: [String: [String]] = [:]

    init() {}

    /// The members of a JSON object. One inside another is named with a dot, as `realm_access.roles`.
    init(_ json: JSONValue) { add(json, under: "", depth: 0) }

    subscript(_ name: String) -> [String] {
        get { texts[name.lowercased()] ?? [] }
        set { texts[name.lowercased()] = newValue.isEmpty ? nil : newValue }
    }

    var names: [String] { texts.keys.sorted() }
    var isEmpty: Bool { texts.isEmpty }

    /// The first text of the first of these claims that has one.
    func first(_ names: String...) -> String? {
        names.lazy.compactMap { self[$0].first }.first { !$0.isEmpty }
    }

    var name: String? { first("name", "displayname", "cn") }
    var email: String? { first("email", "mail") }
    /// Only what the provider itself says to have checked.
    var verifiedEmail: String? { self["email_verified"] == ["true"] ? self["email"].first : nil }

    /// Adds what is not there yet.
    mutating func fill(from other: Claims) { texts.merge(other.texts) { own, _ in own } }

    private mutating func add(_ json: JSONValue, under prefix: String, depth: Int) {
        guard case .object(let members) = json, depth < 4 else { return }
        for (key, value) in members {
            if case .object = value {
                add(value, under: prefix + key + ".", depth: depth + 1)
            } else if self[prefix + key].isEmpty {
                self[prefix + key] = Claims.texts(of: value)
            }
        }
    }

    private static func texts(of value: JSONValue) -> [String] {
        switch value {
        case .string(let text): [text]
        case .integer(let number): [String(number)]
        case .bool(let flag): [flag ? "true" : "false"]
        case .array(let items):
            items.flatMap { item -> [String] in
                if case .array = item { [] } else { texts(of: item) }
            }
        default: []
        }
    }
}

/// A person as a provider has proved them.
struct Proven: Sendable {
    let issuer: String
    /// The provider's own, lasting name for the person; with the issuer it is the identity.
    let subject: String
    var claims: Claims
    /// The provider's session, for sign-out from there.
    var session: String?
}
