import CleryLaw
import GRDB

/// The doors of the schedule.
enum ScheduleRoutes {
    static func show(_ visit: Visit) throws -> Answer { visit.page(try page(visit)) }

    /// The kind of the address; nil: all.
    private static func kind(_ text: String) -> RecordKind? {
        RecordKind(rawValue: text).flatMap { RecordKind.disposable.contains($0) ? $0 : nil }
    }

    private static func page(_ visit: Visit, kind chosen: RecordKind? = nil) throws -> SchedulePage {
        let kind = chosen ?? kind(visit.query("kind"))
        return try visit.office.read { db in
            SchedulePage(
                schedule: try KeepingSchedule(on: visit.office.today, db, kind: kind), kind: kind,
                holds: try LegalHold.all(db).count { $0.released == nil },
                waiting: try Disposal.all(db).filter(\.isOpen), form: visit.session?.form ?? "",
                done: visit.query("done") == "kept" ? "Kept." : nil)
        }
    }

    static func file(_ visit: Visit) throws -> Answer {
        let schedule = try visit.office.read {
            try KeepingSchedule(on: visit.office.today, $0, kind: kind(visit.query("kind")))
        }
        var answer = Answer(type: "text/csv; charset=utf-8", bytes: schedule.csv)
        answer.headers[.contentDisposition] = "attachment; filename=\"retention-\(visit.office.today).csv\""
        answer.headers[.cacheControl] = "no-store"
        return answer
    }

    static func keep(_ visit: Visit) async throws -> Answer {
        let form = try await visit.form()
        guard let kind = kind(form["kind"]), let account = visit.session?.account else {
            throw Refusal.notFound
        }
        let years = Int(form.trimmed("years"))
        if let problem = RetentionYears.problem(years, of: kind) {
            var page = try page(visit, kind: kind)
            (page.problem, page.typed) = (problem, form.trimmed("years"))
            return visit.page(page, status: .unprocessableContent)
        }
        try await visit.office.act(
            by: visit.actor, "set how long records of the kind \(kind.rawValue) are kept"
        ) { try RetentionYears.set(years ?? 0, of: kind, by: account, $0) }
        return .redirect(to: "/office/keeping?kind=\(kind.rawValue)&done=kept")
    }
}
