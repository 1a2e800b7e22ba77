import CleryLaw
import Crypto
import GRDB

/// The verbs of the register of tests.
enum ExerciseActs {
    /// What is typed of an exercise, once nothing is wrong with it.
    struct Answers: Sendable, Equatable {
        var kind = ExerciseKind.exercise
        var name = ""
        var campus: Int64?
        var description = ""
        var announced = YesNo.unknown
        var isHeld = false
        var plannedDay: Day?
        var plannedMinute: Int?
        var heldDay: Day?
        var began: Int?
        var ended: Int?
    }

    struct Publication: Sendable, Equatable {
        var publicized = YesNo.unknown
        var edition: Int64?
        var texts: [Int64] = []
        var day: Day?
        var ways: Set<Exercise.Way> = []
        var shown = ""
    }

    static func enter(_ answers: Answers, by account: Int64?, _ writing: Writing) throws -> Exercise {
        var exercise = Exercise(
            id: try writing.nextID(.exercises), campus: answers.campus, kind: answers.kind,
            name: answers.name, description: answers.description, account: account, at: writing.at)
        set(answers, &exercise)
        try writing.put(.exercises, exercise.values, isNew: true)
        return exercise
    }

    /// States anew what an exercise is and when it was; also what makes a planned one held.
    static func change(_ id: Int64, _ answers: Answers, _ writing: Writing) throws {
        guard var exercise = try Exercise.one(id, writing.db), exercise.state != .canceled else {
            throw Refusal.notFound
        }
        (exercise.campus, exercise.kind) = (answers.campus, answers.kind)
        (exercise.name, exercise.description) = (answers.name, answers.description)
        set(answers, &exercise)
        try writing.put(.exercises, exercise.values)
    }

    private static func set(_ answers: Answers, _ exercise: inout Exercise) {
        exercise.announced = answers.announced
        (exercise.plannedDay, exercise.plannedMinute) = (answers.plannedDay, answers.plannedMinute)
        exercise.state = answers.isHeld ? .held : .planned
        exercise.heldDay = answers.isHeld ? answers.heldDay : nil
        exercise.began = answers.isHeld ? answers.began : nil
        exercise.ended = answers.isHeld ? answers.ended : nil
    }

    static func publicize(_ id: Int64, _ publication: Publication, _ writing: Writing) throws {
        guard var exercise = try Exercise.one(id, writing.db), exercise.state == .held, exercise.isTest else {
            throw Refusal.notFound
        }
        let isDone = publication.publicized == .yes
        exercise.publicized = publication.publicized
        exercise.edition = isDone ? publication.edition : nil
        exercise.texts = isDone ? publication.texts : []
        exercise.publicizedDay = isDone ? publication.day : nil
        exercise.ways = isDone ? publication.ways : []
        exercise.shown = isDone ? publication.shown : ""
        try writing.put(.exercises, exercise.values)
    }

    /// Somebody else has written what a test showed since the person saw it; nothing was written.
    struct Conflict: Error {}

    /// - Parameter seen: the mark of what the person saw.
    static func assess(
        _ id: Int64, _ results: ExerciseResults, followed: Day?, seen: String, by account: Int64?,
        _ writing: Writing
    ) throws {
        guard var exercise = try Exercise.one(id, writing.db), exercise.state == .held else {
            throw Refusal.notFound
        }
        guard exercise.mark == seen else { throw Conflict() }
        exercise.results = try writing.seal(results.json, record: SealedRecord.exercise(id))
        (exercise.assessor, exercise.assessed) = (account, writing.at)
        exercise.followedDay = followed
        try writing.put(.exercises, exercise.values)
    }

    static func cancel(_ id: Int64, why: String, _ writing: Writing) throws {
        guard var exercise = try Exercise.one(id, writing.db), exercise.state == .planned else {
            throw Refusal.notFound
        }
        (exercise.state, exercise.canceledWhy) = (.canceled, why)
        try writing.put(.exercises, exercise.values)
    }

    /// Keeps where something lies that shows it, with the fingerprint of a file where one was chosen.
    static func show(
        _ exercise: Int64, title: String, day: Day, keptAt: String, file: [UInt8]?, by account: Int64?,
        _ writing: Writing
    ) throws {
        guard try Exercise.one(exercise, writing.db) != nil else { throw Refusal.notFound }
        let evidence = ExerciseEvidence(
            id: try writing.nextID(.exerciseEvidence), exercise: exercise, title: title, day: day,
            keptAt: keptAt, digest: file.map { Array(SHA256.hash(data: $0)) }, size: file?.count,
            account: account, at: writing.at)
        try writing.put(.exerciseEvidence, evidence.values, isNew: true)
    }

    static func takeOut(_ evidence: Int64, of exercise: Int64, _ writing: Writing) throws {
        let all = try ExerciseEvidence.of(exercise: exercise, writing.db)
        guard var one = all.first(where: { $0.id == evidence }) else { throw Refusal.notFound }
        one.ended = writing.at
        try writing.put(.exerciseEvidence, one.values)
    }
}
