import Geometry

/// The kinds of files that hold places with their outlines.
public enum LayerFormat: String, Sendable, CaseIterable {
    case geojson, kml, esri, csv

    public var title: String {
        switch self {
        case .geojson: "GeoJSON"
        case .kml: "KML"
        case .esri: "Esri JSON"
        case .csv: "CSV"
        }
    }
}

/// One place of a file, as the file tells it.
struct LayerFeature: Sendable {
    /// Its number in the file, from 1.
    let number: Int
    /// The line on which it begins, where the format has lines.
    var line: Int?
    /// By the columns of the file; a feature that came before a column was known has fewer.
    var values: [String]
    /// nil where it has none, or none that can be used.
    var shape: Shape?
    /// What is wrong with its outline, as it was drawn.
    var fault: Fault?

    /// "Feature 12", "Line 13".
    var title: String { line.map { "Line \($0)" } ?? "Feature \(number)" }
}

/// What could not be read, and why.
struct LayerProblem: Sendable, Equatable {
    /// The feature's number in the file; nil where the file as a whole is meant.
    let number: Int?
    let line: Int?
    let sentence: String

    init(_ number: Int?, line: Int? = nil, _ sentence: String) {
        self.number = number
        self.line = line
        self.sentence = sentence
    }

    var title: String {
        line.map { "Line \($0)" } ?? number.map { "Feature \($0)" } ?? "The file"
    }
}

/// A file of places, read: its columns, its features, and what could not be read.
struct LayerFile: Sendable {
    let format: LayerFormat
    /// Names of properties, in the order in which the file brings them.
    var columns: [String] = []
    var features: [LayerFeature] = []
    var problems: [LayerProblem] = []
    /// The file breaks off: what is missing from it tells nothing.
    var isBroken = false
    /// Latitude and longitude seem to be exchanged. A person is asked.
    var seemsTurned = false
    /// How many outlines are not sound; they can be mended if the person asks.
    var faulty = 0

    /// More features than this are no list of places.
    static let mostFeatures = 200_000
    /// The largest file that is read, in bytes.
    static let largest = 100 << 20

    init(_ format: LayerFormat) { self.format = format }

    /// How a feature's outline is to be taken.
    struct Options: Sendable, Equatable {
        /// Longitude and latitude are exchanged.
        var turned = false
        /// Outlines that are not sound are mended.
        var mended = false
    }

    /// - Parameter known: Columns that a profile names, by which the header of a table is found.
    /// - Throws: `ExchangeError` where nothing can be read at all.
    static func read(
        _ bytes: [UInt8], known: [String] = [], _ options: Options = Options()
    ) throws(ExchangeError) -> LayerFile {
        let text = try LayerText.utf8(bytes)
        var file: LayerFile
        switch text.first(where: { $0 > 0x20 }) {
        case UInt8(ascii: "{"), UInt8(ascii: "["): file = try LayerJSONReader.read(text)
        case UInt8(ascii: "<"): file = try LayerKMLReader.read(text)
        case nil: throw ExchangeError("The file is empty.")
        default: file = try LayerCSVReader.read(text, known: known)
        }
        guard !file.features.isEmpty || !file.problems.isEmpty else {
            throw ExchangeError("The file holds no feature.")
        }
        file.check(options)
        return file
    }

    func value(_ column: Int, of feature: LayerFeature) -> String {
        column < feature.values.count ? feature.values[column] : ""
    }

    func column(_ name: String) -> Int? { columns.firstIndex(of: name) }
}
