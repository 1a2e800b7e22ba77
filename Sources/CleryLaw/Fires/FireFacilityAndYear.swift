/// What the fire statistics say of one facility in one year.
public struct FireRow: Sendable, Hashable {
    public let facility: String
    public let year: Int
    public var fires = 0
    public var causes: [FireCause] = []
    /// Unknown while any of the row's fires does not tell.
    public var injuries = Known<Int>.known(0)
    public var deaths = Known<Int>.known(0)
    public var damage = Known<Int>.known(0)
}

/// The fire statistics of an institution, and what is still open.
public struct FireTable: Sendable, Hashable {
    public var rows: [FireRow] = []
    public var asks: [Question] = []
}

/// Fires are counted for each housing facility and calendar year; a facility without fires is shown with zeros.
///
/// A fire that spreads within one facility is one. Whether a fire that reaches a second facility is one in each is not
/// settled: interpretation `fireInTwoFacilities`.
public enum FireFacilityAndYear: Rule {
    public static let name = RuleName.fireFacilityAndYear
    public static let citation: Citation = "34 CFR 668.49(c)(1); 20 U.S.C. 1092(i)(1)(A)"
    public static let authority = Authority.regulation
    public static let sentence =
        "Fires are counted for each on-campus student housing facility and calendar year, zeros shown."

    /// The rows of the given facilities and years, and of every other facility and year that had a fire.
    public static func table(
        _ fires: [FireFacts], facilities: [String] = [], years: [Int] = [],
        by interpretations: Interpretations = .standard
    ) -> FireTable {
        var table = FireTable()
        for facility in facilities {
            for year in years { table.rows.append(FireRow(facility: facility, year: year)) }
        }
        var counted: Set<Place> = []
        for (index, fire) in fires.enumerated() {
            let inside = FireHousingDuty.includes(fire)
            table.asks += inside.asks
            guard inside.answer == true else { continue }
            let origin = origin(of: index, in: fires)
            let home = interpretations.fireInTwoFacilities == .facilityOfOrigin ? fires[origin] : fire
            guard let year = fires[origin].year.value ?? fire.year.value else {
                table.asks.append(Question("date", "On which day was the fire?"))
                continue
            }
            let isNew = counted.insert(Place(fire: origin, facility: home.facility)).inserted
            table.add(fire, to: home.facility, year, isNew: isNew)
        }
        table.rows.sort { ($0.facility, $0.year) < ($1.facility, $1.year) }
        return table
    }

    private struct Place: Hashable {
        let fire: Int
        let facility: String
    }

    /// The record where the fire began; records that point in a circle stand for themselves.
    private static func origin(of index: Int, in fires: [FireFacts]) -> Int {
        var (at, steps) = (index, 0)
        while let before = fires[at].sameFireAs, fires.indices.contains(before), steps < fires.count {
            (at, steps) = (before, steps + 1)
        }
        return steps < fires.count ? at : index
    }

    public static let examples = [
        Example("A fire spreads from one room to two others of the hall: one") {
            fires(FireFacts("A Hall", year: .known(2024)), in: "A Hall") == 1
        },
        Example("A fire reaches the hall next door: one in each") {
            let both = [
                FireFacts("A Hall", year: .known(2024)),
                FireFacts("B Hall", year: .known(2024), sameFireAs: 0),
            ]
            return table(both).rows.map(\.fires) == [1, 1]
        },
        Example("A hall without a fire is shown with zeros") {
            table([], facilities: ["D Hall"], years: [2024]).rows == [FireRow(facility: "D Hall", year: 2024)]
        },
        Example.nearMiss("A fire in the library: no row") {
            table([FireFacts("Library", onCampusHousing: .known(false), year: .known(2024))]).rows.isEmpty
        },
    ]

    private static func fires(_ fire: FireFacts, in facility: String) -> Int? {
        table([fire]).rows.first { $0.facility == facility }?.fires
    }
}

extension FireTable {
    /// Adds a record to its row, and a fire to it when this is the fire's first record there.
    mutating func add(_ fire: FireFacts, to facility: String, _ year: Int, isNew: Bool) {
        let at =
            rows.firstIndex { $0.facility == facility && $0.year == year }
            ?? {
                rows.append(FireRow(facility: facility, year: year))
                return rows.count - 1
            }()
        if isNew { rows[at].fires += 1 }
        let cause = CauseOfEachFire.decide(fire)
        if isNew { asks += cause.asks }
        if isNew, let cause = cause.answer { rows[at].causes.append(cause) }
        add(FireCasualties.injuries(in: fire), to: \.injuries, at)
        add(FireCasualties.deaths(in: fire), to: \.deaths, at)
        add(FireDamage.value(of: fire), to: \.damage, at)
    }

    private mutating func add(
        _ finding: Finding<Int>, to path: WritableKeyPath<FireRow, Known<Int>>, _ at: Int
    ) {
        asks += finding.asks
        guard let before = rows[at][keyPath: path].value, let more = finding.answer else {
            rows[at][keyPath: path] = .unknown
            return
        }
        rows[at][keyPath: path] = .known(before &+ more)
    }
}
