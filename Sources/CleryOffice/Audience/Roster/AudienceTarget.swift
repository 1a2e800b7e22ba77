import CleryLaw
import GRDB

/// The live list for which a roster is meant: one that is there, or one that the roster makes.
struct AudienceTarget: Sendable {
    let name: String
    /// Nil for a list that is still to be made.
    let list: AudienceList?
    /// The number that the list has or will have.
    let id: Int64

    /// Throws a `Problem` for a name that no roster may go to.
    init(_ name: String, _ db: Database) throws {
        self.name = name
        guard name.lowercased() != AudienceActs.ownList.lowercased() else {
            throw Problem("list", "On this list are those who sign up themselves; choose another.")
        }
        list = try AudienceList.all(db).first { $0.name == name }
        guard let list else {
            if let problem = try AudienceActs.problem(name, .live, db) {
                throw Problem("list", problem.sentence)
            }
            id = try Int64.fetchOne(db, sql: "SELECT coalesce(max(id), 0) + 1 FROM audience_lists") ?? 1
            return
        }
        guard list.kind == .live else {
            throw Problem("list", "A test list is typed by hand; a roster goes to a live list.")
        }
        id = list.id
    }

    /// What a file would do; nothing is kept.
    func trial(_ rows: AudienceRows, _ key: OfficeKey, _ db: Database) throws -> AudienceDifference {
        let comparison = try AudienceComparison(id, rows, key, db)
        while true {
            let some = try rows.next(AudienceStep.together)
            if some.isEmpty { break }
            _ = try comparison.compare(some, db)
        }
        _ = try comparison.missing(db)
        return comparison.difference
    }

    /// Takes a file in: first what it would do, and when that is what was meant, some people in each act, so that a
    /// warning waits for none of them. A file that was broken off is taken in whole by sending it again.
    static func take(
        _ name: String, _ file: () throws -> AudienceRows, by actor: Actor, _ account: Int64?,
        _ office: Office,
        when isMeant: (AudienceDifference) -> AudienceRefused.Reason?
    ) throws -> (list: Int64, difference: AudienceDifference) {
        let key = office.key
        var target = try office.read { try AudienceTarget(name, $0) }
        let expected = try office.read { db in try target.trial(file(), key, db) }
        if let reason = isMeant(expected) { throw AudienceRefused(reason: reason, difference: expected) }
        if target.list == nil {
            try office.actNow(by: actor, "made a live list of people who are told") {
                _ = try AudienceActs.makeList(name, .live, $0)
            }
            target = try office.read { try AudienceTarget(name, $0) }
        }
        let (id, codes) = (target.id, AudienceKey(key))
        func write(_ steps: some Sequence<AudienceStep>) throws {
            try office.actNow(by: actor, "took people into audience list \(id)") {
                try AudienceStep.write(steps, on: id, codes, $0)
            }
        }
        let rows = try file()
        let comparison = try office.read { try AudienceComparison(id, rows, key, $0) }
        while true {
            let some = try rows.next(AudienceStep.together)
            if some.isEmpty { break }
            let steps = try office.read { try comparison.compare(some, $0) }
            if !steps.isEmpty { try write(steps) }
        }
        let missing = try office.read { try comparison.missing($0) }
        var ended = missing[...]
        while !ended.isEmpty {
            try write(ended.prefix(AudienceStep.together))
            ended = ended.dropFirst(AudienceStep.together)
        }
        let difference = comparison.difference
        try office.actNow(by: actor, difference.sentence(id)) {
            try keep(difference, of: id, by: account, $0)
        }
        return (id, difference)
    }

    private static func keep(
        _ difference: AudienceDifference, of list: Int64, by account: Int64?, _ writing: Writing
    ) throws {
        let numbers = [
            difference.rows, difference.count(.added), difference.count(.changed), difference.count(.ended),
            difference.unchanged, difference.rejected,
        ]
        try writing.put(
            .audienceImports,
            [
                .integer(writing.nextID(.audienceImports)), .integer(list), Value(account),
                .integer(writing.at.milliseconds),
            ] + numbers.map { Value($0) }, isNew: true)
    }
}

/// Why a file was not taken in: nothing was done.
struct AudienceRefused: Error {
    enum Reason: Sendable { case nothingToDo, endsTooMany, isAnother }
    let reason: Reason
    let difference: AudienceDifference
}
