import CleryLaw
import GRDB

/// The doors of the course and its quiz, for the one who is to take it.
enum CourseRoutes {
    static func show(_ visit: Visit) async throws -> Answer {
        try await OwnRoutes.guarded(visit) {
            let (_, way) = try open(visit)
            let part = min(max(Int(visit.query("part")) ?? 1, 1), Course.parts.count + 1)
            guard part > Course.parts.count else {
                return visit.page(CoursePage(number: part, way: way))
            }
            let scenarios = Course.scenarios
            let given = visit.query("given").utf8.filter { (48...57).contains($0) }
                .prefix(scenarios.count).map { Int($0) - 48 }
            let choice = Int(visit.query("choice")).flatMap { choice in
                given.count < scenarios.count && scenarios[given.count].choices.indices.contains(choice)
                    ? choice : nil
            }
            return visit.page(
                SituationPage(
                    scenarios: scenarios, given: given, choice: choice,
                    missed: visit.query("asked") == "yes" && choice == nil, way: way))
        }
    }

    /// The course is for whom it is assigned to, as long as the designation goes on.
    private static func open(_ visit: Visit, _ form: Form? = nil) throws -> (OwnAuthority, OwnWay) {
        let (own, way) = try OwnRoutes.enter(visit, form)
        guard own.training != nil, !own.hasEnded else { throw Refusal.notFound }
        return (own, way)
    }

    private static func page(_ own: OwnAuthority, _ way: OwnWay, _ visit: Visit) throws -> QuizPage {
        guard let training = own.training else { throw Refusal.notFound }
        return QuizPage(
            quiz: CourseQuiz(training: training.id, number: own.tries.count + 1), training: training,
            tries: own.tries, way: way, today: visit.office.today)
    }

    static func quiz(_ visit: Visit) async throws -> Answer {
        try await OwnRoutes.guarded(visit) {
            let (own, way) = try open(visit)
            var page = try page(own, way, visit)
            page.shows = Int(visit.query("try"))
            return visit.page(page)
        }
    }

    static func take(_ visit: Visit) async throws -> Answer {
        try await OwnRoutes.guarded(visit) {
            let form = try await OwnRoutes.posted(visit)
            let (own, way) = try open(visit, form)
            var page = try page(own, way, visit)
            let today = visit.office.today
            guard let number = Int(form["try"]), number == page.quiz.number, page.training.done == nil else {
                page.problems = [
                    Problem("try", "These answers were sent before, or the quiz is already passed.")
                ]
                return visit.page(page, status: .unprocessableContent)
            }
            guard !page.isOver else {
                page.problems = [Problem("try", CourseQuiz.enough)]
                return visit.page(page, status: .unprocessableContent)
            }
            page.fields = TypedFields(form)
            let judged = page.quiz.judge { page.fields["q-\($0)"] }
            guard let result = judged.result else {
                page.problems = judged.problems
                return visit.page(page, status: .unprocessableContent)
            }
            let training = page.training
            do {
                try await visit.office.act(
                    by: own.authority.account.map { .account($0) } ?? .everybody,
                    "took the quiz of training \(training.id), try \(number)"
                ) { try TrainingActs.take(training, number: number, result, today: today, $0) }
            } catch let problem as Problem {
                page.problems = [problem]
                return visit.page(page, status: .unprocessableContent)
            }
            return .redirect(to: way.address("/quiz", "try=\(number)"))
        }
    }
}
