import CleryLaw
import GRDB
import HTTPTypes

/// The doors of facilities with their systems and numbers of drills.
enum FacilityRoutes {
    /// The calendar year that a page is about: by default the last one, whose drills the next report counts.
    static func year(_ visit: Visit, _ text: String) -> Int {
        let today = visit.office.today.year
        return Int(text).flatMap { (2009...today).contains($0) ? $0 : nil } ?? today - 1
    }

    static func list(_ visit: Visit) throws -> Answer { visit.page(try listPage(visit, visit.query("year"))) }

    private static func listPage(_ visit: Visit, _ text: String) throws -> FacilityListPage {
        let (year, campus) = (year(visit, text), Int64(visit.query("campus")))
        return try visit.office.read { db in
            let desk = try FireDesk(visit, db)
            let shown = desk.facilities.filter {
                (campus == nil || campus == $0.campus) && ($0.isInUse(in: year) || $0.isInUse(in: year + 1))
            }
            let points = FirePoints(book: desk.book, hidden: desk.hidden)
            return FacilityListPage(
                lines: shown.map { facility in
                    .init(
                        facility: facility,
                        campus: desk.campuses.first { $0.id == facility.campus }?.name ?? "",
                        isInUse: facility.isInUse(in: year),
                        system: desk.book.system(facility.id, in: year + 1),
                        drills: desk.book.drillCount(facility.id, in: year),
                        points: points.of(facility, year + 1))
                }, year: year, today: visit.office.today, campuses: desk.campuses, campus: campus,
                doubtful: desk.book.doubtful.filter { desk.reach.has($0.campus) },
                form: visit.session?.form ?? "")
        }
    }

    /// Says of all systems that are described whole that they are still so in a later year.
    static func confirm(_ visit: Visit) async throws -> Answer {
        let form = try await visit.form()
        let year = year(visit, form.trimmed("year"))
        let ticked = Set(form.fields.filter { $0.name == "facility" }.compactMap { Int64($0.value) })
        let systems = try visit.office.read { db in
            let desk = try FireDesk(visit, db)
            return desk.facilities.filter { ticked.contains($0.id) && $0.isInUse(in: year) }.compactMap {
                desk.book.system($0.id, in: year)
            }.filter { $0.missing.isEmpty && $0.year < year }
        }
        if !systems.isEmpty {
            try await visit.office.act(
                by: visit.actor,
                "said that \(FireWords.count(systems.count, "fire safety system")) \(systems.count == 1 ? "is" : "are") unchanged in \(year)"
            ) { writing in
                for one in systems {
                    try FireActs.describe(one.place, year: year, one.answers, words: one.words, writing)
                }
            }
        }
        return .redirect(to: "/office/fires/facilities?year=\(year)")
    }

    // MARK: One facility

    static func show(_ visit: Visit) throws -> Answer {
        var page = try page(visit, visit.query("year"))
        if let system = page.system {
            for (question, answer) in system.answers { page.fields[question.rawValue] = answer }
            page.fields["words"] = system.words
        }
        if let statement = page.statement, let number = statement.number {
            page.fields["number"] = "\(number)"
            page.fields["why"] = statement.why
        }
        return visit.page(page)
    }

    private static func page(_ visit: Visit, _ text: String) throws -> FacilityPage {
        let year = year(visit, text)
        return try visit.office.read { db in
            let desk = try FireDesk(visit, db)
            guard let facility = desk.facility(visit.parameter("place")) else { throw Refusal.notFound }
            return FacilityPage(
                facility: facility, campus: desk.campuses.first { $0.id == facility.campus }?.name ?? "",
                year: year, today: visit.office.today, system: desk.book.system(facility.id, in: year),
                drills: desk.book.drills(facility.id, in: year),
                count: desk.book.drillCount(facility.id, in: year),
                statement: desk.book.statement(facility.id, in: year),
                fires: desk.book.fires(in: facility.id, year).map { fire in
                    (fire, desk.book.isHousing(fire))
                },
                points: FirePoints(book: desk.book, hidden: desk.hidden).of(facility, year + 1),
                mayWork: visit.reach(.work).has(facility.campus), form: visit.session?.form ?? "")
        }
    }

    private static func back(_ page: FacilityPage) -> Answer {
        .redirect(to: "/office/fires/facilities/\(page.facility.id)?year=\(page.year)")
    }

    static func describe(_ visit: Visit) async throws -> Answer {
        let form = try await visit.form()
        var page = try page(visit, form.trimmed("year"))
        page.fields = TypedFields(form)
        var problems: [Problem] = []
        var answers: [FireSystem.Question: String] = [:]
        for question in FireSystem.Question.allCases where !page.fields[question.rawValue].isEmpty {
            let typed = page.fields[question.rawValue]
            guard question.options.contains(where: { $0.value == typed }) else {
                problems.append(Problem(question.rawValue, "Choose one of the answers."))
                continue
            }
            answers[question] = typed
        }
        let words = page.fields.text("words", upTo: 1000, &problems)
        guard problems.isEmpty else {
            page.problems = problems
            return visit.page(page, status: .unprocessableContent)
        }
        let (place, year, stated) = (page.facility.id, page.year, answers)
        try await visit.office.act(
            by: visit.actor, "described the fire safety system of place \(place) for \(year)"
        ) { try FireActs.describe(place, year: year, stated, words: words, $0) }
        return back(page)
    }

    static func state(_ visit: Visit) async throws -> Answer {
        let form = try await visit.form()
        var page = try page(visit, form.trimmed("year"))
        page.fields = TypedFields(form)
        var problems: [Problem] = []
        let number = FireAnswers.number(page.fields, "number", &problems)
        let missing = number == nil ? nil : "Say how the number is known, or why there was no drill."
        let why = page.fields.text("why", upTo: 300, or: missing, &problems)
        if let number, number < page.drills.count {
            problems.append(
                Problem(
                    "number",
                    "\(FireWords.count(page.drills.count, "drill is", "drills are")) recorded. Withdraw those that were not held, or state at least that many."
                ))
        }
        guard problems.isEmpty else {
            page.problems = problems
            return visit.page(page, status: .unprocessableContent)
        }
        let (place, year) = (page.facility.id, page.year)
        try await visit.office.act(
            by: visit.actor,
            number == nil
                ? "took back the number of fire drills of place \(place) in \(year)"
                : "stated the number of fire drills of place \(place) in \(year)"
        ) { try FireActs.state(number, drillsOf: place, in: year, why: why, $0) }
        return back(page)
    }

    static func withdrawDrill(_ visit: Visit) async throws -> Answer {
        let form = try await visit.form()
        var page = try page(visit, form.trimmed("year"))
        guard let drill = page.drills.first(where: { "\($0.id)" == form.trimmed("drill") }) else {
            throw Refusal.notFound
        }
        let why = MailHeader.oneLine(form.trimmed("why"))
        guard !why.isEmpty, why.count <= 300 else {
            page.problems = [
                Problem(
                    "why-\(drill.id)",
                    why.isEmpty ? "Say in a few words why it is withdrawn." : "Use at most 300 letters.")
            ]
            page.fields["why-\(drill.id)"] = why
            return visit.page(page, status: .unprocessableContent)
        }
        try await visit.office.act(by: visit.actor, "withdrew fire drill \(drill.id)", why: why) {
            try FireActs.withdraw(drill: drill.id, why: why, $0)
        }
        return back(page)
    }
}
