import CleryLaw
import GRDB

/// The doors of one person referred: is it one of those arrested?
enum MatchRoutes {
    static func show(_ visit: Visit) throws -> Answer { visit.page(try page(visit)) }

    /// The page of a row that this person may see and work on; others look as if they were not there.
    private static func page(_ visit: Visit) throws -> MatchPage {
        let (sight, office) = (visit.sight(.work), visit.office)
        return try office.read { db in
            guard let line = try ReferralLine.one(visit.parameter("row"), within: sight, db),
                let row = try ReferralRow.one(line.id, db),
                let charge = try ReferralCharge.one(line.charge, db)
            else { throw Refusal.notFound }
            let book = try ReferralBook(line.day.year, within: sight, db)
            let named = try NameComparison.named(row, among: book.around(line), office.key, db)
            let proposals = book.proposals(for: line, named: named).prefix(8)
            var choices: [MatchPage.Choice] = []
            for proposal in proposals {
                let change = try MatchChange.same(row, as: proposal.arrest, db)
                choices.append(
                    MatchPage.Choice(
                        proposal: proposal, effect: try change?.effect(db) ?? [],
                        isTaken: row.incident != nil && change == nil))
            }
            let incident = try row.incident.flatMap {
                try IncidentRequests.one(String($0), within: sight, db)
            }
            return MatchPage(
                line: line, words: try charge.told(db, office.key), choices: choices,
                decided: try ReferralMatch.of(person: row, db).map { try decided($0, row, sight, db) },
                others: book.lines.filter { $0.report == line.report && $0.id != line.id },
                incident: incident.map { $0.number ?? $0.key },
                campuses: try Campus.all(db), done: visit.query("done") == "yes",
                clock: TimeWords(zone: office.zone), form: visit.session?.form ?? "")
        }
    }

    private static func decided(
        _ match: ReferralMatch, _ row: ReferralRow, _ sight: Sight, _ db: Database
    ) throws -> MatchPage.Decided {
        let arrest = try IncidentRequests.one(String(match.incident), within: sight, db)
        var effect: [PlaceEffect.OfCell] = []
        if match.decision == .same, let of = try ReferralRow.one(match.referral, db), let own = of.incident {
            var holding = match
            holding.joined =
                try match.joined && MatchActs.others(than: match, on: own, db).isEmpty
            effect = try MatchChange.undoing(holding, of, db)?.effect(db) ?? []
        }
        return MatchPage.Decided(
            match: match, arrest: arrest.map { $0.number ?? $0.key },
            account: try ReportPeople.name(match.account, db), effect: effect)
    }

    static func decide(_ visit: Visit) async throws -> Answer {
        let form = try await visit.form()
        var page = try page(visit)
        guard let account = visit.session?.account else { throw Refusal.notFound }
        let (id, zone) = (page.line.id, visit.office.zone)
        if form["what"] == "take-back" {
            guard let match = page.decided.first(where: { "\($0.match.id)" == form["match"] })?.match else {
                throw Refusal.notFound
            }
            try await visit.office.act(
                by: visit.actor, "took back decision \(match.id) on referral \(match.referral)"
            ) { writing in
                guard let now = try ReferralMatch.one(match.id, writing.db) else { throw Refusal.notFound }
                try MatchActs.takeBack(now, by: account, writing)
            }
            return .redirect(to: "/office/referrals/rows/\(id)?done=yes")
        }
        let decision = ReferralMatch.Decision(rawValue: form["decision"])
        let choice = page.choices.first { $0.mark == form["arrest"] }
        if decision == nil { page.problems.append(Problem("decision", "Say what it is.")) }
        if choice == nil {
            page.problems.append(
                Problem(
                    "arrest", "Choose one of the arrests. If somebody decided meanwhile, it is gone here."))
        }
        guard let decision, let choice, !choice.isTaken || decision != .same else {
            page.typed = (form["arrest"], form["decision"])
            return visit.page(page, status: .unprocessableContent)
        }
        let arrest = choice.proposal.arrest
        try await visit.office.act(
            by: visit.actor,
            "decided referral \(id) and an arrest in incident \(arrest.incident): \(decision.rawValue)"
        ) { try MatchActs.decide(id, decision, arrest, by: account, zone: zone, $0) }
        return .redirect(to: "/office/referrals/rows/\(id)?done=yes")
    }
}

/// Finds a person's name or number in the reports of an arrest by keyed hashes: nobody is shown either.
enum NameComparison {
    /// The incidents, of those that are tried, in whose reports the person stands.
    static func named(
        _ row: ReferralRow, among incidents: Set<Int64>, _ key: OfficeKey, _ db: Database
    ) throws -> Set<Int64> {
        let codes = Set([row.personCode, row.numberCode].compactMap { $0 })
        guard !codes.isEmpty else { return [] }
        let reports = try Row.fetchAll(
            db,
            sql: """
                SELECT coalesce(incidents.same_incident_as, incidents.id), reports.id, reports.content
                FROM incidents JOIN reports ON reports.incident = incidents.id
                WHERE coalesce(incidents.same_incident_as, incidents.id) IN (SELECT value FROM json_each(?))
                  AND reports.id <> ? LIMIT 400
                """,
            arguments: ["[" + incidents.sorted().map(String.init).joined(separator: ",") + "]", row.report])
        var found: Set<Int64> = []
        for one in reports where !found.contains(one[0]) {
            // A record whose key is gone cannot be compared any more.
            guard
                let text = try? SealedRecord.open(one.bytes(2), SealedRecord.report(one[1]), db, key),
                let content = try? ReportContent(json: text)
            else { continue }
            let all = [content.people, content.police, content.what].joined(separator: " ; ")
            if !PersonCodes.all(in: all, key).isDisjoint(with: codes) { found.insert(one[0]) }
        }
        return found
    }
}
