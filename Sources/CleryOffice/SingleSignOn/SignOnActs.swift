import CleryLaw
import GRDB

/// The verbs of single sign-on. None of their sentences holds a name, a claim or a secret.
enum SignOnActs {
    /// Keeps the settings; a new secret only if one was typed.
    static func keep(_ settings: SignOn, secret: [UInt8]?, _ writing: Writing) throws {
        var settings = settings
        if let secret {
            settings.secretSet = writing.at
            try SignOnSecret.keep(secret, writing.db)
        }
        try writing.put(.signOn, settings.values)
    }

    static func add(_ rule: RoleRule, _ writing: Writing) throws {
        var rule = rule
        rule.id = try writing.nextID(.roleRules)
        try writing.put(.roleRules, rule.values, isNew: true)
    }

    /// Ends a rule and, with it, the roles that it gave.
    static func end(_ rule: RoleRule, today: Day, _ writing: Writing) throws {
        var rule = rule
        rule.ended = writing.at
        try writing.put(.roleRules, rule.values)
        let columns = Grant.columns
        let given = try Row.fetchAll(
            writing.db, sql: "SELECT \(columns) FROM grants WHERE rule = ? ORDER BY id", arguments: [rule.id]
        ).compactMap(Grant.init(row:))
        for grant in given where grant.isOpen(on: today) {
            try PeopleActs.end(grant, today: today, writing)
        }
    }

    @discardableResult
    static func link(_ account: Int64, issuer: String, subject: String, _ writing: Writing) throws -> Identity
    {
        let identity = Identity(
            id: try writing.nextID(.identities), account: account, issuer: issuer, subject: subject,
            linked: writing.at)
        try writing.put(.identities, identity.values, isNew: true)
        try TurnedAway.forget(issuer: issuer, subject: subject, writing.db)
        return identity
    }

    /// Ends a link and the sessions that began by it; the roles that rules gave end too.
    static func unlink(_ identity: Identity, today: Day, _ writing: Writing) throws {
        var identity = identity
        identity.ended = writing.at
        try writing.put(.identities, identity.values)
        try ProviderSessions.end(issuer: identity.issuer, subject: identity.subject, writing.db)
        if try Identity.of(account: identity.account, writing.db).isEmpty {
            try regrant(identity.account, by: [], today: today, writing)
        }
    }

    /// An account made at its first sign-in. It has no password.
    static func open(_ signIn: String, _ proven: Proven, _ writing: Writing) throws -> Int64 {
        let account = Account(
            id: try writing.nextID(.accounts), signIn: signIn, isFounder: false, ended: nil,
            name: proven.claims.name, email: proven.claims.email)
        try writing.put(.accounts, account.values, isNew: true)
        try link(account.id, issuer: proven.issuer, subject: proven.subject, writing)
        return account.id
    }

    /// Gives the roles of the rules that hold now and ends those whose rule holds no more. What was granted by hand
    /// stays, and is not granted a second time.
    static func regrant(_ account: Int64, by rules: [RoleRule], today: Day, _ writing: Writing) throws {
        let open = try Grant.all(of: account, writing.db).filter { $0.isOpen(on: today) }
        var changes = 0
        for grant in open where grant.rule != nil {
            if !rules.contains(where: {
                $0.id == grant.rule && $0.role == grant.role && $0.campus == grant.campus
            }) {
                try PeopleActs.end(grant, today: today, writing)
                changes += 1
            }
        }
        var held = open.filter { grant in
            guard grant.holds(on: today) else { return false }
            return grant.rule == nil || rules.contains { $0.id == grant.rule }
        }
        for rule in rules where !held.contains(where: { $0.role == rule.role && $0.campus == rule.campus }) {
            let grant = Grant(
                id: try writing.nextID(.grants), account: account, role: rule.role, campus: rule.campus,
                from: today, through: nil, rule: rule.id)
            try writing.put(.grants, grant.values, isNew: true)
            held.append(grant)
            changes += 1
        }
        if changes > 0 { try writing.enter("single sign-on changed \(changes) roles of account \(account)") }
    }
}

extension Grant {
    /// Whether it holds or will hold.
    func isOpen(on day: Day) -> Bool { through.map { day <= $0 } ?? true }
}
