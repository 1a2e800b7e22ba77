import GRDB

/// What the machine's own command can do for somebody who cannot sign in. Acts of the house, each with its event.
public enum People {
    /// A new one-time password for the account that signs in by a name; its sessions end.
    ///
    /// Throws `OfficeFault.input` when nobody signs in by it.
    public static func newPassword(for name: String, in office: Office) throws -> String {
        let account = try account(name, office)
        let password = Password.fresh()
        let stored = try Password.hash(password)
        try office.actNow(by: .house, PeopleActs.newPassword(account)) {
            try $0.put(.accounts, account.values)
            try PeopleActs.setPassword(stored, of: account.id, $0)
        }
        return password
    }

    /// Takes the second factor of an account away; its sessions end.
    ///
    /// Throws `OfficeFault.input` when nobody signs in by the name, or the account has no second factor.
    public static func unlock(_ name: String, in office: Office) throws {
        let account = try account(name, office)
        guard try office.read({ try SecondFactor.since(account.id, $0) != nil }) else {
            throw OfficeFault.input("\(name) has no second factor. Nothing was changed.")
        }
        try office.actNow(by: .house, SecondFactorActs.sentence(account)) {
            try SecondFactorActs.remove(account, $0)
            try Sessions.endAll(of: account.id, $0.db)
        }
    }

    private static func account(_ name: String, _ office: Office) throws -> Account {
        guard let account = try office.read({ try Account.signingIn(as: name, $0) }) else {
            throw OfficeFault.input(
                "Nobody signs in as \(name). Look at its spelling; an ended account stays ended.")
        }
        return account
    }
}
