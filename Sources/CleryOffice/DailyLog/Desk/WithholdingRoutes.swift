import CleryLaw

/// The doors of withholding: a piece stays out, holds longer, is owed again, is released.
enum WithholdingRoutes {
    static func withhold(_ visit: Visit) async throws -> Answer {
        let form = try await visit.form()
        let page = try EntryRoutes.page(visit, .work)
        guard let log = LogKind(rawValue: form["log"]), let side = page.desk.side(log), side.isHere,
            let account = visit.session?.account
        else { throw Refusal.notFound }
        var problems: [Problem] = []
        guard let choice = WithholdingChoice(form, side, today: page.today, problems: &problems) else {
            return EntryRoutes.again(page, form, "withhold-\(log.rawValue)", problems, visit)
        }
        let (id, piece) = (page.desk.incident.id, choice.piece.title.lowercased())
        try await visit.office.act(
            by: visit.actor, "withheld the \(piece) of incident \(id) from the \(log.rawValue) log",
            why: choice.ground.title
        ) { try WithholdingActs.withhold(choice, of: id, by: account, $0) }
        return .redirect(to: page.action)
    }

    static func extend(_ visit: Visit) async throws -> Answer {
        let (form, page, one) = try await open(visit)
        var problems: [Problem] = []
        let until = WithholdingChoice.until(
            form.trimmed("until-\(one.id)"), needed: true, today: page.today, name: "until-\(one.id)",
            problems: &problems)
        let why = form.trimmed("why-\(one.id)")
        if why.isEmpty { problems.append(Problem("why-\(one.id)", "Say what it rests on now.")) }
        if why.count > 2000 { problems.append(Problem("why-\(one.id)", "Keep this under 2000 characters.")) }
        if one.until == nil {
            problems.append(Problem("until-\(one.id)", "It holds for good: there is nothing to extend."))
        } else if one.harmEnded != nil {
            problems.append(Problem("until-\(one.id)", "The harm is over. \(ReleaseAfterHarm.sentence)"))
        } else if let until, let now = one.until, until <= now {
            problems.append(
                Problem("until-\(one.id)", "It holds until \(TimeWords.long(now)). Choose a later day."))
        }
        guard problems.isEmpty, let until else {
            return EntryRoutes.again(page, form, "withholding-\(one.id)", problems, visit)
        }
        let key = visit.office.key
        try await visit.office.act(
            by: visit.actor, "extended withholding \(one.id) of incident \(one.incident) until \(until)"
        ) { try WithholdingActs.extend(one.id, until: until, why: why, key: key, $0) }
        return .redirect(to: page.action)
    }

    static func endHarm(_ visit: Visit) async throws -> Answer {
        let (form, page, one) = try await open(visit)
        let name = "ended-\(one.id)"
        var problems: [Problem] = []
        let day = Day(form.trimmed(name))
        if !one.ground.isOfHarm {
            problems.append(
                Problem(name, "This ground does not end. \(VictimWithholding.sentence)"))
        } else if let day {
            if day > page.today { problems.append(Problem(name, "This day is yet to come.")) }
        } else {
            problems.append(Problem(name, "Write the day since which no harm is likely, as 2026-03-04."))
        }
        guard problems.isEmpty, let day else {
            return EntryRoutes.again(page, form, "withholding-\(one.id)", problems, visit)
        }
        try await visit.office.act(
            by: visit.actor,
            "stated since when withholding \(one.id) of incident \(one.incident) protects from no harm"
        ) { try WithholdingActs.endHarm(one.id, on: day, $0) }
        return .redirect(to: page.action)
    }

    static func release(_ visit: Visit) async throws -> Answer {
        let (form, page, one) = try await open(visit)
        let why = form["release-\(one.id)"]
        guard WithholdingActs.releases.contains(why), let account = visit.session?.account else {
            let problem = Problem("release-\(one.id)", "Choose why it is released.")
            return EntryRoutes.again(page, form, "withholding-\(one.id)", [problem], visit)
        }
        let piece = one.field.title.lowercased()
        try await visit.office.act(
            by: visit.actor,
            "released the \(piece) of incident \(one.incident) into the \(one.log.rawValue) log", why: why
        ) { try WithholdingActs.release(one.id, by: account, $0) }
        return .redirect(to: page.action)
    }

    /// The withholding of the address; one that is released, or of another incident, has no doors.
    private static func open(_ visit: Visit) async throws -> (Form, EntryPage, LogWithholding) {
        let form = try await visit.form()
        let page = try EntryRoutes.page(visit, .work)
        let held = page.desk.sides.flatMap(\.held)
        guard let one = held.first(where: { String($0.id) == visit.parameter("withholding") }) else {
            throw Refusal.notFound
        }
        return (form, page, one)
    }
}
