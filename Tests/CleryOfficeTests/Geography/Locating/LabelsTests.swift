import Foundation
import Geometry
import Testing

@testable import CleryOffice

/// The police-stated geography of three institutions against what places and words alone give.
///
/// `bench/geography-labels` prints the report: it sets LABELS_REPORT to the file that is written.
@Suite("Proposed categories beside those that the police stated", .enabled(if: DataFolder.isPresent))
struct LabelsTests {
    static func rows(_ file: String) -> [[String: String]] {
        guard let text = DataFolder.text(DataFolder.path + "/" + file) else { return [] }
        var rows = cells(text)
        guard !rows.isEmpty else { return [] }
        let head = rows.removeFirst()
        return rows.filter { $0.count == head.count }.map { Dictionary(uniqueKeysWithValues: zip(head, $0)) }
    }

    private static func cells(_ text: String) -> [[String]] {
        var rows: [[String]] = []
        var row: [String] = []
        var cell = ""
        var quoted = false
        for character in text.replacing("\r\n", with: "\n").replacing("\u{FEFF}", with: "") {
            switch character {
            case "\"": quoted.toggle()
            case "," where !quoted:
                row.append(cell)
                cell = ""
            case "\n" where !quoted:
                rows.append(row + [cell])
                (row, cell) = ([], "")
            default: cell.append(character)
            }
        }
        return rows
    }

    static func spots(_ file: String, name: String, _ latitude: String, _ longitude: String) -> [LabelPlaces
        .Spot]
    {
        rows(file).compactMap { row in
            guard let words = row[name], !words.isEmpty else { return nil }
            let numbers = [row[latitude], row[longitude]].compactMap { $0.flatMap { Double($0) } }
            return LabelPlaces.Spot(
                name: words,
                point: numbers.count == 2 ? Coordinate(longitude: numbers[1], latitude: numbers[0]) : nil)
        }
    }

    static let places: [String: LabelPlaces] = [
        "indiana-university-bloomington": LabelPlaces(
            spots(
                "indiana-university-bloomington/logs-2013-2015-hand-cleaned.csv", name: "location", "lat",
                "long")
                + spots(
                    "indiana-university-bloomington/log-april-2025-geocoded.csv", name: "Location",
                    "Latitude",
                    "Longitude")),
        "cornell-university": LabelPlaces(
            spots("cornell-university/building-coordinates.csv", name: "location", "latitude", "longitude")),
        // Temple's log gives words and no place: nothing is known of it but its labels.
        "temple-university": LabelPlaces([]),
    ]

    @Test func theLabelsAreComparedAndEachDisagreementHasACause() throws {
        let rows = LabelsTests.rows("geography-labels/labels.csv").map {
            LabelsReport.Row(
                institution: $0["institution"] ?? "", location: $0["location"] ?? "",
                stated: $0["geography"] ?? "")
        }
        #expect(rows.count == 3_332)
        let report = LabelsReport(rows, places: LabelsTests.places)
        #expect(report.lines.values.reduce(0) { $0 + $1.rows } == 3_332)
        for (name, line) in report.lines {
            #expect(line.strengths.values.reduce(0, +) == line.rows, "\(name)")
            let found = (line.strengths[.sure] ?? 0) + (line.strengths[.likely] ?? 0)
            #expect(line.proposed + line.undecided == found, "\(name)")
        }
        #expect(report.lines["temple-university"]?.proposed == 0)
        // What is known is found: most rows of the two with places.
        for name in ["indiana-university-bloomington", "cornell-university"] {
            let line = try #require(report.lines[name])
            #expect((line.strengths[.sure] ?? 0) * 2 > line.rows, "\(name)")
        }
        if let path = ProcessInfo.processInfo.environment["LABELS_REPORT"] {
            try Data((report.text + LabelsTests.newYork()).utf8).write(to: URL(filePath: path))
        }
    }

    /// Spellings of New York University's log against the buildings that somebody matched them with by hand.
    static func newYork() -> String {
        let rows = rows("new-york-university/building-matches.csv").filter { $0["include"] == "yes" }
        let names = Set(rows.compactMap { $0["glb_name"] }).sorted()
        let index = PlaceIndex(
            names.enumerated().map {
                PlaceIndex.Entry(id: Int64($0.offset), name: $0.element.replacing("_", with: " "))
            })
        var counts: [String: Int] = [:]
        for row in rows {
            let best = index.proposals(for: row["raw_building"] ?? "").first
            let strength = best?.strength ?? .none
            let right = best.map { names[Int($0.id)] == row["glb_name"] } ?? false
            counts[
                strength == .none
                    ? "None" : "\(strength.title), \(right ? "the same building" : "another building")",
                default: 0] += 1
        }
        var out =
            "### new-york-university: spellings against buildings\n\n\(rows.count) spellings, \(names.count) buildings known by one name each.\n\n| | spellings |\n|---|---|\n"
        for (what, count) in counts.sorted(by: { $0.key < $1.key }) { out += "| \(what) | \(count) |\n" }
        return out
    }
}
