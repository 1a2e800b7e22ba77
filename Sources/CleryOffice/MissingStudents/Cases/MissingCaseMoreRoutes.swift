import CleryLaw
import GRDB

extension MissingCaseRoutes {
    static func known(_ word: String) -> Bool? { word == "yes" ? true : word == "no" ? false : nil }

    static func facts(_ visit: Visit) async throws -> Answer {
        var (page, _) = try await begin(visit)
        let fields = page.fields
        var age: Int?
        if !fields["fact-age"].isEmpty {
            age = Int(fields["fact-age"]).flatMap { (0...120).contains($0) ? $0 : nil }
            if age == nil { page.problems.append(Problem("fact-age", "Write a whole number, such as 17.")) }
        }
        guard page.problems.isEmpty else { return again(page, visit) }
        let (id, stated, zone, key) = (page.one.id, age, visit.office.zone, visit.office.key)
        try await visit.office.act(by: visit.actor, "stated facts on missing student \(id)") {
            try MissingCaseActs.state(
                id, resident: known(fields["fact-resident"]), age: stated,
                emancipated: known(fields["fact-emancipated"]), hasContact: known(fields["fact-contact"]),
                zone: zone, key, $0)
        }
        return back(page, "facts")
    }

    // MARK: Which resident

    /// Searches the names of residents: an act with a reason, before anything is opened.
    static func search(
        _ words: String, campuses: Rights.Reach, campus: Int64, reason: String, of one: Int64?, _ visit: Visit
    ) async throws -> [ResidentSearch.Match] {
        guard let account = visit.session?.account else { throw Refusal.notFound }
        try await visit.office.act(by: visit.actor, "searched the names of residents", why: reason) {
            try MissingCaseActs.search(campus: campus, by: account, reason: reason, of: one, $0)
        }
        return try visit.office.read {
            try ResidentSearch.find(words, within: campuses, visit.office.key, $0)
        }
    }

    /// Somebody of the list whom this person may name, because of a search within the last hour: a number alone shows
    /// nobody.
    static func foundResident(_ number: String, _ visit: Visit) throws -> HallResident? {
        guard let number = Int64(number), let account = visit.session?.account else { return nil }
        let since = Instant(milliseconds: visit.office.clock().milliseconds - MissingLook.searchLasts)
        return try visit.office.read { db in
            guard let resident = try HallResident.one(number, db), resident.ended == nil,
                try MissingLook.searched(by: account, since: since, db)
            else { return nil }
            return resident
        }
    }

    static func find(_ visit: Visit) async throws -> Answer {
        var (page, _) = try await begin(visit)
        let one = page.one
        guard one.isOpen else { throw Refusal.notFound }
        let words = page.fields.text(
            "find-name", upTo: 120, or: "Write a name or a student number.", &page.problems)
        let reason = page.fields["find-reason"]
        if !MissingLook.searchReasons.contains(reason) {
            page.problems.append(Problem("find-reason", "Choose a reason from the list."))
        }
        guard page.problems.isEmpty else { return again(page, visit) }
        page.matches = try await search(
            words, campuses: .some([one.campus]), campus: one.campus, reason: reason, of: one.id, visit)
        return visit.page(page)
    }

    static func resident(_ visit: Visit) async throws -> Answer {
        var (page, _) = try await begin(visit)
        let (id, zone, key) = (page.one.id, visit.office.zone, visit.office.key)
        if page.fields["student"] == "nobody" {
            try await visit.office.act(by: visit.actor, "said that missing student \(id) is on no list") {
                try MissingCaseActs.know(id, as: nil, zone: zone, key, $0)
            }
            return back(page, "facts")
        }
        guard let resident = try foundResident(page.fields["student"], visit),
            resident.campus == page.one.campus
        else {
            page.problems = [
                Problem("find-name", "Find the resident, and choose one of those who were found.")
            ]
            return again(page, visit)
        }
        try await visit.office.act(by: visit.actor, "said which resident missing student \(id) is") {
            try MissingCaseActs.know(id, as: resident, zone: zone, key, $0)
        }
        return back(page, "known")
    }

    // MARK: The confidential contact

    static func contact(_ visit: Visit) async throws -> Answer {
        let (begun, account) = try await begin(visit, .openMissing)
        var page = begun
        let (one, reason) = (page.one, page.fields["look-reason"])
        guard one.isOpen, page.hasAnswer else { throw Refusal.notFound }
        guard MissingLook.contactReasons.contains(reason) else {
            page.problems = [Problem("look-reason", "Choose a reason from the list.")]
            return again(page, visit)
        }
        let (look, contact) = try await visit.office.act(
            by: visit.actor, "opened the contact of missing student \(one.id)", why: reason
        ) { try MissingCaseActs.look(one.id, by: account, reason: reason, $0) }
        page = try self.page(visit, .openMissing)
        page.opened = .init(
            look: look, declined: contact.declined,
            words: try visit.office.read { try contact.words(visit.office.key, $0) })
        return visit.page(page)
    }

    static func given(_ visit: Visit) async throws -> Answer {
        let (page, account) = try await begin(visit, .openMissing)
        guard let look = Int64(page.fields["look"]) else { throw Refusal.notFound }
        let (id, now) = (page.one.id, visit.office.clock())
        try await visit.office.act(
            by: visit.actor, "gave the contact of missing student \(id) to the police"
        ) { try MissingCaseActs.give(id, look: look, at: now, by: account, $0) }
        return back(page, "given")
    }

    // MARK: The end

    static func close(_ visit: Visit) async throws -> Answer {
        var (page, _) = try await begin(visit)
        let outcome: MissingCase.Outcome? = page.fields.choice(
            "close-outcome", "Choose what came of it.", &page.problems)
        let at = MissingMoment.read(
            "close", page.fields, now: visit.office.clock(), zone: visit.office.zone, &page.problems)
        if let at, at < page.one.reported {
            page.problems.append(Problem("close-day", "The end cannot come before the report."))
        }
        // Whoever is still missing is owed the rest; closing would end it.
        if outcome == .police, !page.clock.isThrough(page.one) {
            page.problems.append(
                Problem("close-outcome", "The student is still missing: do what is due first."))
        }
        guard page.problems.isEmpty, let outcome, let at else { return again(page, visit) }
        let id = page.one.id
        try await visit.office.act(by: visit.actor, "closed the case of missing student \(id)") {
            try MissingCaseActs.close(id, outcome, at: at, $0)
        }
        return back(page, "closed")
    }

    static func reopen(_ visit: Visit) async throws -> Answer {
        let (page, _) = try await begin(visit)
        let id = page.one.id
        try await visit.office.act(by: visit.actor, "opened the case of missing student \(id) again") {
            try MissingCaseActs.reopen(id, $0)
        }
        return back(page, "reopened")
    }
}
