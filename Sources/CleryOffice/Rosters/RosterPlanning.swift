import CleryLaw
import GRDB

/// Compares a roster with the people of the office as they stand.
struct RosterPlanning {
    private let profile: RosterProfile
    private let today: Day
    private let words: RoleWords
    private var plan: RosterPlan
    private var accounts: [Int64: Account] = [:]
    private var bySignIn: [String: Int64] = [:]
    private var people: [String: RosterPerson] = [:]
    private var sourceOf: [Int64: String] = [:]
    private var grants: [Int64: [Grant]] = [:]

    /// - Parameter endsMissing: Whoever is not in the file is to be ended.
    static func plan(
        _ reading: RosterReading, by profile: RosterProfile, endsMissing: Bool, today: Day, _ db: Database
    ) throws -> RosterPlan {
        var planning = try RosterPlanning(profile, today, db)
        planning.plan.rows = reading.rows
        planning.plan.problems = reading.problems
        planning.plan.rejected = reading.rejected
        for person in reading.people { planning.take(person) }
        if endsMissing { planning.endMissing(reading) }
        planning.plan.problems.sort { $0.line < $1.line }
        return planning.plan
    }

    private init(_ profile: RosterProfile, _ today: Day, _ db: Database) throws {
        self.profile = profile
        self.today = today
        words = RoleWords(campuses: try Campus.all(db), today: today)
        plan = RosterPlan(source: profile.name, mostEnded: profile.mostEnded)
        for account in try Account.all(db) {
            accounts[account.id] = account
            bySignIn[account.signIn.lowercased()] = account.id
        }
        for row in try Row.fetchAll(db, sql: "SELECT account, source FROM roster_people") {
            sourceOf[row[0]] = row[1]
        }
        for person in try RosterPerson.all(of: profile.name, db) {
            if let id = person.externalID { people[id] = person }
            if person.open { plan.open += 1 }
        }
        grants = try RosterPerson.grants(of: profile.name, db)
    }

    private mutating func take(_ read: RosterReading.Person) {
        let wish = read.wish
        let taken = bySignIn[wish.signIn.lowercased()]
        guard let person = people[wish.externalID ?? ""], let account = accounts[person.account] else {
            return takeNew(read, taken)
        }
        if person.open, account.ended != nil {
            plan.leftAlone.append((read.line, "somebody of the office ended this account by hand"))
            return
        }
        guard taken == nil || taken == account.id else {
            return refuse(read, "another person of the office signs in by this name")
        }
        let own = grants[account.id] ?? []
        guard wish.active else {
            if person.open { end(person, account, line: read.line) } else { plan.unchanged += 1 }
            return
        }
        let fields = fields(person, account, own, wish)
        guard !fields.isEmpty else {
            plan.unchanged += 1
            return
        }
        plan.changes.append(
            RosterPlan.Change(
                kind: .changed, line: read.line, title: account.title, signIn: account.signIn, fields: fields,
                work: .change(person, account, wish, own)))
    }

    private mutating func takeNew(_ read: RosterReading.Person, _ taken: Int64?) {
        let wish = read.wish
        if let taken {
            guard sourceOf[taken] == nil else {
                return refuse(read, "another person of the office signs in by this name")
            }
            plan.leftAlone.append((read.line, "the office keeps an account of this name by hand"))
            return
        }
        // Somebody who no longer works here and never had an account needs none.
        guard wish.active else {
            plan.unchanged += 1
            return
        }
        plan.changes.append(
            RosterPlan.Change(
                kind: .added, line: read.line, title: wish.name, signIn: wish.signIn, fields: added(wish),
                work: .add(wish)))
    }

    private mutating func refuse(_ read: RosterReading.Person, _ sentence: String) {
        plan.problems.append(RowProblem(line: read.line, column: "", problem: sentence))
        plan.rejected += 1
    }

    private mutating func end(_ person: RosterPerson, _ account: Account, line: Int?) {
        let all = grants[account.id] ?? []
        let field = RosterPlan.Field(name: "Roles", before: words.words(all), after: "None")
        plan.changes.append(
            RosterPlan.Change(
                kind: .ended, line: line, title: account.title, signIn: account.signIn, fields: [field],
                work: .end(person, account)))
    }

    private mutating func endMissing(_ reading: RosterReading) {
        let missing = people.values.filter { person in
            person.open && accounts[person.account]?.ended == nil
                && !reading.seen.contains(person.externalID ?? "")
        }.sorted { $0.id < $1.id }
        guard !missing.isEmpty else { return }
        guard !reading.isUnsure else {
            plan.missingWithheld = true
            return
        }
        for person in missing {
            if let account = accounts[person.account] { end(person, account, line: nil) }
        }
    }

    private func added(_ wish: PersonWish) -> [RosterPlan.Field] {
        [
            ("E-mail", wish.email ?? ""), ("Department", wish.department), ("Title", wish.title),
            ("Roles", words.words(wish.roles)),
        ].filter { !$0.1.isEmpty }.map { RosterPlan.Field(name: $0.0, before: "", after: $0.1) }
    }

    private func fields(
        _ person: RosterPerson, _ account: Account, _ own: [Grant], _ wish: PersonWish
    ) -> [RosterPlan.Field] {
        var fields: [RosterPlan.Field] = []
        func compare(_ name: String, _ before: String, _ after: String) {
            if before != after { fields.append(RosterPlan.Field(name: name, before: before, after: after)) }
        }
        if !person.open { compare("State", "ended", "open") }
        compare("Signs in as", account.signIn, wish.signIn)
        compare("Name", account.name ?? "", wish.name)
        if account.name == wish.name {
            compare("First name", person.given, wish.given)
            compare("Last name", person.family, wish.family)
        }
        compare("E-mail", account.email ?? "", wish.email ?? "")
        compare("Department", person.department, wish.department)
        compare("Title", person.title, wish.title)
        compare("Groups", person.words.joined(separator: "; "), wish.words.joined(separator: "; "))
        if !RoleSteps(current: own, wished: wish.roles, today: today).isEmpty {
            fields.append(
                RosterPlan.Field(
                    name: "Roles", before: words.words(own), after: words.words(wish.roles)))
        }
        return fields
    }
}

extension RosterPlan {
    /// The plan of a file's bytes. Throws an `ExchangeError` when it is no table that the profile fits.
    static func of(
        _ bytes: [UInt8], _ profile: RosterProfile, endsMissing: Bool, today: Day, _ db: Database
    ) throws -> RosterPlan {
        let reading = try RosterReading(
            bytes: bytes, profile: profile, campuses: try Campus.all(db), today: today)
        return try RosterPlanning.plan(reading, by: profile, endsMissing: endsMissing, today: today, db)
    }
}
