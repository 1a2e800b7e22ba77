import CleryLaw
import GRDB

/// The verbs of what becomes of an agency's rows. Whatever is counted becomes an incident, and the law counts it.
enum AgencyRowActs {
    /// A decision that makes or finds an incident.
    struct Opening: Sendable {
        var campus: Int64
        var place: String
        var placeID: Int64?
        var nature: String
    }

    /// The row tells of an incident that the office has: local police knew of it as well, since the day they say.
    static func same(_ id: Int64, as incident: Int64, by account: Int64, _ writing: Writing) throws {
        var row = try open(id, writing)
        guard var known = try IncidentRequests.one(incident, writing.db) else { throw Refusal.notFound }
        let told = Report(row.reported, to: .localPolice)
        if !known.facts.reports.contains(told) {
            known.facts.reports.append(told)
            known.revision += 1
            try writing.put(.incidents, known.values)
            try writing.recount.again(known.id)
        }
        (row.incident, row.place, row.campus) = (known.id, known.place, known.campus)
        try decide(&row, .same, by: account, writing)
    }

    /// The row becomes an incident that local police were told of. It is no entry of our own log by that.
    static func make(
        _ id: Int64, _ opening: Opening, by account: Int64, zone: Zone, _ writing: Writing
    ) throws -> Incident {
        var row = try open(id, writing)
        var start = IncidentActs.Opening(
            campus: opening.campus, place: opening.place, placeID: opening.placeID, nature: opening.nature,
            act: Act(rawValue: row.offense.name), occurred: moment(row, zone), datesOnly: true,
            reported: zone.instant(day: row.reported, secondOfDay: 0),
            known: Report(row.reported, to: .localPolice), inLog: false)
        start.timeKnown = false
        var incident = try IncidentActs.open(start, zone: zone, writing)
        if facts(of: row, into: &incident.facts) {
            incident.revision += 1
            try writing.put(.incidents, incident.values)
            try writing.recount.again(incident.id)
        }
        (row.incident, row.place, row.campus) = (incident.id, incident.place, incident.campus)
        try decide(&row, .new, by: account, writing)
        return incident
    }

    /// Arrests and the motive, as the agency states them; false where it states none.
    private static func facts(of row: AgencyRow, into facts: inout IncidentFacts) -> Bool {
        var isMore = false
        if let violation = LawViolation(rawValue: row.offense.name), let persons = row.arrests {
            facts.lawActions.append(
                LawAction(
                    violation, .arrest, persons: Int32(persons), lawViolation: .known(true),
                    day: row.reported))
            isMore = true
        }
        if let bias = row.bias {
            facts.bias = BiasFacts(category: .known(bias), evidence: .sufficient)
            isMore = true
        }
        return isMore
    }

    static func moment(_ row: AgencyRow, _ zone: Zone) -> Moment {
        guard let from = row.from else { return .unknown }
        let last = row.through ?? from
        return .between(
            zone.instant(day: from, secondOfDay: 0), zone.instant(day: last, secondOfDay: 86_399))
    }

    /// Not ours, kept apart, or not to be placed.
    static func settle(
        _ id: Int64, _ decision: AgencyRow.Decision, campus: Int64?, why: AgencyRow.NotOurs?, words: String,
        by account: Int64, _ writing: Writing
    ) throws {
        var row = try open(id, writing)
        (row.campus, row.why) = (campus, why)
        row.words =
            words.isEmpty ? nil : try writing.seal(words, record: SealedRecord.agencyDecision(row.id))
        try decide(&row, decision, by: account, writing)
    }

    /// Takes back a decision that touched no incident.
    static func again(_ id: Int64, _ writing: Writing) throws {
        guard var row = try AgencyRow.one(id, writing.db), let decision = row.decision,
            ![.same, .new].contains(decision)
        else { throw Refusal.notFound }
        (row.decision, row.decided, row.decider) = (nil, nil, nil)
        (row.campus, row.place, row.why, row.words) = (nil, nil, nil, nil)
        try writing.put(.agencyRows, row.values)
    }

    /// The office has looked at the incident of a row that the agency took back.
    static func seen(_ id: Int64, _ writing: Writing) throws {
        guard var row = try AgencyRow.one(id, writing.db), row.gone != nil, row.goneSeen == nil else {
            throw Refusal.notFound
        }
        row.goneSeen = writing.at
        try writing.put(.agencyRows, row.values)
    }

    /// A row that is decided is not decided a second time: two presses of a button are one.
    private static func open(_ id: Int64, _ writing: Writing) throws -> AgencyRow {
        guard let row = try AgencyRow.one(id, writing.db), row.decision == nil else { throw Refusal.notFound }
        return row
    }

    private static func decide(
        _ row: inout AgencyRow, _ decision: AgencyRow.Decision, by account: Int64, _ writing: Writing
    ) throws {
        (row.decision, row.decided, row.decider) = (decision, writing.at, account)
        try writing.put(.agencyRows, row.values)
    }
}

extension Likeness {
    /// A row of an agency, compared with the office's incidents.
    init(_ row: AgencyRow, _ details: AgencyRowDetails, place: Int64?, placeName: String, _ zone: Zone) {
        (campus, self.place) = (nil, place)
        self.placeName = placeName.isEmpty ? details.address : placeName
        nature = row.offense.title
        occurred = AgencyRowActs.moment(row, zone)
        (datesOnly, day) = (true, row.reported)
        least = 3
    }
}
