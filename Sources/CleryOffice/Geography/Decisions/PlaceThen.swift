import CleryLaw
import GRDB

/// The Clery geography of a place at the time of an incident.
struct PlaceThen {
    private let decisions: [PlaceDecision]
    private let place: Int64
    private let zone: Zone

    init(_ place: Int64, zone: Zone, _ db: Database) throws {
        self.place = place
        self.zone = zone
        decisions = try PlaceDecision.of(place, db)
    }

    init(_ place: Int64, _ decisions: [PlaceDecision], zone: Zone) {
        self.place = place
        self.decisions = decisions
        self.zone = zone
    }

    /// One decision for all time, and none for hours: no incident's time matters.
    var always: PlaceFacts? {
        decisions.count == 1 && !decisions[0].hasHours ? decisions[0].facts : nil
    }

    /// The facts of the place for an incident. Where the time is not known and matters, they are not known.
    func facts(
        occurred: Moment, datesOnly: Bool, reported: Day?, _ past: () throws -> PlacePast
    ) throws -> PlaceFacts {
        if let always { return always }
        guard let (from, to) = occurred.bounds else {
            // It happened before it was reported; if all of that time agrees, the time does not matter.
            return common(decisions.filter { $0.from <= reported ?? .init(number: .max) })
        }
        let first = moment(from, datesOnly)
        let last = moment(to, datesOnly)
        let met = decisions.filter { $0.from <= last.day && $0.through >= first.day }
        guard met.contains(where: \.hasHours) else { return common(met) }
        let known = try past()
        let answers = [first, last].map { moment -> PlaceFacts in
            guard let place = known.description(on: moment.day) else {
                return met.first { !$0.hasHours }?.facts ?? PlaceFacts()
            }
            return PlaceFacts(Classify.place(place, at: moment))
        }
        return answers[0] == answers[1] ? answers[0] : PlaceFacts()
    }

    func facts(of incident: Incident, _ db: Database) throws -> PlaceFacts {
        try facts(
            occurred: incident.occurred, datesOnly: incident.datesOnly, reported: incident.reportedDay
        ) { try PlacePast(of: place, db) }
    }

    /// The decision that holds for an incident, if one alone does.
    func decision(of incident: Incident) -> PlaceDecision? {
        guard let (from, _) = incident.occurred.bounds else {
            return decisions.count == 1 ? decisions[0] : nil
        }
        let day = moment(from, incident.datesOnly).day
        return decisions.first { $0.from <= day && day <= $0.through }
    }

    private func moment(_ instant: Instant, _ datesOnly: Bool) -> LocalMoment {
        let local = zone.local(instant)
        return LocalMoment(local.day, minute: datesOnly ? nil : local.secondOfDay / 60)
    }

    private func common(_ decisions: [PlaceDecision]) -> PlaceFacts {
        guard let first = decisions.first, decisions.allSatisfy({ !$0.hasHours }) else { return PlaceFacts() }
        return decisions.allSatisfy { $0.facts == first.facts } ? first.facts : PlaceFacts()
    }
}

extension Moment {
    /// The first and the last instant at which it may have happened.
    fileprivate var bounds: (Instant, Instant)? {
        switch self {
        case .exactly(let instant): (instant, instant)
        case .between(let from, let to): (from, to)
        case .unknown: nil
        }
    }
}
