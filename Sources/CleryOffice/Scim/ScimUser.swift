import CleryLaw

/// A person as SCIM writes one: the core User and the department of the enterprise extension.
enum ScimUser {
    /// Longer texts are refused. Characters.
    static let longest = 200

    // MARK: From the directory

    /// What a resource wishes. Roles are not in it: they come by the office's mapping.
    static func wish(_ json: JSONValue) throws(ScimError) -> PersonWish {
        guard json.isObject else { throw ScimError(.invalidSyntax, "A User is an object.") }
        var wish = PersonWish()
        wish.signIn = try text(json, "userName")
        guard wish.signIn.count >= 3, !wish.signIn.contains(where: \.isWhitespace) else {
            throw ScimError(.invalidValue, "userName has at least three characters and no blank in it.")
        }
        let external = try text(json, "externalId")
        wish.externalID = external.isEmpty ? nil : external
        let name = json.at("name") ?? .object([])
        wish.given = try text(name, "givenName")
        wish.family = try text(name, "familyName")
        let names = [
            try text(json, "displayName"), try text(name, "formatted"), whole(wish.given, wish.family),
            wish.signIn,
        ]
        wish.name = names.first { !$0.isEmpty } ?? wish.signIn
        wish.title = try text(json, "title")
        wish.department = try text(json.at(ScimPath.enterprise) ?? .object([]), "department")
        wish.email = try email(json.at("emails"))
        wish.active = try active(json.at("active"))
        wish.words = try words(json)
        return wish
    }

    static func whole(_ given: String, _ family: String) -> String {
        [given, family].filter { !$0.isEmpty }.joined(separator: " ")
    }

    private static func text(_ json: JSONValue, _ name: String) throws(ScimError) -> String {
        switch json.at(name) ?? .null {
        case .null: return ""
        case .integer(let number): return "\(number)"
        case .string(let text):
            let text = text.trimmed
            guard text.count <= longest,
                !text.unicodeScalars.contains(where: { $0.value < 32 || $0.value == 127 })
            else { throw ScimError(.invalidValue, "\(name) is too long, or has a control character in it.") }
            return text
        default: throw ScimError(.invalidValue, "\(name) is a text.")
        }
    }

    /// Entra ID sends `"False"` where a truth value belongs.
    private static func active(_ json: JSONValue?) throws(ScimError) -> Bool {
        switch json?.plain {
        case nil, "true": return true
        case "false": return false
        default: throw ScimError(.invalidValue, "active is true or false.")
        }
    }

    private static func email(_ json: JSONValue?) throws(ScimError) -> String? {
        let all = json?.items.filter { $0.at("value")?.text?.isEmpty == false } ?? []
        let chosen =
            all.last { $0.at("primary")?.plain == "true" } ?? all.first { $0.at("type")?.plain == "work" }
            ?? all.first
        guard let chosen else { return nil }
        let address = try text(chosen, "value")
        guard address.contains("@"), !address.contains(where: \.isWhitespace) else {
            throw ScimError(.invalidValue, "emails holds no e-mail address.")
        }
        return address
    }

    /// The words of roles and groups, each once.
    private static func words(_ json: JSONValue) throws(ScimError) -> [String] {
        var words: [String] = []
        for (name, first, second) in [("roles", "value", "display"), ("groups", "display", "value")] {
            for item in json.at(name)?.items ?? [] {
                var word = item.text?.trimmed ?? ""
                if item.isObject {
                    word = try text(item, first)
                    if word.isEmpty { word = try text(item, second) }
                }
                // Entra ID may send a role as JSON within the text.
                if word.hasPrefix("{"), let inner = try? JSONValue(parsing: word) {
                    word = inner.at("value")?.text ?? inner.at("displayName")?.text ?? ""
                }
                if !word.isEmpty, !words.contains(word) { words.append(word) }
            }
        }
        guard words.count <= 200 else {
            throw ScimError(.tooMany, "A User has at most 200 roles and groups.")
        }
        return words
    }

    // MARK: To the directory

    /// The resource of a person.
    ///
    /// - Parameter forChange: Without the name that the office made of first and last name, so that it follows them.
    static func resource(
        _ person: RosterPerson, _ account: Account, base: String, words: TimeWords, forChange: Bool = false
    ) -> JSONValue {
        var members: [(key: String, value: JSONValue)] = []
        func put(_ name: String, _ text: String?) {
            if let text, !text.isEmpty { members.append((name, .string(text))) }
        }
        let schemas = [ScimPath.user] + (person.department.isEmpty ? [] : [ScimPath.enterprise])
        members.append(("schemas", .array(schemas.map(JSONValue.string))))
        put("id", "\(person.id)")
        put("externalId", person.externalID)
        put("userName", account.signIn)
        var name: [(key: String, value: JSONValue)] = []
        if !person.given.isEmpty { name.append(("givenName", .string(person.given))) }
        if !person.family.isEmpty { name.append(("familyName", .string(person.family))) }
        let whole = whole(person.given, person.family)
        if !whole.isEmpty, !forChange { name.append(("formatted", .string(whole))) }
        if !name.isEmpty { members.append(("name", .object(name))) }
        if !forChange || (account.name != whole && account.name != account.signIn) {
            put("displayName", account.title)
        }
        put("title", person.title)
        members.append(("active", .bool(account.ended == nil)))
        if let email = account.email {
            let one: JSONValue = .object([
                ("value", .string(email)), ("type", .string("work")), ("primary", .bool(true)),
            ])
            members.append(("emails", .array([one])))
        }
        if !person.words.isEmpty {
            members.append(("roles", .array(person.words.map { .object([("value", .string($0))]) })))
        }
        if !person.department.isEmpty {
            members.append((ScimPath.enterprise, .object([("department", .string(person.department))])))
        }
        members.append(
            (
                "meta",
                .object([
                    ("resourceType", .string("User")), ("created", .string(words.iso(person.made))),
                    ("lastModified", .string(words.iso(person.changed))),
                    ("location", .string("\(base)/Users/\(person.id)")),
                    ("version", .string(version(person))),
                ])
            ))
        return .object(members)
    }

    static func version(_ person: RosterPerson) -> String { "W/\"\(person.revision)\"" }
}
