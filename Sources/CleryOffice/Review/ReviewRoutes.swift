import CleryLaw

/// The doors of the review queue.
enum ReviewRoutes {
    static func list(_ visit: Visit) throws -> Answer { visit.page(try queue(visit)) }

    private static func queue(_ visit: Visit, done: String? = nil) throws -> ReviewPage {
        let sight = visit.sight(.nameWords)
        return try visit.office.read { db in
            ReviewPage(
                wordings: try ReviewRequests.wordings(within: sight, limit: 200, db),
                wordingsTotal: try ReviewRequests.wordingsCount(within: sight, db),
                places: try PlaceRequests.undetermined(within: sight, limit: 100, db),
                placesTotal: try PlaceRequests.undeterminedCount(within: sight, db),
                unplaced: visit.may(.work)
                    ? try LocatingRequests.unplacedCount(within: visit.sight(.work), db) : 0, done: done)
        }
    }

    static func ask(_ visit: Visit) throws -> Answer {
        guard let kind = UnknownWording.Kind(rawValue: visit.query("kind")) else { throw Refusal.notFound }
        let words = visit.request.uri.queryParameters.get("words") ?? ""
        return try question(UnknownWording(kind, words), visit)
    }

    private static func question(
        _ wording: UnknownWording, _ visit: Visit, answers: [String: String] = [:], problems: [Problem] = []
    ) throws -> Answer {
        let count = try waiting(wording, visit)
        var page = WordingPage(wording: wording, incidents: count, form: visit.session?.form ?? "")
        page.answers.values = answers
        page.problems = problems
        return visit.page(page, status: problems.isEmpty ? .ok : .unprocessableContent)
    }

    /// How many incidents that this person may see wait for a wording. None is as if nobody had written it.
    private static func waiting(_ wording: UnknownWording, _ visit: Visit) throws -> Int {
        let count = try visit.office.read {
            try ReviewRequests.incidents(waitingFor: wording, within: visit.sight(.nameWords), $0).count
        }
        guard count > 0 else { throw Refusal.notFound }
        return count
    }

    static func answer(_ visit: Visit) async throws -> Answer {
        let form = try await visit.form()
        guard let kind = UnknownWording.Kind(rawValue: form["kind"]) else { throw Refusal.notFound }
        let wording = UnknownWording(kind, form["words"])
        _ = try waiting(wording, visit)
        let sight = visit.sight(.nameWords)
        do {
            let meaning = try ReviewForm.meaning(of: wording, form)
            let count = try await visit.office.act(
                by: visit.actor, "named a wording of a log that no profile knew"
            ) { writing in
                try ReviewActs.name(wording, as: meaning, within: sight, writing)
            }
            let done =
                "“\(wording.words)” is known now; \(count) incident\(count == 1 ? " follows" : "s follow")."
            return visit.page(try queue(visit, done: done))
        } catch let problem as Problem {
            let given = Dictionary(form.fields.map { ($0.name, $0.value) }, uniquingKeysWith: { a, _ in a })
            return try question(wording, visit, answers: given, problems: [problem])
        } catch let error as ProfileError {
            return try question(wording, visit, problems: [Problem("profile", error.description)])
        }
    }
}
