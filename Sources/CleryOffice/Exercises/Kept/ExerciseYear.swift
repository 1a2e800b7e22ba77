import CleryLaw
import GRDB

/// The tests of one calendar year, and what the law says the year lacks.
struct ExerciseYear: Sendable {
    let year: Int
    /// All that stands under a day of the year, the newest first.
    let exercises: [Exercise]

    init(_ year: Int, _ all: [Exercise]) {
        self.year = year
        exercises = all.filter { $0.day?.year == year }
    }

    /// What was held on a campus, or on all at once; real emergencies are among it, and the law leaves them out.
    func held(on campus: Int64) -> [Exercise] {
        exercises.filter { $0.state == .held && ($0.campus == nil || $0.campus == campus) }
    }

    func missing(on campus: Int64) -> Finding<[EmergencyTests.Missing]> {
        EmergencyTests.missing(in: year, held(on: campus).map(\.test))
    }

    /// What is not in order, in sentences; none where the year is.
    func lacks(on campus: Int64) -> [String] {
        let finding = missing(on: campus)
        return finding.asks.map(\.sentence) + (finding.answer ?? []).map(\.sentence)
    }

    /// The day since which the year is in order.
    func complete(on campus: Int64) -> Day? {
        guard missing(on: campus).answer == [] else { return nil }
        return held(on: campus).filter { one in
            one.isTest && one.publicized == .yes && one.publicizedDay.map { $0.year == year } ?? true
        }
        .compactMap { one in [one.heldDay, one.publicizedDay].compactMap(\.self).max() }.min()
    }
}

/// The yearly duty to test the emergency procedures: done when the register of tests shows a year in order.
enum ExerciseDuties: DutyRoom {
    static func duties(_ year: Int, _ db: Database) throws -> [Duty] {
        let book = ExerciseYear(year, try Exercise.all(db))
        return try Campus.all(db).map { campus in
            let tests = book.held(on: campus.id).filter(\.isTest)
            let done = book.complete(on: campus.id)
            let named = tests.reversed().map { one in
                "\(one.name), \(one.heldDay.map(TimeWords.short) ?? "no day")"
            }.joined(separator: "; ")
            let lacks = book.lacks(on: campus.id).joined(separator: " ")
            return Duty(
                key: "emergency-test:\(year):\(campus.id)",
                title: "Test the emergency procedures and publicize them", campus: campus.id,
                due: SourceYear.day(year, 12, 31), done: done, evidence: done == nil ? lacks : named + ".",
                href: "/office/exercises?year=\(year)", citation: EmergencyTests.citation)
        }
    }
}
