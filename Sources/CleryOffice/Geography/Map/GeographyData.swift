import CleryLaw

/// The public geography as GeoJSON (RFC 7946), for any map program.
enum GeographyData {
    /// One feature a place; one without an outline has no geometry. All campuses unless one is asked for.
    static func text(
        _ places: [MapPlace], _ atlas: PlaceAtlas, names: [Campus], on day: Day, spans: [Int64: MapSpan]
    ) -> [UInt8] {
        let campuses = Dictionary(names.map { ($0.id, $0.name) }, uniquingKeysWith: { a, _ in a })
        var json = JSONWriter()
        json.object { json in
            json.key("type")
            json.value("FeatureCollection")
            json.key("on")
            json.value(day.description)
            json.key("features")
            json.array { json in
                for place in places {
                    json.newlineInArray()
                    feature(place, atlas, campuses[place.campus], spans[place.id], into: &json)
                }
            }
        }
        json.newline()
        return json.bytes
    }

    private static func feature(
        _ place: MapPlace, _ atlas: PlaceAtlas, _ campus: String?, _ span: MapSpan?,
        into json: inout JSONWriter
    ) {
        json.object { json in
            json.key("type")
            json.value("Feature")
            json.key("id")
            json.value(place.id)
            json.key("geometry")
            if let shape = atlas.entries[place.id]?.shape {
                json.raw(shape.geoJSON.utf8)
            } else {
                json.null()
            }
            json.key("properties")
            json.object { json in
                json.key("number")
                json.value(place.number)
                json.key("name")
                json.value(place.name)
                json.key("address")
                json.value(place.address)
                json.key("category")
                json.value(place.geography.name)
                json.key("campus")
                json.value(campus)
                json.key("from")
                json.value(span?.from?.description)
                json.key("to")
                json.value(span?.through?.description)
                json.key("law_row")
                json.value(place.row?.mark)
            }
        }
    }
}
