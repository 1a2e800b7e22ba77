import CleryLaw
import GRDB

/// The verbs on the list of residents and on what each of them answers. No sentence of theirs names anybody.
enum ResidentActs {
    static func enter(
        _ person: ResidentPerson, campus: Int64, place: Int64, from: Day, through: Day?, _ key: OfficeKey,
        _ writing: Writing
    ) throws -> HallResident {
        let id = try writing.nextID(.missingResidents)
        let marks = ResidentMarks(key)
        let resident = HallResident(
            id: id, campus: campus, place: place, mark: marks.student(person.number),
            mailMark: person.email.isEmpty ? nil : marks.mail(person.email),
            who: try writing.seal(person.json, record: SealedRecord.missingResident(id)), from: from,
            through: through, at: writing.at)
        try writing.put(.missingResidents, resident.values, isNew: true)
        return resident
    }

    /// Also somebody who moved out and is back: the contact that was registered stands again.
    static func change(
        _ resident: HallResident, to person: ResidentPerson, campus: Int64, place: Int64, from: Day,
        through: Day?, _ key: OfficeKey, _ writing: Writing
    ) throws {
        var resident = resident
        let mail = person.email.isEmpty ? nil : ResidentMarks(key).mail(person.email)
        // A link that went to the address before opens nothing any more.
        if resident.mailMark != mail { (resident.link, resident.until) = (nil, nil) }
        (resident.campus, resident.place, resident.from, resident.through) = (campus, place, from, through)
        (resident.mailMark, resident.ended) = (mail, nil)
        resident.who = try writing.seal(person.json, record: SealedRecord.missingResident(resident.id))
        try writing.put(.missingResidents, resident.values)
    }

    /// Who is no longer on the list has no link; a case that runs keeps the resident and the contact.
    static func end(_ resident: HallResident, _ writing: Writing) throws {
        var resident = resident
        (resident.ended, resident.link, resident.until) = (writing.at, nil, nil)
        try writing.put(.missingResidents, resident.values)
    }

    /// Asks to register or confirm a contact: a letter goes out, and the answer is awaited from this day.
    static func ask(_ resident: HallResident, today: Day, _ writing: Writing) throws {
        var resident = resident
        (resident.asked, resident.letters) = (today, resident.letters + 1)
        try letter(resident, today: today, writing)
    }

    static func remind(_ resident: HallResident, today: Day, _ writing: Writing) throws {
        var resident = resident
        resident.letters += 1
        try letter(resident, today: today, writing)
    }

    private static func letter(_ resident: HallResident, today: Day, _ writing: Writing) throws {
        var resident = resident
        resident.lettered = today
        if resident.link == nil { resident.link = SubscriptionKey.mark() }
        resident.until = today.adding(days: HallResident.linkDays)
        try writing.put(.missingResidents, resident.values)
    }

    /// Keeps what a resident answered; what stood before is ended.
    static func answer(
        _ resident: Int64, _ words: ContactWords, declined: Bool, _ way: ResidentContact.Way,
        _ writing: Writing
    ) throws {
        try withdraw(resident, writing)
        let id = try writing.nextID(.missingContacts)
        let contact = ResidentContact(
            id: id, resident: resident, declined: declined,
            content: try writing.seal(words.json, record: SealedRecord.missingContact(id)), way: way,
            at: writing.at)
        try writing.put(.missingContacts, contact.values, isNew: true)
    }

    /// What stands is still right.
    static func confirm(_ resident: Int64, _ writing: Writing) throws {
        guard var contact = try ResidentContact.now(of: resident, writing.db) else { return }
        contact.confirmed = writing.at
        try writing.put(.missingContacts, contact.values)
    }

    static func withdraw(_ resident: Int64, _ writing: Writing) throws {
        guard var contact = try ResidentContact.now(of: resident, writing.db) else { return }
        contact.ended = writing.at
        try writing.put(.missingContacts, contact.values)
    }
}
