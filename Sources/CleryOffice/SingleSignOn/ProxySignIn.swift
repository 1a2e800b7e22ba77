import HTTPTypes

/// Sign-in by a proxy in front (Apache with mod_shib or mod_auth_openidc): it puts who has signed in into a header.
///
/// Only a proxy whose address was named at the start may, and if a secret was named, only with it.
public struct ProxySignIn: Sendable {
    let user: HTTPField.Name
    /// Headers that hold what the mapping looks at.
    let attributes: [HTTPField.Name]
    /// What parts the values of one attribute: mod_shib writes a semicolon.
    let separator: Character
    /// The header and the secret that the proxy adds to it.
    let secret: (name: HTTPField.Name, value: String)?

    /// Nil if a name cannot be that of a header.
    public init?(user: String, attributes: [String] = [], separator: Character = ";", secret: String? = nil) {
        guard let name = HTTPField.Name(user), let secretName = HTTPField.Name("X-Proxy-Secret") else {
            return nil
        }
        let fields = attributes.compactMap { HTTPField.Name($0) }
        guard fields.count == attributes.count, name != secretName, !fields.contains(secretName) else {
            return nil
        }
        self.user = name
        self.attributes = fields
        self.separator = separator
        self.secret = secret.map { (secretName, $0) }
    }

    private static let refusal = Refusal(
        status: .badRequest, title: "This request is not believed",
        sentence: "It says who has signed in, and does not come from the office's own proxy.")

    /// Refuses a header that somebody else wrote, and a second one beside the proxy's. Takes the secret out.
    func check(_ fields: inout HTTPFields, isTrusted: Bool) throws {
        let told = fields[values: user]
        if !told.isEmpty {
            guard isTrusted, told.count == 1 else { throw ProxySignIn.refusal }
            if let secret {
                let given = fields[values: secret.name]
                guard given.count == 1, SameText.is(given[0], secret.value) else { throw ProxySignIn.refusal }
            }
        } else {
            for name in attributes { fields[name] = nil }
        }
        if let secret { fields[secret.name] = nil }
    }

    /// Who has signed in, from fields that `check` has let through; nil if the proxy says nobody.
    func person(_ fields: HTTPFields) -> Proven? {
        guard let subject = fields[user], !subject.isEmpty, subject.utf8.count <= 255 else { return nil }
        var claims = Claims()
        claims["user"] = [subject]
        for name in attributes where name != user {
            claims[name.rawName] = fields[values: name].flatMap(values)
        }
        return Proven(issuer: issuer, subject: subject, claims: claims)
    }

    /// Under which name identities from this header are kept.
    var issuer: String { "proxy:" + user.canonicalName }

    /// The values of one header; a separator after a backslash belongs to the value.
    private func values(_ text: String) -> [String] {
        var values = [""]
        var escaped = false
        for character in text {
            if escaped || character != separator && character != "\\" {
                if escaped, character != separator { values[values.count - 1].append("\\") }
                values[values.count - 1].append(character)
                escaped = false
            } else if character == "\\" {
                escaped = true
            } else {
                values.append("")
            }
        }
        return values.map { $0.trimmingPrefix(" ") }.map(String.init).filter { !$0.isEmpty }
    }
}
