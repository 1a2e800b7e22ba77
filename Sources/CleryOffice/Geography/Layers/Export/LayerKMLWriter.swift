import Geometry

/// Writes places as KML 2.2: a placemark each, what is known of it as extended data.
enum LayerKMLWriter {
    static func bytes(_ export: LayerExport) -> [UInt8] {
        var kml = """
            <?xml version="1.0" encoding="UTF-8"?>
            <kml xmlns="http://www.opengis.net/kml/2.2"><Document>

            """
        for row in export.rows {
            kml += "<Placemark><name>\(escaped(row.name))</name><ExtendedData>"
            for (name, value) in zip(export.columns, row.values) where !value.isEmpty && name != "name" {
                kml += "<Data name=\"\(name)\"><value>\(escaped(value))</value></Data>"
            }
            kml += "</ExtendedData>"
            if let shape = row.shape, !shape.isEmpty { geometry(shape, &kml) }
            kml += "</Placemark>\n"
        }
        return Array((kml + "</Document></kml>\n").utf8)
    }

    private static func geometry(_ shape: Shape, _ kml: inout String) {
        func ring(_ ring: [Coordinate]) -> String { "<LinearRing>\(places(ring))</LinearRing>" }
        func many<Item>(_ items: [Item], _ write: (Item) -> Void) {
            kml += "<MultiGeometry>"
            for item in items { write(item) }
            kml += "</MultiGeometry>"
        }
        switch shape {
        case .point(let place): kml += "<Point>\(places([place]))</Point>"
        case .line(let line): kml += "<LineString>\(places(line))</LineString>"
        case .polygon(let polygon):
            let rings = polygon.wound().rings
            kml += "<Polygon><outerBoundaryIs>\(ring(rings[0]))</outerBoundaryIs>"
            for hole in rings.dropFirst() { kml += "<innerBoundaryIs>\(ring(hole))</innerBoundaryIs>" }
            kml += "</Polygon>"
        case .points(let all): many(all) { geometry(.point($0), &kml) }
        case .lines(let all): many(all) { geometry(.line($0), &kml) }
        case .polygons(let all): many(all) { geometry(.polygon($0), &kml) }
        case .mixed(let all): many(all) { geometry($0, &kml) }
        }
    }

    private static func places(_ places: [Coordinate]) -> String {
        let text = places.map { "\(LayerNumber.text($0.longitude)),\(LayerNumber.text($0.latitude))" }
        return "<coordinates>\(text.joined(separator: " "))</coordinates>"
    }

    private static func escaped(_ text: String) -> String {
        var out = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": out += "&amp;"
            case "<": out += "&lt;"
            case ">": out += "&gt;"
            case "\"": out += "&quot;"
            // XML 1.0 has no control characters but these.
            case "\t", "\n", "\r": out.unicodeScalars.append(scalar)
            case "\u{0}"..."\u{1F}": out += " "
            default: out.unicodeScalars.append(scalar)
            }
        }
        return out
    }
}

/// Writes places as a table, the outline as well-known text, with a spot for programs that know no outlines.
enum LayerCSVWriter {
    /// A longer cell is one that no program reads back, ours neither.
    private static let longestText = CSVScan.longestCell - 16

    static func bytes(_ export: LayerExport) -> [UInt8] {
        var csv = CSVWriter()
        csv.row(export.columns + ["latitude", "longitude", "wkt"])
        for row in export.rows {
            let spot = row.shape.flatMap { try? $0.pointOnSurface() }
            let text = row.shape.map(LayerWKT.text) ?? ""
            csv.row(
                row.values + [
                    spot.map { LayerNumber.text($0.latitude) } ?? "",
                    spot.map { LayerNumber.text($0.longitude) } ?? "",
                    text.utf8.count <= longestText ? text : "",
                ])
        }
        return csv.bytes
    }
}
