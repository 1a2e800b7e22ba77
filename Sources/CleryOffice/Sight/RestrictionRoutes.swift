import CleryLaw
import GRDB

extension Doors {
    /// Restricted records: who reads them, and how somebody who is not named may still open one.
    static let restriction: [Door] = [
        .get("/office/incidents/:incident/restriction", .may(.seeIncidents), RestrictionRoutes.show),
        .post("/office/incidents/:incident/restriction", .may(.restrict), RestrictionRoutes.begin),
        .get("/office/reports/:report/restriction", .may(.seeIncidents), RestrictionRoutes.show),
        .post("/office/reports/:report/restriction", .may(.restrict), RestrictionRoutes.begin),
        .post("/office/restrictions/:restriction/readers", .may(.restrict), RestrictionRoutes.name),
        .post(
            "/office/restrictions/:restriction/readers/:reader/end", .may(.restrict), RestrictionRoutes.end),
        .post("/office/restrictions/:restriction/lift", .may(.restrict), RestrictionRoutes.lift),
        .get("/office/glass", .may(.breakGlass), GlassRoutes.ask),
        .post("/office/glass", .may(.breakGlass), GlassRoutes.open),
    ]
}

/// The doors of restricted records.
enum RestrictionRoutes {
    static func show(_ visit: Visit) throws -> Answer {
        visit.page(try page(of: try record(visit, .seeIncidents), visit))
    }

    static func begin(_ visit: Visit) async throws -> Answer {
        let form = try await visit.form()
        let record = try record(visit, .restrict)
        guard let account = visit.session?.account else { throw Refusal.notFound }
        let reason = form["reason"]
        guard Restriction.reasons.contains(reason) else {
            var page = try page(of: record, visit)
            page.problems = [Problem("reason", "Choose why it is restricted.")]
            return visit.page(page, status: .unprocessableContent)
        }
        let today = visit.office.today
        try await visit.office.act(by: visit.actor, "restricted \(record.words)", why: reason) {
            try RestrictionActs.begin(record, by: account, reason: reason, today: today, $0)
        }
        return .redirect(to: record.address + "/restriction")
    }

    static func name(_ visit: Visit) async throws -> Answer {
        let form = try await visit.form()
        let (restriction, record) = try restriction(visit)
        var page = try page(of: record, visit)
        let id = restriction.id
        func field(_ name: String) -> String { form.trimmed("\(name)-\(id)") }
        func problem(_ name: String, _ sentence: String) {
            page.problems.append(Problem("\(name)-\(id)", sentence))
        }
        let person = page.candidates.first { String($0.id) == field("account") }
        let reading = page.restrictions.first { $0.restriction.id == id }?.readers ?? []
        if person == nil {
            problem("account", "Choose a person from the list.")
        } else if reading.contains(where: {
            $0.reader.account == person?.id && $0.reader.holds(on: page.today)
        }) {
            problem("account", "This person is named already.")
        }
        if !Reader.reasons.contains(field("why")) { problem("why", "Choose why this person reads it.") }
        let from = Day(field("from"))
        let through = Day(field("through"))
        if let from {
            if from < page.today { problem("from", "Nobody is named for days that are over.") }
            if let through, through < from { problem("through", "The last day lies before the first.") }
        } else {
            problem("from", "Write the first day as 2026-11-30.")
        }
        if through == nil, !field("through").isEmpty {
            problem("through", "Write the last day as 2027-06-30.")
        }
        guard let person, let from, page.problems.isEmpty, let account = visit.session?.account else {
            page.typed = Dictionary(form.fields.map { ($0.name, $0.value) }, uniquingKeysWith: { a, _ in a })
            return visit.page(page, status: .unprocessableContent)
        }
        let why = field("why")
        try await visit.office.act(
            by: visit.actor, "named account \(person.id) to read \(record.words)", why: why
        ) {
            try RestrictionActs.name(
                person.id, of: id, from: from, through: through, by: account, reason: why, $0)
        }
        return .redirect(to: record.address + "/restriction")
    }

    static func end(_ visit: Visit) async throws -> Answer {
        let form = try await visit.form()
        let (restriction, record) = try restriction(visit)
        var page = try page(of: record, visit)
        let readers = page.restrictions.first { $0.restriction.id == restriction.id }?.readers ?? []
        let (today, now) = (page.today, visit.session?.account)
        guard let named = readers.first(where: { String($0.reader.id) == visit.parameter("reader") }),
            named.reader.through.map({ $0 >= today }) ?? true
        else { throw Refusal.notFound }
        let why = form["end-\(named.reader.id)"]
        let reader = named.reader
        do {
            guard Reader.endReasons.contains(why) else {
                throw Problem("ended-\(restriction.id)", "Choose why the reading ends.")
            }
            try await visit.office.act(
                by: visit.actor, "ended the reading of account \(reader.account) of \(record.words)",
                why: why
            ) { try RestrictionActs.end(reader, of: restriction, in: record, why: why, today: today, $0) }
        } catch let problem as Problem {
            page.problems = [problem]
            return visit.page(page, status: .unprocessableContent)
        }
        // Whoever ends the own reading sees nothing there any more.
        return .redirect(to: reader.account == now ? "/office" : record.address + "/restriction")
    }

    static func lift(_ visit: Visit) async throws -> Answer {
        let form = try await visit.form()
        let (restriction, record) = try restriction(visit)
        let why = form["lift-\(restriction.id)"]
        guard Restriction.liftReasons.contains(why), let account = visit.session?.account else {
            var page = try page(of: record, visit)
            page.problems = [Problem("lift-\(restriction.id)", "Choose why it is lifted.")]
            return visit.page(page, status: .unprocessableContent)
        }
        try await visit.office.act(
            by: visit.actor, "lifted the restriction of \(record.words)", why: why
        ) { try RestrictionActs.lift(restriction, by: account, why: why, $0) }
        return .redirect(to: record.address)
    }

    /// The record of the address, if this person may see it with this power.
    private static func record(_ visit: Visit, _ power: Power) throws -> KeptRecord {
        let sight = visit.sight(power)
        let record = try visit.office.read { db -> KeptRecord? in
            let incident = try IncidentRequests.one(visit.parameter("incident"), within: sight, db)
            if let incident { return .incident(incident) }
            return try ReportRequests.one(visit.parameter("report"), within: sight, db).map(KeptRecord.report)
        }
        guard let record else { throw Refusal.notFound }
        return record
    }

    /// The open restriction of the address and its record. Only a reader changes who else reads.
    private static func restriction(_ visit: Visit) throws -> (Restriction, KeptRecord) {
        let sight = visit.sight(.restrict)
        let found = try visit.office.read { db -> (Restriction, KeptRecord)? in
            guard let id = Int64(visit.parameter("restriction")),
                let one = try RestrictionRequests.one(id, db), one.ended == nil,
                let record = try KeptRecord.of(incident: one.incident, report: one.report, db)
            else { return nil }
            return record.isSeen(by: sight) ? (one, record) : nil
        }
        guard let found else { throw Refusal.notFound }
        return found
    }

    private static func page(of record: KeptRecord, _ visit: Visit) throws -> RestrictionPage {
        let today = visit.office.today
        let mayRestrict = record.isSeen(by: visit.sight(.restrict))
        let sight = visit.sight(.seeIncidents)
        return try visit.office.read { db in
            let matter = try record.matter(db)
            let open = try matter.map { try RestrictionRequests.open(of: $0, db) } ?? []
            return RestrictionPage(
                record: record,
                restrictions: try open.map { one in
                    let its = try KeptRecord.of(incident: one.incident, report: one.report, db)
                    let readers = try RestrictionRequests.readers(
                        of: one, campus: its?.campus, today: today, db)
                    return (one, its.flatMap { $0.isSeen(by: sight) ? $0 : nil }, readers)
                },
                lifted: try RestrictionRequests.lifted(of: record, db),
                glass: try matter.map { try RestrictionRequests.glass(of: $0, db) } ?? [],
                candidates: mayRestrict
                    ? try RestrictionRequests.candidates(campus: record.campus, today: today, db) : [],
                mayRestrict: mayRestrict, today: today, words: TimeWords(zone: visit.office.zone),
                form: visit.session?.form ?? "")
        }
    }
}
