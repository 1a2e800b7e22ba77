import CleryLaw
import GRDB

/// Which police agencies have jurisdiction over a place: its own, else those of the place it is a part of, else the
/// campus's.
struct PlaceAgencies: Sendable {
    /// From where a place has an agency.
    enum Source: String, Sendable {
        case own, whole, campus

        var title: String {
            switch self {
            case .own: "for this place"
            case .whole: "as the place it is a part of"
            case .campus: "as the whole campus"
            }
        }
    }

    private var own: [Int64: [PlaceAgency]] = [:]
    private var ofCampus: [Int64: [PlaceAgency]] = [:]
    private var parents: [Int64: Int64] = [:]

    /// All of them at once, for lists.
    init(_ db: Database) throws {
        for one in try PlaceAgency.all(db) {
            if let place = one.place {
                own[place, default: []].append(one)
            } else if let campus = one.campus {
                ofCampus[campus, default: []].append(one)
            }
        }
        for row in try Row.fetchAll(
            db, sql: "SELECT id, parent FROM place_details WHERE parent IS NOT NULL")
        {
            parents[row[0]] = row[1] as Int64
        }
    }

    /// What holds for a place at some time; `isAsked` says which entries matter.
    private func entries(
        _ place: Int64, campus: Int64, _ isAsked: (PlaceAgency) -> Bool
    ) -> (entries: [PlaceAgency], source: Source)? {
        var (id, source) = (place, Source.own)
        // A circle of parts, which no act makes, ends.
        for _ in 0..<8 {
            let found = (own[id] ?? []).filter(isAsked)
            if !found.isEmpty { return (found, source) }
            guard let parent = parents[id] else { break }
            (id, source) = (parent, .whole)
        }
        let found = (ofCampus[campus] ?? []).filter(isAsked)
        return found.isEmpty ? nil : (found, .campus)
    }

    func on(
        _ day: Day, place: Int64, campus: Int64
    ) -> (entries: [PlaceAgency], source: Source)? {
        entries(place, campus: campus) { $0.holds(day) }
    }

    /// The days of a range on which another entry may answer, the first of the range among them.
    func turns(_ place: Int64, _ campus: Int64, within range: DayRange) -> [Day] {
        var turns: Set<Day> = [range.first]
        func turn(_ entries: [PlaceAgency]?) {
            for one in entries ?? [] {
                if let from = one.from, range.first < from, from <= range.last { turns.insert(from) }
                if let through = one.through, range.first <= through, through < range.last {
                    turns.insert(through.adding(days: 1))
                }
            }
        }
        var id: Int64? = place
        for _ in 0..<8 {
            guard let one = id else { break }
            turn(own[one])
            id = parents[one]
        }
        turn(ofCampus[campus])
        return turns.sorted()
    }

    /// The spans of days within a range over which an agency answers for a place.
    func spans(
        of agency: Int64, place: Int64, campus: Int64, within range: DayRange
    ) -> [DayRange] {
        let days = turns(place, campus, within: range)
        var spans: [DayRange] = []
        for (index, first) in days.enumerated() {
            guard let found = on(first, place: place, campus: campus),
                found.entries.contains(where: { $0.agency == agency })
            else { continue }
            let last = index + 1 < days.count ? days[index + 1].adding(days: -1) : range.last
            if let before = spans.last, before.last.adding(days: 1) == first {
                spans[spans.count - 1] = DayRange(first: before.first, last: last)
            } else {
                spans.append(DayRange(first: first, last: last))
            }
        }
        return spans
    }
}

extension PlaceAgencies {
    /// An agency that answers for a place on a day, and from where the place has it.
    struct Answering: Sendable, Equatable {
        let agency: AgencyRecord
        let entry: PlaceAgency
        let source: Source
    }

    /// The agencies that answer for a place on a day, for the place's own page.
    static func of(_ place: PlaceRecord, on day: Day, _ db: Database) throws -> [Answering] {
        guard let found = try PlaceAgencies(db).on(day, place: place.id, campus: place.campus) else {
            return []
        }
        return try found.entries.compactMap { entry in
            try AgencyRecord.one(entry.agency, db).map {
                Answering(agency: $0, entry: entry, source: found.source)
            }
        }
    }
}
