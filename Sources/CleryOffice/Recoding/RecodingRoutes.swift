import CleryLaw
import GRDB

/// The doors of rounds and their reports.
enum RecodingRoutes {
    static func list(_ visit: Visit) throws -> Answer { visit.page(try page(visit)) }

    private static func page(_ visit: Visit) throws -> RecodingPage {
        let (office, sight) = (visit.office, visit.sight(.seeSources))
        let mayDraw = visit.may(.setRules)
        return try office.read { db in
            let reports = try RecodingRound.all(within: sight.reach, db).map { try made($0, sight, db) }
            return RecodingPage(
                reports: reports, campuses: try Campus.all(db),
                coders: mayDraw ? try coders(office.today, db) : [], mayDraw: mayDraw,
                mayCode: visit.may(.review), words: TimeWords(zone: office.zone),
                form: visit.session?.form ?? "", year: "\(office.today.year - 1)")
        }
    }

    private static func made(_ round: RecodingRound, _ sight: Sight, _ db: Database) throws -> RoundReport {
        RoundReport(
            round, try RecodingItem.of(round: round.id, within: sight, db),
            drawn: try RecodingItem.count(round: round.id, db))
    }

    /// Whoever may look at incidents as a second person today.
    private static func coders(_ today: Day, _ db: Database) throws -> [Account] {
        try Account.all(db).filter { account in
            try account.ended == nil
                && Rights(of: account.id, founder: account.isFounder, on: today, db).may(.review)
        }
    }

    static func draw(_ visit: Visit) async throws -> Answer {
        let form = try await visit.form()
        var page = try page(visit)
        guard page.mayDraw else { throw Refusal.notFound }
        guard let asked = page.read(form, today: visit.office.today) else {
            return visit.page(page, status: .unprocessableContent)
        }
        let account = visit.session?.account
        let round = try await visit.office.act(
            by: visit.actor, "drew a round of incidents of \(asked.year) to be coded again"
        ) {
            try RecodingActs.draw(
                year: asked.year, campus: asked.campus, size: asked.size, coders: asked.coders, by: account,
                $0)
        }
        return .redirect(to: "/office/recoding/rounds/\(round.id)")
    }

    /// A round that this person sees; any other is not there.
    private static func found(_ visit: Visit, _ power: Power, _ db: Database) throws -> RecodingRound {
        guard let id = Int64(visit.parameter("round")), let round = try RecodingRound.one(id, db),
            round.isSeen(visit.reach(power))
        else { throw Refusal.notFound }
        return round
    }

    private static func roundPage(_ visit: Visit) throws -> RoundPage {
        let office = visit.office
        return try office.read { db in
            let round = try found(visit, .seeSources, db)
            let report = try made(round, visit.sight(.seeSources), db)
            let sight = visit.sight(.seeIncidents)
            var numbers: [Int64: String] = [:]
            for item in report.items {
                let incident = try IncidentRequests.one(String(item.incident), within: sight, db)
                numbers[item.incident] = incident.map { $0.number ?? $0.key }
            }
            return RoundPage(
                report: report, campuses: try Campus.all(db), numbers: numbers,
                maySettle: visit.may(.review), mayProve: visit.may(.seeRegister),
                words: TimeWords(zone: office.zone))
        }
    }

    static func show(_ visit: Visit) throws -> Answer { visit.page(try roundPage(visit)) }

    static func file(_ visit: Visit) throws -> Answer {
        let page = try roundPage(visit)
        var answer = Answer(type: "text/csv; charset=utf-8", bytes: page.csv)
        answer.headers[.contentDisposition] =
            "attachment; filename=\"recoding-round-\(page.report.round.id).csv\""
        return answer
    }

    /// Draws the round again from the register as it stood, and compares.
    static func again(_ visit: Visit) throws -> Answer {
        let office = visit.office
        let round = try office.read { try found(visit, .seeRegister, $0) }
        let kept = try office.read { db in
            try Row.fetchAll(
                db, sql: "SELECT stratum, incident FROM recoding_items WHERE round = ? ORDER BY id",
                arguments: [round.id]
            ).map { row in Sample.Drawn(group: row[0], record: row[1]) }
        }
        let groups = try office.read(asOf: round.position) { db in
            try Population.groups(of: round, zone: OfficeZone.of(db), db)
        }
        let drawn = Sample.draw(groups, size: round.size, seed: round.seedBytes)
        return visit.page(
            SampleProofPage(
                round: round, isSame: drawn == kept,
                isSamePopulation: groups.mapValues(\.count) == round.whole, count: kept.count))
    }
}
