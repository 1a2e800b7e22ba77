import CleryLaw
import GRDB

/// All that the office keeps of student housing and its fires, read at one position.
struct FireBook: Sendable {
    /// On-campus student housing, by campus and name.
    let facilities: [HousingFacility]
    /// Places of which nobody knows whether they are one, beside the facilities.
    let doubtful: [HousingFacility]
    /// The fires that stand, by their ids.
    let fires: [HousingFire]
    let systems: [Int64: [FireSystem]]
    let drills: [Int64: [FireDrill]]
    let statements: [Int64: [DrillStatement]]
    private let parents: HousingFacility.Parents
    private let byID: [Int64: HousingFacility]

    init(_ db: Database) throws {
        let all = try HousingFacility.all(db)
        facilities = all.filter { !$0.spans.isEmpty }
        doubtful = all.filter { $0.spans.isEmpty }
        byID = Dictionary(uniqueKeysWithValues: all.map { ($0.id, $0) })
        let parents = try HousingFacility.parents(db)
        self.parents = parents
        fires = try Row.fetchAll(
            db, sql: "SELECT \(HousingFire.columns) FROM housing_fires WHERE withdrawn IS NULL ORDER BY id"
        ).map { row in
            var fire = HousingFire(row: row)
            fire.place = parents.real(fire.place)
            return fire
        }
        func rows(_ table: KeptTable, _ order: String) throws -> [Int64: [Row]] {
            Dictionary(
                grouping: try Row.fetchAll(
                    db,
                    sql: """
                        SELECT \(table.columns.joined(separator: ",")) FROM \(table.rawValue) ORDER BY \(order)
                        """), by: { parents.real($0[1]) })
        }
        systems = try rows(.fireSystems, "year, id").mapValues { $0.map(FireSystem.init(row:)) }
        drills = try rows(.fireDrills, "day, minute, id").mapValues {
            $0.map(FireDrill.init(row:)).filter { $0.withdrawn == nil }
        }
        statements = try rows(.drillStatements, "year, id").mapValues { $0.map(DrillStatement.init(row:)) }
    }

    /// A facility, or a place that may be one; nil for any other place.
    func facility(_ id: Int64) -> HousingFacility? { byID[id] }

    /// The facility in which something at a place happened: the place, or what it is a part of.
    func facility(holding place: Int64) -> HousingFacility? {
        ([parents.real(place)] + parents.above(place)).lazy.compactMap { byID[$0] }.first {
            !$0.spans.isEmpty
        }
    }

    func facilities(of campus: Int64) -> [HousingFacility] { facilities.filter { $0.campus == campus } }

    /// Whether the fire was in on-campus student housing when it burned.
    func isHousing(_ fire: HousingFire) -> Known<Bool> {
        guard let facility = byID[fire.place] else { return .known(false) }
        return fire.day.map(facility.isHousing(on:)) ?? facility.isHousing(in: fire.year)
    }

    /// The fire as the law takes it, by itself.
    func facts(_ fire: HousingFire) -> FireFacts { fire.facts(housing: isHousing(fire), sameFireAs: nil) }

    /// The statistics of these years, of all campuses: a row for each facility that was in use in one of the years.
    func table(_ years: [Int], by interpretations: Interpretations = .standard) -> FireTable {
        let index = Dictionary(uniqueKeysWithValues: fires.enumerated().map { ($1.id, $0) })
        let facts = fires.map { fire in
            fire.facts(housing: isHousing(fire), sameFireAs: fire.sameAs.flatMap { index[$0] })
        }
        let shown = facilities.filter { one in years.contains { one.isInUse(in: $0) } }
        return FireFacilityAndYear.table(
            facts, facilities: shown.map { String($0.id) }, years: years, by: interpretations)
    }

    /// The standing fires of a facility in a year, as they burned.
    func fires(in facility: Int64, _ year: Int) -> [HousingFire] {
        fires.filter { $0.place == facility && $0.year == year }.sorted {
            ($0.day?.number ?? .max, $0.minute ?? .max, $0.id) < (
                $1.day?.number ?? .max, $1.minute ?? .max, $1.id
            )
        }
    }

    /// The system as it is described for a year: the description of that year, or of the last year before it.
    func system(_ facility: Int64, in year: Int) -> FireSystem? {
        systems[facility]?.last { $0.year <= year }
    }

    func drills(_ facility: Int64, in year: Int) -> [FireDrill] {
        (drills[facility] ?? []).filter { $0.day.year == year }
    }

    func statement(_ facility: Int64, in year: Int) -> DrillStatement? {
        statements[facility]?.last { $0.year == year }
    }

    func drillCount(_ facility: Int64, in year: Int) -> DrillCount {
        DrillCount(recorded: drills(facility, in: year).count, statement(facility, in: year))
    }
}
