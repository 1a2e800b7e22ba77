extension Shape {
    /// Reads a geometry of GeoJSON (RFC 7946, 3.1), or the geometry of a feature. Heights are dropped. The
    /// shape is as the text says, perhaps faulty: ask `fault()`.
    ///
    /// Throws `GeometryError.unreadable` with a sentence for people.
    public init(geoJSON text: String) throws(GeometryError) {
        try self.init(geometry: try JSONText(text))
    }

    private init(geometry json: JSONText) throws(GeometryError) {
        guard let type = json["type"]?.string else {
            throw .unreadable("This is not GeoJSON: it has no \"type\".")
        }
        if type == "Feature" {
            guard let inner = json["geometry"], inner["type"]?.string != "Feature" else {
                throw .unreadable("The feature has no geometry.")
            }
            try self.init(geometry: inner)
            return
        }
        if type == "GeometryCollection" {
            let parts = try Self.list(json["geometries"], "geometries")
            self = .mixed(try parts.map { part throws(GeometryError) in try Shape(geometry: part) })
            return
        }
        let positions = json["coordinates"]
        switch type {
        case "Point": self = .point(try Self.position(positions))
        case "LineString": self = .line(try Self.line(positions))
        case "Polygon": self = .polygon(try Self.polygon(positions))
        case "MultiPoint": self = .points(try Self.line(positions))
        case "MultiLineString": self = .lines(try Self.many(positions, Self.line))
        case "MultiPolygon": self = .polygons(try Self.many(positions, Self.polygon))
        default: throw .unreadable("GeoJSON has no geometry of this \"type\".")
        }
    }

    private static func list(_ json: JSONText?, _ name: String) throws(GeometryError) -> [JSONText] {
        guard let list = json?.array else { throw .unreadable("The geometry's \"\(name)\" are no list.") }
        return list
    }

    private static func many<Item>(
        _ json: JSONText?, _ read: (JSONText?) throws(GeometryError) -> Item
    ) throws(GeometryError) -> [Item] {
        var items: [Item] = []
        for item in try list(json, "coordinates") { items.append(try read(item)) }
        return items
    }

    private static func position(_ json: JSONText?) throws(GeometryError) -> Coordinate {
        guard let numbers = json?.array, numbers.count >= 2, let longitude = numbers[0].number,
            let latitude = numbers[1].number
        else { throw .unreadable("A position is not two numbers, longitude and latitude.") }
        return Coordinate(longitude: longitude, latitude: latitude)
    }

    private static func line(_ json: JSONText?) throws(GeometryError) -> [Coordinate] {
        try many(json, position)
    }

    private static func polygon(_ json: JSONText?) throws(GeometryError) -> Polygon {
        let rings = try many(json, line)
        return Polygon(outline: rings.first ?? [], holes: Array(rings.dropFirst()))
    }
}
