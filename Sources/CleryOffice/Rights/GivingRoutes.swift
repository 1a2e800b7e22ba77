import CleryLaw

/// The doors at which the office says that the leaflet was given, or learns from the law that it is not owed.
enum GivingRoutes {
    /// What was stated, or what is wrong with it.
    private enum Stated {
        case giving(leaflet: Int64?, how: GivenHow, day: Day, why: String?)
        case wrong([Problem])
    }

    static func report(_ visit: Visit) async throws -> Answer {
        let form = try await visit.form()
        var page = try DeskRoutes.page(visit)
        guard page.mayWork else { throw Refusal.notFound }
        let id = page.report.id
        let since = visit.office.zone.local(page.report.received).day
        switch try state(form, since: page.report.toldDay ?? since, visit) {
        case .wrong(let problems):
            page.belongings.rights.problems = problems
            page.belongings.rights.typed = typed(form)
            return visit.page(page, status: .unprocessableContent)
        case .giving(let leaflet, let how, let day, let why):
            guard page.belongings.rights.due.waits else {
                return .redirect(to: "/office/reports/\(id)#rights")
            }
            let account = visit.session?.account
            try await visit.office.act(by: visit.actor, sentence(how, "report \(id)")) {
                try RightsActs.give(leaflet, how: how, day: day, report: id, by: account, why: why, $0)
            }
            return .redirect(to: "/office/reports/\(id)#rights")
        }
    }

    static func incident(_ visit: Visit) async throws -> Answer {
        let form = try await visit.form()
        guard let page = try IncidentRoutes.page(visit), page.mayWork, let rights = page.rights else {
            throw Refusal.notFound
        }
        let id = page.incident.id
        switch try state(form, since: page.incident.reportedDay, visit) {
        case .wrong(let problems):
            var shown = page
            shown.rights?.problems = problems
            shown.rights?.typed = typed(form)
            return visit.page(shown, status: .unprocessableContent)
        case .giving(let leaflet, let how, let day, let why):
            guard rights.due.waits else { return .redirect(to: "/office/incidents/\(id)#rights") }
            let account = visit.session?.account
            try await visit.office.act(by: visit.actor, sentence(how, "incident \(id)")) {
                try RightsActs.give(leaflet, how: how, day: day, incident: id, by: account, why: why, $0)
            }
            return .redirect(to: "/office/incidents/\(id)#rights")
        }
    }

    private static func sentence(_ how: GivenHow, _ what: String) -> String {
        how == .notOwed
            ? "stated that rights and options are not owed for \(what)"
            : "recorded that rights and options were given for \(what)"
    }

    private static func typed(_ form: Form) -> [String: String] {
        Dictionary(form.fields.map { ($0.name, $0.value) }, uniquingKeysWith: { a, _ in a })
    }

    private static func state(_ form: Form, since: Day?, _ visit: Visit) throws -> Stated {
        let today = visit.office.today
        if form["how"] == GivenHow.notOwed.rawValue { return notOwed(form["who"], today) }
        var problems: [Problem] = []
        let how = GivenHow(rawValue: form["how"]).flatMap { GivenHow.stated.contains($0) ? $0 : nil }
        if how == nil { problems.append(Problem("how", "Say how it was given.")) }
        let day = Day(form.trimmed("day"))
        if day == nil { problems.append(Problem("day", "Write the day as 2026-03-04.")) }
        if let day, day > today { problems.append(Problem("day", "This day is yet to come.")) }
        if let day, let since, day < since {
            problems.append(Problem("day", "This day lies before the report."))
        }
        guard let how, let day, problems.isEmpty else { return .wrong(problems) }
        guard let leaflet = try visit.office.read({ try Leaflet.current(on: day, $0) }) else {
            return .wrong([Problem("day", "No version of the leaflet held on this day.")])
        }
        return .giving(leaflet: leaflet.id, how: how, day: day, why: nil)
    }

    /// The law says whether it is owed; the person only says who was harmed.
    private static func notOwed(_ who: String, _ today: Day) -> Stated {
        let fact: [String: Known<Bool>] = ["yes": .known(true), "no": .known(false), "unknown": .unknown]
        guard let studentOrEmployee = fact[who] else {
            return .wrong([Problem("who", "Say whether the person is a student or an employee.")])
        }
        let finding = RightsAndOptions.owed(
            .stalking, studentOrEmployee: studentOrEmployee, reportedToInstitution: .known(true))
        switch finding.answer {
        case false?:
            return .giving(
                leaflet: nil, how: .notOwed, day: today,
                why: "The person is neither a student nor an employee.")
        case true?:
            return .wrong([Problem("who", "Then it is owed: \(RightsAndOptions.sentence)")])
        case nil:
            return .wrong([Problem("who", "While nobody knows it is treated as owed. Ask, or give it.")])
        }
    }
}
