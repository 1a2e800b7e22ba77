import CleryLaw
import GRDB

/// The fire log, the register of fires and the count of arson, beside each other.
enum FireDifferences: DifferenceRoom {
    static func differences(_ scope: DifferenceScope, _ db: Database) throws -> [Difference] {
        let book = try FireBook(db)
        let logged = try LoggedFire.all(book, hiding: Hidden(), db).filter { scope.has($0.campus) }
        return try unregistered(logged, scope) + registered(book, logged, scope, db)
    }

    private static func unregistered(_ logged: [LoggedFire], _ scope: DifferenceScope) -> [Difference] {
        logged.filter { $0.fires.isEmpty && scope.years.contains($0.day.year) }.map {
            Difference(
                kind: .fireNotRegistered, year: $0.day.year, campus: $0.campus, subject: "entry:\($0.id)",
                incidents: [$0.incident], name: "Entry \($0.number) of the fire log",
                left: "The fire log: \(TimeWords.short($0.day)).", right: "The register of fires: nothing.",
                href: "/office/fires/new?entry=\($0.id)")
        }
    }

    private static func registered(
        _ book: FireBook, _ logged: [LoggedFire], _ scope: DifferenceScope, _ db: Database
    ) throws -> [Difference] {
        let inLog = Set(
            try Int64.fetchAll(
                db,
                sql: """
                    SELECT m.id FROM log_entries e JOIN incidents m
                      ON m.id = e.incident OR m.same_incident_as = e.incident WHERE e.log = 'fire'
                    """))
        var found: [Difference] = []
        for fire in book.fires where scope.years.contains(fire.year) {
            guard let facility = book.facility(fire.place), scope.has(facility.campus),
                fire.sameAs == nil, book.isHousing(fire).isYes
            else { continue }
            func add(_ kind: DifferenceKind, _ left: String, _ right: String) {
                found.append(
                    Difference(
                        kind: kind, year: fire.year, campus: facility.campus, subject: "fire:\(fire.id)",
                        incidents: [fire.incident].compactMap { $0 },
                        name: "Fire \(fire.number), \(facility.name)", left: left, right: right,
                        href: "/office/fires/\(fire.id)"))
            }
            if !(fire.incident.map(inLog.contains) ?? false) {
                add(
                    .fireNotInLog, "The register of fires: a fire of \(fire.year).",
                    fire.incident == nil
                        ? "The fire log: no incident is linked with it." : "The fire log: no entry.")
            }
            if let doubt = FireArson.doubt(fire.cause, try FireArson.of(fire, hiding: Hidden(), db)) {
                add(.fireArson, "The register of fires and the count:", doubt + ".")
            }
            if let entry = logged.first(where: { $0.fires.contains(fire.id) }), entry.day.year != fire.year {
                add(
                    .fireYear, "The register of fires: \(fire.year).",
                    "The fire log: \(TimeWords.short(entry.day)).")
            }
        }
        return found
    }
}
