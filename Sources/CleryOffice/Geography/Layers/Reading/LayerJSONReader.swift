import Geometry

/// Reads GeoJSON (RFC 7946 and the older one of 2008, also one feature a line) and Esri JSON feature sets.
///
/// Features are read one after the other: a file that breaks off keeps those before.
struct LayerJSONReader {
    private var file = LayerFile(.geojson)
    private var columns: [String: Int] = [:]
    private var geometries: [LayerGeometry?] = []
    private var reference: Int?
    private var crs = ""
    private var isEsri = false
    private var isTooMany = false

    static func read(_ text: [UInt8]) throws(ExchangeError) -> LayerFile {
        var reader = LayerJSONReader()
        let padded = text + [0]
        do {
            try padded.withUnsafeBufferPointer { try reader.all($0) }
        } catch let error as ExchangeError {
            throw error
        } catch {
            throw ExchangeError("The file cannot be read.")
        }
        return try reader.finished()
    }

    private mutating func all(_ bytes: UnsafeBufferPointer<UInt8>) throws {
        var cursor = LayerCursor(bytes)
        do {
            if cursor.peek() == UInt8(ascii: "[") {
                try cursor.items { cursor in try object(&cursor) }
            } else {
                // One feature a line is as good as one list of them.
                repeat { try object(&cursor) } while cursor.peek() == UInt8(ascii: "{")
            }
            guard cursor.peek() == 0, cursor.isAtEnd else { throw cursor.damaged }
        } catch let damaged as LayerCursor.Damaged {
            guard !file.features.isEmpty else {
                throw ExchangeError("This is not JSON: see its byte \(damaged.at + 1).")
            }
            file.isBroken = true
            file.problems.append(
                LayerProblem(
                    nil,
                    "The file is damaged at byte \(damaged.at + 1), after feature \(file.features.count). What stands behind was not read."
                ))
        }
    }

    /// A collection, one feature, or a bare geometry.
    private mutating func object(_ cursor: inout LayerCursor) throws {
        var own = LayerGeometry()
        var (inner, values, isCollection): (LayerGeometry?, [String], Bool) = (nil, [], false)
        try cursor.members { cursor, name in
            switch name {
            case "features" where cursor.peek() == UInt8(ascii: "["):
                isCollection = true
                try cursor.items { cursor in
                    guard cursor.peek() == UInt8(ascii: "{") else {
                        try cursor.skip()
                        keep([], nil, "it is no feature")
                        return
                    }
                    try feature(&cursor)
                }
            case "crs": try readReference(&cursor)
            case "spatialReference": reference = try LayerGeometry.reference(&cursor)
            case "properties", "attributes":
                if name == "attributes" { isEsri = true }
                values = try properties(&cursor)
            case "geometry": inner = try LayerGeometry.read(&cursor)
            case "geometryType": isEsri = try cursor.plain().hasPrefix("esri") || isEsri
            default: try own.take(name, &cursor, 0)
            }
        }
        if own.type == "Topology" {
            throw ExchangeError("This is TopoJSON. Export the layer as GeoJSON and send that.")
        }
        if isCollection || own.type == "FeatureCollection" { return }
        if own.type == "Feature" || inner != nil || !values.isEmpty {
            keep(values, inner)
        } else if own.coordinates != nil || own.isEsri || !own.parts.isEmpty {
            keep([], own)
        } else if file.features.isEmpty {
            throw ExchangeError("This is JSON, but neither GeoJSON nor an Esri feature set.")
        }
    }

    private mutating func feature(_ cursor: inout LayerCursor) throws {
        var (values, geometry): ([String], LayerGeometry?) = ([], nil)
        var id = ""
        try cursor.members { cursor, name in
            switch name {
            case "properties": values = try properties(&cursor)
            case "attributes":
                isEsri = true
                values = try properties(&cursor)
            case "geometry": geometry = try LayerGeometry.read(&cursor)
            case "id": id = try cursor.plain()
            default: try cursor.skip()
            }
        }
        // A property of this name stands before the member.
        let known = columns["id"].flatMap { $0 < values.count ? values[$0] : nil } ?? ""
        if !id.isEmpty, known.isEmpty { put(id, "id", into: &values) }
        keep(values, geometry)
    }

    private mutating func properties(_ cursor: inout LayerCursor) throws -> [String] {
        var values: [String] = []
        guard cursor.peek() == UInt8(ascii: "{") else {
            try cursor.skip()
            return values
        }
        try cursor.members { cursor, name in put(try cursor.plain(), name, into: &values) }
        return values
    }

    private mutating func put(_ value: String, _ name: String, into values: inout [String]) {
        let column = columns[name] ?? file.columns.count
        if column == file.columns.count {
            // More are a table turned on its side.
            guard column < LayerTable.mostColumns else { return }
            columns[name] = column
            file.columns.append(name)
        }
        while values.count <= column { values.append("") }
        values[column] = LayerTable.trimmed(value)
    }

    private mutating func keep(_ values: [String], _ geometry: LayerGeometry?, _ refusal: String? = nil) {
        guard file.features.count < LayerFile.mostFeatures else {
            isTooMany = true
            return
        }
        let number = file.features.count + 1
        file.features.append(LayerFeature(number: number, values: values))
        geometries.append(geometry)
        if let refusal { file.problems.append(LayerProblem(number, "Passed over: \(refusal).")) }
        if geometry?.isEsri ?? false { isEsri = true }
    }

    private mutating func readReference(_ cursor: inout LayerCursor) throws {
        guard cursor.peek() == UInt8(ascii: "{") else { return try cursor.skip() }
        try cursor.members { cursor, name in
            guard name == "properties", cursor.peek() == UInt8(ascii: "{") else { return try cursor.skip() }
            try cursor.members { cursor, name in
                if ["name", "code", "href"].contains(name) {
                    crs = try cursor.plain()
                } else {
                    try cursor.skip()
                }
            }
        }
    }

    private mutating func finished() throws(ExchangeError) -> LayerFile {
        guard LayerReference.isDegrees(crs) else {
            throw ExchangeError(
                "The file says that its coordinates are not WGS 84 (its crs is another). Export the layer again in WGS 84 (EPSG:4326)."
            )
        }
        guard !isTooMany else {
            throw ExchangeError("The file has more than \(LayerFile.mostFeatures) features.")
        }
        var whole = LayerFile(isEsri ? .esri : .geojson)
        whole.columns = file.columns
        whole.features = file.features
        whole.problems = file.problems
        whole.isBroken = file.isBroken
        if isEsri, let refusal = LayerJSONReader.refusal(reference) { throw ExchangeError(refusal) }
        for (index, geometry) in geometries.enumerated() {
            do throws(LayerRefusal) {
                whole.features[index].shape = try geometry?.shape(reference: reference)
            } catch {
                whole.problems.append(
                    LayerProblem(index + 1, "Kept without a shape: \(error.sentence)."))
            }
        }
        return whole
    }

    private static func refusal(_ reference: Int?) -> String? {
        do throws(LayerRefusal) {
            _ = try LayerPlane(wkid: reference)
            return nil
        } catch {
            return "The file cannot be taken: \(error.sentence)."
        }
    }
}
