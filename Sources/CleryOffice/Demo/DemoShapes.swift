import CleryLaw
import Geometry

/// The outlines of Hartwell's places, drawn in Assets/demo/campus.py. A border of a campus and a river that are only
/// drawn become places with their facts.
enum DemoShapes {
    static let source = "shapes.geojson"

    static func draw(in office: Office) throws {
        // One feature a line, as campus.py writes them.
        let features = "\(EmbeddedFiles.demoShapes)".split(separator: "\n").map { line in
            line.hasSuffix(",") ? String(line.dropLast()) : String(line)
        }.filter { $0.hasPrefix(#"{"type":"Feature","#) }
        let (places, campuses) = try office.read { (try PlaceRequests.all($0), try Campus.all($0)) }
        try office.actNow(by: .house, "drew the outlines of the places") { writing in
            for feature in features {
                let json = try JSONValue(parsing: feature)
                guard let name = json["properties"]?["name"]?.text else {
                    throw DemoCollege.Unreadable(member: "name")
                }
                let place =
                    try places.first { $0.name == name }?.id
                    ?? made(name, json["properties"]?["kind"]?.text ?? "", campuses, writing)
                let shape = PlaceShape(id: place, shape: try Shape(geoJSON: feature), source: source)
                try writing.put(.placeShapes, shape.values, isNew: true)
            }
        }
    }

    /// A place that the college's list does not have: the border of a campus, or water beside it.
    private static func made(_ name: String, _ kind: String, _ campuses: [Campus], _ writing: Writing) throws
        -> Int64
    {
        let campus = campuses.first { $0.name == name }?.id ?? 1
        let kind: PlaceKind = kind == "campus" ? .campus : .street
        var facts = kind.beginning
        if kind == .campus {
            facts.owner = .known(.institution)
            facts.control = .known(.inFact)
            facts.withinCampus = .known(true)
            facts.reasonablyContiguous = .known(true)
            facts.educationalUse = .known(true)
            facts.frequentlyUsedByStudents = .known(true)
            facts.studentHousing = .known(false)
        } else {
            facts.withinCampus = .known(false)
            facts.publicKind = .known(.waterway)
            facts.reference = .known(.campus)
            facts.adjacency = .known(.immediatelyAdjacent)
            facts.barrier = .known(false)
        }
        return try PlaceActs.make(
            name, campus: campus, { PlaceDetails(id: $0, kind: kind) }, facts: facts, writing
        )
        .id
    }
}
