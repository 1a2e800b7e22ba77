import CleryLaw
import GRDB

/// The verbs on training.
enum TrainingActs {
    /// Reminders go out so many days from the due day.
    static let reminders = [-14, 0, 14, 28]
    static let rest: Int32 = 3

    /// Assigns a cycle to all authorities of some campuses who have none in it. Gives how many.
    @discardableResult
    static func assign(
        _ year: Int, due: Day, within reach: Rights.Reach, by account: Int64, today: Day, _ writing: Writing
    ) throws -> Int {
        let has = try AuthorityTraining.of(year: year, writing.db)
        let new = try SecurityAuthority.all(within: reach, writing.db).filter {
            $0.isAuthority && $0.holds(on: today) && has[$0.id] == nil
        }
        for authority in new {
            try assign(year, to: authority, due: due, by: account, today: today, writing)
        }
        return new.count
    }

    @discardableResult
    static func assign(
        _ year: Int, to authority: SecurityAuthority, due: Day, by account: Int64, today: Day,
        _ writing: Writing
    ) throws -> AuthorityTraining {
        let training = AuthorityTraining(
            id: try writing.nextID(.authorityTrainings), authority: authority.id, year: year, due: due,
            account: account, at: writing.at, today: today)
        try writing.put(.authorityTrainings, training.values, isNew: true)
        try AuthorityMark.extend(authority, today: today, writing)
        return training
    }

    static func remind(_ training: AuthorityTraining, today: Day, _ writing: Writing) throws {
        guard var training = try AuthorityTraining.one(training.id, writing.db), training.done == nil else {
            return
        }
        (training.letters, training.lettered) = (training.letters + 1, today)
        try writing.put(.authorityTrainings, training.values)
        if let authority = try SecurityAuthority.one(training.authority, writing.db) {
            try AuthorityMark.extend(authority, today: today, writing)
        }
    }

    /// Keeps a try. One that passes completes the training, and that of the same account's other entries in the cycle.
    ///
    /// Throws a `Problem` where the try is not the next one: it was sent twice, or made up.
    static func take(
        _ training: AuthorityTraining, number: Int, _ result: CourseQuiz.Result, today: Day,
        _ writing: Writing
    ) throws {
        let tries = try TrainingTry.of(training.id, writing.db)
        guard let training = try AuthorityTraining.one(training.id, writing.db), training.done == nil,
            number == tries.count + 1
        else { throw Problem("try", "These answers were sent before, or the quiz is already passed.") }
        guard tries.count(where: { $0.day == today }) < CourseQuiz.triesADay else {
            throw Problem("try", CourseQuiz.enough)
        }
        let one = TrainingTry(
            id: try writing.nextID(.authorityTries), training: training.id, number: number,
            correct: result.correct, asked: result.asked, passed: result.passed, answers: result.kept,
            day: today, at: writing.at)
        try writing.put(.authorityTries, one.values, isNew: true)
        guard result.passed else { return }
        for var same in try sameYear(training, writing.db) where same.done == nil {
            (same.done, same.how) = (today, .course)
            (same.correct, same.asked) = (result.correct, result.asked)
            try writing.put(.authorityTrainings, same.values)
        }
    }

    /// The training of this entry, and of the other entries of the same account.
    private static func sameYear(
        _ training: AuthorityTraining, _ db: Database
    ) throws -> [AuthorityTraining] {
        guard let account = try SecurityAuthority.one(training.authority, db)?.account else {
            return [training]
        }
        let entries = Set(try SecurityAuthority.of(account: account, db).map(\.id))
        return try AuthorityTraining.of(year: training.year, db).values
            .filter { entries.contains($0.authority) }.sorted { $0.id < $1.id }
    }

    /// Keeps that somebody learned elsewhere. What is done already stays as it is; gives whether anything changed.
    static func completeOutside(
        _ authority: SecurityAuthority, year: Int, on day: Day, words: String, by account: Int64, today: Day,
        _ writing: Writing
    ) throws -> Bool {
        var training =
            try AuthorityTraining.of(authority: authority.id, writing.db).first { $0.year == year }
            ?? AuthorityTraining(
                id: try writing.nextID(.authorityTrainings), authority: authority.id, year: year, due: day,
                account: account, at: writing.at, today: today)
        guard training.done == nil else { return false }
        (training.done, training.how, training.words) = (day, .outside, words)
        try writing.put(.authorityTrainings, training.values)
        return true
    }
}
