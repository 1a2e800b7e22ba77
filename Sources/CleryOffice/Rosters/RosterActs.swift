import CleryLaw
import GRDB

/// The verbs on people whom a source outside keeps. They are shared by roster files and directories.
enum RosterActs {
    /// A new person with an account. It has no password: it signs in by single sign-on, or an administrator makes one.
    @discardableResult
    static func add(
        _ wish: PersonWish, source: String, today: Day, _ writing: Writing
    ) throws -> RosterPerson {
        let account = Account(
            id: try writing.nextID(.accounts), signIn: wish.signIn, isFounder: false,
            ended: wish.active ? nil : writing.at, name: wish.name, email: wish.email)
        try writing.put(.accounts, account.values, isNew: true)
        let person = RosterPerson(
            id: try writing.nextID(.rosterPeople), account: account.id, source: source,
            externalID: wish.externalID, given: wish.given, family: wish.family,
            department: wish.department, title: wish.title, words: wish.words, open: wish.active,
            removed: false, made: writing.at, changed: writing.at, revision: 1)
        try writing.put(.rosterPeople, person.values, isNew: true)
        let steps = RoleSteps(current: [], wished: wish.active ? wish.roles : [], today: today)
        try take(steps, person, today: today, writing)
        return person
    }

    /// Makes a person as the source wishes: account, roles, and whether they still work here.
    @discardableResult
    static func change(
        _ person: RosterPerson, _ account: Account, to wish: PersonWish, grants: [Grant], today: Day,
        _ writing: Writing
    ) throws -> RosterPerson {
        var kept = account
        (kept.signIn, kept.name, kept.email) = (wish.signIn, wish.name, wish.email)
        var told = RosterActs.told(person, wish)
        told.removed = false
        guard wish.active || !person.open else {
            if account.ended != nil, kept == account, told == person { return person }
            return try end(told, kept, today: today, writing)
        }
        if wish.active { (kept.ended, told.open) = (nil, true) }
        let steps = RoleSteps(current: grants, wished: wish.active ? wish.roles : [], today: today)
        guard kept != account || told != person || !steps.isEmpty else { return person }
        if kept != account { try writing.put(.accounts, kept.values) }
        told = told.stamped(writing.at)
        try writing.put(.rosterPeople, told.values)
        try take(steps, told, today: today, writing)
        return told
    }

    /// Ends a person: the account, its sessions, its password and every role it has, also those given by hand.
    @discardableResult
    static func end(
        _ person: RosterPerson, _ account: Account, today: Day, removed: Bool = false, _ writing: Writing
    ) throws -> RosterPerson {
        for grant in RoleSteps.live(try Grant.all(of: account.id, writing.db), today) {
            try PeopleActs.end(grant, today: today, writing)
        }
        var gone = person
        gone.removed = removed
        if account.ended == nil {
            try PeopleActs.end(account, writing)
            gone.open = false
        } else {
            // Ended before: by the source, or by hand, and then it stays known that it was by hand.
            try writing.put(.accounts, account.values)
        }
        try writing.db.execute(sql: "DELETE FROM credentials WHERE account = ?", arguments: [account.id])
        gone = gone.stamped(writing.at)
        try writing.put(.rosterPeople, gone.values)
        return gone
    }

    private static func told(_ person: RosterPerson, _ wish: PersonWish) -> RosterPerson {
        var told = person
        told.externalID = wish.externalID
        (told.given, told.family) = (wish.given, wish.family)
        (told.department, told.title, told.words) = (wish.department, wish.title, wish.words)
        return told
    }

    private static func take(
        _ steps: RoleSteps, _ person: RosterPerson, today: Day, _ writing: Writing
    ) throws {
        for grant in steps.end { try PeopleActs.end(grant, today: today, writing) }
        for grant in steps.alter { try writing.put(.grants, grant.values) }
        for wish in steps.add {
            let grant = Grant(
                id: try writing.nextID(.grants), account: person.account, role: wish.role,
                campus: wish.campus, from: wish.from ?? today, through: wish.through)
            try writing.put(.grants, grant.values, isNew: true)
            try writing.put(.rosterGrants, [.integer(grant.id), .integer(person.id)], isNew: true)
        }
    }
}
