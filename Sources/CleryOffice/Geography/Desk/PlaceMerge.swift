import CleryLaw
import GRDB

/// A place turns out to be another one: its incidents move, its name becomes another name of that place.
struct PlaceMerge: PlaceChange {
    let into: Int64

    func rows(of place: Int64, at now: Instant, _ db: Database) throws -> [KeptRow] {
        guard let old = try PlaceRequests.one(place, db), let target = try PlaceRequests.one(into, db),
            old.id != target.id, old.campus == target.campus
        else { return [] }
        var details = try PlaceDetails.one(place, db) ?? PlaceDetails(id: place)
        details.mergedInto = into
        var rows = [KeptRow(table: .placeDetails, values: details.values)]
        let known = Set(try PlaceNames.of(into, db).map { $0.name.lowercased() } + [target.name.lowercased()])
        var next = try next(.placeNames, db)
        for name in try [old.name] + PlaceNames.of(place, db).map(\.name)
        where !name.isEmpty && !known.contains(name.lowercased()) {
            rows.append(
                KeptRow(table: .placeNames, values: PlaceNames(id: next, place: into, name: name).values))
            next += 1
        }
        for var incident in try IncidentRequests.at(place, db) {
            incident.place = into
            incident.revision += 1
            rows.append(KeptRow(table: .incidents, values: incident.values))
        }
        return rows
    }
}
