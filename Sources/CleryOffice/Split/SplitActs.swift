import CleryLaw
import GRDB
import TypedHTML

/// One incident told of two: part of its facts becomes an incident of its own, and the law counts them apart.
///
/// It is undone by joining the two: joined incidents are counted as one, and both numbers stay.
enum SplitActs {
    /// Makes the new incident and returns it. `revision` is the one that the person saw.
    static func split(
        _ choice: SplitChoice, from id: Int64, seen revision: Int64, zone: Zone, _ writing: Writing
    ) throws -> Incident {
        guard let old = try IncidentRequests.one(id, writing.db),
            let place = try PlaceRequests.one(choice.place, writing.db), place.campus == old.campus
        else { throw Refusal.notFound }
        guard old.revision == revision else { throw IncidentActs.Conflict(now: old) }
        let (stays, goes) = choice.parts(of: Stated(old, try Particulars.of(id, writing.db)))
        let number = try RunningNumber.next(
            "I", year: zone.local(writing.at).day.year, in: "key", of: .incidents, where: "profile IS NULL",
            writing.db)
        let new = Incident(
            id: try writing.nextID(.incidents), campus: old.campus, place: choice.place, profile: nil,
            key: number, number: number, nature: choice.nature, reportedAt: old.reportedAt,
            reportedDay: old.reportedDay, timeKnown: old.timeKnown, occurred: old.occurred,
            datesOnly: old.datesOnly, disposition: .open, dispositionWords: "Open", dispositionDay: nil,
            comment: nil, isCrime: old.isCrime, facts: goes.facts, unknown: [], sourceWords: nil,
            sameIncidentAs: nil, revision: 1, contentHash: 0, narrative: nil, importLine: nil)
        try writing.put(.incidents, new.values, isNew: true)
        try goes.particulars.put(of: new.id, writing)
        try writing.put(
            .splits, [.integer(new.id), .integer(id), .integer(writing.at.milliseconds)], isNew: true)
        if choice.inLog { writing.log.enter(new.id) } else { writing.log.again(new.id) }
        try writing.recount.new(new)
        try RestrictionActs.follow(from: old.id, to: new, today: zone.local(writing.at).day, writing)
        try IncidentActs.state(stays, of: id, seen: revision, writing)
        return new
    }
}

/// From which incident one was split, and which were split from it.
enum SplitRequests {
    struct Link: Sendable, Equatable {
        let id: Int64
        let number: String
    }

    struct Links: Sendable, Equatable {
        var from: Link?
        var into: [Link] = []

        @HTMLBuilder var html: HTML {
            if let from {
                p {
                    "Split from "
                    a(from.number, .href("/office/incidents/\(from.id)"))
                    "; the law counts the two apart. Joining them undoes it."
                }
            }
            if !into.isEmpty {
                p {
                    "Split off from it: "
                    for one in into {
                        a(one.number, .href("/office/incidents/\(one.id)"))
                        " "
                    }
                }
            }
        }
    }

    /// What may not be seen is left out.
    static func links(of id: Int64, within sight: Sight, _ db: Database) throws -> Links {
        func found(_ sql: String) throws -> [Link] {
            try Row.fetchAll(
                db,
                sql: """
                    SELECT incidents.id, coalesce(number, key) FROM splits JOIN incidents ON \(sql)
                    AND \(sight.incidents()) ORDER BY incidents.id
                    """, arguments: [id]
            ).map { Link(id: $0[0], number: $0[1]) }
        }
        return Links(
            from: try found("incidents.id = splits.incident WHERE splits.id = ?").first,
            into: try found("incidents.id = splits.id WHERE splits.incident = ?"))
    }
}
