import CleryLaw
import GRDB
import HTTPTypes

/// The doors of the register of tests.
enum ExerciseRoutes {
    static func list(_ visit: Visit) throws -> Answer {
        let (office, reach) = (visit.office, visit.reach(.seeAlerts))
        let page = try office.read { db in
            let all = try Exercise.all(db).filter { $0.isSeen(reach) }
            let today = office.today
            let year =
                Int(visit.query("year")).flatMap { (1990...2100).contains($0) ? $0 : nil } ?? today.year
            let years = Set(all.compactMap(\.day?.year) + [year, today.year, today.year - 1])
            let campuses = try Campus.all(db).filter { reach.has($0.id) }
            let book = ExerciseYear(year, all)
            return ExerciseListPage(
                year: year, years: years.sorted(by: >),
                standings: campuses.map { campus in
                    ExerciseListPage.Standing(
                        campus: campus.name, lacks: book.lacks(on: campus.id),
                        complete: book.complete(on: campus.id))
                },
                exercises: book.exercises, evidence: try ExerciseEvidence.counts(db),
                campuses: try Campus.all(db), today: today, mayKeep: visit.may(.keepExercises))
        }
        return visit.page(page)
    }

    /// An exercise that this person sees, or keeps; any other is not there.
    static func found(_ visit: Visit, _ power: Power, _ db: Database) throws -> Exercise {
        guard let id = Int64(visit.parameter("exercise")), let one = try Exercise.one(id, db),
            power == .keepExercises ? one.isKept(visit.reach(power)) : one.isSeen(visit.reach(power))
        else { throw Refusal.notFound }
        return one
    }

    static func show(_ visit: Visit) throws -> Answer { visit.page(try page(visit)) }

    private static func page(_ visit: Visit) throws -> ExercisePage {
        let office = visit.office
        return try office.read { db in
            let one = try found(visit, .seeAlerts, db)
            let mayKeep = one.isKept(visit.reach(.keepExercises))
            return ExercisePage(
                exercise: one, campuses: try Campus.all(db),
                evidence: try ExerciseEvidence.of(exercise: one.id, db),
                results: mayKeep ? try results(one, office, db) : nil,
                messages: try ExerciseMessages(one.id, db),
                runs: try ProcedureRun.of(.exercise, one.id, db).filter { run in
                    try Procedure.one(run.procedure, db)?.isSeen(visit.reach(.seeAlerts)) ?? false
                },
                edition: try one.edition.flatMap { try Edition.one($0, db) },
                names: try AccountNames.all(db), words: TimeWords(zone: office.zone), today: office.today,
                mayKeep: mayKeep, maySend: visit.may(.sendAlerts),
                mayWrite: visit.may(.composeWarnings), form: visit.session?.form ?? "")
        }
    }

    static func results(_ exercise: Exercise, _ office: Office, _ db: Database) throws -> ExerciseResults {
        guard let sealed = exercise.results else { return ExerciseResults() }
        return ExerciseResults(
            json: try SealedRecord.open(sealed, SealedRecord.exercise(exercise.id), db, office.key))
    }

    /// The form: empty, or of the exercise that the address names.
    static func ask(_ visit: Visit, _ use: ExerciseFormPage.Use) throws -> Answer {
        visit.page(try formPage(visit, use))
    }

    private static func formPage(_ visit: Visit, _ use: ExerciseFormPage.Use) throws -> ExerciseFormPage {
        let reach = visit.reach(.keepExercises)
        return try visit.office.read { db in
            let exercise = use == .new ? nil : try found(visit, .keepExercises, db)
            if let exercise {
                guard exercise.state != .canceled, use == .edit || exercise.state == .planned else {
                    throw Refusal.notFound
                }
            }
            var page = ExerciseFormPage(
                use: use, exercise: exercise, campuses: try Campus.all(db).filter { reach.has($0.id) },
                mayAll: reach == .all, form: visit.session?.form ?? "")
            if let exercise { page.fields = ExerciseFormPage.fields(exercise) }
            if exercise == nil {
                page.fields["state"] = "planned"
                page.fields["announced"] = "unknown"
            }
            return page
        }
    }

    static func keep(_ visit: Visit, _ use: ExerciseFormPage.Use) async throws -> Answer {
        let form = try await visit.form()
        var page = try formPage(visit, use)
        page.fields = TypedFields(form)
        var problems: [Problem] = []
        let answers = ExerciseReading.answers(page, today: visit.office.today, &problems)
        guard problems.isEmpty else {
            page.problems = problems
            return visit.page(page, status: .unprocessableContent)
        }
        let account = visit.session?.account
        let known = page.exercise?.id
        let sentence =
            switch use {
            case .new: answers.isHeld ? "entered a test or event" : "planned a test"
            case .edit: "changed exercise \(known ?? 0)"
            case .hold: "entered that exercise \(known ?? 0) was held"
            }
        let id = try await visit.office.act(by: visit.actor, sentence) { writing in
            guard let known else {
                return try ExerciseActs.enter(answers, by: account, writing).id
            }
            try ExerciseActs.change(known, answers, writing)
            return known
        }
        return .redirect(to: "/office/exercises/\(id)")
    }

    static func show(evidence visit: Visit) async throws -> Answer {
        let form = try await visit.form()
        let exercise = try visit.office.read { try found(visit, .keepExercises, $0) }
        guard exercise.state != .canceled else { throw Refusal.notFound }
        let fields = TypedFields(form)
        var problems: [Problem] = []
        let title = fields.text("title", upTo: 120, or: "Say what it is.", &problems)
        let day = fields.day("day", "Give the day of it.", &problems)
        let kept = fields.text("kept", upTo: 300, &problems)
        let file = form.files["file"].flatMap { $0.bytes.isEmpty ? nil : $0.bytes }
        if kept.isEmpty, file == nil {
            problems.append(Problem("kept", "Say where it is kept, or choose its file."))
        }
        guard problems.isEmpty, let day else {
            var page = try page(visit)
            (page.fields, page.problems) = (fields, problems)
            return visit.page(page, status: .unprocessableContent)
        }
        let account = visit.session?.account
        try await visit.office.act(by: visit.actor, "added evidence to exercise \(exercise.id)") {
            try ExerciseActs.show(
                exercise.id, title: title, day: day, keptAt: kept, file: file, by: account, $0)
        }
        return .redirect(to: "/office/exercises/\(exercise.id)")
    }

    static func takeOut(_ visit: Visit) async throws -> Answer {
        _ = try await visit.form()
        let exercise = try visit.office.read { try found(visit, .keepExercises, $0) }
        guard let id = Int64(visit.parameter("evidence")) else { throw Refusal.notFound }
        try await visit.office.act(by: visit.actor, "took evidence out of exercise \(exercise.id)") {
            try ExerciseActs.takeOut(id, of: exercise.id, $0)
        }
        return .redirect(to: "/office/exercises/\(exercise.id)")
    }
}

/// What the office calls its people, by account.
enum AccountNames {
    static func all(_ db: Database) throws -> [Int64: String] {
        Dictionary(uniqueKeysWithValues: try Account.all(db).map { ($0.id, $0.title) })
    }
}
