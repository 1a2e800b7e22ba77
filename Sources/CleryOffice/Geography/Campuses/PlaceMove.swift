import CleryLaw
import GRDB

/// A place belongs to another campus, and its incidents with it: all, or those that happened from a day on.
struct PlaceMove: PlaceChange {
    let campus: Int64
    let from: Day?

    init(to campus: Int64, from: Day?) {
        self.campus = campus
        self.from = from
    }

    func rows(of place: Int64, at now: Instant, _ db: Database) throws -> [KeptRow] {
        guard var record = try PlaceRequests.one(place, db), record.campus != campus else { return [] }
        record.campus = campus
        var rows = [KeptRow(table: .places, values: record.values)]
        // A whole of another campus is none.
        if var details = try PlaceDetails.one(place, db), let whole = details.parent,
            try PlaceRequests.one(whole, db)?.campus != campus
        {
            details.parent = nil
            rows.append(KeptRow(table: .placeDetails, values: details.values))
        }
        let zone = try OfficeZone.of(db)
        for var incident in try IncidentRequests.at(place, db) where incident.campus != campus {
            if let from, let day = incident.firstDay(zone), day < from { continue }
            incident.campus = campus
            incident.revision += 1
            rows.append(KeptRow(table: .incidents, values: incident.values))
        }
        return rows
    }
}

extension Incident {
    /// The day on which it began, or else was reported; nil when neither is known.
    func firstDay(_ zone: Zone) -> Day? {
        switch occurred {
        case .exactly(let instant), .between(let instant, _): zone.local(instant).day
        case .unknown: reportedDay
        }
    }
}
