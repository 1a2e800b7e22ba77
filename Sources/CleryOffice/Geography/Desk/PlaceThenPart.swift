import CleryLaw
import GRDB
import TypedHTML

/// The geography of an incident's place at the time of the incident, with the row of the law's table.
struct PlaceThenPart: Sendable {
    let facts: PlaceFacts
    /// The one decision that holds for the incident, if one alone does.
    let decision: PlaceDecision?

    init(_ incident: Incident, zone: Zone, _ db: Database) throws {
        let then = try PlaceThen(incident.place, zone: zone, db)
        facts = try then.facts(of: incident, db)
        decision = then.decision(of: incident)
    }

    func html(_ place: PlaceRecord, link: Bool, incident: Int64? = nil) -> HTML {
        let name = place.name.isEmpty ? "Place not stated" : place.name
        let address = "/office/places/\(place.id)" + (incident.map { "?incident=\($0)" } ?? "")
        return HTML([
            link ? a(name, .href(address)) : HTML(text: name), HTML(text: " "), PlaceDecisionWords.tag(facts),
            why,
        ])
    }

    @HTMLBuilder private var why: HTML {
        if let row = decision?.row, decision?.facts == facts,
            let rule = row.rules.last.flatMap({ Law.rule(named: $0) })
        {
            p(.class("cite")) {
                b("\(row.mark). ")
                "\(rule.sentence) [\(rule.citation.text)]"
            }
        } else if facts.geography.isUnknown, let asks = decision.flatMap(PlaceDecisionWords.asks) {
            p(asks, .class("cite"))
        } else if facts.geography.isUnknown {
            p("Its time decides, and is not known well enough.", .class("cite"))
        }
    }
}
