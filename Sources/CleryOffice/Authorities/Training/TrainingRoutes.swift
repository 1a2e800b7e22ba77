import CleryLaw
import GRDB

/// The doors of the yearly training: who is assigned, who has done it, who is late.
enum TrainingRoutes {
    static func list(_ visit: Visit) throws -> Answer {
        var page = try listPage(visit)
        page.done = TrainingPage.said(visit.query("done"), visit.query("count"))
        return visit.page(page)
    }

    static func listPage(_ visit: Visit) throws -> TrainingPage {
        let (office, reach, keeping) = (visit.office, visit.reach(.seeSources), visit.reach(.keepAuthorities))
        let today = office.today
        return try office.read { db in
            let years = Array(Set(try AuthorityTraining.years(db) + [today.year])).sorted(by: >)
            let year = Int(visit.query("year")).flatMap { years.contains($0) ? $0 : nil } ?? today.year
            let all = try AuthorityRequests.lines(
                within: reach, keeping: keeping, year: year, key: office.key, db
            ).filter {
                $0.training != nil
                    || ($0.authority.isAuthority && $0.authority.holds(on: today) && year == today.year)
            }
            let failed = try Set(
                all.compactMap(\.training).filter { $0.done == nil }.filter {
                    try AuthorityMail.standing(.training, $0.id, $0.letters, db) == .failed
                }.map(\.id))
            return TrainingPage(
                all: all, year: year, years: years,
                show: TrainingPage.Show(rawValue: visit.query("show")) ?? .all, page: visit.pageNumber,
                today: today, mayKeep: visit.may(.keepAuthorities), failed: failed,
                form: visit.session?.form ?? "")
        }
    }

    /// Assigns the cycle, or reminds all who are late.
    static func change(_ visit: Visit) async throws -> Answer {
        let form = try await visit.form()
        var page = try listPage(visit)
        guard let account = visit.session?.account else { throw Refusal.notFound }
        let (reach, today) = (visit.reach(.keepAuthorities), visit.office.today)
        if form["what"] == "remind" {
            let late = page.all.compactMap { line -> AuthorityTraining? in
                guard let training = line.training, training.isOverdue(on: today),
                    line.authority.holds(on: today),
                    reach.has(line.authority.campus), training.lettered != today
                else { return nil }
                return training
            }
            if !late.isEmpty {
                try await visit.office.act(
                    by: visit.actor, "reminded of \(late.count) overdue trainings of security authorities"
                ) { writing in
                    for training in late { try TrainingActs.remind(training, today: today, writing) }
                }
            }
            return .redirect(to: "/office/authorities/training?done=reminded&count=\(late.count)")
        }
        page.fields = TypedFields(form)
        let due = page.fields.day("due", "Choose the day by which the training is due.", &page.problems)
        if let due, due < today || due.year > today.year + 1 {
            page.problems.append(Problem("due", "Choose a day to come, within this year or the next."))
        }
        guard page.problems.isEmpty, let due else { return visit.page(page, status: .unprocessableContent) }
        let count = try await visit.office.act(
            by: visit.actor, "assigned the training of security authorities for \(today.year)"
        ) { try TrainingActs.assign(today.year, due: due, within: reach, by: account, today: today, $0) }
        return .redirect(to: "/office/authorities/training?done=assigned&count=\(count)")
    }

    /// The cycle as a table, without the persons' names where the reader does not keep the roster.
    static func file(_ visit: Visit) throws -> Answer {
        let page = try listPage(visit)
        var csv = CSVWriter()
        csv.row([
            "year", "authority", "name", "function", "unit", "campus", "due", "completed", "how", "course",
            "score", "standing",
        ])
        for line in page.shown {
            let training = line.training
            csv.row([
                "\(page.year)", "\(line.id)", line.person?.name ?? "", line.authority.function,
                line.authority.unit, line.campus, training?.due.description ?? "",
                training?.done?.description ?? "", training?.how?.rawValue ?? "", training?.words ?? "",
                training?.correct.map { "\($0) of \(training?.asked ?? 0)" } ?? "", page.standing(line).word,
            ])
        }
        var answer = Answer(type: "text/csv; charset=utf-8", bytes: csv.bytes)
        answer.headers[.contentDisposition] = "attachment; filename=\"training-\(page.year).csv\""
        return answer
    }
}
