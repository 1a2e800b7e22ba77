import CleryLaw
import GRDB

/// The verbs of older days of the log.
enum OlderActs {
    /// Keeps a request. Who asks for days that are asked for already, and leaves no word, gets the number of that request.
    static func ask(
        for days: ClosedRange<Day>, _ words: OlderWords, comes: Bool, _ writing: Writing
    ) throws -> OlderRequest {
        if words.isEmpty, !comes, let known = try OlderRequests.waiting(for: days, writing.db) {
            return known
        }
        let id = try writing.nextID(.logRequests)
        let request = OlderRequest(
            id: id, at: writing.at, from: days.lowerBound, through: days.upperBound, comes: comes,
            content: words.isEmpty
                ? nil : try writing.seal(words.json, record: SealedRecord.logRequest(id)))
        try writing.put(.logRequests, request.values, isNew: true)
        return request
    }

    /// Opens the days of a request to all. Answered once, it stays so.
    static func open(_ id: Int64, by account: Int64, _ writing: Writing) throws {
        guard var request = try OlderRequests.one(id, writing.db) else { throw Refusal.notFound }
        guard request.answered == nil else { return }
        request.answered = writing.at
        request.answeredBy = account
        try writing.put(.logRequests, request.values)
    }

    static func set(_ rule: LogOpenness.Rule, _ writing: Writing) throws {
        let known = try Row.fetchOne(
            writing.db, sql: "SELECT id, value FROM settings WHERE name = ?", arguments: [LogOpenness.name])
        guard (known?[1] as String?).flatMap(LogOpenness.Rule.init(rawValue:)) ?? .open != rule else {
            return
        }
        let id = try (known?[0] as Int64?) ?? writing.nextID(.settings)
        try writing.put(.settings, [.integer(id), .text(LogOpenness.name), .text(rule.rawValue)])
    }
}
