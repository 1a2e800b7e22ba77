import GRDB

/// What is to be written of one person of a roster.
enum AudienceStep: Sendable {
    case add(AudienceWish)
    case change(AudiencePerson, AudienceWish)
    case end(Int64)

    /// As many steps are one act: a warning that is sent meanwhile waits for no more than these.
    static let together = 500

    /// Writes some steps, within one act.
    static func write(
        _ steps: some Sequence<AudienceStep>, on list: Int64, _ key: AudienceKey, _ writing: Writing
    ) throws {
        for step in steps {
            switch step {
            case .add(let wish): try add(wish, list, key, writing)
            case .change(let person, let wish): try change(person, to: wish, key, writing)
            case .end(let id):
                guard var person = try AudiencePerson.one(id, writing.db), person.ended == nil else {
                    continue
                }
                person.ended = writing.at
                try writing.put(.audiencePeople, person.values)
                try AudienceCodes.drop(id, writing.db)
            }
        }
    }

    private static func add(
        _ wish: AudienceWish, _ list: Int64, _ key: AudienceKey, _ writing: Writing
    ) throws {
        // Another import of the same file may have been quicker.
        guard try AudiencePerson.live(wish.mark, on: list, writing.db) == nil else { return }
        let person = try AudiencePerson.add(
            to: list, mark: wish.mark, source: .roster, campus: wish.campus, place: wish.place,
            segments: wish.segments, language: wish.language, wish.reached, writing)
        try AudienceCodes.keep(person.id, wish.reached, key, isNew: true, writing.db)
    }

    private static func change(
        _ person: AudiencePerson, to wish: AudienceWish, _ key: AudienceKey, _ writing: Writing
    ) throws {
        var person = person
        (person.campus, person.place, person.segments) = (wish.campus, wish.place, wish.segments)
        (person.language, person.ended) = (wish.language, nil)
        (person.mails, person.phones) = (wish.reached.mails.count, wish.reached.phones.count)
        person.content = try writing.seal(
            wish.reached.json, record: SealedRecord.audiencePerson(person.id))
        try writing.put(.audiencePeople, person.values)
        try AudienceCodes.keep(person.id, wish.reached, key, writing.db)
    }
}
