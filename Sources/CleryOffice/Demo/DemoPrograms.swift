import CleryLaw

/// The demo's prevention programs: those of two years ago, repeated in the two years after as a real office does it.
enum DemoPrograms {
    static func tell(in office: Office) throws {
        let first = office.today.year - 2
        try office.actNow(by: .account(1), "entered the prevention programs of \(first)") { writing in
            for program in programs(first) { try ProgramActs.add(program, by: 1, writing) }
        }
        for year in [first, first + 1] {
            try office.actNow(
                by: .account(1), "copied the prevention programs of \(year) to \(year + 1)"
            ) { writing in
                _ = try ProgramActs.copy(from: year, by: 1, where: { _ in true }, writing)
                try fill(year + 1, office.today, writing)
            }
        }
    }

    /// What has been held of this year's programs until today.
    static func fill(in office: Office) throws {
        let today = office.today
        try office.actNow(by: .account(1), "filled in the prevention programs of \(today.year)") {
            try fill(today.year, today, $0)
        }
    }

    private static func fill(_ year: Int, _ today: Day, _ writing: Writing) throws {
        let copied = try ProgramRequests.list(year: year, kind: nil, within: .all, writing.db).programs
        for known in copied {
            var program = known
            told(&program, later: 2 - (today.year - year), today: today)
            try ProgramActs.change(known, to: program, writing)
        }
    }

    /// What of a copied program was filled in: its days, which move with the year, and its numbers.
    private static func told(_ program: inout Program, later: Int, today: Day) {
        guard let original = programs(program.year - later).first(where: { $0.title == program.title })
        else { return }
        program.days = original.days.compactMap { day in
            let (_, month, date) = day.civil
            return Day(year: program.year, month: month, day: date).flatMap { $0 <= today ? $0 : nil }
        }
        let happened = original.days.isEmpty || !program.days.isEmpty
        program.offered = happened ? original.offered.map { $0 + 11 * later } : nil
        program.attended = happened ? original.attended.map { $0 + 9 * later } : nil
    }

    private static let violence: Set<ProgramBehavior> = [
        .datingViolence, .domesticViolence, .sexualAssault, .stalking,
    ]

    private static func one(
        _ year: Int, _ kind: ProgramKind, _ title: String, _ description: String,
        _ audience: ProgramAudience, days: [(Int, Int)] = [], _ frequency: ProgramFrequency,
        _ delivery: ProgramDelivery = .person, offered: Int? = nil, attended: Int? = nil,
        covers: Set<ProgramBehavior> = []
    ) -> Program {
        var program = Program(id: 0, year: year, kind: kind, title: title)
        program.description = description
        (program.audience, program.frequency, program.delivery) = (audience, frequency, delivery)
        program.days = days.compactMap { Day(year: year, month: $0.0, day: $0.1) }
        (program.offered, program.attended, program.behaviors) = (offered, attended, covers)
        return program
    }

    private static func programs(_ year: Int) -> [Program] {
        [
            one(
                year, .incomingStudents, "Respect from day one",
                "What the college forbids, consent, how to report, how to help, what rights a victim has.",
                .students, days: [(8, 21), (8, 22)], .yearly, offered: 612, attended: 588, covers: violence),
            one(
                year, .incomingStudents, "Respect from day one, online",
                "The same in an online course, for students who begin in January or transfer.", .students,
                .allYear, .online, offered: 74, attended: 71, covers: violence),
            one(
                year, .newEmployees, "Working at a safe college",
                "For each new employee within 60 days: what is forbidden, duties to report, support and rights.",
                .employees, .allYear, .online, offered: 96, attended: 93, covers: violence),
            one(
                year, .campaign, "Know what yes is",
                "Posters, talks in the residence halls and a week of events in October.", .both,
                days: [(10, 6), (10, 8), (10, 9)], .allYear, offered: 2460, covers: violence),
            one(
                year, .bystander, "Step in",
                "Students practice how to step in without putting themselves at risk.", .students,
                days: [(2, 12), (9, 17)], .eachTerm, offered: 400, attended: 143, covers: violence),
            one(
                year, .riskReduction, "Getting home", "Routes, rides, telephones and looking after friends.",
                .students, days: [(9, 3)], .eachTerm, attended: 88, covers: [.sexualAssault, .stalking]),
            one(
                year, .awareness, "Your campus at night",
                "A walk with Campus Safety: call boxes, doors, whom to call, and what each person can do.",
                .both, days: [(3, 5), (9, 24)], .eachTerm, attended: 61),
            one(
                year, .crimePrevention, "Register your bicycle",
                "Bicycles and laptops are marked; locks are lent out.", .both, days: [(4, 16), (9, 10)],
                .eachTerm, attended: 204),
            one(
                year, .drugEducation, "Alcohol: what you should know",
                "An online course for all incoming students, as the Drug-Free Schools Act asks.", .students,
                .yearly, .online, offered: 686, attended: 670),
            one(
                year, .hazing, "Belonging without hazing",
                "For officers and new members of student organizations: what hazing is, how to report it, other ways to build a group.",
                .students, days: [(1, 29), (9, 9)], .eachTerm, offered: 310, attended: 287,
                covers: [.hazing]),
        ]
    }
}
