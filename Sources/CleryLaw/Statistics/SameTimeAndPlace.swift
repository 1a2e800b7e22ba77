/// One incident is what happened at the same time and place; what is separated is counted each for itself.
///
/// "Same" means that the interval of time and the distance are insignificant. How many minutes still are is the
/// institution's choice (`Interpretations.sameIncidentMinutes`). Records joined by an officer are one incident.
public enum SameTimeAndPlace: Rule {
    public static let name = RuleName.sameTimeAndPlace
    public static let citation: Citation = "34 CFR 668.46(c)(9)(v); FBI SRS User Manual, hierarchy rule"
    public static let authority = Authority.regulation
    public static let sentence = "It happened at another time or place, so it is an incident of its own."

    /// Whether an offense with a time or place of its own is an incident of its own.
    static func stands(apart offense: OffenseFacts, from facts: IncidentFacts, minutes: Int) -> Bool {
        if let place = offense.place, place != facts.place { return true }
        guard let moment = offense.occurred else { return false }
        return moment.isApart(from: facts.occurred, byMoreThan: minutes)
    }

    /// Which of two moments comes first; what is not known comes last.
    static func isEarlier(_ a: Moment, _ b: Moment) -> Bool {
        guard let (first, end) = a.bounds else { return false }
        guard let (other, otherEnd) = b.bounds else { return true }
        return first == other ? end < otherEnd : first < other
    }

    /// The records of one incident: first the one that began it, then the others as they were reported.
    static func inOrder(
        _ part: [Int], of incidents: [IncidentFacts], _ interpretations: Interpretations
    ) -> [Int] {
        func rank(_ index: Int) -> Int32 {
            let began = incidents[index].sameIncidentAs.map { $0 == index } ?? true
            let days = ReportsThatCount.days(incidents[index].reports, interpretations)
            return began ? .min : days.min()?.number ?? .max
        }
        return part.sorted { (rank($0), $0) < (rank($1), $1) }
    }

    /// Records in groups of one incident each, in their order. `sameIncidentAs` is the position of the record that
    /// began the incident; that record may leave it empty.
    public static func partition(_ incidents: [IncidentFacts]) -> [[Int]] {
        var group: [Int: Int] = [:]
        var parts: [[Int]] = []
        for index in incidents.indices {
            let root = root(of: index, in: incidents)
            if let known = group[root] {
                parts[known].append(index)
            } else {
                group[root] = parts.count
                parts.append([index])
            }
        }
        return parts
    }

    /// The record that began the incident of this one; of records that point at each other it is the first.
    private static func root(of index: Int, in incidents: [IncidentFacts]) -> Int {
        func next(_ index: Int) -> Int? {
            incidents.indices.contains(index)
                ? incidents[index].sameIncidentAs.flatMap { $0 == index ? nil : $0 } : nil
        }
        var root = index
        for _ in incidents.indices {
            guard let further = next(root) else { return root }
            root = further
        }
        var (least, here) = (root, next(root) ?? root)
        while here != root { (least, here) = (min(least, here), next(here) ?? root) }
        return least
    }

    public static let examples = [
        Example(
            "An assault at the library at nine, a robbery at the north lot at half past eleven: both counted"
        ) {
            func record(_ act: Act) -> IncidentFacts {
                IncidentFacts(
                    reports: [Report("2024-03-05", to: .campusPolice)],
                    place: PlaceFacts(geography: .known(.onCampus), studentHousing: .known(false)),
                    offenses: [OffenseFacts(act)])
            }
            return Told([record(.aggravatedAssault), record(.robbery)]).gives([
                .aggravatedAssault: 1, .robbery: 1,
            ])
        },
        Example("A burglary with an assault half a day later in one record: both counted") {
            let noon = Instant(milliseconds: 1_709_553_600_000)
            return Told(
                OffenseFacts(.burglary),
                OffenseFacts(.aggravatedAssault).with { $0.occurred = .exactly(noon.adding(hours: 12)) }
            ) { $0.occurred = .exactly(noon) }.gives([.burglary: 1, .aggravatedAssault: 1])
        },
        .nearMiss(
            "The assault followed after an hour, in the same room: one incident, and the assault is counted"
        ) {
            let noon = Instant(milliseconds: 1_709_553_600_000)
            return Told(
                OffenseFacts(.burglary),
                OffenseFacts(.aggravatedAssault).with { $0.occurred = .exactly(noon.adding(hours: 1)) }
            ) { $0.occurred = .exactly(noon) }.gives([.aggravatedAssault: 1])
        },
    ]
}

extension PlaceFacts {
    /// What this place does not say, the other says.
    func filled(by other: PlaceFacts) -> PlaceFacts {
        if geography.value == nil { return studentHousing.isYes ? self : other }
        return studentHousing.isUnknown && geography == other.geography ? other : self
    }
}
