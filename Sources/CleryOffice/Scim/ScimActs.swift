import CleryLaw
import GRDB

/// What a directory does with people. Only people whom a directory made are there for it.
struct ScimActs {
    let writing: Writing
    let today: Day
    private let profile: RosterProfile
    private let campuses: TableCampuses

    init(_ writing: Writing, today: Day) throws {
        self.writing = writing
        self.today = today
        guard let profile = try RosterProfile.named(RosterPerson.scim, writing.db) else {
            throw ScimError(.internalServerError, nil, "The office has no mapping of roles.")
        }
        self.profile = profile
        campuses = TableCampuses(profile.table, try Campus.all(writing.db))
    }

    /// A person with the account, as a directory sees them; nil for everybody else.
    static func one(_ id: String, _ db: Database) throws -> (person: RosterPerson, account: Account)? {
        guard let id = Int64(id), let person = try RosterPerson.one(id, db),
            person.source == RosterPerson.scim,
            !person.removed, let account = try Account.one(person.account, db)
        else { return nil }
        return (person, account)
    }

    func create(_ wish: PersonWish) throws -> RosterPerson {
        let wish = mapped(wish)
        if let removed = try removed(wish), let account = try Account.one(removed.account, writing.db) {
            try refuseHandEnded(removed, account, wish)
            try refuseTaken(wish, except: removed)
            return try RosterActs.change(
                removed, account, to: wish, grants: try RosterPerson.grants(of: removed.id, writing.db),
                today: today,
                writing)
        }
        try refuseTaken(wish, except: nil)
        return try RosterActs.add(wish, source: RosterPerson.scim, today: today, writing)
    }

    func change(_ person: RosterPerson, _ account: Account, to wish: PersonWish) throws -> RosterPerson {
        let wish = mapped(wish)
        try refuseHandEnded(person, account, wish)
        try refuseTaken(wish, except: person)
        // Nothing to do for somebody who was ended and stays so but to keep what is told of them.
        return try RosterActs.change(
            person, account, to: wish, grants: try RosterPerson.grants(of: person.id, writing.db),
            today: today,
            writing)
    }

    func remove(_ person: RosterPerson, _ account: Account) throws {
        try RosterActs.end(person, account, today: today, removed: true, writing)
    }

    /// Makes everybody's roles as the mapping now says. Returns how many people changed.
    func remap() throws -> Int {
        var changed = 0
        for person in try RosterPerson.all(of: RosterPerson.scim, writing.db) where person.open {
            guard let account = try Account.one(person.account, writing.db), account.ended == nil else {
                continue
            }
            var wish = PersonWish(
                externalID: person.externalID, signIn: account.signIn, name: account.title,
                given: person.given,
                family: person.family, email: account.email, department: person.department,
                title: person.title,
                words: person.words)
            wish = mapped(wish)
            let told = try RosterActs.change(
                person, account, to: wish, grants: try RosterPerson.grants(of: person.id, writing.db),
                today: today, writing)
            if told != person { changed += 1 }
        }
        return changed
    }

    /// The wish with the roles that the office's mapping gives; a campus that the office does not have gives none.
    private func mapped(_ wish: PersonWish) -> PersonWish {
        var wish = wish
        let given = profile.roles(of: [
            "groups": wish.words, "title": [wish.title], "department": [wish.department],
        ])
        let roles = given.compactMap { role, campus -> RoleWish? in
            switch campus.map(campuses.named) ?? campuses.said("") {
            case .one(let id): RoleWish(role: role, campus: id)
            case .all: RoleWish(role: role, campus: nil)
            case .nothing, .unknown: nil
            }
        }
        wish.roles = wish.active ? RosterReading.union(roles) : []
        return wish
    }

    /// Somebody whom the directory deleted and now sends again: the same number, or the same name and no number.
    private func removed(_ wish: PersonWish) throws -> RosterPerson? {
        let gone = "source = 'scim' AND removed = 1"
        let columns = KeptTable.rosterPeople.columns.map { "p.\($0)" }.joined(separator: ",")
        if let id = wish.externalID {
            return try Row.fetchOne(
                writing.db, sql: "SELECT \(columns) FROM roster_people p WHERE \(gone) AND external_id = ?",
                arguments: [id]
            ).map(RosterPerson.init(row:))
        }
        return try Row.fetchOne(
            writing.db,
            sql: """
                SELECT \(columns) FROM roster_people p JOIN accounts ON accounts.id = p.account
                WHERE \(gone) AND external_id IS NULL AND sign_in = ? COLLATE NOCASE
                """, arguments: [wish.signIn]
        ).map(RosterPerson.init(row:))
    }

    private func refuseTaken(_ wish: PersonWish, except person: RosterPerson?) throws {
        let account = try Int64.fetchOne(
            writing.db, sql: "SELECT id FROM accounts WHERE sign_in = ? COLLATE NOCASE AND id <> ?",
            arguments: [wish.signIn, person?.account ?? 0])
        guard account == nil else {
            throw ScimError(.uniqueness, "An account of this userName is here already, or was here before.")
        }
        guard let id = wish.externalID else { return }
        let other = try Int64.fetchOne(
            writing.db,
            sql: "SELECT id FROM roster_people WHERE source = 'scim' AND external_id = ? AND id <> ?",
            arguments: [id, person?.id ?? 0])
        guard other == nil else { throw ScimError(.uniqueness, "A User of this externalId is here already.") }
    }

    /// An account that an administrator ended by hand is opened by no directory.
    private func refuseHandEnded(_ person: RosterPerson, _ account: Account, _ wish: PersonWish) throws {
        guard person.open, account.ended != nil, wish.active else { return }
        throw ScimError(
            .forbidden, nil,
            "An administrator of the office ended this account; a directory does not open it.")
    }
}
