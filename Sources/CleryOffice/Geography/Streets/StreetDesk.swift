import CleryLaw
import GRDB
import Geometry

/// One campus with its border, and what lies along it.
struct StreetDesk: Sendable {
    let campuses: [Campus]
    let campus: Campus
    let border: StreetBorder?
    let proposals: StreetProposals?
    /// Meters.
    let width: Double
    let ground: DrawingGround
    let frame: MapFrame

    static let address = "/office/geography/streets"
    /// The list of this campus, ending so that more can be asked.
    var address: String { "\(Self.address)?campus=\(campus.id)&width=\(Int(width))" }
    func address(of proposal: StreetProposal) -> String {
        "\(Self.address)/\(campus.id)/\(proposal.id)?width=\(Int(width))"
    }
    func proposal(_ id: String) -> StreetProposal? { proposals?.open.first { $0.id == id } }

    /// A campus on which this person works; the first where none is asked for, none where it is not theirs.
    static func open(_ visit: Visit, campus id: String, width: String) throws -> StreetDesk {
        let sight = visit.sight(.work)
        let desk = try visit.office.read { db -> StreetDesk? in
            let campuses = try Campus.all(db).filter { sight.reach.has($0.id) }
            guard let campus = id.isEmpty ? campuses.first : campuses.first(where: { String($0.id) == id })
            else { return nil }
            return try StreetDesk(
                campus, of: campuses,
                width: StreetProposals.widths.first { String(Int($0)) == width } ?? StreetProposals.width,
                atlas: visit.office.atlas.atlas(db), within: sight, db)
        }
        guard let desk else { throw Refusal.notFound }
        return desk
    }

    init(
        _ campus: Campus, of campuses: [Campus], width: Double, atlas: PlaceAtlas, within sight: Sight,
        _ db: Database
    ) throws {
        self.campuses = campuses
        self.campus = campus
        self.width = width
        border = try StreetBorder(of: campus, atlas: atlas, db)
        proposals = try border.map {
            try StreetProposals(along: $0, width: width, atlas: atlas, within: sight, db)
        }
        let box = border?.shape.box?.widened(meters: width + 10)
        frame = MapFrame(
            box ?? DrawingMap.unitedStates, width: DrawingMap.width, height: DrawingMap.height, margin: 12)
        ground =
            border == nil
            ? DrawingGround()
            : try DrawingGround(in: frame.box, without: nil, atlas: atlas, within: sight, db)
    }
}
