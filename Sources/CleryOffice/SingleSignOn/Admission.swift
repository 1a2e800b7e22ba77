import CleryLaw
import GRDB

/// Whether somebody whom a provider has proved may come in, as which account, and with which roles.
struct Admission: Sendable {
    enum Refused: String, Error, Sendable {
        case ended, unlinked
        case nameTaken = "name_taken"
        case noRole = "no_role"

        /// For the person at the door.
        var sentence: String {
            switch self {
            case .ended: "Your account here has ended."
            case .unlinked: "You are known at your campus, and no account here is linked to you yet."
            case .nameTaken: "Another account here has your sign-in name, and it is not linked to you."
            case .noRole: "You are known at your campus, and nothing said of you there gives you a role here."
            }
        }

        /// For the administrator's list.
        var reason: String {
            switch self {
            case .ended: "the account has ended"
            case .unlinked: "no account is linked, and accounts are not made at sign-in"
            case .nameTaken: "another account has the sign-in name or the e-mail"
            case .noRole: "no rule gives a role"
            }
        }
    }

    /// What a sign-in would give: for the real one and for the trial alike.
    struct Outcome: Sendable, Equatable {
        var given: [RoleRule] = []
        /// The sign-in name that a new account would get.
        var signIn: String?
    }

    let settings: SignOn
    let rules: [RoleRule]

    init(_ db: Database) throws {
        settings = try SignOn.kept(db)
        rules = try RoleRule.all(db)
    }

    init(settings: SignOn, rules: [RoleRule]) {
        self.settings = settings
        self.rules = rules
    }

    func outcome(_ claims: Claims) -> Outcome {
        Outcome(given: rules.filter { $0.matches(claims) }, signIn: signInName(claims))
    }

    /// The named claim, or the first of the usual ones that can be a sign-in name.
    private func signInName(_ claims: Claims) -> String? {
        let names =
            settings.nameClaim.isEmpty
            ? ["preferred_username", "user", "eppn", "upn", "email", "mail"] : [settings.nameClaim]
        return names.lazy.compactMap { claims[$0].first }.first {
            (3...120).contains($0.count)
                && !$0.contains { $0.isWhitespace || $0.unicodeScalars.contains { $0.value < 32 } }
        }
    }

    /// The account, with its roles as the rules give them now. Throws `Refused`.
    func admit(_ proven: Proven, today: Day, _ writing: Writing) throws -> Int64 {
        let account = try account(of: proven, writing)
        try SignOnActs.regrant(account, by: outcome(proven.claims).given, today: today, writing)
        try TurnedAway.forget(issuer: proven.issuer, subject: proven.subject, writing.db)
        return account
    }

    private func account(of proven: Proven, _ writing: Writing) throws -> Int64 {
        let db = writing.db
        if let identity = try Identity.of(issuer: proven.issuer, subject: proven.subject, db) {
            guard try Account.one(identity.account, db)?.ended == nil else { throw Refused.ended }
            return identity.account
        }
        if settings.linkByEmail, let email = proven.claims.verifiedEmail,
            let account = try only(email, proven.issuer, db)
        {
            try SignOnActs.link(account, issuer: proven.issuer, subject: proven.subject, writing)
            try writing.enter("linked account \(account) to single sign-on by its e-mail")
            return account
        }
        guard settings.justInTime else { throw Refused.unlinked }
        let outcome = outcome(proven.claims)
        guard !outcome.given.isEmpty else { throw Refused.noRole }
        guard let signIn = outcome.signIn, try !isTaken(signIn, proven.claims.email, db) else {
            throw Refused.nameTaken
        }
        let account = try SignOnActs.open(signIn, proven, writing)
        try writing.enter("opened account \(account) at its first sign-in")
        return account
    }

    /// The one open account with this e-mail that may be linked by it: never the founder's, and none that is linked
    /// to another subject of the same provider.
    private func only(_ email: String, _ issuer: String, _ db: Database) throws -> Int64? {
        let found = try Account.all(db).filter { $0.email?.lowercased() == email.lowercased() }
        guard found.count == 1, let account = found.first, account.ended == nil, !account.isFounder,
            try !Identity.of(account: account.id, db).contains(where: { $0.issuer == issuer })
        else { return nil }
        return account.id
    }

    /// A second account of somebody who has one would split what they did, so it is left to the administrator.
    private func isTaken(_ signIn: String, _ email: String?, _ db: Database) throws -> Bool {
        try Bool.fetchOne(
            db,
            sql: """
                SELECT EXISTS (SELECT 1 FROM accounts WHERE lower(sign_in) = lower(?)
                  OR (email IS NOT NULL AND lower(email) = lower(?)))
                """, arguments: [signIn, email]) ?? false
    }
}
