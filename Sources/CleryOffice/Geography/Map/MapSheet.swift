import CleryLaw
import GRDB
import Geometry

/// A campus on a day as both maps begin: its places, their outlines and the window that was asked for.
struct MapSheet: Sendable {
    let places: [MapPlace]
    let atlas: PlaceAtlas
    /// nil while no place of the campus has an outline.
    let window: MapWindow?

    init(_ places: [MapPlace], _ atlas: PlaceAtlas, _ address: MapAddress) {
        (self.places, self.atlas) = (places, atlas)
        func box(_ some: some Sequence<MapPlace>) -> Box? {
            MapGround.box(of: some.compactMap { atlas.entries[$0.id]?.box })
        }
        let campus = places.lazy.filter { [.onCampus, .studentHousing].contains($0.geography) }
        window = (box(campus) ?? box(places)).map {
            MapWindow($0, x: address["x"], y: address["y"], z: address["z"])
        }
    }

    /// How many places of each category there are.
    var counts: [Geography: Int] {
        places.reduce(into: [:]) { $0[$1.geography, default: 0] += 1 }
    }

    /// Where a place is seen well: its middle and a zoom.
    func spot(of place: MapPlace) -> (middle: Coordinate, zoom: Double)? {
        guard let window, let entry = atlas.entries[place.id] else { return nil }
        let mark = MapMark(place, entry, in: window.whole)
        return (entry.box.middle, min(max(140 / max(mark.size, 1), 1), 8))
    }
}

/// What both maps are asked alike: the campus and the day.
struct MapAsked: Sendable {
    let campuses: [Campus]
    let campus: Campus
    let day: Day
    let today: Day
    /// What was typed as a day and is none.
    let problem: Problem?

    /// Nil where a campus is named that is not there, or none is open to this visitor.
    init?(_ visit: Visit, within reach: Rights.Reach, _ db: Database) throws {
        let campuses = try Campus.all(db).filter { reach.has($0.id) }
        let named = visit.query("campus")
        guard
            let campus = named.isEmpty
                ? campuses.first : campuses.first(where: { String($0.id) == named })
        else { return nil }
        (self.campuses, self.campus) = (campuses, campus)
        today = visit.office.today
        let typed = visit.query("on")
        let day = Day(typed)
        self.day = min(day ?? today, today)
        problem =
            typed.isEmpty || day != nil
            ? nil : Problem("on", "Write the day as 2025-10-01. Until then today is shown.")
    }
}
