import CleryLaw
import GRDB

/// The persons referred in one year, the arrests around them, and what was decided of both.
struct ReferralBook: Sendable {
    /// Somebody referred who may be among those arrested, and nobody has decided.
    struct Double: Sendable {
        let line: ReferralLine
        let proposals: [ArrestProposal]
        var isLikely: Bool { proposals.contains(where: \.isLikely) }
    }

    let year: Int
    let lines: [ReferralLine]
    private let arrests: [Arrest]
    /// Arrests by campus and day.
    private let calendar: [Int64: [Int32: [Int]]]
    private let byIncident: [Int64: [Int]]
    private let decisions: Decisions
    private let persons: [Int64: Int]
    /// Referrals that stand in incidents without these lists, by campus and day.
    private let stated: [Int64: [Int32: [Arrest]]]
    private var buildings: [Int64: String] = [:]

    /// - Parameter campuses: nil is all that may be seen.
    init(_ year: Int, campuses: Set<Int64>? = nil, within sight: Sight, _ db: Database) throws {
        self.year = year
        let (first, last) = SourceYear.days(year)
        lines = try ReferralLine.all(
            "day BETWEEN ? AND ?", [first.number, last.number], within: sight, db
        ).filter { line in campuses.map { set in line.campus.map(set.contains) ?? true } ?? true }
        arrests = lines.isEmpty ? [] : try Arrest.all(year - 1...year + 1, within: sight, db)
        decisions = try Decisions(db)
        var calendar: [Int64: [Int32: [Int]]] = [:]
        var byIncident: [Int64: [Int]] = [:]
        for (index, arrest) in arrests.enumerated() {
            byIncident[arrest.incident, default: []].append(index)
            // A span of months says no day.
            let end = min(arrest.last.number, arrest.first.number + 31)
            for day in arrest.first.number...end {
                calendar[arrest.campus, default: [:]][day, default: []].append(index)
            }
        }
        (self.calendar, self.byIncident) = (calendar, byIncident)
        let own = Set(lines.compactMap(\.root))
        var stated: [Int64: [Int32: [Arrest]]] = [:]
        let referrals =
            lines.isEmpty ? [] : try Arrest.all(year - 1...year + 1, .referrals, within: sight, db)
        for one in referrals where !own.contains(one.incident) {
            for day in Set([one.first.number, one.last.number]) {
                stated[one.campus, default: [:]][day, default: []].append(one)
            }
        }
        self.stated = stated
        var people: [Int64: Set<ReferralLine.Person>] = [:]
        for line in lines {
            people[line.report, default: []].insert(line.person)
            if let place = line.place, buildings[place] == nil {
                buildings[place] = Likeness.building(line.placeName)
            }
        }
        persons = people.mapValues(\.count)
    }

    /// Whether somebody decided that this person is counted as arrested.
    func isArrested(_ line: ReferralLine) -> Bool { decisions.same.contains(line.person) }

    /// The arrests that may be of this person, the likest first; none once it is decided or settled.
    ///
    /// - Parameter named: incidents in whose reports the person's name or number stands.
    func proposals(for line: ReferralLine, named: Set<Int64> = []) -> [ArrestProposal] {
        guard !line.isOut, !line.isClosed, !isArrested(line) else { return [] }
        var near: Set<Int> = []
        let from = line.from ?? line.day
        let through = max(from, line.through ?? from)
        let last = min(through.number, from.number + 31) + ArrestProposal.days
        for (campus, days) in calendar where line.campus == nil || line.campus == campus {
            for day in from.number - ArrestProposal.days...last { near.formUnion(days[day] ?? []) }
        }
        for incident in [line.root, line.quoted].compactMap({ $0 }) + Array(named) {
            near.formUnion(byIncident[incident] ?? [])
        }
        let building = line.place.flatMap { buildings[$0] } ?? Likeness.building(line.placeName)
        return near.sorted().map { arrests[$0] }.filter { decisions.isOpen($0, line.person) }.compactMap {
            ArrestProposal(
                $0, for: line, building: building, persons: persons[line.report] ?? 1,
                namesAgree: named.contains($0.incident))
        }.sorted { ($1.points, $0.arrest.incident) < ($0.points, $1.arrest.incident) }
    }

    /// The incident, of about that day and place, in which the office has stated referrals already: the case may tell
    /// of the same, and is then linked to it and not made an incident of its own.
    func told(_ line: ReferralLine) -> Arrest? {
        guard let campus = line.campus, let days = stated[campus] else { return nil }
        let from = line.from ?? line.day
        let building = line.place.flatMap { buildings[$0] } ?? ""
        for day in [from.number, from.number + 1, from.number - 1] {
            let found = days[day]?.first {
                $0.place == line.place || (!building.isEmpty && $0.building == building)
            }
            if let found { return found }
        }
        return nil
    }

    /// One for each person who is likely among those arrested.
    func doubles() -> [Double] {
        var seen: Set<ReferralLine.Person> = []
        return lines.compactMap { line in
            let found = proposals(for: line).filter(\.isLikely)
            guard !found.isEmpty, seen.insert(line.person).inserted else { return nil }
            return Double(line: line, proposals: found)
        }
    }

    /// Incidents with arrests around a person, to be compared by name.
    func around(_ line: ReferralLine) -> Set<Int64> {
        Set(
            arrests.filter { line.campus == nil || $0.campus == line.campus }.filter {
                let from = line.from ?? line.day
                return abs($0.first.number - from.number) <= 31
            }.map(\.incident))
    }
}

extension ReferralBook {
    /// What is decided of persons and incidents, in force.
    struct Decisions: Sendable {
        private struct Pair: Hashable, Sendable {
            let person: ReferralLine.Person
            let incident: Int64
        }
        private struct Kind: Hashable, Sendable {
            let incident: Int64
            let violation: String
        }
        private(set) var same: Set<ReferralLine.Person> = []
        private var decided: Set<Pair> = []
        private var taken: [Kind: Int] = [:]

        init(_ db: Database) throws {
            let front =
                "(SELECT coalesce(same_incident_as, id) FROM incidents AS one WHERE one.id = referral_matches.incident)"
            let rows = try Row.fetchAll(
                db,
                sql: """
                    SELECT referrals.report, label, \(front), violation, decision FROM referral_matches
                    JOIN referrals ON referrals.id = referral WHERE referral_matches.ended IS NULL
                    """)
            for row in rows {
                let person = ReferralLine.Person(report: row[0], label: row[1])
                decided.insert(Pair(person: person, incident: row[2]))
                guard row[4] == ReferralMatch.Decision.same.rawValue else { continue }
                same.insert(person)
                taken[Kind(incident: row[2], violation: row[3]), default: 0] += 1
            }
        }

        /// Nothing is decided of the two, and somebody is left among those arrested.
        func isOpen(_ arrest: Arrest, _ person: ReferralLine.Person) -> Bool {
            !decided.contains(Pair(person: person, incident: arrest.incident))
                && taken[Kind(incident: arrest.incident, violation: arrest.violation.rawValue)] ?? 0
                    < arrest.persons
        }
    }
}
