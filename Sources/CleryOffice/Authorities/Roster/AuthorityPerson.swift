import CleryLaw
import GRDB

/// What is kept sealed of an authority. Name and address stand here only for somebody without an account.
struct AuthorityPerson: Sendable, Equatable {
    var name = ""
    var email = ""
    var supervisor = ""

    init(name: String = "", email: String = "", supervisor: String = "") {
        (self.name, self.email, self.supervisor) = (name, email, supervisor)
    }

    init(json: String) throws {
        let value = try JSONValue(parsing: Array(json.utf8))
        self.init(
            name: value["name"]?.text ?? "", email: value["email"]?.text ?? "",
            supervisor: value["supervisor"]?.text ?? "")
    }

    var json: String {
        var json = JSONWriter()
        json.object {
            $0.key("name")
            $0.value(name)
            $0.key("email")
            $0.value(email)
            $0.key("supervisor")
            $0.value(supervisor)
        }
        return json.string
    }

    /// Who it is: by the account where there is one, else as entered.
    static func of(_ authority: SecurityAuthority, _ key: OfficeKey, _ db: Database) throws -> AuthorityPerson
    {
        var person = try AuthorityPerson(
            json: SealedRecord.open(
                authority.who, SealedRecord.authority(authority.id), db, key, as: "name"))
        if let number = authority.account, let account = try Account.one(number, db) {
            person.name = account.title
            person.email = account.ended == nil ? account.email ?? "" : ""
        }
        return person
    }
}
