import CleryLaw
import GRDB

/// What a resident sees of the own contact: nobody else's is ever in it.
struct OwnContact: Sendable {
    let resident: HallResident
    let hall: String
    let contact: ResidentContact?
    let words: ContactWords
    let isMinor: Bool
    /// The answer is from before the resident was last asked.
    let isToConfirm: Bool

    static func of(_ resident: HallResident, _ office: Office, _ db: Database) throws -> OwnContact {
        let contact = try ResidentContact.now(of: resident.id, db)
        let born = try resident.person(office.key, db).born
        return OwnContact(
            resident: resident,
            hall: try String.fetchOne(
                db, sql: "SELECT name FROM places WHERE id = ?", arguments: [resident.place]) ?? "",
            contact: contact, words: try contact?.words(office.key, db) ?? ContactWords(),
            isMinor: born.flatMap { AgeOf.years(born: $0, on: office.today) }.map { $0 < 18 } ?? false,
            isToConfirm: contact.map { !$0.answers(resident, office.zone) } ?? false)
    }

    /// Of an account, by the address that the account has.
    static func of(account: Int64, _ office: Office, _ db: Database) throws -> OwnContact? {
        guard let email = try Account.one(account, db)?.email,
            let resident = try HallResident.of(email: email, office.key, db)
        else { return nil }
        return try of(resident, office, db)
    }
}

/// What a resident typed, read.
struct OwnContactDraft: Sendable {
    enum What: String, Sendable { case keep, confirm, decline, remove }

    let what: What
    var words = ContactWords()

    init?(_ fields: TypedFields, _ own: OwnContact, _ problems: inout [Problem]) {
        guard let what = What(rawValue: fields["what"]) else { return nil }
        self.what = what
        guard what == .keep || what == .decline else { return }
        if what == .keep {
            words.name = fields.text("name", upTo: 120, or: "Write the name of your contact.", &problems)
            words.phone = fields.text("phone", upTo: 40, &problems)
            words.secondPhone = fields.text("second_phone", upTo: 40, &problems)
            words.email = fields.text("email", upTo: 200, &problems)
            words.relation = fields.text("relation", upTo: 60, &problems)
            if words.phone.isEmpty, words.email.isEmpty {
                problems.append(
                    Problem(
                        "phone", "Give a phone number or an e-mail address: how else is your contact told?")
                )
            }
        }
        if own.isMinor {
            words.guardian = fields.text("guardian", upTo: 120, &problems)
            words.guardianPhone = fields.text("guardian_phone", upTo: 40, &problems)
            words.guardianEmail = fields.text("guardian_email", upTo: 200, &problems)
        }
        for (name, phone) in [
            ("phone", words.phone), ("second_phone", words.secondPhone),
            ("guardian_phone", words.guardianPhone),
        ] where !phone.isEmpty && phone.count(where: \.isNumber) < 7 {
            problems.append(Problem(name, "This is no phone number: it has fewer than seven digits."))
        }
        for (name, email) in [("email", words.email), ("guardian_email", words.guardianEmail)]
        where !email.isEmpty && MailAddress(email) == nil {
            problems.append(Problem(name, "This is no e-mail address, such as alex@example.com."))
        }
    }
}
