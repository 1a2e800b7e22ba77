import CleryLaw
import GRDB

extension ReviewRoundRoutes {
    /// Ends a round, or opens it again. A round that has ended takes no answer.
    static func close(_ visit: Visit) async throws -> Answer {
        let form = try await visit.form()
        guard visit.reach(.work) == .all else { throw Refusal.notFound }
        let round = try visit.office.read { db in
            try Int64(visit.parameter("round")).flatMap { try ReviewRound.one($0, db) }
        }
        guard let round else { throw Refusal.notFound }
        let closed = form["what"] != "open"
        try await visit.office.act(
            by: visit.actor, "\(closed ? "ended" : "opened again") the yearly confirmation of \(round.year)"
        ) { try ReviewRoundActs.close(round, closed: closed, $0) }
        return .redirect(to: "/office/geography/review/\(round.id)")
    }

    /// Who was asked and what was answered, as proof of the round.
    static func file(_ visit: Visit) throws -> Answer {
        let (office, reach, zone) = (visit.office, visit.reach(.work), visit.office.zone)
        var csv = CSVWriter()
        csv.row([
            "unit", "asked", "asked_on", "letters", "last_letter", "withdrawn", "answered", "place",
            "question", "answer", "words", "settled", "outcome",
        ])
        let year = try office.read { db -> Int in
            guard let id = Int64(visit.parameter("round")), let round = try ReviewRound.one(id, db) else {
                throw Refusal.notFound
            }
            func day(_ instant: Instant?) -> String {
                instant.map { zone.local($0).day.description } ?? ""
            }
            let sight = visit.sight(.work)
            for ask in try ReviewAsk.of(id, db) where sees(ask, reach) {
                let head = [
                    ask.unit, try name(of: ask, office, db), day(ask.at), "\(ask.letters)",
                    ask.lettered?.description ?? "", day(ask.revoked), day(ask.answered),
                ]
                let answers = try ReviewAnswer.of(ask.id, db)
                if answers.isEmpty { csv.row(head + Array(repeating: "", count: 6)) }
                for answer in answers {
                    var place = ""
                    if let id = answer.place {
                        guard try sight.hidden.shows(place: id, db) else { continue }
                        place = try PlaceRequests.one(id, db)?.name ?? ""
                    }
                    csv.row(
                        head + [
                            place, answer.question?.rawValue ?? "", answer.said.rawValue,
                            try ReviewAskRoutes.words(of: answer, office, db), day(answer.settled),
                            answer.outcome?.rawValue ?? "",
                        ])
                }
            }
            return round.year
        }
        var answer = Answer(type: "text/csv; charset=utf-8", bytes: csv.bytes)
        answer.headers[.contentDisposition] = "attachment; filename=\"place-confirmation-\(year).csv\""
        return answer
    }
}
