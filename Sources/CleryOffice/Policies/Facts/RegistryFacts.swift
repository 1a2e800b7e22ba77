import CleryLaw
import GRDB

/// What the registry of places shows of a campus: how many places it has, and of which kinds.
struct RegistryFacts: Sendable, Equatable {
    var places = 0
    /// Places of which the law still asks something.
    var undecided = 0
    var housing = 0
    var noncampus = 0
    /// Noncampus places of student organizations.
    var organizations = 0

    /// Whether a place shows that the answer is yes; nil where the registry cannot tell.
    func shows(_ fact: InstitutionFact) -> Bool {
        switch fact {
        case .onCampusHousing: housing > 0
        case .noncampusProperty: noncampus > 0
        case .noncampusOrganizations: organizations > 0
        default: false
        }
    }

    /// What the registry says of a fact, for whoever answers it.
    func sentence(_ fact: InstitutionFact) -> String? {
        guard fact.isSeenInRegistry else { return nil }
        if places == 0 { return "The registry has no place of this campus yet." }
        let of = "of \(places) place\(places == 1 ? "" : "s") in the registry"
        let open = undecided == 0 ? "" : "; \(undecided) \(undecided == 1 ? "is" : "are") not decided yet"
        switch fact {
        case .onCampusHousing: return "\(Self.count(housing)) \(of) is on-campus student housing\(open)."
        case .noncampusProperty: return "\(Self.count(noncampus)) \(of) is noncampus property\(open)."
        default: return "\(Self.count(organizations)) \(of) is a noncampus place of an organization\(open)."
        }
    }

    private static func count(_ number: Int) -> String { number == 0 ? "None" : "\(number)" }

    /// The days that the statements of a report speak of: the calendar year before, and up to the day it is due.
    static func days(of year: Int) -> ClosedRange<Day>? {
        guard let first = Day(year: year - 1, month: 1, day: 1), let due = ReportDue.day(of: year) else {
            return nil
        }
        return first...due
    }

    /// For each campus, or for one.
    static func read(_ campus: Int64?, year: Int, _ db: Database) throws -> [Int64: RegistryFacts] {
        guard let days = days(of: year) else { return [:] }
        let rows = try Row.fetchAll(
            db,
            sql: """
                SELECT places.campus, count(DISTINCT place),
                  count(DISTINCT CASE WHEN asks IS NOT NULL THEN place END),
                  count(DISTINCT CASE WHEN a.geography = 'on_campus' AND a.student_housing = 1 THEN place END),
                  count(DISTINCT CASE WHEN a.geography = 'noncampus' THEN place END),
                  count(DISTINCT CASE WHEN a.geography = 'noncampus' AND EXISTS (
                    SELECT 1 FROM place_periods WHERE place_periods.place = a.place AND removed IS NULL
                      AND organization IS NOT NULL AND coalesce(place_periods.from_day, -2000000) <= ?1
                      AND coalesce(place_periods.through_day, 2000000) >= ?2) THEN place END)
                FROM place_answers AS a JOIN places ON places.id = a.place
                WHERE a.from_day <= ?1 AND a.through_day >= ?2 AND (?3 IS NULL OR places.campus = ?3)
                GROUP BY places.campus
                """, arguments: [days.upperBound.number, days.lowerBound.number, campus])
        var all: [Int64: RegistryFacts] = [:]
        for row in rows {
            all[row[0]] = RegistryFacts(
                places: row[1], undecided: row[2], housing: row[3], noncampus: row[4], organizations: row[5])
        }
        return all
    }
}
