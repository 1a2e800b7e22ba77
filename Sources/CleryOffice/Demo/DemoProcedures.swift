import CleryLaw

/// Hartwell's checklist of an emergency notification, made of its published statement, and the time it was followed in
/// the last exercise: one step was late, one did not apply.
enum DemoProcedures {
    private static let steps = [
        ProcedureStep(
            what:
                "Confirm the emergency from what officers see, from the city’s services, or from several reports that agree.",
            who: "Shift commander", within: 3),
        ProcedureStep(
            what: "Decide whether one building, one campus or both are told. In doubt all are.",
            who: "Shift commander", within: 4),
        ProcedureStep(
            what: "Choose one of the prepared texts and change it as needed.", who: "Dispatcher", within: 5),
        ProcedureStep(
            what: "Send the notification at the word of the shift commander.", who: "Dispatcher", within: 6),
        ProcedureStep(
            what: "Post it on the home page; tell radio and newspapers.", who: "Director of Communications",
            within: 20),
        ProcedureStep(
            what: "Tell the city’s emergency manager, who tells the neighbors.",
            who: "Director of Emergency Management", within: 30),
    ]

    static func tell(in office: Office) throws {
        let name = "Emergency notification"
        let made = try office.actNow(by: .account(1), "made a checklist of a procedure") {
            try ProcedureActs.begin(.emergencyNotification, name: name, campus: nil, by: 1, $0)
        }
        try office.actNow(by: .account(1), "changed the steps of procedure \(made.line)") {
            try ProcedureActs.save(
                line: made.line, seen: made.id, name: name, steps, anew: false, by: 1, $0)
        }
        let exercise = try office.read { db in
            try Exercise.all(db).first { $0.state == .held && $0.kind == .exercise && $0.began != nil }
        }
        guard let exercise, let day = exercise.heldDay, let began = exercise.began else { return }
        let start = office.zone.instant(day: day, secondOfDay: began * 60)
        try office.actNow(by: .account(1), "entered the run of a procedure in exercise \(exercise.id)") {
            writing in
            guard let procedure = try Procedure.newest(line: made.line, writing.db) else { return }
            try follow(procedure, exercise.id, from: start, writing)
        }
    }

    /// The times as the dispatcher's sheet had them.
    private static func follow(
        _ procedure: Procedure, _ exercise: Int64, from start: Instant, _ writing: Writing
    ) throws {
        func after(_ seconds: Int64) -> Instant { Instant(milliseconds: start.milliseconds + seconds * 1000) }
        var run = ProcedureRun(
            id: try writing.nextID(.procedureRuns), procedure: procedure.id, subject: .exercise,
            number: exercise, started: start, account: 1)
        (run.closed, run.closer) = (after(40 * 60), 1)
        try writing.put(.procedureRuns, run.values, isNew: true)
        for (step, seconds) in [110, 170, 260, 535, 1020].enumerated() {
            let time = ProcedureTime(
                id: try writing.nextID(.procedureTimes), run: run.id, step: step, done: after(Int64(seconds)),
                account: 1, at: writing.at)
            try writing.put(.procedureTimes, time.values, isNew: true)
        }
        for (step, reason, note) in [
            (3, Deviation.otherWay, "The dispatcher waited for a second word of the shift commander."),
            (5, .notApplicable, "The emergency manager took part in the exercise."),
        ] {
            let id = try writing.nextID(.procedureTimes)
            let time = ProcedureTime(
                id: id, run: run.id, step: step, done: nil, reason: reason,
                note: try writing.seal(note, record: SealedRecord.procedureTime(id)), account: 1,
                at: writing.at)
            try writing.put(.procedureTimes, time.values, isNew: true)
        }
    }
}
