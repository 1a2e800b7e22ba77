import Foundation
import Geometry

/// Reads a table of places: names and addresses, and where it has them coordinates or well-known text.
enum LayerCSVReader {
    static func read(_ text: [UInt8], known: [String]) throws(ExchangeError) -> LayerFile {
        let sheet: Sheet
        do throws(ExchangeError) {
            sheet = try Sheet(bytes: text, needs: [], known: LayerWords.allHeaders + known)
        } catch {
            // Nothing that is known: the first line is taken for the header.
            sheet = try Sheet(bytes: text, needs: [], known: firstCells(text))
        }
        var file = LayerFile(.csv)
        file.columns = unlike(sheet.columns)
        let spots = LayerSpotColumns(file.columns)
        for problem in sheet.problems {
            file.problems.append(LayerProblem(nil, line: problem.line, "Passed over: \(problem.problem)."))
        }
        for row in sheet.rows {
            var feature = LayerFeature(
                number: file.features.count + 1, line: row.line, values: row.cells.map(unguarded))
            do throws(LayerRefusal) {
                feature.shape = try spots.shape(feature.values)
            } catch {
                file.problems.append(
                    LayerProblem(
                        feature.number, line: row.line, "Kept without a shape: \(error.sentence)."))
            }
            file.features.append(feature)
        }
        guard !file.columns.isEmpty else { throw ExchangeError("The file holds no table.") }
        return file
    }

    /// What a spreadsheet would run was made text by a quotation mark before it (`CSVWriter`).
    private static func unguarded(_ cell: String) -> String {
        let bytes = cell.utf8
        guard bytes.first == UInt8(ascii: "'"), let next = bytes.dropFirst().first,
            "=+-@\t\r".utf8.contains(next)
        else { return LayerTable.trimmedOnly(cell) }
        return LayerTable.trimmedOnly(String(cell.dropFirst()))
    }

    /// Columns of the same name are told apart by a number; columns without a name get one.
    private static func unlike(_ names: [String]) -> [String] {
        var seen: [String: Int] = [:]
        return names.enumerated().map { index, name in
            let name = name.isEmpty ? "Column \(index + 1)" : name
            seen[name, default: 0] += 1
            return seen[name] == 1 ? name : "\(name) (\(seen[name] ?? 0))"
        }
    }

    private static func firstCells(_ text: [UInt8]) -> [String] {
        let line = text.split(maxSplits: 1, whereSeparator: { $0 == 10 || $0 == 13 }).first ?? []
        return String(decoding: line, as: UTF8.self).split(whereSeparator: { ",;\t|".contains($0) }).map {
            $0.trimmingCharacters(in: .init(charactersIn: "\" "))
        }
    }
}

/// The columns of a table that say where a place is.
struct LayerSpotColumns {
    private let latitude, longitude, text: Int?

    init(_ columns: [String]) {
        let keys = columns.map(LayerWords.key)
        func column(_ names: [String]) -> Int? {
            names.lazy.compactMap { name in keys.firstIndex(of: name) }.first
        }
        latitude = column(LayerWords.latitudes)
        longitude = column(LayerWords.longitudes)
        text = column(LayerWords.shapes)
    }

    /// Which columns these are, so that nothing else is made of them.
    var all: [Int] { [latitude, longitude, text].compactMap { $0 } }

    func shape(_ cells: [String]) throws(LayerRefusal) -> Shape? {
        if let text, text < cells.count, !cells[text].isEmpty, LayerWKT.isLikely(cells[text]) {
            return try LayerWKT.read(cells[text])
        }
        guard let latitude, let longitude, max(latitude, longitude) < cells.count else { return nil }
        let (north, east) = (cells[latitude], cells[longitude])
        if north.isEmpty, east.isEmpty { return nil }
        guard let y = Double(north), let x = Double(east), x.isFinite, y.isFinite else {
            throw LayerRefusal("its latitude and longitude are not two numbers")
        }
        // Programs write zeros where they know nothing.
        if x == 0, y == 0 { return nil }
        return .point(Coordinate(longitude: x, latitude: y))
    }
}
