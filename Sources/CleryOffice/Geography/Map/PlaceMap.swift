import CleryLaw
import GRDB
import Geometry
import TypedHTML

/// A small map for the page of one place: its outline among its neighbors and the border of its campus.
struct PlaceMap: Sendable {
    private static let (width, height) = (480.0, 320.0)
    let map: CampusMap
    let categories: [Geography]
    /// The office's map with this place in the middle.
    let larger: String

    /// Nothing where the place has no outline. Neighbors are those that `hidden` shows.
    static func html(
        of place: Int64, hiding hidden: Hidden, on day: Day, in office: Office, _ db: Database
    ) throws -> HTML {
        try PlaceMap(place, hiding: hidden, on: day, in: office, db)?.html ?? .nothing
    }

    init?(_ place: Int64, hiding hidden: Hidden, on day: Day, in office: Office, _ db: Database) throws {
        let atlas = try office.atlas.atlas(db)
        guard let record = try PlaceRequests.one(place, db), let entry = atlas.entries[place] else {
            return nil
        }
        let box = entry.box.widened(meters: 60)
        let frame = MapFrame(box, width: PlaceMap.width, height: PlaceMap.height)
        let near = atlas.atlas.meeting(frame.box)
        let list = (near + [place]).map(String.init).joined(separator: ",")
        let places = try MapRequests.places(
            of: record.campus, on: day, where: "places.id IN (\(list)) AND \(hidden.places)", db)
        guard places.contains(where: { $0.id == place }) else { return nil }
        map = CampusMap(
            places, atlas, in: frame, key: "near", title: "Where \(record.name) lies", focus: place)
        categories =
            Geography.columns
            + [.nowhere, .undetermined].filter { one in
                places.contains { $0.geography == one }
            }
        let middle = entry.box.middle
        larger =
            MapAddress("/office/geography", [("campus", String(record.campus))])
            .with(MapWindow.fields(middle, 3)).text + "#map"
    }

    var html: HTML {
        figure(.class("geomap near")) {
            div(.class("sheet")) {
                div(.class("pane")) { map.html { "/office/places/\($0.id)" } }
                ul(.class("legend"), .label("Categories")) {
                    for category in categories
                    where map.single.contains(where: { $0.place.geography == category }) {
                        li {
                            MapSign.swatch(category, key: map.key)
                            span(MapSign.title(category))
                        }
                    }
                }
            }
            figcaption(.class("cite")) { a("On the map of the campus", .href(larger)) }
        }
    }
}
