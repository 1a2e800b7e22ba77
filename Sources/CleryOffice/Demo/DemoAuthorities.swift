import CleryLaw

/// The demo's campus security authorities: entered a year ago, written to, asked for the year before, and trained, each
/// on its own day of the story. Some are late.
struct DemoAuthorities {
    private typealias Step = (at: String, tell: @Sendable (Office) throws -> Void)

    private var coming: ArraySlice<(at: Instant, tell: @Sendable (Office) throws -> Void)>

    /// - Parameter now: what lies after it has not happened yet.
    init(_ dates: DemoDates, now: Instant) throws {
        let year = dates.thisYear
        let trainingDue = try dates.day("04-30", year: 0)
        let signingDue = try dates.day("04-01", year: 0)
        let final = try dates.day("06-15", year: 0)
        let left = try dates.day("05-20", year: 0)
        let steps: [Step] = [
            ("-1/08-18 09:30", { try DemoAuthorities.enter(in: $0) }),
            ("-1/08-20 10:15", { try DemoAuthorities.write(in: $0) }),
            ("-1/08-27 16:00", { try DemoAuthorities.acknowledge(1...17, in: $0) }),
            ("-1/09-09 08:45", { try DemoAuthorities.acknowledge(18...25, in: $0) }),
            ("01-20 09:00", { try DemoAuthorities.assign(year, due: trainingDue, in: $0) }),
            ("02-02 09:00", { try DemoAuthorities.ask(year - 1, due: signingDue, final: final, in: $0) }),
            ("02-11 14:20", { try DemoAuthorities.train(year, 1...9, in: $0) }),
            ("02-20 11:00", { try DemoAuthorities.sign(2...13, in: $0) }),
            ("03-19 15:30", { try DemoAuthorities.train(year, 10...16, in: $0) }),
            ("03-27 10:00", { try DemoAuthorities.sign(14...20, in: $0) }),
            ("04-22 10:00", { try DemoAuthorities.late(2, in: $0) }),
            ("05-20 12:00", { try DemoAuthorities.leave(12, on: left, in: $0) }),
            ("08-14 13:00", { try DemoAuthorities.review(1...24, in: $0) }),
        ]
        coming = try steps.map { (at: try dates.instant($0.at, year: 0), tell: $0.tell) }
            .filter { $0.at <= now }[...]
    }

    /// Tells what happens before an instant; the clock stands where each thing happens.
    mutating func tell(before at: Instant, in office: Office, _ story: DemoClock) throws {
        while let step = coming.first, step.at <= at {
            coming.removeFirst()
            story.stand(at: step.at)
            try step.tell(office)
        }
    }

    private static func numbers(_ range: ClosedRange<Int64>, _ db: Writing) throws -> [SecurityAuthority] {
        try range.compactMap { try SecurityAuthority.one($0, db.db) }.filter(\.isAuthority)
    }

    private static func enter(in office: Office) throws {
        let today = office.today
        try office.actNow(by: .account(1), "entered the roster of campus security authorities") { writing in
            for one in DemoAuthorityPeople.all {
                var authority = SecurityAuthority(
                    id: 0, campus: one.campus, functions: one.functions, unit: one.unit,
                    from: today.adding(days: -one.since))
                (authority.bond, authority.named) = (one.bond, one.named)
                authority.account = one.isFirst ? 1 : nil
                authority.remark = one.remark
                let person = AuthorityPerson(
                    name: one.isFirst ? "" : one.name, email: one.isFirst ? "" : one.email,
                    supervisor: one.supervisor)
                try AuthorityActs.enter(authority, person, by: 1, today: today, writing)
            }
        }
    }

    private static func write(in office: Office) throws {
        let (today, key) = (office.today, office.key)
        try office.actNow(by: .account(1), "wrote the designation letters to security authorities") {
            writing in
            for authority in try SecurityAuthority.all(within: .all, writing.db).sorted(by: { $0.id < $1.id })
            where authority.isAuthority {
                try AuthorityLetterActs.write(
                    to: authority, institution: office.name, by: 1, today: today, key, writing)
            }
        }
    }

    private static func acknowledge(_ range: ClosedRange<Int64>, in office: Office) throws {
        try office.actNow(by: .everybody, "acknowledged designation letters") { writing in
            for authority in try numbers(range, writing) {
                guard let letter = try AuthorityLetter.of(authority.id, writing.db).first else { continue }
                try AuthorityLetterActs.acknowledge(
                    letter, authority.account == nil ? .link : .account, by: authority.account, writing)
            }
        }
    }

    private static func assign(_ year: Int, due: Day, in office: Office) throws {
        let today = office.today
        try office.actNow(by: .account(1), "assigned the training of security authorities for \(year)") {
            _ = try TrainingActs.assign(year, due: due, within: .all, by: 1, today: today, $0)
        }
    }

    /// Most take the house's course, at the first try or the second; campus security learns elsewhere.
    private static func train(_ year: Int, _ range: ClosedRange<Int64>, in office: Office) throws {
        let today = office.today
        try office.actNow(by: .everybody, "took the quiz, or learned elsewhere") { writing in
            for authority in try numbers(range, writing) {
                let trainings = try AuthorityTraining.of(authority: authority.id, writing.db)
                guard let training = trainings.first(where: { $0.year == year }),
                    authority.account == nil
                else { continue }
                if authority.functions == [.campusSecurity] {
                    _ = try TrainingActs.completeOutside(
                        authority, year: year, on: today, words: "Clery training of the state association",
                        by: 1, today: today, writing)
                    continue
                }
                if authority.id % 5 == 0 { try take(training, number: 1, misses: 3, today, writing) }
                try take(
                    training, number: authority.id % 5 == 0 ? 2 : 1, misses: Int(authority.id) % 3, today,
                    writing)
            }
        }
    }

    private static func take(
        _ training: AuthorityTraining, number: Int, misses: Int, _ today: Day, _ writing: Writing
    ) throws {
        let quiz = CourseQuiz(training: training.id, number: number)
        let missed = Set(quiz.questions.prefix(misses).map(\.id))
        let rights = Dictionary(uniqueKeysWithValues: quiz.questions.map { ($0.id, $0.right) })
        let judged = quiz.judge { id in
            let right = rights[id] ?? 0
            return "\(missed.contains(id) ? (right == 0 ? 1 : 0) : right)"
        }
        guard let result = judged.result else { return }
        try TrainingActs.take(training, number: number, result, today: today, writing)
    }

    private static func ask(_ year: Int, due: Day, final: Day, in office: Office) throws {
        let today = office.today
        for campus in try office.read({ try Campus.all($0) }) {
            try office.actNow(by: .account(1), "began the yearly signing of security authorities for \(year)")
            {
                _ = try AuthorityRoundActs.begin(
                    year, campus: campus.id, due: due, final: final, by: 1, today: today, $0)
            }
        }
    }

    /// Every third was told of something.
    private static func sign(_ range: ClosedRange<Int64>, in office: Office) throws {
        try office.actNow(by: .everybody, "signed for the year as security authorities") { writing in
            for authority in try numbers(range, writing) where authority.account == nil {
                for ask in try AuthorityAsk.of(authority: authority.id, writing.db) {
                    let person = try AuthorityPerson.of(authority, office.key, writing.db)
                    try AuthorityRoundActs.sign(
                        ask, authority.id % 3 == 0 ? .reported : .nothing, name: person.name, .link, by: nil,
                        writing)
                }
            }
        }
    }

    /// Somebody who signed "nothing" learned of something after all.
    private static func late(_ number: Int64, in office: Office) throws {
        try office.actNow(by: .everybody, "signed again after “nothing” as a security authority") { writing in
            for authority in try numbers(number...number, writing) {
                for ask in try AuthorityAsk.of(authority: authority.id, writing.db) {
                    let person = try AuthorityPerson.of(authority, office.key, writing.db)
                    try AuthorityRoundActs.sign(ask, .reported, name: person.name, .link, by: nil, writing)
                }
            }
        }
    }

    private static func leave(_ number: Int64, on day: Day, in office: Office) throws {
        let today = office.today
        try office.actNow(by: .account(1), "ended the designation of security authority \(number)") {
            writing in
            for authority in try numbers(number...number, writing) {
                try AuthorityActs.end(
                    authority, on: day, why: "No longer resident assistant", by: 1, today: today, writing)
            }
        }
    }

    private static func review(_ range: ClosedRange<Int64>, in office: Office) throws {
        let today = office.today
        try office.actNow(by: .account(1), "looked at designations of security authorities again") {
            writing in
            for number in range {
                guard let authority = try SecurityAuthority.one(number, writing.db), authority.endedWhy == nil
                else { continue }
                try AuthorityActs.review(authority, .confirmed, why: nil, by: 1, today: today, writing)
            }
        }
    }
}
