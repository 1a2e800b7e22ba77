import Foundation
import Geometry

/// Reads the placemarks of a KML file (OGC 12-007r2): names, extended data and geometries. Descriptions are for
/// people and are not read.
struct LayerKMLReader {
    private var xml: LayerXML
    private var file = LayerFile(.kml)
    private var columns: [String: Int] = [:]
    private var folders: [String] = []

    /// A file that is deeper is no list of places.
    private static let deepest = 256

    static func read(_ text: [UInt8]) throws(ExchangeError) -> LayerFile {
        var reader = LayerKMLReader(xml: LayerXML(text))
        return try reader.all()
    }

    private init(xml: LayerXML) { self.xml = xml }

    private mutating func all() throws(ExchangeError) -> LayerFile {
        var (open, isKML) = ([String](), false)
        while true {
            switch xml.next() {
            case .done:
                guard isKML else {
                    throw ExchangeError("This is XML, but no KML: it has no element kml.")
                }
                if !open.isEmpty { breaksOff() }
                return file
            case .text(let text):
                if open.count > 1, open.last == "name", let folder = folders.indices.last,
                    ["Folder", "Document"].contains(open[open.count - 2])
                {
                    folders[folder] += text
                }
            case .begin("Placemark", _):
                guard file.features.count < LayerFile.mostFeatures else {
                    throw ExchangeError("The file has more than \(LayerFile.mostFeatures) features.")
                }
                isKML = true
                placemark()
            case .begin(let name, _):
                guard open.count < LayerKMLReader.deepest else {
                    throw ExchangeError("The file is nested too deeply: see its line \(xml.line()).")
                }
                if name == "kml" || name == "Document" { isKML = true }
                if name == "Folder" || name == "Document" { folders.append("") }
                open.append(name)
            case .end(let name):
                // An end of nothing that is open is passed over.
                guard let last = open.lastIndex(of: name) else { continue }
                if name == "Folder" || name == "Document", !folders.isEmpty { folders.removeLast() }
                open.removeSubrange(last...)
            }
        }
    }

    private mutating func breaksOff() {
        guard !file.isBroken else { return }
        file.isBroken = true
        file.problems.append(
            LayerProblem(nil, line: xml.line(), "The file breaks off: an element is not closed."))
    }

    /// Reads to the end of the placemark.
    private mutating func placemark() {
        let line = xml.line()
        var feature = LayerFeature(number: file.features.count + 1, line: line, values: [])
        var mark = LayerPlacemark()
        reading: while true {
            switch xml.next() {
            case .done:
                breaksOff()
                break reading
            case .begin(let name, let attributes): mark.begin(name, attributes)
            case .text(let text): mark.add(text)
            case .end("Placemark"): break reading
            case .end(let name): mark.end(name)
            }
        }
        for (name, value) in mark.values { put(value, name, &feature) }
        if let folder = folders.last(where: { !$0.isEmpty }), !folder.allSatisfy(\.isWhitespace) {
            put(folder, "Folder", &feature)
        }
        feature.shape = mark.shape
        file.features.append(feature)
        if let refusal = mark.refusal {
            file.problems.append(
                LayerProblem(feature.number, line: line, "Kept without a shape: \(refusal)."))
        }
    }

    private mutating func put(_ value: String, _ name: String, _ feature: inout LayerFeature) {
        let value = LayerTable.trimmed(value)
        guard !value.isEmpty, !name.isEmpty else { return }
        let column = columns[name] ?? file.columns.count
        if column == file.columns.count {
            guard column < LayerTable.mostColumns else { return }
            columns[name] = column
            file.columns.append(name)
        }
        while feature.values.count <= column { feature.values.append("") }
        feature.values[column] = value
    }
}
