import QRCode
import TypedHTML

/// A new secret for an authenticator app, and the question for its first code.
struct CodePage: Page {
    /// In base32, as an app takes it.
    let secret: String
    /// The same as an otpauth: address.
    let address: String
    let ticket: String
    /// Whether there is a second factor, which this one would replace.
    let replaces: Bool
    let form: String
    var problem: Problem?
    let title = "Set up a second factor"
    let section: Section? = .account
    let crumbs = [Crumb(title: "Your account", href: "/office/account")]

    /// The same address for the app's camera; an address too long for a code is left to the link.
    private var picture: HTML {
        guard let code = try? QRCode(address) else { return .nothing }
        return p(.class("qr")) {
            HTML(alreadyEscaped: Array(code.svg("QR code for the authenticator app").utf8))
        }
    }

    var body: HTML {
        h1(title)
        p("Any authenticator app will do, on a phone or in a password manager.", .class("lead"))
        if replaces {
            notice("care") {
                p(
                    "You have one already. Once the new one is confirmed, the old one and its recovery codes count no more."
                )
            }
        }
        ol(.class("steps")) {
            li {
                p { b("Give the app this secret.") }
                picture
                p {
                    "On this device: "
                    a("Open it in the app", .href(address))
                }
                p("Or type it into the app, by time, with six digits:")
                p(.class("secret")) { code(grouped) }
            }
            li {
                p { b("Type the code that it shows now.") }
                TypedHTML.form(.method(.post), .action(CodeRoutes.path), .class("narrow")) {
                    input(.type("hidden"), .name("form"), .value(form))
                    input(.type("hidden"), .name("ticket"), .value(ticket))
                    field("Code", name: "code", hint: "Six digits.", problem: problem) {
                        Elements.input(
                            $0 + [
                                .type("text"), .inputmode("numeric"), .autocomplete("one-time-code"),
                                .maxlength(7), .class("code"),
                            ])
                    }
                    div(.class("actions")) {
                        button("Confirm", .type("submit"), .class("button"))
                        a("Back", .class("button quiet"), .href("/office/account"))
                    }
                }
            }
        }
    }

    /// In groups of four, as one reads it out.
    private var grouped: String {
        let letters = Array(secret)
        return stride(from: 0, to: letters.count, by: 4).map {
            String(letters[$0..<min($0 + 4, letters.count)])
        }.joined(separator: " ")
    }
}

/// Recovery codes, shown once.
struct RecoveryCodesPage: Page {
    let codes: [String]
    /// Whether the second factor itself was just set up.
    let isNew: Bool
    var title: String { isNew ? "Your second factor is on" : "New recovery codes" }
    let section: Section? = .account
    let crumbs = [Crumb(title: "Your account", href: "/office/account")]

    var body: HTML {
        h1(title)
        p(
            isNew
                ? "From now on, signing in takes your password and a code from the app."
                : "The ones before count no more.", .class("lead"))
        h2("Recovery codes")
        p(
            "For the day on which the phone is gone. Each is good once. Print or write them down, and keep them where you keep papers, not beside your password."
        )
        ul(.class("codes")) { for one in codes { li { code(one) } } }
        notice("care") { p("They are shown only now, and nobody can find them again for you.") }
        div(.class("actions")) { a("I have kept them", .class("button"), .href("/office/account")) }
    }
}
