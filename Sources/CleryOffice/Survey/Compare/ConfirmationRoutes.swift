import CleryLaw
import GRDB

/// The doors of the Department's confirmation: it is brought in, compared cell by cell, and differences explained.
enum ConfirmationRoutes {
    static func show(_ visit: Visit) throws -> Answer { visit.page(try page(visit)) }

    private static func page(
        _ visit: Visit, pasted: String = "", reason: String = "", problems: [Problem] = []
    ) throws -> ConfirmationPage {
        try visit.office.read { db in
            let twin = try SurveyRoutes.twin(visit, db)
            let confirmation = try SurveyConfirmation.newest(twin.year, twin.campus.id, db)
            return ConfirmationPage(
                twin: twin, confirmation: confirmation,
                who: try ReportPeople.name(confirmation?.account, db),
                differences: try confirmation.map { try differences(twin, $0, db) } ?? [],
                words: TimeWords(zone: visit.office.zone), pasted: pasted, reason: reason, problems: problems,
                mayKeep: visit.may(.keepSurvey), form: visit.session?.form ?? "")
        }
    }

    private static func differences(
        _ twin: SurveyTwin, _ confirmation: SurveyConfirmation, _ db: Database
    ) throws -> [ConfirmationDifference] {
        ConfirmationDifference.all(
            twin, confirmation,
            try SurveyReason.all(twin.year, db).filter { $0.number.campus == twin.campus.id })
    }

    static func keep(_ visit: Visit) async throws -> Answer {
        let form = try await visit.form()
        let twin = try visit.office.read { try SurveyRoutes.twin(visit, $0) }
        let pasted = form["pasted"]
        let file = form.files["file"].flatMap { $0.bytes.isEmpty ? nil : $0 }
        func again(_ problems: [Problem]) throws -> Answer {
            visit.page(try page(visit, pasted: pasted, problems: problems), status: .unprocessableContent)
        }
        let reading: ConfirmationReading
        do {
            let text =
                try file.map { String(decoding: try SheetText.utf8($0.bytes), as: UTF8.self) } ?? pasted
            reading = try ConfirmationReading(
                text, name: file?.name ?? "", unitID: twin.unitID, years: twin.years)
        } catch let error as ExchangeError {
            return try again([Problem(file == nil ? "pasted" : "file", error.description)])
        }
        guard reading.problems.isEmpty else {
            return try again(
                reading.problems.prefix(20).map {
                    Problem(
                        file == nil ? "pasted" : "file",
                        "Line \($0.line)\($0.column.isEmpty ? "" : ", \($0.column)"): \($0.problem).")
                })
        }
        let account = visit.session?.account
        try await visit.office.act(
            by: visit.actor,
            "brought in the Department’s confirmation of the \(twin.year) survey of campus \(twin.campus.id): \(reading.numbers.count) numbers"
        ) { writing in
            // A table at a time: what was brought in before stays where this one says nothing.
            var numbers = try SurveyConfirmation.newest(twin.year, twin.campus.id, writing.db)?.numbers ?? [:]
            numbers.merge(reading.numbers) { $1 }
            try SurveyConfirmation(at: writing.at, account: account, numbers: numbers).keep(
                twin.year, twin.campus.id, writing)
        }
        return .redirect(to: "/office/survey/\(twin.year)/\(twin.campus.id)/confirmation")
    }

    static func explain(_ visit: Visit) async throws -> Answer {
        let form = try await visit.form()
        let twin = try visit.office.read { try SurveyRoutes.twin(visit, $0) }
        let chosen = Set(form.fields.filter { $0.name == "number" }.map(\.value))
        let reason = form.trimmed("reason")
        var problems: [Problem] = []
        if chosen.isEmpty { problems.append(Problem("number", "Tick the numbers that the reason explains.")) }
        if let problem = SurveyRoutes.fault(reason) { problems.append(problem) }
        guard problems.isEmpty else {
            return visit.page(
                try page(visit, reason: reason, problems: problems), status: .unprocessableContent)
        }
        let (office, account) = (visit.office, visit.session?.account)
        try await office.act(
            by: visit.actor,
            "explained differences to the Department’s confirmation of the \(twin.year) survey of campus \(twin.campus.id)"
        ) { writing in
            let now = try SurveyTwin(twin.campus, SurveyBook(office, year: twin.year, writing.db), writing.db)
            guard let confirmation = try SurveyConfirmation.newest(twin.year, twin.campus.id, writing.db)
            else {
                throw Refusal.notFound
            }
            let met = try differences(now, confirmation, writing.db).filter {
                chosen.contains($0.mark(twin.campus))
            }
            guard met.count == chosen.count else { throw SurveyRoutes.moved }
            for one in met {
                try SurveyReason(
                    number: PublishedNumber(twin.campus.id, one.cell), old: one.confirmed, new: one.ours,
                    reason: reason, at: writing.at, account: account
                ).keep(twin.year, writing)
            }
        }
        return .redirect(to: "/office/survey/\(twin.year)/\(twin.campus.id)/confirmation")
    }
}
