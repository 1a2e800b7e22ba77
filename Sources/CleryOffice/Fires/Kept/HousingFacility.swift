import CleryLaw
import GRDB

/// An on-campus student housing facility: a place of the registry on the days on which the law says so.
struct HousingFacility: Sendable, Equatable, Identifiable {
    let id: Int64
    let campus: Int64
    let name: String
    let number: String?
    let address: String?
    /// The days on which it is one, in order.
    var spans: [ClosedRange<Day>] = []
    /// The days on which nobody knows whether it is one.
    var doubts: [ClosedRange<Day>] = []

    func isHousing(on day: Day) -> Known<Bool> {
        if spans.contains(where: { $0.contains(day) }) { return .known(true) }
        return doubts.contains { $0.contains(day) } ? .unknown : .known(false)
    }

    /// Whether it was one on some of these days.
    func isInUse(_ days: ClosedRange<Day>) -> Bool { spans.contains { $0.overlaps(days) } }

    func isInUse(in year: Int) -> Bool { Self.days(of: year).map(isInUse) ?? false }

    /// Whether it was one on all the days of a year, on none, or nobody can tell without the day.
    func isHousing(in year: Int) -> Known<Bool> {
        guard let days = Self.days(of: year) else { return .known(false) }
        if spans.contains(where: { $0.contains(days.lowerBound) && $0.contains(days.upperBound) }) {
            return .known(true)
        }
        return isInUse(days) || doubts.contains { $0.overlaps(days) } ? .unknown : .known(false)
    }

    /// From when to when it was one within a year, where that was not the whole year.
    func part(of year: Int) -> (from: Day, through: Day)? {
        guard let days = Self.days(of: year) else { return nil }
        let met = spans.filter { $0.overlaps(days) }.map { $0.clamped(to: days) }
        guard let first = met.first, let last = met.last else { return nil }
        if met.count == 1, first == days { return nil }
        return (first.lowerBound, last.upperBound)
    }

    static func days(of year: Int) -> ClosedRange<Day>? {
        guard let first = Day(year: year, month: 1, day: 1), let last = Day(year: year, month: 12, day: 31)
        else { return nil }
        return first...last
    }
}

extension HousingFacility {
    /// All facilities, and places that may be one, by campus and name. What is a part of a facility is none of its own.
    static func all(_ db: Database) throws -> [HousingFacility] {
        let sql = """
            SELECT places.id, places.campus, places.name, d.number, d.address, a.from_day, a.through_day,
              a.geography, a.student_housing
            FROM places JOIN place_answers a ON a.place = places.id
            LEFT JOIN place_details d ON d.id = places.id
            WHERE d.merged_into IS NULL AND coalesce(a.student_housing, 1) = 1
              AND coalesce(a.geography, '\(Place.onCampus.rawValue)') = '\(Place.onCampus.rawValue)'
              AND (a.geography IS NOT NULL OR a.student_housing IS NOT NULL)
            ORDER BY places.id, a.from_day
            """
        var found: [Int64: HousingFacility] = [:]
        for row in try Row.fetchAll(db, sql: sql) {
            let id: Int64 = row[0]
            var one =
                found[id]
                ?? HousingFacility(
                    id: id, campus: row[1], name: row[2], number: row[3], address: row[4])
            let days = Day(number: row[5])...Day(number: row[6])
            if (row[7] as String?) != nil, (row[8] as Int?) != nil {
                if let last = one.spans.last, last.upperBound.adding(days: 1) == days.lowerBound {
                    one.spans[one.spans.count - 1] = last.lowerBound...days.upperBound
                } else {
                    one.spans.append(days)
                }
            } else {
                one.doubts.append(days)
            }
            found[id] = one
        }
        let parents = try parents(db)
        return found.values.filter { one in
            !(parents.above(one.id).contains { found[$0].map { !$0.spans.isEmpty } ?? false })
        }.sorted { ($0.campus, $0.name.lowercased(), $0.id) < ($1.campus, $1.name.lowercased(), $1.id) }
    }

    /// What places are a part of, and what they turned out to be.
    struct Parents {
        var parent: [Int64: Int64] = [:]
        var merged: [Int64: Int64] = [:]

        /// The place itself, or the one that it turned out to be. No act makes a circle; a few steps end it.
        func real(_ place: Int64) -> Int64 {
            var at = place
            for _ in 0..<8 { at = merged[at] ?? at }
            return at
        }

        /// The places that this one is a part of, the nearest first.
        func above(_ place: Int64) -> [Int64] {
            var (at, all) = (real(place), [Int64]())
            while let next = parent[at].map(real), all.count < 8 {
                all.append(next)
                at = next
            }
            return all
        }
    }

    static func parents(_ db: Database) throws -> Parents {
        var parents = Parents()
        for row in try Row.fetchAll(
            db,
            sql: """
                SELECT id, parent, merged_into FROM place_details
                WHERE parent IS NOT NULL OR merged_into IS NOT NULL
                """)
        {
            if let parent = row[1] as Int64? { parents.parent[row[0]] = parent }
            if let merged = row[2] as Int64? { parents.merged[row[0]] = merged }
        }
        return parents
    }
}
