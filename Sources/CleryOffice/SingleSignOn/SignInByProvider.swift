import GRDB
import Hummingbird
import TypedHTML

/// What the sign-in page shows of single sign-on. It asks no provider, so no provider can delay it.
struct SignInByProvider: Sendable {
    /// The way to the provider and what people call it; nil without single sign-on.
    var link: (href: String, name: String)?
    /// Only administrators and alert senders may use a password.
    var onlyFew = false
    /// Whether the form for name and password is on the page, too.
    var asksPassword = true

    init() {}

    /// `asksPassword`: the form is shown whatever the settings say, as at `/sign-in?local`.
    init(_ visit: Visit, asksPassword: Bool = false) throws {
        let settings = try visit.office.read { try SignOn.kept($0) }
        if settings.active {
            link = ("/sign-in/start", settings.button)
        } else if visit.proxySignIn != nil {
            link = ("/sign-in/proxy", settings.button)
        }
        onlyFew = link != nil && settings.passwordsFor == .few
        let isAsked = asksPassword || visit.request.uri.queryParameters.get("local") != nil
        self.asksPassword = !onlyFew || isAsked
    }

    @HTMLBuilder var html: HTML {
        if let link {
            div(.class("actions")) { a("Sign in with \(link.name)", .class("button"), .href(link.href)) }
            if !asksPassword {
                p { a("Sign in with a password of this office", .href("/sign-in?local")) }
            } else {
                h2("Or with a password of this office")
                if onlyFew {
                    p("For administrators and alert senders; it works when \(link.name) does not answer.")
                }
            }
        }
    }

    /// Whether an account may sign in by its password now. While single sign-on is on, the office may leave that to
    /// those who must get in when the provider is down.
    static func mayUsePassword(_ account: Int64, _ visit: Visit) throws -> Bool {
        let today = visit.office.today
        return try visit.office.read { db in
            let settings = try SignOn.kept(db)
            guard settings.active || visit.proxySignIn != nil, settings.passwordsFor == .few else {
                return true
            }
            let founder = try Account.one(account, db)?.isFounder ?? false
            let rights = try Rights(of: account, founder: founder, on: today, db)
            return !rights.roles.isDisjoint(with: [.administrator, .alertSender])
        }
    }

    /// Where somebody who signs out here may sign out of the provider too; nil if the session did not begin there.
    static func leaving(_ visit: Visit) throws -> SignedOutPage? {
        guard let token = SessionCookie.token(of: visit.request) else { return nil }
        return try visit.office.read { db in
            try ProviderSessions.leave(of: token, db).map {
                SignedOutPage(provider: try SignOn.kept(db).button, leave: $0)
            }
        }
    }
}

extension Visit {
    /// The page after signing out, in the public's frame.
    func signedOut(_ page: SignedOutPage) -> Answer {
        Visit(office: office, request: request, parameters: parameters, session: nil).page(page)
    }
}
