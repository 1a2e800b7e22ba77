import CleryLaw
import GRDB

/// The doors of the words of charges: law or policy, for all rows with the same words or for some.
enum ChargeRoutes {
    static func list(_ visit: Visit) throws -> Answer {
        let (sight, year) = (visit.sight(.work), ReferralRoutes.year(visit))
        let (first, last) = SourceYear.days(year)
        let key = visit.office.key
        let page = try visit.office.read { db in
            let lines = try ReferralLine.all(
                "day BETWEEN ? AND ?", [first.number, last.number], within: sight, db)
            let groups = Dictionary(grouping: lines, by: \.charge).sorted {
                ($1.value.count { !$0.isAnswered }, $1.value.count, $0.key) < (
                    $0.value.count { !$0.isAnswered }, $0.value.count, $1.key
                )
            }
            let from = min((visit.pageNumber - 1) * ChargesPage.size, groups.count)
            return ChargesPage(
                year: year, total: lines.count, answered: lines.count(where: \.isAnswered),
                groups: try groups[from..<min(from + ChargesPage.size, groups.count)].compactMap {
                    guard let charge = try ReferralCharge.one($0.key, db) else { return nil }
                    return ChargesPage.Group(
                        charge: charge, words: try charge.told(db, key), rows: $0.value.count,
                        waits: $0.value.count { !$0.isAnswered })
                }, groupsTotal: groups.count, page: visit.pageNumber)
        }
        return visit.page(page)
    }

    static func show(_ visit: Visit) throws -> Answer { visit.page(try page(visit)) }

    /// The page of a charge of which this person may see a row; others look as if they were not there.
    private static func page(_ visit: Visit) throws -> ChargePage {
        let (sight, key) = (visit.sight(.work), visit.office.key)
        return try visit.office.read { db in
            guard let id = Int64(visit.parameter("charge")), let charge = try ReferralCharge.one(id, db)
            else { throw Refusal.notFound }
            let lines = try ReferralLine.all("charge = ?", [id], within: sight, db)
            guard let newest = lines.last else { throw Refusal.notFound }
            let ordered = lines.filter { !$0.isAnswered } + lines.filter(\.isAnswered)
            let from = min((visit.pageNumber - 1) * ChargePage.size, ordered.count)
            return ChargePage(
                charge: charge, words: try charge.told(db, key), total: lines.count,
                waits: lines.count { !$0.isAnswered },
                lines: Array(ordered[from..<min(from + ChargePage.size, ordered.count)]),
                page: visit.pageNumber, year: newest.day.year,
                isForAll: try isForAll(charge, sight, db),
                answerer: try charge.account.map { try ReportPeople.name($0, db) },
                clock: TimeWords(zone: visit.office.zone), done: visit.query("done") == "yes",
                form: visit.session?.form ?? "")
        }
    }

    /// Words that another campus writes too are answered for all by somebody of all campuses.
    private static func isForAll(_ charge: ReferralCharge, _ sight: Sight, _ db: Database) throws -> Bool {
        if sight.reach == .all { return true }
        return try ReferralRow.of(charge: charge.id, db).allSatisfy {
            $0.campus.map(sight.reach.has) ?? false
        }
    }

    static func answer(_ visit: Visit) async throws -> Answer {
        let form = try await visit.form()
        var page = try page(visit)
        guard let account = visit.session?.account else { throw Refusal.notFound }
        let id = page.charge.id
        let back = "/office/referrals/words/\(id)?done=yes"
        switch form["what"] {
        case "all":
            guard page.isForAll else { throw Refusal.notFound }
            guard let answer = page.fields.read(form, singly: false) else {
                return visit.page(page, status: .unprocessableContent)
            }
            try await visit.office.act(by: visit.actor, "answered law or policy for charge \(id)") {
                _ = try ReferralActs.answer(charge: id, answer, by: account, $0)
            }
        case "take-back":
            guard page.isForAll else { throw Refusal.notFound }
            try await visit.office.act(by: visit.actor, "took back the answer for charge \(id)") {
                _ = try ReferralActs.answer(charge: id, nil, by: account, $0)
            }
        case "rows", "rows-back":
            let chosen = Set(form.fields.filter { $0.name == "row" }.compactMap { Int64($0.value) })
            let seen = try visit.office.read {
                Set(
                    try ReferralLine.all("charge = ?", [id], within: visit.sight(.work), $0).map(\.id))
            }
            guard chosen.isSubset(of: seen) else { throw Refusal.notFound }
            page.chosen = chosen
            var answer: ReferralAnswer?
            if form["what"] == "rows" {
                answer = page.single.read(form, singly: true)
                if chosen.isEmpty { page.single.problems.append(Problem("row", "Choose the rows.")) }
                guard answer != nil, !chosen.isEmpty else {
                    return visit.page(page, status: .unprocessableContent)
                }
            }
            let rows = chosen.sorted()
            let given = answer
            try await visit.office.act(
                by: visit.actor,
                given == nil
                    ? "took back answers for rows of charge \(id)"
                    : "answered law or policy for \(rows.count) rows of charge \(id)"
            ) { try ReferralActs.answer(rows: rows, given, by: account, $0) }
        default: throw Refusal.notFound
        }
        return .redirect(to: back)
    }
}

extension AnswerFields {
    /// What the form says; the fields then show it.
    fileprivate mutating func read(_ form: Form, singly: Bool) -> ReferralAnswer? {
        self = AnswerFields(form)
        return answer(singly: singly)
    }
}
