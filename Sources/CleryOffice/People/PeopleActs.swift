import CleryLaw
import GRDB

/// The verbs of the people room. Each leaves one event; none of its sentences holds a name.
enum PeopleActs {
    /// What somebody typed for a new person.
    struct Draft: Sendable, Equatable {
        var signIn = ""
        var name = ""
        var email = ""
    }

    /// Checks a draft; gives every problem at once.
    static func problems(_ draft: Draft, _ db: Database) throws -> [Problem] {
        var problems: [Problem] = []
        if draft.name.isEmpty { problems.append(Problem("name", "Write the person's name.")) }
        if draft.signIn.count < 3 || draft.signIn.contains(where: \.isWhitespace) {
            problems.append(
                Problem("sign-in", "A sign-in name has at least three characters and no blank in it."))
        } else if try Int64.fetchOne(
            db, sql: "SELECT id FROM accounts WHERE sign_in = ?", arguments: [draft.signIn]) != nil
        {
            problems.append(Problem("sign-in", "Somebody signs in by this name already. Choose another."))
        }
        if !draft.email.isEmpty, !draft.email.contains("@") || draft.email.contains(where: \.isWhitespace) {
            problems.append(Problem("email", "This is no e-mail address. Leave it empty if there is none."))
        }
        return problems
    }

    /// A new account with its first password, already hashed.
    static func add(_ draft: Draft, password: String, _ writing: Writing) throws -> Account {
        let account = Account(
            id: try writing.nextID(.accounts), signIn: draft.signIn, isFounder: false, ended: nil,
            name: draft.name, email: draft.email.isEmpty ? nil : draft.email)
        try writing.put(.accounts, account.values, isNew: true)
        try setPassword(password, of: account.id, writing)
        return account
    }

    static func grant(
        _ role: Role, to account: Int64, campus: Int64?, from: Day, through: Day?, _ writing: Writing
    ) throws {
        let grant = Grant(
            id: try writing.nextID(.grants), account: account, role: role, campus: campus, from: from,
            through: through)
        try writing.put(.grants, grant.values, isNew: true)
    }

    /// Ends a grant with yesterday, so that it gives no right from now on.
    static func end(_ grant: Grant, today: Day, _ writing: Writing) throws {
        var grant = grant
        grant.through = today.adding(days: -1)
        try writing.put(.grants, grant.values)
    }

    /// Ends an account: nobody signs in by it, and its sessions are over.
    static func end(_ account: Account, _ writing: Writing) throws {
        var account = account
        account.ended = writing.at
        try writing.put(.accounts, account.values)
        try Sessions.endAll(of: account.id, writing.db)
    }

    static func newPassword(_ account: Account) -> String {
        "made a new password for account \(account.id)"
    }

    /// Sets a password made here, already hashed: it is good for one week and must be changed at the first sign-in.
    static func setPassword(_ stored: String, of account: Int64, _ writing: Writing) throws {
        let ends = Instant(milliseconds: writing.at.milliseconds + SignInTimes.oneTime)
        try Credentials.set(stored, account: account, isOneTime: true, ends: ends, writing.db)
        try Sessions.endAll(of: account, writing.db)
    }
}
