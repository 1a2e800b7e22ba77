import CleryLaw
import GRDB
import HTTPTypes

/// The doors of the lists of people who are told.
enum AudienceRoutes {
    static func lists(_ visit: Visit) throws -> Answer { visit.page(try listsPage(visit)) }

    private static func listsPage(_ visit: Visit) throws -> AudiencePage {
        try visit.office.read { db in
            AudiencePage(
                lines: try AudienceList.all(db).map {
                    AudiencePage.Line(list: $0, counts: try AudienceCounts(total: $0.id, db))
                }, form: visit.session?.form ?? "")
        }
    }

    static func make(_ visit: Visit) async throws -> Answer {
        let form = try await visit.form()
        let name = form.trimmed("name")
        var page = try listsPage(visit)
        (page.name, page.kind) = (name, form["kind"] == "live" ? .live : .test)
        let kind = page.kind
        do {
            let list = try await visit.office.act(
                by: visit.actor, "made a \(kind.rawValue) list of people who are told"
            ) { try AudienceActs.makeList(name, kind, $0) }
            return .redirect(to: "/office/alerts/audience/\(list.id)")
        } catch let problem as Problem {
            page.problems = [problem]
            return visit.page(page, status: .unprocessableContent)
        }
    }

    private static func list(_ visit: Visit, _ db: Database) throws -> AudienceList {
        guard let id = Int64(visit.parameter("list")), let list = try AudienceList.one(id, db),
            list.ended == nil
        else { throw Refusal.notFound }
        return list
    }

    private static func page(_ visit: Visit) throws -> AudienceListPage {
        let key = visit.office.key
        return try visit.office.read { db in
            let list = try list(visit, db)
            let (people, _) = try AudiencePerson.page(
                visit.pageNumber, size: AudienceListPage.pageSize, of: list.id, db)
            return AudienceListPage(
                list: list, counts: try AudienceCounts(list.id, db),
                past: try AudiencePast.newest(10, of: list.id, db),
                members: try people.map {
                    AudienceListPage.Member(person: $0, reached: try $0.masked(key, db))
                }, campuses: Dictionary(uniqueKeysWithValues: try Campus.all(db).map { ($0.id, $0.name) }),
                places: try places(people, db), page: visit.pageNumber,
                words: TimeWords(zone: visit.office.zone), form: visit.session?.form ?? "",
                done: done[visit.query("done")] ?? (visit.query("taken") == "yes" ? taken : nil))
        }
    }

    private static let taken = "The roster is in."
    private static let done = [
        "added": "They are on the list. Who was on it already stays once.",
        "removed": "Taken off the list; the addresses are forgotten.",
    ]

    private static func places(_ people: [AudiencePerson], _ db: Database) throws -> [Int64: String] {
        let ids = Set(people.compactMap(\.place)).map(String.init).joined(separator: ",")
        return try Row.fetchAll(db, sql: "SELECT id, name FROM places WHERE id IN (\(ids))").reduce(into: [:])
        {
            $0[$1[0] as Int64] = $1[1] as String
        }
    }

    static func show(_ visit: Visit) throws -> Answer { visit.page(try page(visit)) }

    static func change(_ visit: Visit) async throws -> Answer {
        let form = try await visit.form()
        var page = try page(visit)
        let (list, office) = (page.list, visit.office)
        do {
            switch form["what"] {
            case "add" where list.kind == .test:
                page.typed = form["people"]
                let (people, key) = (try typed(form["people"]), AudienceKey(office.key))
                try await office.act(by: visit.actor, "put people on test list \(list.id)") {
                    _ = try AudienceActs.add(people, to: list, key, $0)
                }
                return .redirect(to: "/office/alerts/audience/\(list.id)?done=added")
            case "find":
                guard let person = try found(form.trimmed("find"), list, office) else {
                    throw Problem("find", "Nobody of this list is known by that.")
                }
                return .redirect(to: "/office/alerts/audience/people/\(person)")
            case "end":
                guard form["sure"] == "yes" else { throw Problem("sure", "Say that you are sure.") }
                try await office.act(by: visit.actor, "ended audience list \(list.id)") {
                    try AudienceActs.end(list, $0)
                }
                return .redirect(to: "/office/alerts/audience")
            default: throw Refusal.notFound
            }
        } catch let problem as Problem {
            page.problems = [problem]
            return visit.page(page, status: .unprocessableContent)
        }
    }

    /// People whose addresses somebody typed, a line for each. Throws a `Problem` that names the line.
    static func typed(_ text: String) throws -> [AudiencePerson.Reached] {
        var people: [AudiencePerson.Reached] = []
        let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        for (at, line) in lines.enumerated() where !line.allSatisfy(\.isWhitespace) {
            var reached = AudiencePerson.Reached()
            let words = line.split(whereSeparator: \.isWhitespace)
            let rest = words.filter { !$0.contains("@") }
            for word in words where word.contains("@") {
                guard let mail = AudienceReading.mail(String(word)) else {
                    throw Problem("people", "Line \(at + 1): \(AudienceReading.noMail).")
                }
                reached.mails.append(mail)
            }
            if !rest.isEmpty {
                guard let phone = PhoneNumber(rest.joined(separator: " ")) else {
                    throw Problem("people", "Line \(at + 1): \(AudienceReading.noPhone).")
                }
                reached.phones.append(phone.text)
            }
            people.append(reached)
        }
        guard !people.isEmpty else { throw Problem("people", "Type at least one address.") }
        guard people.count <= AudienceActs.mostOnTestList else {
            throw Problem("people", "A test list holds at most \(AudienceActs.mostOnTestList) people.")
        }
        return people
    }

    private static func found(
        _ words: String, _ list: AudienceList, _ office: Office
    ) throws -> Int64? {
        let key = AudienceKey(office.key)
        guard !words.isEmpty, words.utf8.count <= 254 else { return nil }
        return try office.read { db in
            if let one = try AudiencePerson.live(key.mark(of: words, on: list.id), on: list.id, db) {
                return one.id
            }
            for address in [words, PhoneNumber(words)?.text].compactMap(\.self) {
                if let one = try AudiencePerson.at(code: key.code(address), list: list.id, db).first {
                    return one.id
                }
            }
            return nil
        }
    }

    // MARK: One person

    private static func personPage(_ visit: Visit) throws -> AudiencePersonPage {
        try visit.office.read { db in
            guard let id = Int64(visit.parameter("person")), let person = try AudiencePerson.one(id, db),
                let list = try AudienceList.one(person.list, db)
            else { throw Refusal.notFound }
            return AudiencePersonPage(
                person: person, list: list, reached: try person.masked(visit.office.key, db),
                openings: try AudienceOpening.of(id, db),
                campus: try Campus.all(db).first { $0.id == person.campus }?.name,
                place: try places([person], db).values.first, words: TimeWords(zone: visit.office.zone),
                form: visit.session?.form ?? "")
        }
    }

    static func person(_ visit: Visit) throws -> Answer { visit.page(try personPage(visit)) }

    static func open(_ visit: Visit) async throws -> Answer {
        let form = try await visit.form()
        var page = try personPage(visit)
        let (person, reason, office) = (page.person, form["reason"], visit.office)
        guard let account = visit.session?.account else { throw Refusal.notFound }
        guard AudiencePersonPage.reasons.contains(reason) else {
            page.problems = [Problem("reason", "Choose a reason from the list.")]
            return visit.page(page, status: .unprocessableContent)
        }
        try await office.act(
            by: visit.actor, "opened the addresses of person \(person.id) of the audience", why: reason
        ) {
            try AudienceActs.open(person, by: account, reason: reason, $0)
        }
        page = try personPage(visit)
        page.opened = try office.read { try person.reached(office.key, $0) }
        return visit.page(page)
    }

    static func remove(_ visit: Visit) async throws -> Answer {
        _ = try await visit.form()
        let page = try personPage(visit)
        let person = page.person
        guard person.source == .hand, person.ended == nil else { throw Refusal.notFound }
        try await visit.office.act(by: visit.actor, "took a person off test list \(page.list.id)") {
            try AudienceActs.forget(person, $0)
        }
        return .redirect(to: "/office/alerts/audience/\(page.list.id)?done=removed")
    }
}
