import CleryLaw
import GRDB
import HTTPTypes

extension ProcedureRun {
    /// Whether somebody sees it or may act on it. One for a missing student is for those who see such cases on the
    /// campus of the case; their power stands in place of any other.
    func isSeen(_ procedure: Procedure, _ visit: Visit, _ power: Power, _ db: Database) throws -> Bool {
        guard subject == .missing else { return procedure.isSeen(visit.reach(power)) }
        let reach = visit.reach(.seeMissing)
        guard let one = try number.flatMap({ try MissingCase.one($0, db) }) else {
            return procedure.isSeen(reach)
        }
        return reach.has(one.campus)
    }
}

/// The doors of runs.
enum RunRoutes {
    private static func found(_ visit: Visit, _ power: Power, _ db: Database) throws -> RunReport {
        guard let id = Int64(visit.parameter("run")), let run = try ProcedureRun.one(id, db),
            let procedure = try Procedure.one(run.procedure, db),
            try run.isSeen(procedure, visit, power, db)
        else { throw Refusal.notFound }
        return RunReport(run, procedure, try ProcedureTime.of(run: id, db))
    }

    static func show(_ visit: Visit) throws -> Answer { visit.page(try page(visit)) }

    private static func page(_ visit: Visit) throws -> RunPage {
        try visit.office.read { db in
            let report = try found(visit, .seeAlerts, db)
            return RunPage(
                report: report, words: TimeWords(zone: visit.office.zone), now: visit.office.clock(),
                mayPress: try report.run.isSeen(report.procedure, visit, .sendAlerts, db),
                mayList: visit.may(.seeAlerts),
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
            let isKeeper =
                report.run.subject != .missing && report.procedure.isKept(visit.reach(.keepExercises))
            let mayRead = try isKeeper || report.run.isSeen(report.procedure, visit, .sendAlerts, db)
            var notes: [Int64: String] = [:]
            for one in report.lines.flatMap(\.deviations) where mayRead {
                guard let note = one.note else { continue }
                notes[one.id] = try SealedRecord.open(
                    note, SealedRecord.procedureTime(one.id), db, office.key)
            }
            return RunReportPage(
                report: report, notes: mayRead ? notes : nil, mayList: visit.may(.seeAlerts),
                names: try AccountNames.all(db),
                words: TimeWords(zone: office.zone), now: report.run.closed ?? office.clock())
        }
        return visit.page(page)
    }
}
