import CleryLaw
import GRDB

/// The verbs of checklists and their runs.
enum ProcedureActs {
    /// A checklist of the published texts of its kind; without any it begins empty.
    static func begin(
        _ kind: ProcedureKind, name: String, campus: Int64?, by account: Int64?, _ writing: Writing
    ) throws -> Procedure {
        let draft = drafted(kind, campus: campus, try PublishedTexts(writing.db))
        let id = try writing.nextID(.procedures)
        let procedure = Procedure(
            id: id, line: id, campus: campus, kind: kind, name: name, edition: draft.edition,
            texts: draft.texts, steps: draft.steps, account: account, at: writing.at)
        try writing.put(.procedures, procedure.values, isNew: true)
        return procedure
    }

    struct Draft: Sendable {
        var edition: Int64?
        var texts: [Int64] = []
        var steps: [ProcedureStep] = []
        /// The texts have more than a checklist holds.
        var isCut = false
    }

    /// The steps as the texts that are published now have them.
    static func drafted(_ kind: ProcedureKind, campus: Int64?, _ published: PublishedTexts) -> Draft {
        var draft = Draft()
        for part in kind.parts {
            guard let one = published.text(part, campus: campus) else { continue }
            draft.edition = draft.edition ?? one.edition.id
            draft.texts.append(one.text.id)
            let steps = ProcedureReading.steps(of: one.text.body)
            draft.isCut = draft.isCut || steps.contains { $0.count > ProcedureStep.longest }
            draft.steps += steps.map { ProcedureStep(what: String($0.prefix(ProcedureStep.longest))) }
        }
        draft.isCut = draft.isCut || draft.steps.count > ProcedureStep.most
        draft.steps = Array(draft.steps.prefix(ProcedureStep.most))
        return draft
    }

    /// Writes a new version; `seen` is the one that the writer had before them.
    ///
    /// - Parameter anew: the checklist follows the texts that are published today.
    static func save(
        line: Int64, seen: Int64, name: String, _ steps: [ProcedureStep], anew: Bool, by account: Int64?,
        _ writing: Writing
    ) throws {
        guard var old = try Procedure.newest(line: line, writing.db), old.ended == nil else {
            throw Refusal.notFound
        }
        guard old.id == seen else {
            throw Refusal(
                status: .conflict, title: "Somebody else has changed it",
                sentence: "Another version was kept meanwhile. Look at it and change that one.")
        }
        let draft =
            anew ? drafted(old.kind, campus: old.campus, try PublishedTexts(writing.db)) : nil
        let new = Procedure(
            id: try writing.nextID(.procedures), line: line, campus: old.campus, kind: old.kind, name: name,
            edition: draft.map(\.edition) ?? old.edition, texts: draft?.texts ?? old.texts, steps: steps,
            account: account, at: writing.at)
        old.ended = writing.at
        try writing.put(.procedures, old.values)
        try writing.put(.procedures, new.values, isNew: true)
    }

    static func end(line: Int64, _ writing: Writing) throws {
        guard var old = try Procedure.newest(line: line, writing.db), old.ended == nil else {
            throw Refusal.notFound
        }
        old.ended = writing.at
        try writing.put(.procedures, old.values)
    }

    static func start(
        line: Int64, _ subject: ProcedureRun.Subject?, _ number: Int64?, by account: Int64?,
        _ writing: Writing
    ) throws -> ProcedureRun {
        guard let procedure = try Procedure.newest(line: line, writing.db), procedure.ended == nil,
            !procedure.steps.isEmpty
        else { throw Refusal.notFound }
        let run = ProcedureRun(
            id: try writing.nextID(.procedureRuns), procedure: procedure.id, subject: subject,
            number: number, started: writing.at, account: account)
        try writing.put(.procedureRuns, run.values, isNew: true)
        return run
    }

    /// Keeps the time of a step; pressed again it stays as it was.
    static func press(_ step: Int, of run: Int64, by account: Int64?, _ writing: Writing) throws {
        let times = try open(run, step, writing)
        guard !times.contains(where: { $0.step == step && $0.done != nil }) else { return }
        let time = ProcedureTime(
            id: try writing.nextID(.procedureTimes), run: run, step: step, done: writing.at,
            account: account, at: writing.at)
        try writing.put(.procedureTimes, time.values, isNew: true)
    }

    /// Takes the time of a step and what was said of it back; both stay in the register.
    static func undo(_ step: Int, of run: Int64, _ writing: Writing) throws {
        for var time in try open(run, step, writing) where time.step == step {
            time.ended = writing.at
            try writing.put(.procedureTimes, time.values)
        }
    }

    static func deviate(
        _ step: Int, of run: Int64, _ reason: Deviation, note: String, by account: Int64?,
        _ writing: Writing
    ) throws {
        _ = try open(run, step, writing)
        let id = try writing.nextID(.procedureTimes)
        let time = ProcedureTime(
            id: id, run: run, step: step, done: nil, reason: reason,
            note: note.isEmpty ? nil : try writing.seal(note, record: SealedRecord.procedureTime(id)),
            account: account, at: writing.at)
        try writing.put(.procedureTimes, time.values, isNew: true)
    }

    /// Ends a run; every step is done by then, or it is said why not.
    static func close(_ id: Int64, by account: Int64?, _ writing: Writing) throws {
        guard var run = try ProcedureRun.one(id, writing.db), run.closed == nil,
            let procedure = try Procedure.one(run.procedure, writing.db)
        else { throw Refusal.notFound }
        let report = RunReport(run, procedure, try ProcedureTime.of(run: id, writing.db))
        guard report.open.isEmpty else {
            throw Refusal(
                status: .conflict, title: "Steps are open",
                sentence: "Press each step, or say why it is not done. Nothing was changed.")
        }
        (run.closed, run.closer) = (writing.at, account)
        try writing.put(.procedureRuns, run.values)
    }

    /// What holds of a run that is not closed and has this step.
    private static func open(_ id: Int64, _ step: Int, _ writing: Writing) throws -> [ProcedureTime] {
        guard let run = try ProcedureRun.one(id, writing.db), run.closed == nil,
            let procedure = try Procedure.one(run.procedure, writing.db),
            procedure.steps.indices.contains(step)
        else { throw Refusal.notFound }
        return try ProcedureTime.of(run: id, writing.db)
    }
}
