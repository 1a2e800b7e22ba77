import CleryLaw
import Foundation
import GRDB

/// The verbs on lists, and on people who were typed or who asked for it. Those of a roster come by its file only.
enum AudienceActs {
    static let longestName = 60
    /// The list of those who asked for it themselves.
    static let ownList = "Self-service"
    /// A test list is for the office's own people; a real message needs more.
    static let mostOnTestList = 500

    @discardableResult
    static func makeList(_ name: String, _ kind: AudienceList.Kind, _ writing: Writing) throws -> AudienceList
    {
        if let problem = try problem(name, kind, writing.db) { throw problem }
        let list = AudienceList(
            id: try writing.nextID(.audienceLists), name: name, kind: kind, at: writing.at)
        try writing.put(.audienceLists, list.values, isNew: true)
        return list
    }

    static func problem(_ name: String, _ kind: AudienceList.Kind, _ db: Database) throws -> Problem? {
        guard !name.isEmpty else { return Problem("name", "Give the list a name.") }
        guard name.count <= longestName, !name.contains(where: \.isNewline) else {
            return Problem("name", "Write a shorter name, at most \(longestName) letters.")
        }
        let same = try AudienceList.all(db).contains { $0.name.lowercased() == name.lowercased() }
        if same { return Problem("name", "There is a list of this name already.") }
        if kind == .test, name.lowercased() == ownList.lowercased() {
            return Problem("name", "This is the name of the list of those who sign up themselves.")
        }
        return nil
    }

    /// Nobody on it is told any more, and its addresses wait for the schedule as those of people who are ended. A list
    /// never becomes one of the other kind.
    static func end(_ list: AudienceList, _ writing: Writing) throws {
        guard !list.isOwn else {
            throw Problem(
                "sure", "On this list are those who sign up themselves; each of them leaves by a link.")
        }
        var list = list
        list.ended = writing.at
        try writing.put(.audienceLists, list.values)
        try AudienceCodes.drop(list: list.id, writing.db)
    }

    /// Puts people on a test list whose addresses somebody typed. Who is on it already stays once.
    static func add(
        _ people: [AudiencePerson.Reached], to list: AudienceList, _ key: AudienceKey, _ writing: Writing
    ) throws -> Int {
        guard list.kind == .test, list.ended == nil else { throw Refusal.notFound }
        var added = 0
        for reached in people {
            guard let address = reached.mails.first ?? reached.phones.first else { continue }
            let mark = key.mark(ofAddress: address, on: list.id)
            guard try AudiencePerson.live(mark, on: list.id, writing.db) == nil else { continue }
            let person = try AudiencePerson.add(to: list.id, mark: mark, source: .hand, reached, writing)
            try AudienceCodes.keep(person.id, reached, key, writing.db)
            added += 1
        }
        let now = try AudienceCounts.people(on: list.id, writing.db)
        guard now <= mostOnTestList else {
            throw Problem(
                "people", "A test list holds at most \(mostOnTestList) people; this would make \(now).")
        }
        return added
    }

    /// Makes somebody who confirmed an address part of the audience; whoever is it already gets the new choice.
    @discardableResult
    static func confirm(
        _ wish: OwnWish, _ key: AudienceKey, _ writing: Writing
    ) throws -> AudiencePerson {
        let list = try listOfOwn(writing)
        let mark = key.mark(ofAddress: wish.address, on: list.id)
        let reached = wish.reached
        if var person = try AudiencePerson.live(mark, on: list.id, writing.db) {
            (person.campus, person.language) = (wish.campus, wish.language)
            try writing.put(.audiencePeople, person.values)
            return person
        }
        let person = try AudiencePerson.add(
            to: list.id, mark: mark, source: .own, campus: wish.campus, language: wish.language, reached,
            writing)
        try AudienceCodes.keep(person.id, reached, key, writing.db)
        return person
    }

    private static func listOfOwn(_ writing: Writing) throws -> AudienceList {
        let known = try AudienceList.all(writing.db).first { $0.kind == .live && $0.name == ownList }
        return try known ?? makeList(ownList, .live, writing)
    }

    /// Ends somebody and forgets where they were reached: what was sealed before opens no more.
    static func forget(_ person: AudiencePerson, _ writing: Writing) throws {
        guard person.source != .roster else { throw Refusal.notFound }
        var gone = person
        (gone.ended, gone.mails, gone.phones) = (writing.at, 0, 0)
        let record = SealedRecord.audiencePerson(person.id)
        // On a list that was ended they may have been destroyed before.
        if try !Destroyed.isGone(record, writing.db) {
            gone.content = try writing.seal(AudiencePerson.Reached().json, record: record)
        }
        try writing.put(.audiencePeople, gone.values)
        try AudienceCodes.drop(person.id, writing.db)
    }

    static func choose(
        campus: Int64?, language: String, for person: AudiencePerson, _ writing: Writing
    ) throws {
        guard person.source == .own, person.campus != campus || person.language != language else { return }
        var person = person
        (person.campus, person.language) = (campus, language)
        try writing.put(.audiencePeople, person.values)
    }

    /// Somebody looks at where a person is reached: the look itself is kept.
    static func open(
        _ person: AudiencePerson, by account: Int64, reason: String, _ writing: Writing
    ) throws {
        try writing.put(
            .audienceOpenings,
            [
                .integer(writing.nextID(.audienceOpenings)), .integer(person.id), .integer(account),
                .integer(writing.at.milliseconds), .text(reason),
            ], isNew: true)
    }
}

/// By which codes people are found again by an address. Passing: it is made again with the next file.
enum AudienceCodes {
    static func keep(
        _ person: Int64, _ reached: AudiencePerson.Reached, _ key: AudienceKey, isNew: Bool = false,
        _ db: Database
    ) throws {
        if !isNew { try drop(person, db) }
        for address in Set((reached.mails + reached.phones).map { $0.lowercased() }) {
            try db.cachedStatement(sql: "INSERT OR IGNORE INTO audience_codes VALUES (?, ?)").execute(
                arguments: [Data(key.code(address)), person])
        }
    }

    static func drop(_ person: Int64, _ db: Database) throws {
        try db.cachedStatement(sql: "DELETE FROM audience_codes WHERE person = ?").execute(arguments: [person]
        )
    }

    /// Of a whole list that is ended.
    static func drop(list: Int64, _ db: Database) throws {
        try db.execute(
            sql: "DELETE FROM audience_codes WHERE person IN (SELECT id FROM audience_people WHERE list = ?)",
            arguments: [list])
    }
}
