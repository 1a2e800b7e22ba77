import CleryLaw
import GRDB
import Geometry

/// The places of the office as they stand in a file: all of them, or with the decisions of one year.
public struct LayerExport: Sendable {
    struct Row: Sendable {
        /// In the order of `columns`; blank where nothing is known.
        let values: [String]
        let name: String
        let shape: Shape?
    }

    let columns: [String]
    private(set) var rows: [Row] = []

    private static let facts = PlaceFact.all
    private static let own = [
        "openclery_place", "number", "name", "aliases", "address", "kind", "campus", "responsible_unit",
        "patrol_zone", "stated_category",
    ]
    private static let decided = [
        "decided_category", "decided_student_housing", "decided_row", "decided_from", "decided_through",
        "decided_open_question",
    ]

    /// All places of which the office keeps details, as they are today; with a year, a row for each decision that held
    /// on a day of it.
    init(
        year: Int?, campus: Int64?, reach: Rights.Reach, hidden: Hidden, today: Day, _ db: Database
    ) throws {
        columns = LayerExport.own + LayerExport.decided + LayerExport.facts.map(\.rawValue)
        let campuses = Dictionary(
            try Campus.all(db).map { ($0.id, $0.name) }, uniquingKeysWith: { a, _ in a })
        let places = try LayerPlaces(reach: reach, hidden: hidden, today: today, db)
        let (first, last) = (
            year.flatMap { Day(year: $0, month: 1, day: 1) } ?? today,
            year.flatMap { Day(year: $0, month: 12, day: 31) } ?? today
        )
        for place in places.all {
            guard campus == nil || place.record.campus == campus else { continue }
            // A word of a log is no place of the registry until somebody says what it is.
            guard place.details != nil || (year != nil && place.record.stated.geography.value != nil) else {
                continue
            }
            let own = LayerExport.own(place, campuses[place.record.campus] ?? "")
            let facts =
                try place.description().map { facts in
                    LayerExport.facts.map { PlaceFact.text($0, of: facts) }.map { $0 == "na" ? "" : $0 }
                } ?? LayerExport.facts.map { _ in "" }
            let held = try PlaceDecision.of(place.id, db).filter { $0.from <= last && $0.through >= first }
            for decision in held {
                rows.append(
                    Row(
                        values: own + LayerExport.decided(decision) + facts, name: place.record.name,
                        shape: place.shape))
            }
        }
    }

    private static func own(_ place: LayerPlace, _ campus: String) -> [String] {
        let details = place.details
        return [
            "\(place.id)", details?.number ?? "", place.record.name, place.names.joined(separator: " | "),
            details?.address ?? "", details?.kind.rawValue ?? "", campus, details?.unit ?? "",
            details?.patrolZone ?? "", LayerPlan.words(place.record.stated),
        ]
    }

    private static func decided(_ decision: PlaceDecision) -> [String] {
        [
            decision.facts.geography.value?.rawValue ?? "",
            decision.facts.studentHousing.value.map { $0 ? "yes" : "no" } ?? "",
            decision.row?.mark ?? "",
            decision.from == PlaceDecision.always ? "" : decision.from.description,
            decision.through == PlaceDecision.forever ? "" : decision.through.description,
            decision.asks ?? "",
        ]
    }

    func bytes(_ format: LayerFormat) -> [UInt8] {
        switch format {
        case .geojson: LayerGeoJSONWriter.bytes(self)
        case .kml: LayerKMLWriter.bytes(self)
        case .esri: LayerEsriWriter.bytes(self)
        case .csv: LayerCSVWriter.bytes(self)
        }
    }
}

extension LayerExport {
    /// The file as a command prints it: what is restricted to named readers is not in it.
    ///
    /// - Parameter campus: The name of one campus; nil: all.
    /// - Throws: `OfficeFault` for an unknown format or campus.
    public static func text(_ office: Office, format: String, year: Int?, campus: String?) throws -> String {
        guard let format = LayerFormat(rawValue: format) else {
            throw OfficeFault.input(
                "There is no format \"\(format)\": \(LayerFormat.allCases.map(\.rawValue).joined(separator: ", "))."
            )
        }
        let hidden = try Hidden.fromAll(office)
        return try office.read { db in
            let id = try campus.map { try LayerImport.campus($0, db) }
            let export = try LayerExport(
                year: year, campus: id, reach: .all, hidden: hidden, today: office.today, db)
            return String(decoding: export.bytes(format), as: UTF8.self)
        }
    }
}
