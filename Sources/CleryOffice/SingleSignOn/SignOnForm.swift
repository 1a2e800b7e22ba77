import GRDB

/// What somebody typed for the settings, checked field by field.
struct SignOnForm: Sendable {
    var settings: SignOn
    var secret = ""
    var problems: [Problem] = []

    /// `known`: the settings as they are; `hasFile`: whether the secret lies in the office's folder.
    init(_ form: Form, known: SignOn, hasFile: Bool) {
        settings = known
        settings.active = form["active"] == "yes"
        settings.issuer = form.trimmed("issuer")
        settings.client = form.trimmed("client")
        settings.secretBy = SignOn.SecretBy(rawValue: form["secret-by"]) ?? .basic
        settings.address = SignOnForm.withoutSlash(form.trimmed("address"))
        settings.button = form.trimmed("button")
        settings.scopes = form.trimmed("scopes").split(separator: " ").joined(separator: " ")
        settings.nameClaim = form.trimmed("name-claim")
        settings.justInTime = form["just-in-time"] == "yes"
        settings.linkByEmail = form["link-by-email"] == "yes"
        settings.passwordsFor = SignOn.PasswordsFor(rawValue: form["passwords-for"]) ?? .everyone
        secret = form.trimmed("secret")
        check(known, hasFile: hasFile)
    }

    private mutating func check(_ known: SignOn, hasFile: Bool) {
        func wrong(_ field: String, _ sentence: String) { problems.append(Problem(field, sentence)) }
        if !settings.issuer.isEmpty, !SafeAddress.isSafe(settings.issuer) || settings.issuer.contains("?") {
            wrong(
                "issuer",
                "Write the issuer as https://… just as the provider names it; http is for this machine only.")
        }
        if !settings.address.isEmpty, !SafeAddress.isSafe(settings.address) || settings.address.contains("?")
        {
            wrong(
                "address", "Write the address that people type for this office, as https://clery.example.edu."
            )
        }
        if settings.button.isEmpty || settings.button.count > 60 {
            wrong("button", "Write what people call the provider, in at most 60 letters.")
        }
        if !settings.scopes.split(separator: " ").contains("openid") {
            wrong("scopes", "The scopes must have openid among them.")
        }
        for (name, text) in [
            ("client", settings.client), ("scopes", settings.scopes), ("name-claim", settings.nameClaim),
        ]
        where text.utf8.count > 500 || text.unicodeScalars.contains(where: { $0.value < 32 }) {
            wrong(name, "This is too long, or has signs in it that cannot be typed.")
        }
        // The old secret is never sent to another provider.
        let isOther = settings.issuer != known.issuer || settings.client != known.client
        let hasSecret = !secret.isEmpty || hasFile || (known.secretSet != nil && !isOther)
        if settings.active {
            if settings.issuer.isEmpty { wrong("issuer", "Without the issuer nobody can be sent there.") }
            if settings.client.isEmpty {
                wrong("client", "Write the client ID that the provider gave to this office.")
            }
            if settings.address.isEmpty { wrong("address", "Write where the provider sends people back to.") }
            if !hasSecret {
                wrong("secret", "Paste the client secret that belongs to this issuer and client ID.")
            }
        }
        if secret.isEmpty, isOther { settings.secretSet = nil }
    }

    private static func withoutSlash(_ text: String) -> String {
        text.hasSuffix("/") ? String(text.dropLast()) : text
    }
}

/// What somebody typed for a rule.
struct RuleForm: Sendable {
    var claim = ""
    var test = RoleRule.Test.member
    var value = ""
    var role = ""
    var campus = ""
    var problems: [Problem] = []

    init() {}

    init(_ form: Form, campuses: [Campus]) {
        claim = form.trimmed("claim")
        test = RoleRule.Test(rawValue: form["test"]) ?? .member
        value = form.trimmed("value")
        role = form["role"]
        campus = form["campus"]
        if claim.isEmpty || claim.utf8.count > 200 || claim.contains(where: \.isWhitespace) {
            problems.append(
                Problem("claim", "Write the name of a claim, such as groups. It has no blank in it."))
        }
        if value.isEmpty || value.utf8.count > 500 {
            problems.append(Problem("value", "Write the value that gives the role."))
        }
        if Role(rawValue: role) == nil { problems.append(Problem("role", "Choose a role.")) }
        if !campus.isEmpty, !campuses.contains(where: { String($0.id) == campus }) {
            problems.append(Problem("campus", "Choose a campus from the list."))
        }
    }

    var rule: RoleRule? {
        guard problems.isEmpty, let role = Role(rawValue: role) else { return nil }
        return RoleRule(id: 0, claim: claim, test: test, value: value, role: role, campus: Int64(campus))
    }
}
