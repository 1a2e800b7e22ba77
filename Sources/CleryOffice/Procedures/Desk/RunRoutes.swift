import CleryLaw
import GRDB
import HTTPTypes

/// The doors of runs.
enum RunRoutes {
    private static func found(_ visit: Visit, _ power: Power, _ db: Database) throws -> RunReport {
        guard let id = Int64(visit.parameter("run")), let run = try ProcedureRun.one(id, db),
            let procedure = try Procedure.one(run.procedure, db), procedure.isSeen(visit.reach(power))
        else { throw Refusal.notFound }
        return RunReport(run, procedure, try ProcedureTime.of(run: id, db))
    }

    static func show(_ visit: Visit) throws -> Answer { visit.page(try page(visit)) }

    private static func page(_ visit: Visit) throws -> RunPage {
        try visit.office.read { db in
            let report = try found(visit, .seeAlerts, db)
            return RunPage(
                report: report, words: TimeWords(zone: visit.office.zone), now: visit.office.clock(),
                mayPress: report.procedure.isSeen(visit.reach(.sendAlerts)),
                form: visit.session?.form ?? "")
        }
    }

    static func press(_ visit: Visit) async throws -> Answer {
        let form = try await visit.form()
        let report = try visit.office.read { try found(visit, .sendAlerts, $0) }
        let (run, account) = (report.run.id, visit.session?.account)
        guard let step = Int(form.trimmed("step")), report.lines.indices.contains(step) else {
            throw Refusal.notFound
        }
        switch form["action"] {
        case "done":
            try await visit.office.act(by: visit.actor, "did step \(step + 1) of run \(run)") {
                try ProcedureActs.press(step, of: run, by: account, $0)
            }
        case "undo":
            try await visit.office.act(by: visit.actor, "took back step \(step + 1) of run \(run)") {
                try ProcedureActs.undo(step, of: run, $0)
            }
        case "deviate":
            var page = try page(visit)
            page.fields = TypedFields(form)
            var problems: [Problem] = []
            let reason = page.fields.choice(
                "reason-\(step)", "Choose why.", &problems, of: Deviation.self)
            let note = PolicyText.plain(page.fields["note-\(step)"])
            if note.count > 2000 {
                problems.append(Problem("note-\(step)", "Use at most 2,000 letters."))
            }
            guard problems.isEmpty, let reason else {
                page.problems = problems
                return visit.page(page, status: .unprocessableContent)
            }
            try await visit.office.act(
                by: visit.actor, "noted a deviation at step \(step + 1) of run \(run)"
            ) { try ProcedureActs.deviate(step, of: run, reason, note: note, by: account, $0) }
        default: throw Refusal.notFound
        }
        let next = form["action"] == "done" ? min(step + 1, report.lines.count - 1) : step
        return .redirect(to: "/office/procedures/runs/\(run)#step-\(next)")
    }

    static func close(_ visit: Visit) async throws -> Answer {
        _ = try await visit.form()
        let report = try visit.office.read { try found(visit, .sendAlerts, $0) }
        let (run, account) = (report.run.id, visit.session?.account)
        try await visit.office.act(by: visit.actor, "closed run \(run) of a procedure") {
            try ProcedureActs.close(run, by: account, $0)
        }
        return .redirect(to: "/office/procedures/runs/\(run)/report")
    }

    static func report(_ visit: Visit) throws -> Answer {
        let office = visit.office
        let page = try office.read { db in
            let report = try found(visit, .seeAlerts, db)
            let mayRead =
                report.procedure.isKept(visit.reach(.keepExercises))
                || report.procedure.isSeen(visit.reach(.sendAlerts))
            var notes: [Int64: String] = [:]
            for one in report.lines.flatMap(\.deviations) where mayRead {
                guard let note = one.note else { continue }
                notes[one.id] = try SealedRecord.open(
                    note, SealedRecord.procedureTime(one.id), db, office.key)
            }
            return RunReportPage(
                report: report, notes: mayRead ? notes : nil, names: try AccountNames.all(db),
                words: TimeWords(zone: office.zone), now: report.run.closed ?? office.clock())
        }
        return visit.page(page)
    }
}
