import TypedHTML

/// What the provider answered when the administrator asked it.
enum ProviderAnswer: Sendable {
    case fine(keys: Int, endsSessions: Bool)
    case noKeys
    case silent
    case wrong(ProviderMetadata.Fault)

    var isFine: Bool { if case .fine = self { true } else { false } }

    var sentence: String {
        switch self {
        case .fine(let keys, let ends):
            "The provider answers, and has \(keys) key\(keys == 1 ? "" : "s") that can sign."
                + (ends ? "" : " It has no address for signing out.")
        case .noKeys: "The provider answers, and has no key that this office takes (RS256, PS256 or ES256)."
        case .silent:
            "The provider does not answer at this issuer. Look whether the issuer is right and whether this machine reaches it."
        case .wrong(.otherIssuer):
            "The document there names another issuer. Copy the issuer exactly as it stands in it."
        case .wrong(.unsafeAddress): "The document there names an address without https, which is not taken."
        case .wrong(.noChallenge):
            "The provider says that it does not take PKCE with S256, which this office asks for."
        case .wrong(.damaged): "What lies there is no discovery document."
        }
    }
}

/// Single sign-on as the administrator sets it.
struct SignOnPage: Page {
    let title = "Single sign-on"
    let section: Section? = .people
    let crumbs = [Crumb(title: "People", href: "/office/people")]
    var settings: SignOn
    let rules: [RoleRule]
    let campuses: [Campus]
    let linked: Int
    let waiting: Int
    let hasSecretFile: Bool
    /// Whether the server was started with a header of a proxy.
    let proxy: Bool
    let zone: Zone
    let form: String
    var problems: [Problem] = []
    var typed = RuleForm()
    var answer: ProviderAnswer?

    var body: HTML {
        h1(title)
        p(
            "People sign in with the account that they have at the institution. What is said of them there gives them their roles here.",
            .class("lead"))
        state
        // What is to be done first comes first: nobody makes a rule before there is a provider.
        if settings.issuer.isEmpty, !proxy {
            provider
            roles
        } else {
            roles
            provider
        }
    }

    @HTMLBuilder private var roles: HTML {
        h2("Roles from claims", .id("rules"))
        SignOnRulesPart(rules: rules, campuses: campuses, typed: typed, form: form).html
    }

    @HTMLBuilder private var provider: HTML {
        h2("The provider")
        if !settings.address.isEmpty { addresses }
        SignOnSettingsPart(
            settings: settings, problems: problems, hasSecretFile: hasSecretFile, zone: zone, form: form
        ).html
    }

    private var state: HTML {
        HTML([
            record([
                ("State", settings.active ? tag("on", .ok) : tag("off", .plain)),
                (
                    "Header of a proxy",
                    proxy ? tag("on", .ok) : HTML(text: "Not set when the server was started")
                ),
                (
                    "People",
                    a("\(linked) linked, \(waiting) turned away", .href("/office/single-sign-on/people"))
                ),
            ]),
            answer.map { answer in notice(answer.isFine ? "" : "care") { p(answer.sentence) } } ?? .nothing,
            div(.class("actions")) {
                a("Try the rules on a token", .class("button quiet"), .href("/office/single-sign-on/trial"))
                if !settings.issuer.isEmpty {
                    TypedHTML.form(.method(.post), .action("/office/single-sign-on/ask")) {
                        input(.type("hidden"), .name("form"), .value(form))
                        button("Ask the provider now", .type("submit"), .class("button quiet"))
                    }
                }
            },
        ])
    }

    private var addresses: HTML {
        HTML([
            p("Enter these at the provider:"),
            record([
                ("Redirect address", code(settings.redirect)),
                ("After signing out", code(settings.address + "/sign-in")),
                ("Back-channel sign-out", code(settings.address + "/sign-in/ended")),
            ]),
        ])
    }
}
