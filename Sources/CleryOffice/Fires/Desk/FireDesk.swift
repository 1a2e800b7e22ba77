import CleryLaw
import GRDB

/// What a person at the fires desk may see, read once for a page.
struct FireDesk {
    static let crumbs = [
        Crumb(title: "Annual report", href: "/office/annual"), Crumb(title: "Fires", href: "/office/fires"),
    ]

    let book: FireBook
    let reach: Rights.Reach
    let hidden: Hidden
    let campuses: [Campus]
    /// The facilities of the campuses within reach.
    let facilities: [HousingFacility]

    init(_ visit: Visit, _ db: Database) throws {
        book = try FireBook(db)
        reach = visit.reach(.keepFires)
        hidden = try visit.hidden()
        let reach = reach
        campuses = try Campus.all(db).filter { reach.has($0.id) }
        let seen = Set(try Int64.fetchAll(db, sql: "SELECT id FROM places WHERE \(hidden.registeredPlaces)"))
        facilities = book.facilities.filter { reach.has($0.campus) && seen.contains($0.id) }
    }

    /// The facility of an address, if it lies on a campus within reach.
    func facility(_ number: String) -> HousingFacility? {
        facilities.first { "\($0.id)" == number }
    }

    /// The fire of an address, withdrawn or not, if its place lies on a campus within reach.
    func fire(_ number: String, _ db: Database) throws -> HousingFire? {
        guard let id = Int64(number), var fire = try FireRequests.one(id, db),
            let campus = try PlaceRequests.one(fire.place, db)?.campus, reach.has(campus)
        else { return nil }
        fire.place = book.fires.first { $0.id == id }?.place ?? fire.place
        return fire
    }

    func line(_ fire: HousingFire, _ db: Database) throws -> FireLine {
        let place = try PlaceRequests.one(fire.place, db)
        return FireLine(
            fire: fire, facility: book.facility(fire.place)?.name ?? place?.name ?? "",
            campus: place?.campus ?? 0, facts: book.facts(fire),
            points: fire.withdrawn == nil ? try FirePoints(book: book, hidden: hidden).of(fire, db) : [])
    }

    /// The fires that fit, the latest first.
    func lines(_ filter: FireFilter, _ db: Database) throws -> [FireLine] {
        let fires =
            filter.standing == .withdrawn
            ? try Row.fetchAll(
                db,
                sql:
                    "SELECT \(HousingFire.columns) FROM housing_fires WHERE withdrawn IS NOT NULL ORDER BY id"
            ).map(HousingFire.init(row:)) : book.fires
        let lines = try fires.filter { fire in
            (filter.year.map { $0 == fire.year } ?? true)
                && (filter.facility.map { $0 == fire.place } ?? true)
        }.map { try line($0, db) }.filter { line in
            reach.has(line.campus) && (filter.campus.map { $0 == line.campus } ?? true)
                && (filter.standing != .open || !line.open.isEmpty)
        }
        return lines.sorted { a, b in
            (a.fire.year, a.fire.day?.number ?? 0, a.fire.minute ?? 0, a.fire.id) > (
                b.fire.year, b.fire.day?.number ?? 0, b.fire.minute ?? 0, b.fire.id
            )
        }
    }

    /// The fires of the log within reach that belong to no fire of the register.
    func unregistered(_ db: Database) throws -> [LoggedFire] {
        try LoggedFire.all(book, hiding: hidden, db).filter { reach.has($0.campus) && $0.fires.isEmpty }
    }

    /// What is wrong where the same fire stands already: of the same facility and day, with the same time or none.
    func twice(_ answers: FireAnswers, except id: Int64?) -> Problem? {
        let twin = book.fires.first { one in
            one.id != id && one.place == answers.place && answers.day != nil && one.day == answers.day
                && (one.minute == nil || answers.minute == nil || one.minute == answers.minute)
        }
        return twin.map {
            Problem(
                "day",
                "Fire \($0.number) of that day is entered already. A second one needs the times of both.")
        }
    }

    /// The fires of which another may be the record in a second facility: those that began where they are.
    func origins(for fire: HousingFire?) -> [(fire: HousingFire, facility: String)] {
        // A fire that others point at stays where it began.
        if let fire, book.fires.contains(where: { $0.sameAs == fire.id }) { return [] }
        return book.fires.filter { one in
            one.sameAs == nil && one.id != fire?.id
                && (book.facility(one.place).map { reach.has($0.campus) } ?? false)
        }.suffix(100).reversed().map { ($0, book.facility($0.place)?.name ?? "") }
    }
}
