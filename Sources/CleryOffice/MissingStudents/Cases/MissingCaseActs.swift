import CleryLaw
import GRDB

/// The verbs on a missing student. No sentence of theirs names anybody.
enum MissingCaseActs {
    /// What is told at first.
    struct Draft: Sendable {
        var campus: Int64 = 0
        var student: Int64?
        var reported = Instant(milliseconds: 0)
        var told = MissingTold()
        var resident: Bool?
        var emancipated: Bool?
        var lastSeen: Instant?
        /// The campus police or security took the report itself.
        var isWithPolice = false
    }

    static func report(
        _ draft: Draft, by account: Int64, today: Day, zone: Zone, _ key: OfficeKey, _ writing: Writing
    ) throws -> MissingCase {
        let id = try writing.nextID(.missingCases)
        var one = MissingCase(
            id: id,
            number: try RunningNumber.next(
                "M", year: today.year, in: "number", of: .missingCases, writing.db),
            campus: draft.campus, student: draft.student, reported: draft.reported, account: account,
            at: writing.at,
            content: try writing.seal(draft.told.json, record: SealedRecord.missingCase(id)))
        (one.resident, one.emancipated) = (draft.student == nil ? draft.resident : true, draft.emancipated)
        one.lastSeen = draft.lastSeen
        one.age = try age(one, zone, key, writing.db)
        try writing.put(.missingCases, one.values, isNew: true)
        if draft.isWithPolice {
            one = try refer(
                id, to: .campusPoliceOrSecurity, at: draft.reported, how: .inPerson,
                StepWords(who: "Campus police or security took the report"), by: account, writing)
        }
        return one
    }

    /// The age on the day of the determination, or of the report before there is one.
    static func age(_ one: MissingCase, _ zone: Zone, _ key: OfficeKey, _ db: Database) throws -> Int? {
        let day = zone.local(one.determined ?? one.reported).day
        let listed = try one.student.flatMap { try HallResident.one($0, db) }?.person(key, db).born
        guard let born = try listed ?? Day(one.told(key, db).birth) else { return nil }
        return AgeOf.years(born: born, on: day)
    }

    private static func found(_ id: Int64, _ writing: Writing) throws -> MissingCase {
        guard let one = try MissingCase.one(id, writing.db) else { throw Refusal.notFound }
        return one
    }

    static func open(_ id: Int64, _ writing: Writing) throws -> MissingCase {
        let one = try found(id, writing)
        guard one.isOpen else {
            throw Refusal(
                status: .conflict, title: "The case is closed",
                sentence: "Somebody closed it meanwhile. Open it again first. Nothing was changed.")
        }
        return one
    }

    /// Twice is once: the first referral counts.
    @discardableResult
    static func refer(
        _ id: Int64, to: MissingReferral.Recipient, at: Instant, how: MissingStep.How, _ words: StepWords,
        by account: Int64, _ writing: Writing
    ) throws -> MissingCase {
        var one = try open(id, writing)
        guard one.referred == nil else { return one }
        (one.referred, one.referredTo) = (at, to)
        try writing.put(.missingCases, one.values)
        try step(
            id, .referral, reached: true, at: at, due: nil, how: how, lateWhy: nil, words, by: account,
            writing)
        return one
    }

    static func step(
        _ id: Int64, _ duty: MissingStep.Duty, reached: Bool, at: Instant, due: Instant?,
        how: MissingStep.How,
        lateWhy: String?, _ words: StepWords, by account: Int64, _ writing: Writing
    ) throws {
        _ = try open(id, writing)
        let number = try writing.nextID(.missingSteps)
        let step = MissingStep(
            id: number, of: id, duty, reached: reached, done: at, due: due, how: how, lateWhy: lateWhy,
            account: account, at: writing.at,
            content: try writing.seal(words.json, record: SealedRecord.missingStep(number)))
        try writing.put(.missingSteps, step.values, isNew: true)
    }

    static func determine(
        _ id: Int64, at: Instant, byPolice: Bool, backdated: String?, zone: Zone, _ key: OfficeKey,
        _ writing: Writing
    ) throws {
        var one = try open(id, writing)
        let counted = try age(one, zone, key, writing.db)
        (one.determined, one.determinedAt, one.byPolice) = (at, writing.at, byPolice)
        one.backdated = backdated
        // An age that somebody stated otherwise than the birth date has it stays.
        if one.age == nil || one.age == counted {
            one.age = try age(one, zone, key, writing.db) ?? one.age
        } else {
            one.age = try settled(one, zone, key, writing.db)
        }
        try writing.put(.missingCases, one.values)
    }

    /// An age that nobody states anew: housing may have corrected its list since, so the younger of both, for which the
    /// law asks more. Against a date that was only told, what was stated stays.
    private static func settled(
        _ one: MissingCase, _ zone: Zone, _ key: OfficeKey, _ db: Database
    ) throws -> Int? {
        guard let counted = try age(one, zone, key, db), let age = one.age else {
            return try one.age ?? age(one, zone, key, db)
        }
        let isListed = try one.student.flatMap { try HallResident.one($0, db) }?.person(key, db).born != nil
        return isListed ? min(age, counted) : age
    }

    /// What the law asks: a resident of the list is one. The birth date says the age where nobody stated it: a date may
    /// have been told wrong.
    static func state(
        _ id: Int64, resident: Bool?, age: Int?, emancipated: Bool?, hasContact: Bool?, zone: Zone,
        _ key: OfficeKey, _ writing: Writing
    ) throws {
        var one = try open(id, writing)
        one.resident = one.student == nil ? resident : true
        one.emancipated = emancipated
        one.hasContact = one.student == nil ? hasContact : nil
        if let age, age != one.age {
            one.age = age
        } else {
            if age == nil { one.age = nil }
            one.age = try settled(one, zone, key, writing.db)
        }
        try writing.put(.missingCases, one.values)
    }

    /// Says which resident of the list it is, or that it is none of them after all: then what the list said is not
    /// known any more.
    static func know(
        _ id: Int64, as resident: HallResident?, zone: Zone, _ key: OfficeKey, _ writing: Writing
    ) throws {
        var one = try open(id, writing)
        if let resident {
            guard resident.campus == one.campus else { throw Refusal.notFound }
            (one.student, one.resident, one.hasContact) = (resident.id, true, nil)
            one.age = try age(one, zone, key, writing.db) ?? one.age
        } else {
            guard one.student != nil else { return }
            (one.student, one.resident) = (nil, nil)
            one.age = try age(one, zone, key, writing.db)
        }
        try writing.put(.missingCases, one.values)
    }

    static func close(_ id: Int64, _ outcome: MissingCase.Outcome, at: Instant, _ writing: Writing) throws {
        var one = try open(id, writing)
        (one.closed, one.outcome) = (at, outcome)
        try writing.put(.missingCases, one.values)
    }

    static func reopen(_ id: Int64, _ writing: Writing) throws {
        var one = try found(id, writing)
        guard !one.isOpen else { return }
        (one.closed, one.outcome) = (nil, nil)
        one.reopened += 1
        try writing.put(.missingCases, one.values)
    }

    // MARK: What is confidential

    static func search(campus: Int64, by account: Int64, reason: String, of one: Int64?, _ writing: Writing)
        throws
    {
        let look = MissingLook(
            id: try writing.nextID(.missingLooks), .search, campus: campus, missingCase: one, contact: nil,
            account: account, at: writing.at, reason: reason)
        try writing.put(.missingLooks, look.values, isNew: true)
    }

    /// Opens a contact for an open case; the look stands before the words are shown.
    static func look(_ id: Int64, by account: Int64, reason: String, _ writing: Writing) throws
        -> (MissingLook, ResidentContact)
    {
        let one = try open(id, writing)
        guard let student = one.student, let contact = try ResidentContact.now(of: student, writing.db)
        else { throw Refusal.notFound }
        let look = MissingLook(
            id: try writing.nextID(.missingLooks), .contact, campus: one.campus, missingCase: id,
            contact: contact.id, account: account, at: writing.at, reason: reason)
        try writing.put(.missingLooks, look.values, isNew: true)
        return (look, contact)
    }

    /// That what was opened was given to the police who investigate. Twice is once.
    static func give(_ id: Int64, look: Int64, at: Instant, by account: Int64, _ writing: Writing) throws {
        guard var kept = try MissingLook.one(look, writing.db), kept.missingCase == id, kept.kind == .contact
        else { throw Refusal.notFound }
        guard kept.given == nil else { return }
        (kept.given, kept.giver) = (at, account)
        try writing.put(.missingLooks, kept.values)
    }
}
