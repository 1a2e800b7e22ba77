import CleryLaw
import GRDB

/// Persons arrested in one incident for one kind of violation, as the tables count them.
struct Arrest: Sendable, Hashable {
    /// The record that stands in front of the incident.
    let incident: Int64
    let violation: LawViolation
    let persons: Int
    let campus: Int64
    let number: String
    let place: Int64
    let placeName: String
    let building: String
    /// The days on which it happened and was reported.
    let first: Day
    let last: Day

    /// The arrests that count in these years and may be seen; or, in the same form, the referrals.
    static func all(
        _ years: ClosedRange<Int>, _ family: Family = .arrests, within sight: Sight, _ db: Database
    ) throws -> [Arrest] {
        let zone = try OfficeZone.of(db)
        let sql = """
            SELECT counted.incident, category, max(persons), incidents.campus, coalesce(number, key),
              incidents.place, places.name, reported_day, occurred_from, occurred_to
            FROM (
              SELECT contributions.incident, category, geography, sum(count) AS persons FROM contributions
              WHERE year BETWEEN ? AND ? AND family = ? AND standing = 0 GROUP BY 1, 2, 3
            ) AS counted
            JOIN incidents ON incidents.id = counted.incident
            JOIN places ON places.id = incidents.place
            WHERE \(sight.incidents())
            GROUP BY counted.incident, category
            """
        return try Row.fetchAll(
            db, sql: sql, arguments: [years.lowerBound, years.upperBound, family.rawValue]
        ).compactMap { row in
            let category = CleryLaw.Category(rawValue: row[1])
            guard let violation = LawViolation.allCases.first(where: { $0.category == category }),
                category != nil
            else { return nil }
            let ends = [row[8] as Int64?, row[9]].compactMap { $0 }.map {
                zone.local(Instant(milliseconds: $0)).day
            }
            let days = ends + [(row[7] as Int32?).map(Day.init(number:))].compactMap { $0 }
            guard let first = days.min(), let last = days.max() else { return nil }
            return Arrest(
                incident: row[0], violation: violation, persons: row[2], campus: row[3], number: row[4],
                place: row[5], placeName: row[6], building: Likeness.building(row[6]), first: first,
                last: last)
        }
    }
}

/// An arrest that may be of a person referred, with the reasons why somebody should look.
struct ArrestProposal: Sendable {
    let arrest: Arrest
    private(set) var points = 0
    private(set) var reasons: [String] = []

    /// So like that the report waits for a decision.
    static let likely = 6
    /// So like that the room names it.
    static let possible = 4
    /// How many days apart they may be.
    static let days: Int32 = 3

    var isLikely: Bool { points >= Self.likely }
    var why: String { reasons.joined(separator: ", ") }

    /// | points | for |
    /// |---|---|
    /// | 5 | its number is quoted by the list |
    /// | 5 | it is the incident of the case itself |
    /// | 5 | a name or number of a person is the same (only on the page of one person) |
    /// | 3, 2, 1 | the same day, the next day, two or three days apart |
    /// | 3, 2 | the same place, the same building |
    /// | 2 | the same kind of violation |
    /// | 1 | the same number of persons, of two or more |
    init?(_ arrest: Arrest, for line: ReferralLine, building: String, persons: Int, namesAgree: Bool = false)
    {
        self.arrest = arrest
        if line.root == arrest.incident {
            add(5, "the arrest is in the incident of this case")
        } else if line.quoted == arrest.incident {
            add(5, "the list quotes the number \(arrest.number)")
        }
        if namesAgree { add(5, "a name or number in the reports of the arrest is the same") }
        let apart = Self.apart(line, arrest)
        // Far apart in time: only what ties them by itself makes them one.
        guard apart <= Self.days || points > 0 else { return nil }
        when(apart)
        if line.place == arrest.place {
            add(3, "the same place")
        } else if !building.isEmpty, building == arrest.building {
            add(2, "the same building")
        }
        if line.answer.violation == arrest.violation { add(2, "the same kind of violation") }
        if persons >= 2, persons == arrest.persons { add(1, "\(persons) persons each") }
        guard points >= Self.possible else { return nil }
    }

    private mutating func add(_ points: Int, _ reason: String) {
        self.points += points
        reasons.append(reason)
    }

    private mutating func when(_ apart: Int32) {
        switch apart {
        case 0: add(3, "the same day")
        case 1: add(2, "a day apart")
        case 2...Self.days: add(1, "\(apart) days apart")
        default: break
        }
    }

    private static func apart(_ line: ReferralLine, _ arrest: Arrest) -> Int32 {
        let from = line.from ?? line.day
        let through = max(from, line.through ?? from)
        return max(0, max(from.number - arrest.last.number, arrest.first.number - through.number))
    }
}
