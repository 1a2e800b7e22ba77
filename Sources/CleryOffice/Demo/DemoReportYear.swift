import CleryLaw

/// The demo's work on its annual report through the year, each step on its own day of the story: the statements in
/// summer, the report in September, its notice and a correction afterwards.
struct DemoReportYear {
    private struct Step {
        let at: Instant
        /// Whether it is done today where its day has not come: without it the office would lack what it keeps.
        var isOwed = false
        let tell: (DemoPeople, Office) throws -> Void
    }

    private var coming: ArraySlice<Step>
    private var people: DemoPeople?
    private let now: Instant

    init(_ dates: DemoDates, now: Instant) throws {
        self.now = now
        func step(
            _ at: String, isOwed: Bool = false, _ tell: @escaping (DemoPeople, Office) throws -> Void
        ) throws -> Step {
            Step(at: try dates.instant(at, year: 0), isOwed: isOwed, tell: tell)
        }
        coming = try [
            step("01-12 09:00", isOwed: true) { _, office in try DemoSources.begin(in: office) },
            step("03-27 16:20", isOwed: true) { _, office in try DemoSources.answer(in: office) },
            step("08-17 09:30", isOwed: true) { try DemoStatements.write($0, in: $1) },
            step("08-19 15:10", isOwed: true) { try DemoStatements.approve($0, in: $1) },
            step("09-18 08:40", isOwed: true) { try DemoFires.write(in: $1) },
            step("09-18 09:20", isOwed: true) { try DemoPrograms.tell(in: $1) },
            step("09-18 11:05", isOwed: true) { try DemoAnnual.write($0, in: $1) },
            step("09-18 15:30", isOwed: true) { try DemoSources.sign($0, in: $1) },
            step("09-18 16:10", isOwed: true) { try DemoReconciliation.explain($0, in: $1) },
            step("09-21 11:20") { try DemoPublication.send($0, in: $1) },
            step("09-22 16:05") { try DemoPublication.review($0, in: $1) },
            step("09-23 10:40") { try DemoPublication.approve($0, in: $1) },
            step("09-24 09:00") { try DemoPublication.publish($0, in: $1) },
            step("09-28 09:00", isOwed: true) {
                try DemoDelivery.write(
                    year: $1.today.year, isSent: try dates.hasCome("09-28 09:00", $1), in: $1)
            },
            step("10-20 14:30") { try DemoPublication.correct($0, in: $1) },
        ][...]
    }

    /// Tells what happens before an instant; the clock stands where each thing happens.
    mutating func tell(before at: Instant, in office: Office, _ story: DemoClock) throws {
        while let step = coming.first, step.at <= min(at, now) {
            coming.removeFirst()
            story.stand(at: step.at)
            try tell(step, in: office)
        }
    }

    /// What an office would lack is told today; what only its day brings is left.
    mutating func finish(in office: Office) throws {
        for step in coming where step.isOwed { try tell(step, in: office) }
        coming = []
        try DemoFires.enter(in: office)
        try DemoPrograms.fill(in: office)
    }

    private mutating func tell(_ step: Step, in office: Office) throws {
        let people = try self.people ?? DemoPeople.come(to: office)
        self.people = people
        try step.tell(people, office)
    }
}

extension DemoDates {
    /// Whether a time of the year 0 has come for an office.
    fileprivate func hasCome(_ text: String, _ office: Office) throws -> Bool {
        try instant(text, year: 0) <= office.clock()
    }
}
