import CleryLaw
import Foundation
import Geometry

@testable import CleryOffice

/// Places of an institution known from imported data, with the facts that their own words tell. No label is looked at.
struct LabelPlaces {
    struct Spot {
        let name: String
        let point: Coordinate?
    }

    /// What the words of a name tell a registry about its kind; fixed before the labels were looked at.
    enum Kind: String {
        case residence = "residence by its words"
        case building = "building or ground of the institution by its words"
        case street
        case organization = "house of a student organization by its words"
        case other = "somebody else's by its words"
        case untold = "kind not told by its words"
    }

    let places: [Spot]
    let index: PlaceIndex
    private let border: Atlas<Int>?

    init(_ all: [Spot]) {
        var seen: Set<String> = []
        places = all.filter { seen.insert(LocationWords($0.name).whole).inserted && !$0.name.isEmpty }
        index = PlaceIndex(
            places.enumerated().map { PlaceIndex.Entry(id: Int64($0.offset), name: $0.element.name) })
        border = LabelPlaces.border(places).map { Atlas([(id: 0, shape: $0)]) }
    }

    static func kind(_ name: String) -> Kind {
        let location = LocationWords(name)
        let words = Set(location.tokens + location.asides.joined())
        let greek: Set<String> = [
            "alpha", "beta", "gamma", "delta", "epsilon", "zeta", "eta", "theta", "iota", "kappa", "lambda",
            "mu",
            "nu", "xi", "omicron", "pi", "rho", "sigma", "tau", "upsilon", "phi", "chi", "psi", "omega",
        ]
        if words.contains("private") || words.contains("non") { return .other }
        if words.intersection(greek).count >= 2 || !words.isDisjoint(with: ["fraternity", "sorority"]) {
            return .organization
        }
        if let address = LocationAddress(location.tokens), address.numbers == nil || address.isBlock,
            words.isDisjoint(with: buildings)
        {
            return .street
        }
        if !words.isDisjoint(with: residences) { return .residence }
        return words.isDisjoint(with: buildings) ? .untold : .building
    }

    private static let residences: Set<String> = [
        "residence", "residential", "dormitory", "apartment", "townhouse", "dorms", "townhouses",
    ]
    private static let buildings: Set<String> = [
        "hall", "building", "library", "center", "laboratory", "gymnasium", "museum", "auditorium", "theater",
        "theatre", "chapel", "school", "college", "union", "store", "plant", "observatory", "clinic",
        "hospital",
        "house", "tower", "towers", "annex", "pavilion", "garage", "lot", "parking", "field", "stadium",
        "arena",
        "station", "gate", "plaza", "greenhouse", "commons", "complex", "quad", "court", "science", "art",
        "law",
        "fieldhouse", "lodge", "club", "gardens", "nursery",
    ]

    /// The hull of the 80 % of buildings that lie nearest to their middle: a registry would have it as its border.
    private static func border(_ places: [Spot]) -> Shape? {
        let points = places.filter { [.building, .residence].contains(kind($0.name)) }.compactMap(\.point)
        guard points.count >= 10 else { return nil }
        func middle(_ numbers: [Double]) -> Double { numbers.sorted()[numbers.count / 2] }
        let center = Coordinate(
            longitude: middle(points.map(\.longitude)), latitude: middle(points.map(\.latitude)))
        let near = points.sorted { Earth.meters(from: center, to: $0) < Earth.meters(from: center, to: $1) }
            .prefix(points.count * 4 / 5)
        let sorted = near.sorted { ($0.longitude, $0.latitude) < ($1.longitude, $1.latitude) }
        func half(_ points: [Coordinate]) -> [Coordinate] {
            var line: [Coordinate] = []
            for point in points {
                while line.count > 1 {
                    let (a, b) = (line[line.count - 2], line[line.count - 1])
                    let turn =
                        (b.longitude - a.longitude) * (point.latitude - a.latitude)
                        - (b.latitude - a.latitude) * (point.longitude - a.longitude)
                    guard turn <= 0 else { break }
                    line.removeLast()
                }
                line.append(point)
            }
            return line
        }
        let ring = half(sorted).dropLast() + half(sorted.reversed()).dropLast()
        return .polygon(Polygon(outline: Array(ring) + ring.prefix(1), holes: []))
    }

    /// The facts that a registry would hold of such a place; nil where its words tell no kind.
    func facts(_ place: Spot) -> PlaceDescription? {
        let meters = place.point.flatMap { border?.near($0, meters: 100_000).first?.meters }
        let contiguous: Known<Bool> = meters.map { .known($0 <= 1_609) } ?? .unknown
        var facts = PlaceKind.building.beginning
        facts.organizationRecognized = .notApplicable
        facts.withinCampus = meters.map { .known($0 == 0) } ?? .unknown
        facts.reasonablyContiguous = contiguous
        switch LabelPlaces.kind(place.name) {
        case .untold: return nil
        case .residence, .building:
            facts.owner = .known(.institution)
            facts.control = .known(.inFact)
            facts.educationalUse = .known(true)
            facts.frequentlyUsedByStudents = .known(true)
            facts.supportsInstitution = .notApplicable
            facts.studentHousing = .known(LabelPlaces.kind(place.name) == .residence)
        case .organization:
            facts.owner = .known(.studentOrganization)
            facts.control = .known(.none)
            facts.organizationControls = .known(true)
            let words = LocationWords(place.name)
            let isFormer = (words.tokens + words.asides.joined()).contains("former")
            facts.organizationRecognized = .known(!isFormer)
            facts.educationalUse = .known(false)
            facts.frequentlyUsedByStudents = .known(true)
            facts.supportsInstitution = .notApplicable
            facts.studentHousing = .known(false)
        case .other:
            facts.owner = .known(.other)
            facts.control = .known(.none)
            facts.educationalUse = .known(false)
            facts.frequentlyUsedByStudents = .known(false)
            facts.supportsInstitution = .known(false)
            facts.studentHousing = .known(false)
        case .street:
            facts = PlaceKind.street.beginning
            facts.publicKind = .known(.strip)
            facts.reference = .known(.campus)
            facts.withinCampus = meters.map { .known($0 == 0) } ?? .unknown
            facts.adjacency =
                meters.map { .known($0 <= 30 ? .immediatelyAdjacent : .notAdjacent) } ?? .unknown
            facts.barrier = .known(false)
        }
        return facts
    }

    func category(_ place: Spot) -> String? {
        guard let facts = facts(place) else { return nil }
        let category = PlaceFacts(Classify.place(facts, at: LocalMoment("2020-01-01")))
        switch category.geography.value {
        case .onCampus?: return category.studentHousing.isYes ? "on-campus-student-housing" : "on-campus"
        case .noncampus?: return "noncampus"
        case .publicProperty?: return "public-property"
        case .nowhere?: return "not-clery"
        case nil: return nil
        }
    }
}
