import CleryLaw
import GRDB

/// A fire of student housing in the daily fire log, as the public reads it there.
struct LoggedFire: Sendable, Equatable, Identifiable {
    /// The number of the log's entry in addresses.
    let id: Int64
    let incident: Int64
    let number: String
    let location: String
    let facility: Int64
    let campus: Int64
    /// When it burned, as far as the entry says; else when it was reported.
    let day: Day
    let minute: Int?
    /// The fires of the register that belong to it.
    var fires: [Int64] = []

    /// Words for a choice: "24-0005, 3/4/2024 9:05 p.m., Ashby Hall".
    var title: String {
        let when = TimeWords.short(day) + (minute.map { " " + FireWords.clock($0) } ?? "")
        return [number, when, location].filter { !$0.isEmpty }.joined(separator: ", ")
    }
}

extension LoggedFire {
    /// The entries of the fire log whose incidents stand for themselves and lie in a facility, oldest first.
    /// Restricted records are left out: nothing here says that there is one.
    static func all(_ book: FireBook, hiding hidden: Hidden, _ db: Database) throws -> [LoggedFire] {
        let zone = try OfficeZone.of(db)
        let sql = """
            SELECT e.id, e.incident, e.number, e.location, e.occurred_from, e.dates_only,
              coalesce(e.reported_day, incidents.reported_day), incidents.place
            FROM log_entries e JOIN incidents ON incidents.id = e.incident
            LEFT JOIN fires ON fires.id = incidents.id
            WHERE e.log = 'fire' AND e.merged_into IS NULL AND incidents.same_incident_as IS NULL
              AND coalesce(fires.burned, 1) = 1
            ORDER BY e.reported_day, e.id
            """
        let linked = try linked(db)
        return try Row.fetchAll(db, sql: sql).compactMap { row in
            let incident: Int64 = row[1]
            guard !hidden.incidents.contains(incident), let facility = book.facility(holding: row[7]) else {
                return nil
            }
            let burned = (row[4] as Int64?).map { zone.local(Instant(milliseconds: $0)) }
            guard let day = burned?.day ?? (row[6] as Int32?).map(Day.init(number:)),
                facility.isHousing(on: day).isYes
            else { return nil }
            return LoggedFire(
                id: row[0], incident: incident, number: row[2], location: row[3], facility: facility.id,
                campus: facility.campus, day: day,
                minute: (row[5] as Bool) ? nil : burned.map { $0.secondOfDay / 60 },
                fires: linked[incident] ?? [])
        }
    }

    /// The incident that a fire is linked with; the page asks what of it may be shown.
    static func incident(_ id: Int64, _ db: Database) throws -> Incident? {
        try IncidentRequests.one(id, db)
    }

    /// The standing fires of incidents, by the incident that stands in front.
    private static func linked(_ db: Database) throws -> [Int64: [Int64]] {
        var linked: [Int64: [Int64]] = [:]
        for row in try Row.fetchAll(
            db,
            sql: """
                SELECT coalesce(same_incident_as, incidents.id), housing_fires.id FROM housing_fires
                JOIN incidents ON incidents.id = incident WHERE withdrawn IS NULL ORDER BY housing_fires.id
                """)
        {
            linked[row[0], default: []].append(row[1])
        }
        return linked
    }
}

extension Hidden {
    /// What is hidden from everybody who is not named, as a database tells it by itself.
    static func fromAll(_ db: Database) throws -> Hidden {
        // Readers and broken glass are those of an account; without one neither day nor time matters.
        try Hidden(from: nil, now: Instant(milliseconds: 0), today: Day(number: 0), db)
    }
}

/// Whether the case desk counts an arson in the incident of a fire. A fire set on purpose stands in both tables.
enum FireArson: Sendable, Equatable {
    case counted
    /// A fact of the incident is still missing.
    case undecided
    case notCounted

    /// Nil where the fire belongs to no incident that is to be seen.
    static func of(_ fire: HousingFire, hiding hidden: Hidden, _ db: Database) throws -> FireArson? {
        guard let incident = fire.incident, !hidden.incidents.contains(incident) else { return nil }
        let row = try Row.fetchOne(
            db.cachedStatement(
                sql: """
                    SELECT coalesce(max(standing = 0 AND count > 0), 0), coalesce(max(standing = 2), 0)
                    FROM contributions
                    WHERE category = ?2 AND incident IN (
                      SELECT id FROM incidents WHERE coalesce(same_incident_as, id) = (
                        SELECT coalesce(same_incident_as, id) FROM incidents WHERE id = ?1))
                    """), arguments: [incident, CleryLaw.Category.arson.rawValue])
        guard let row else { return .notCounted }
        if (row[0] as Int) == 1 { return .counted }
        return (row[1] as Int) == 1 ? .undecided : .notCounted
    }

    /// What does not agree between the cause of a fire and its incident; nil where both sides agree.
    static func doubt(_ cause: FireCause?, _ standing: FireArson?) -> String? {
        switch (cause, standing) {
        case (.intentional, .notCounted):
            "it was set on purpose, but no arson is counted for its incident"
        case (.intentional, .undecided):
            "it was set on purpose, and its incident still waits for a fact that decides whether it is arson"
        case (.intentional, nil):
            "it was set on purpose, but belongs to no incident in which an arson could be counted"
        case (let cause?, .counted) where cause != .intentional:
            "an arson is counted for its incident, but its cause is not intentional"
        default: nil
        }
    }
}
