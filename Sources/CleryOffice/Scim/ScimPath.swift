/// Where a change of a PATCH goes: `name.givenName`, `emails[type eq "work"].value`, `urn:…:User:department`.
struct ScimPath: Equatable {
    struct Filter: Equatable {
        let attribute: String
        let value: JSONValue
    }

    static let user = "urn:ietf:params:scim:schemas:core:2.0:User"
    static let enterprise = "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"

    /// The attribute stands in the enterprise extension.
    var isEnterprise = false
    /// Blank when the extension as a whole is meant.
    var attribute = ""
    var filter: Filter?
    var sub: String?

    /// Nil when it is no path.
    init?(_ text: String) {
        var rest = text[...]
        if let inside = ScimPath.behind(ScimPath.enterprise, rest) {
            isEnterprise = true
            if inside.isEmpty { return }
            rest = inside
        } else if let inside = ScimPath.behind(ScimPath.user, rest) {
            rest = inside
        }
        guard let attribute = ScimPath.name(&rest) else { return nil }
        self.attribute = attribute
        if rest.first == "[" {
            guard let end = rest.lastIndex(of: "]"),
                let filter = ScimPath.filter(String(rest[rest.index(after: rest.startIndex)..<end]))
            else { return nil }
            self.filter = filter
            rest = rest[rest.index(after: end)...]
        }
        if rest.first == "." {
            rest.removeFirst()
            guard let sub = ScimPath.name(&rest) else { return nil }
            self.sub = sub
        }
        guard rest.isEmpty else { return nil }
        // Directories write groups of a person as they write roles; here both are words that may give a role.
        if !isEnterprise, attribute.lowercased() == "groups" { self.attribute = "roles" }
    }

    /// What stands behind a schema's name and its colon; nil when the text does not begin with it.
    private static func behind(_ schema: String, _ text: Substring) -> Substring? {
        guard text.lowercased().hasPrefix(schema.lowercased()) else { return nil }
        let rest = text.dropFirst(schema.count)
        guard let next = rest.first else { return rest }
        return next == ":" || next == "." ? rest.dropFirst() : nil
    }

    private static func name(_ rest: inout Substring) -> String? {
        let name = rest.prefix {
            $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_" || $0 == "-" || $0 == "$")
        }
        guard name.first?.isLetter == true || name.first == "$" else { return nil }
        rest = rest.dropFirst(name.count)
        return String(name)
    }

    /// `attribute eq value`; nil for anything else.
    static func filter(_ text: String) -> Filter? {
        let parts = text.trimmed.split(
            maxSplits: 2, omittingEmptySubsequences: true, whereSeparator: \.isWhitespace)
        guard parts.count == 3, parts[1].lowercased() == "eq",
            let value = try? JSONValue(parsing: String(parts[2]).trimmed)
        else { return nil }
        switch value {
        case .array, .object: return nil
        default: return Filter(attribute: String(parts[0]), value: value)
        }
    }
}

extension JSONValue {
    /// A member whatever its capitals: names of SCIM attributes are the same in any.
    func at(_ name: String) -> JSONValue? {
        guard case .object(let members) = self else { return nil }
        let name = name.lowercased()
        return members.first { $0.key.lowercased() == name }?.value
    }

    /// The same object with a member put, or taken away by nil.
    func with(_ name: String, _ value: JSONValue?) -> JSONValue {
        var members: [(key: String, value: JSONValue)] = []
        if case .object(let own) = self { members = own }
        let place = members.firstIndex { $0.key.lowercased() == name.lowercased() }
        switch (place, value) {
        case (let place?, let value?): members[place].value = value
        case (let place?, nil): members.remove(at: place)
        case (nil, let value?): members.append((name, value))
        case (nil, nil): break
        }
        return .object(members)
    }

    /// The same object with the members of another put over its own.
    func merged(_ other: JSONValue) -> JSONValue {
        guard case .object(let members) = other, case .object = self else { return other }
        return members.reduce(self) { $0.with($1.key, $1.value) }
    }

    var isObject: Bool { if case .object = self { true } else { false } }
    var isArray: Bool { if case .array = self { true } else { false } }

    /// The value as text, for comparing `"True"` with true.
    var plain: String {
        switch self {
        case .string(let text): text.lowercased()
        case .bool(let flag): flag ? "true" : "false"
        case .integer(let number): "\(number)"
        default: ""
        }
    }
}
