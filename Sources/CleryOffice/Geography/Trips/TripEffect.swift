import CleryLaw
import GRDB
import TypedHTML

/// What a change would do, as far as one person may see it.
struct TripEffect: Sendable {
    let incidents: [PlaceEffect.OfIncident]
    let cells: [PlaceEffect.OfCell]
    let places: [PlaceEffect.OfPlace]

    init(_ effect: PlaceEffect, within sight: Sight, _ db: Database) throws {
        incidents = effect.incidents.filter { sight.sees($0.incident) }
        places = effect.places
        if incidents.count == effect.incidents.count {
            cells = effect.cells
        } else {
            cells = try CellChanges.of(incidents, db)
        }
    }

    @HTMLBuilder var html: HTML {
        if incidents.isEmpty {
            p("No incident becomes another.")
        } else {
            ul {
                for one in incidents {
                    li {
                        a(
                            "Incident \(one.incident.number ?? one.incident.key)",
                            .href("/office/incidents/\(one.id)"))
                        ": \(Self.words(one.before)) becomes \(Self.words(one.after))"
                    }
                }
            }
        }
        if !cells.isEmpty {
            ul {
                for one in cells {
                    li(
                        "\(one.cell.year), \(one.cell.category.title), \(one.cell.geography.title): \(one.before) becomes \(one.after)"
                    )
                }
            }
        }
    }

    static func words(_ facts: PlaceFacts) -> String {
        switch facts.geography.value {
        case .onCampus: facts.studentHousing.isYes ? "on-campus student housing" : "on campus"
        case .noncampus: "noncampus"
        case .publicProperty: "public property"
        case .nowhere: "not Clery geography"
        case nil: "not decided"
        }
    }
}
