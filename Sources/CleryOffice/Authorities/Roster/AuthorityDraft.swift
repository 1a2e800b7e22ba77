import CleryLaw
import GRDB

/// An entry of the roster as it was typed, and what is wrong with it.
struct AuthorityDraft: Sendable {
    var fields = TypedFields()
    var problems: [Problem] = []

    init() {}
    init(_ form: Form) {
        fields = TypedFields(form)
        let ticked = form.fields.filter { $0.name.hasPrefix("is-") && $0.value == "yes" }
        fields["functions"] = ticked.map { String($0.name.dropFirst(3)) }.joined(separator: " ")
    }

    init(_ authority: SecurityAuthority, _ person: AuthorityPerson, signIn: String?) {
        fields["who"] = signIn ?? person.email
        fields["name"] = signIn == nil ? person.name : ""
        fields["supervisor"] = person.supervisor
        fields["campus"] = "\(authority.campus)"
        fields["functions"] = authority.functions.map(\.rawValue).joined(separator: " ")
        fields["named"] = authority.named ? "yes" : ""
        fields["unit"] = authority.unit
        fields["bond"] = authority.bond.rawValue
        fields["from"] = authority.from.description
        fields["through"] = authority.through?.description ?? ""
        fields["remark"] = authority.remark ?? ""
    }

    /// The entry with what was typed; nil when something is wrong.
    ///
    /// - Parameter campuses: those whose roster the person keeps.
    mutating func read(_ campuses: [Campus], _ db: Database) throws -> (SecurityAuthority, AuthorityPerson)? {
        problems = []
        let (account, person) = try whom(db)
        let campus = campuses.first { "\($0.id)" == fields["campus"] }
        if campus == nil { problems.append(Problem("campus", "Choose the campus.")) }
        let words = fields["functions"].split(separator: " ").map(String.init)
        let functions = CampusFunction.allCases.filter { words.contains($0.rawValue) }
        if functions.isEmpty {
            problems.append(Problem("functions", "Choose what the person does for the institution."))
        } else if functions.count != words.count {
            problems.append(Problem("functions", "A function is not one of the list."))
        }
        let unit = fields.text("unit", upTo: 120, or: "Say for which unit the person works.", &problems)
        let bond: SecurityAuthority.Bond? = fields.choice(
            "bond", "Choose how the person belongs to the institution.", &problems)
        let from = fields.day("from", "Choose the day since which the person does it.", &problems)
        var through: Day?
        if !fields["through"].isEmpty {
            through = fields.day("through", "Write the last day as 2026-05-31, or leave it empty.", &problems)
            if let from, let last = through, last < from {
                problems.append(Problem("through", "The last day comes before the first."))
            }
        }
        let remark = fields.optional("remark", upTo: 400, &problems)
        guard problems.isEmpty, let campus, let from, let bond else { return nil }
        var authority = SecurityAuthority(
            id: 0, campus: campus.id, functions: functions, unit: unit, from: from)
        authority.named = fields["named"] == "yes"
        (authority.bond, authority.account, authority.through) = (bond, account, through)
        authority.remark = remark
        return (authority, person)
    }

    /// An account by its sign-in name or address; or somebody without one, by name and perhaps an address.
    private mutating func whom(_ db: Database) throws -> (Int64?, AuthorityPerson) {
        let who = fields.text("who", upTo: 254, &problems)
        let name = fields.text("name", upTo: 120, &problems)
        let supervisor = fields.text("supervisor", upTo: 120, &problems)
        if !who.isEmpty, let account = try Self.account(who, db) {
            return (account.id, AuthorityPerson(supervisor: supervisor))
        }
        if !who.isEmpty, MailAddress(who) == nil {
            problems.append(
                Problem("who", "Nobody signs in by this name, and it is no e-mail address."))
        }
        if name.isEmpty {
            problems.append(
                Problem(
                    who.isEmpty ? "who" : "name",
                    who.isEmpty
                        ? "Say who it is: a sign-in name, or a name below."
                        : "Write the name of this person, who has no account."))
        }
        return (nil, AuthorityPerson(name: name, email: who, supervisor: supervisor))
    }

    /// The account that signs in by these words, or the only one that has this address.
    static func account(_ words: String, _ db: Database) throws -> Account? {
        if let account = try Account.signingIn(as: words, db) { return account }
        guard words.contains("@") else { return nil }
        let found = try Row.fetchAll(
            db,
            sql: """
                SELECT \(Account.columns) FROM accounts
                WHERE email = ? COLLATE NOCASE AND ended IS NULL LIMIT 2
                """, arguments: [words]
        ).map(Account.init(row:))
        return found.count == 1 ? found[0] : nil
    }
}
