import TypedHTML

/// The form with the provider's address, the secret, and who comes in how.
struct SignOnSettingsPart: Sendable {
    let settings: SignOn
    let problems: [Problem]
    let hasSecretFile: Bool
    let zone: Zone
    let form: String

    var html: HTML {
        TypedHTML.form(.method(.post), .action("/office/single-sign-on"), .class("narrow")) {
            input(.type("hidden"), .name("form"), .value(form))
            provider
            people
            div(.class("actions")) { button("Keep the settings", .type("submit"), .class("button")) }
        }
    }

    @HTMLBuilder private var provider: HTML {
        text(
            "Issuer", "issuer", settings.issuer,
            "Exactly as in the provider's discovery document, such as https://id.example.edu."
        )
        text("Client ID", "client", settings.client, "What the provider calls this office.")
        secret
        chooser(
            "The secret is sent", name: "secret-by",
            options: [
                ("basic", "In the header (client_secret_basic)"),
                ("post", "In the form (client_secret_post)"),
            ],
            chosen: settings.secretBy.rawValue)
        text(
            "Address of this office", "address", settings.address,
            "What people type to get here, such as https://clery.example.edu.")
        text(
            "Scopes", "scopes", settings.scopes,
            "openid is needed; profile and email give names; some providers have one for groups.")
        text("What people call the provider", "button", settings.button, "The button says “Sign in with …”.")
    }

    @HTMLBuilder private var secret: HTML {
        if hasSecretFile {
            p {
                b("Client secret. ")
                "It is read from the file \(SignOnSecret.fileName) in the office's folder."
            }
        } else {
            field(
                "Client secret", name: "secret",
                hint: settings.secretSet.map {
                    "Empty: the one that was set \(TimeWords(zone: zone).short($0)) stays. It is never shown."
                } ?? "It is sealed, and never shown again.", problem: problems.of("secret")
            ) { attributes in
                Elements.input(attributes + [.type("password"), .value(""), .autocomplete("off")])
            }
        }
    }

    @HTMLBuilder private var people: HTML {
        text(
            "Claim for the sign-in name of new accounts", "name-claim", settings.nameClaim,
            "Empty: preferred_username, eppn, upn or email, whichever comes first.")
        fieldset(.class("choices")) {
            legend("Who comes in")
            tick(
                "just-in-time", settings.justInTime, "Make an account at the first sign-in",
                "Only for people whom a rule gives a role.")
            tick(
                "link-by-email", settings.linkByEmail, "Link a present account by its e-mail",
                "Only an address that the provider says it has verified, and never the account made with the office."
            )
        }
        fieldset(.class("choices")) {
            legend("Passwords of this office, while single sign-on is on")
            radio("everyone", "Everybody who has one may use it", "People choose at the sign-in page.")
            radio(
                "few", "Only administrators and alert senders",
                "They reach the form at /sign-in?local, also when the provider is down.")
        }
        fieldset(.class("choices")) {
            legend("State")
            tick("active", settings.active, "Single sign-on is on", "The sign-in page shows its button.")
        }
    }

    private func text(_ label: String, _ name: String, _ value: String, _ hint: String) -> HTML {
        textField(label, name: name, value: value, hint: hint, problem: problems.of(name))
    }

    private func tick(_ name: String, _ on: Bool, _ title: String, _ hint: String) -> HTML {
        choice("checkbox", name, "yes", on, title, hint)
    }

    private func radio(_ value: String, _ title: String, _ hint: String) -> HTML {
        choice("radio", "passwords-for", value, settings.passwordsFor.rawValue == value, title, hint)
    }

    private func choice(
        _ type: String, _ name: String, _ value: String, _ on: Bool, _ title: String, _ hint: String
    ) -> HTML {
        label(.class("choice")) {
            input(.type(type), .name(name), .value(value), .checked(on))
            span {
                title
                small(hint)
            }
        }
    }
}
