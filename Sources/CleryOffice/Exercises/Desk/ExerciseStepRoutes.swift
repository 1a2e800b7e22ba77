import CleryLaw
import GRDB
import HTTPTypes

/// The doors of what is said of a test afterwards.
enum ExerciseStepRoutes {
    static func ask(_ visit: Visit, _ step: ExerciseStepPage.Step) throws -> Answer {
        visit.page(try page(visit, step))
    }

    private static func page(_ visit: Visit, _ step: ExerciseStepPage.Step) throws -> ExerciseStepPage {
        let office = visit.office
        return try office.read { db in
            let one = try ExerciseRoutes.found(visit, .keepExercises, db)
            let isOpen =
                switch step {
                case .publication: one.state == .held && one.isTest
                case .results: one.state == .held
                case .cancel: one.state == .planned
                }
            guard isOpen else { throw Refusal.notFound }
            return ExerciseStepPage(
                step: step, exercise: one, reports: try PublishedTexts(db).reports(campus: one.campus),
                form: visit.session?.form ?? "",
                fields: ExerciseStepPage.fields(one, try ExerciseRoutes.results(one, office, db)))
        }
    }

    static func keep(_ visit: Visit, _ step: ExerciseStepPage.Step) async throws -> Answer {
        let form = try await visit.form()
        var page = try page(visit, step)
        page.fields = TypedFields(form)
        var problems: [Problem] = []
        let (fields, id, today) = (page.fields, page.exercise.id, visit.office.today)
        let account = visit.session?.account
        let sentence: String
        let change: @Sendable (Writing) throws -> Void
        switch step {
        case .publication:
            let publication = try publication(visit, page, &problems)
            sentence = "stated how the procedures were publicized with exercise \(id)"
            change = { try ExerciseActs.publicize(id, publication, $0) }
        case .results:
            let (results, seen) = (results(fields, &problems), fields["seen"])
            let followed = day("followed", fields, today, &problems)
            sentence = "stated what exercise \(id) showed"
            change = {
                try ExerciseActs.assess(id, results, followed: followed, seen: seen, by: account, $0)
            }
        case .cancel:
            let why = fields.text("why", upTo: 300, or: "Say why it is not held.", &problems)
            sentence = "canceled exercise \(id)"
            change = { try ExerciseActs.cancel(id, why: why, $0) }
        }
        func conflict() throws -> Answer {
            var now = try self.page(visit, step)
            (now.kept, now.fields) = (now.fields, fields)
            return visit.page(now, status: .conflict)
        }
        // Said before anything else is: the page that says it has the mark of what is kept now.
        if step == .results, fields["seen"] != page.exercise.mark { return try conflict() }
        guard problems.isEmpty else {
            page.problems = problems
            return visit.page(page, status: .unprocessableContent)
        }
        do {
            try await visit.office.act(by: visit.actor, sentence, change)
        } catch is ExerciseActs.Conflict { return try conflict() }
        return .redirect(to: "/office/exercises/\(id)")
    }

    private static func day(
        _ name: String, _ fields: TypedFields, _ today: Day, _ problems: inout [Problem]
    ) -> Day? {
        guard !fields[name].isEmpty else { return nil }
        let day = fields.day(name, "Write the day as 2026-04-15.", &problems)
        if let day, day > today { problems.append(Problem(name, "That day is still to come.")) }
        return day
    }

    private static func publication(
        _ visit: Visit, _ page: ExerciseStepPage, _ problems: inout [Problem]
    ) throws -> ExerciseActs.Publication {
        let fields = page.fields
        var publication = ExerciseActs.Publication()
        publication.publicized = fields.choice("publicized", "Choose an answer.", &problems) ?? .unknown
        guard publication.publicized == .yes else { return publication }
        publication.day = day("day", fields, visit.office.today, &problems)
        if let day = publication.day, let held = page.exercise.heldDay, day.year != held.year {
            problems.append(Problem("day", "That day is in another calendar year than the test."))
        }
        if publication.day == nil, problems.of("day") == nil {
            problems.append(Problem("day", "Give the day on which they were publicized."))
        }
        publication.ways = Set(
            Exercise.Way.allCases.filter { fields["way-\($0.rawValue)"] == "yes" })
        if publication.ways.isEmpty { problems.append(Problem("ways", "Choose at least one way.")) }
        publication.shown = fields.text(
            "shown", upTo: 300, or: "Say what was sent or shown, and to whom.", &problems)
        if !fields["edition"].isEmpty {
            guard let edition = page.reports.first(where: { "\($0.id)" == fields["edition"] }) else {
                problems.append(Problem("edition", "Choose a text of the list."))
                return publication
            }
            publication.edition = edition.id
            let campus = page.exercise.campus
            publication.texts = try visit.office.read {
                try PublishedTexts($0).versions(campus: campus, in: edition)
            }
        }
        return publication
    }

    private static func results(_ fields: TypedFields, _ problems: inout [Problem]) -> ExerciseResults {
        var results = ExerciseResults()
        func text(_ name: String) -> String {
            let text = PolicyText.plain(fields[name])
            if text.count > 4000 { problems.append(Problem(name, "Use at most 4,000 letters.")) }
            return text
        }
        (results.well, results.change, results.through) = (text("well"), text("change"), text("through"))
        if results.well.isEmpty, results.change.isEmpty {
            problems.append(Problem("well", "Say what went well or what is to be changed."))
        }
        return results
    }
}
