import Geometry

/// Writes places as a GeoJSON feature collection (RFC 7946), one feature a line.
enum LayerGeoJSONWriter {
    static func bytes(_ export: LayerExport) -> [UInt8] {
        var json = JSONWriter()
        json.object { json in
            json.key("type")
            json.value("FeatureCollection")
            json.key("features")
            json.array { json in
                for row in export.rows {
                    json.newlineInArray()
                    json.object { json in
                        json.key("type")
                        json.value("Feature")
                        json.key("properties")
                        json.properties(export.columns, row.values)
                        json.key("geometry")
                        if let shape = row.shape { json.raw(shape.geoJSON.utf8) } else { json.null() }
                    }
                }
            }
        }
        return json.bytes + [10]
    }
}

/// Writes places as an Esri feature set of polygons in WGS 84. Points and lines have no geometry there, for a set holds
/// geometries of one kind.
enum LayerEsriWriter {
    static func bytes(_ export: LayerExport) -> [UInt8] {
        var json = JSONWriter()
        json.object { json in
            json.key("geometryType")
            json.value("esriGeometryPolygon")
            json.key("spatialReference")
            json.object { json in
                json.key("wkid")
                json.value(4326)
            }
            json.key("fields")
            json.array { json in
                for column in export.columns {
                    json.object { json in
                        json.key("name")
                        json.value(column)
                        json.key("type")
                        json.value("esriFieldTypeString")
                    }
                }
            }
            json.key("features")
            json.array { json in
                for row in export.rows {
                    json.newlineInArray()
                    json.object { json in
                        json.key("attributes")
                        json.properties(export.columns, row.values)
                        json.key("geometry")
                        rings(row.shape, &json)
                    }
                }
            }
        }
        return json.bytes + [10]
    }

    /// Outlines clockwise, holes counterclockwise: the other way round than in GeoJSON.
    private static func rings(_ shape: Shape?, _ json: inout JSONWriter) {
        guard let polygons = shape?.areas.allPolygons, !polygons.isEmpty else { return json.null() }
        json.object { json in
            json.key("rings")
            json.array { json in
                for ring in polygons.flatMap({ $0.wound().rings }) {
                    json.array { json in
                        for place in ring.reversed() {
                            json.raw(
                                "[\(LayerNumber.text(place.longitude)),\(LayerNumber.text(place.latitude))]"
                                    .utf8)
                        }
                    }
                }
            }
        }
    }
}

extension JSONWriter {
    /// An object of texts; blank ones are null, so that every feature has the same members.
    mutating func properties(_ names: [String], _ values: [String]) {
        object { json in
            for (name, value) in zip(names, values) {
                json.key(named: name)
                if value.isEmpty { json.null() } else { json.value(value) }
            }
        }
    }
}
