import CleryLaw
import GRDB
import TypedHTML

/// What other rooms tell of a place, for its page: the map, what shapes say, and who polices it.
struct PlaceBeside: Sendable {
    let place: PlaceRecord
    let map: HTML
    let evidence: [String]
    let agencies: [PlaceAgencies.Answering]

    init(_ place: PlaceRecord, hiding hidden: Hidden, on day: Day, in office: Office, _ db: Database) throws {
        self.place = place
        map = try PlaceMap.html(of: place.id, hiding: hidden, on: day, in: office, db)
        let found = try PlaceEvidence.of(place, atlas: office.atlas.atlas(db), db)
        // One sentence may stand beside two questions.
        evidence = (found?.sentences ?? [:]).sorted { $0.key.rawValue < $1.key.rawValue }.map(\.value)
            .reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
        agencies = try PlaceAgencies.of(place, on: day, db)
    }

    var html: HTML {
        HTML([
            h2("Where it lies"),
            map.isEmpty ? p("No outline is drawn yet.") : map,
            HTML(evidence.map { p($0) }),
            div(.class("actions")) {
                a(
                    map.isEmpty ? "Draw its outline" : "Change the outline", .class("button quiet"),
                    .href("/office/places/\(place.id)/shape"))
            },
            h2("Police"),
            agencies.isEmpty
                ? p {
                    "No police agency is named for it. "
                    a("Name one", .href("/office/agencies/places"))
                }
                : ul {
                    for one in agencies {
                        li { a(one.agency.name, .href("/office/agencies/\(one.agency.id)")) }
                    }
                },
        ])
    }
}
