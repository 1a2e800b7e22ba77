import CleryLaw

/// What became of each step of a run: when it was done, how late, and what was otherwise.
struct RunReport: Sendable {
    struct Line: Sendable {
        let number: Int
        let step: ProcedureStep
        let due: Instant?
        let done: ProcedureTime?
        let deviations: [ProcedureTime]

        /// By how many whole minutes it was late, rounded up; nil where it was in time or has no time.
        func late(_ now: Instant) -> Int? {
            guard let due else { return nil }
            let over = (done?.done ?? now).milliseconds - due.milliseconds
            return over > 0 ? Int((over + 59_999) / 60_000) : nil
        }

        /// Nothing is said of it.
        var isOpen: Bool { done == nil && deviations.isEmpty }
        /// Not done as published, or not in time: what an examiner would ask about.
        func isFinding(_ now: Instant) -> Bool {
            !deviations.isEmpty || (done != nil && late(now) != nil)
        }
    }

    let run: ProcedureRun
    let procedure: Procedure
    let lines: [Line]

    init(_ run: ProcedureRun, _ procedure: Procedure, _ times: [ProcedureTime]) {
        (self.run, self.procedure) = (run, procedure)
        lines = procedure.steps.enumerated().map { index, step in
            let told = times.filter { $0.step == index }
            return Line(
                number: index, step: step,
                due: step.within.map {
                    Instant(milliseconds: run.started.milliseconds + Int64($0) * 60_000)
                },
                done: told.first { $0.done != nil }, deviations: told.filter { $0.reason != nil })
        }
    }

    var done: Int { lines.count { $0.done != nil } }
    var deviations: Int { lines.count { !$0.deviations.isEmpty } }
    /// The steps of which nothing is said.
    var open: [Line] { lines.filter(\.isOpen) }
    func late(_ now: Instant) -> Int { lines.count { $0.done != nil && $0.late(now) != nil } }
}
