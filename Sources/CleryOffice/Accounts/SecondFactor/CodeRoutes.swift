import CleryLaw
import GRDB

/// A person sets up the second factor, gets recovery codes, switches it off. All of it asks for a fresh proof.
enum CodeRoutes {
    static let path = "/office/account/code"
    private static let settingUp = "setting up a second factor"

    /// Shows a new secret. It counts for nothing before a first code of it comes back.
    static func ask(_ visit: Visit) throws -> Answer {
        let office = visit.office
        let account = try account(visit)
        let until = Instant(milliseconds: office.clock().milliseconds + SignInTimes.ticket)
        let ticket = Ticket(
            use: settingUp, account: account.id, until: until,
            words: Base32.text(of: TOTP.fresh().secret))
        return visit.page(try page(visit, account, ticket))
    }

    static func confirm(_ visit: Visit) async throws -> Answer {
        let form = try await visit.form()
        let (office, account) = (visit.office, try account(visit))
        let ticket = Ticket(form["ticket"], for: settingUp, now: office.clock(), office.key)
        guard let ticket, ticket.account == account.id, let bytes = Base32.bytes(of: ticket.words) else {
            return .redirect(to: path)
        }
        let secret = TOTP(secret: bytes)
        guard let step = secret.step(of: form["code"], now: office.clock()) else {
            var page = try page(visit, account, ticket)
            page.problem = Problem(
                "code", "This is not the code of this secret. Look at the app, and at your phone's clock.")
            return visit.page(page, status: .unprocessableContent)
        }
        let (key, codes) = (office.key, RecoveryCodes.fresh())
        try await office.act(by: visit.actor, "set up a second factor for account \(account.id)") {
            try $0.put(.accounts, account.values)
            try SecondFactor.set(secret, of: account.id, usedStep: step, $0, key)
            try RecoveryCodes.set(codes, of: account.id, $0.db, key)
        }
        return visit.page(RecoveryCodesPage(codes: codes, isNew: true))
    }

    static func renewRecovery(_ visit: Visit) async throws -> Answer {
        _ = try await visit.form()
        let account = try account(visit)
        let (key, codes) = (visit.office.key, RecoveryCodes.fresh())
        guard try hasOne(visit, account) else { throw Refusal.notFound }
        try await visit.office.act(by: visit.actor, "made new recovery codes for account \(account.id)") {
            try $0.put(.accounts, account.values)
            try RecoveryCodes.set(codes, of: account.id, $0.db, key)
        }
        return visit.page(RecoveryCodesPage(codes: codes, isNew: false))
    }

    static func remove(_ visit: Visit) async throws -> Answer {
        _ = try await visit.form()
        let account = try account(visit)
        guard try hasOne(visit, account) else { throw Refusal.notFound }
        try await visit.office.act(by: visit.actor, SecondFactorActs.sentence(account)) {
            try SecondFactorActs.remove(account, $0)
        }
        return .redirect(to: "/office/account?done=removed")
    }

    /// The own account, if it signs in here by a password.
    private static func account(_ visit: Visit) throws -> Account {
        let account = try visit.office.read { db -> Account? in
            guard let id = visit.session?.account, try Credentials.stored(id, db) != nil else { return nil }
            return try Account.one(id, db)
        }
        guard let account else { throw Refusal.notFound }
        return account
    }

    private static func hasOne(_ visit: Visit, _ account: Account) throws -> Bool {
        try visit.office.read { try SecondFactor.since(account.id, $0) != nil }
    }

    private static func page(_ visit: Visit, _ account: Account, _ ticket: Ticket) throws -> CodePage {
        let secret = TOTP(secret: Base32.bytes(of: ticket.words) ?? [])
        return CodePage(
            secret: ticket.words,
            address: secret.address(issuer: visit.office.name, account: account.signIn),
            ticket: ticket.text(visit.office.key), replaces: try hasOne(visit, account),
            form: visit.session?.form ?? "")
    }
}

/// Taking a second factor away, by the person, an administrator or a command on the machine.
enum SecondFactorActs {
    static func sentence(_ account: Account) -> String {
        "took the second factor of account \(account.id) away"
    }

    /// A secret leaves no image, so the account is written as it is: the register tells that it is gone.
    static func remove(_ account: Account, _ writing: Writing) throws {
        try writing.put(.accounts, account.values)
        try SecondFactor.remove(of: account.id, writing.db)
    }
}
