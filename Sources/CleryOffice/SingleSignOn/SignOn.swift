import CleryLaw
import GRDB

/// How people sign in through the institution's provider: one row, changed whole.
struct SignOn: Sendable, Equatable {
    enum SecretBy: String, Sendable, CaseIterable { case basic, post }
    /// Who may still sign in with a password of the office's own while single sign-on is on.
    enum PasswordsFor: String, Sendable, CaseIterable { case everyone, few }

    var active = false
    /// The provider's name for itself, exactly as its discovery document says it.
    var issuer = ""
    var client = ""
    var secretBy = SecretBy.basic
    /// When the client secret was last set here; nil when there is none.
    var secretSet: Instant?
    /// The office's own public address, such as `https://clery.example.edu`, without a slash at the end.
    var address = ""
    /// What the button calls the provider.
    var button = "your campus account"
    var scopes = "openid profile email"
    /// The claim that gives a new account its sign-in name. Empty: the first of the usual ones.
    var nameClaim = ""
    var justInTime = false
    var linkByEmail = false
    var passwordsFor = PasswordsFor.everyone

    static let back = "/sign-in/back"
    var redirect: String { address + SignOn.back }

    var values: [Value] {
        [
            .integer(1), Value(active), .text(issuer), .text(client), .text(secretBy.rawValue),
            Value(secretSet?.milliseconds), .text(address), .text(button), .text(scopes), .text(nameClaim),
            Value(justInTime), Value(linkByEmail), .text(passwordsFor.rawValue),
        ]
    }
}

extension SignOn {
    private static let columns = KeptTable.signOn.columns.joined(separator: ",")

    private init(row: Row) {
        self.init(
            active: row[1], issuer: row[2], client: row[3], secretBy: SecretBy(rawValue: row[4]) ?? .basic,
            secretSet: (row[5] as Int64?).map(Instant.init(milliseconds:)), address: row[6], button: row[7],
            scopes: row[8], nameClaim: row[9], justInTime: row[10], linkByEmail: row[11],
            passwordsFor: PasswordsFor(rawValue: row[12]) ?? .everyone)
    }

    /// As it was kept; what a new office has when nothing was.
    static func kept(_ db: Database) throws -> SignOn {
        try Row.fetchOne(db, sql: "SELECT \(columns) FROM sign_on WHERE id = 1").map(SignOn.init(row:))
            ?? SignOn()
    }
}
