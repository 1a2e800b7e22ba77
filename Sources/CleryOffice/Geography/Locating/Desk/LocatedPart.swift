import GRDB
import Geometry
import TypedHTML

/// On an incident's page: how its log names the place, the point on the map, and whether the place is known at all.
struct LocatedPart: Sendable {
    var spot: IncidentSpot?
    var point: PointAnswer?
    /// The words wait for a place: the places they may mean.
    var proposals: [PlaceProposal]?
    let place: PlaceRecord
    var mayWork = false

    static func of(
        _ incident: Incident, at place: PlaceRecord, within sight: Sight, mayWork: Bool, _ office: Office,
        _ db: Database
    ) throws -> LocatedPart {
        var part = LocatedPart(place: place, mayWork: mayWork)
        part.spot = try IncidentSpot.one(incident.id, db)
        if let point = part.spot?.point {
            part.point = try PointAnswer(
                at: point, campus: incident.campus, office.atlas.atlas(db), hiding: sight.hidden, db)
        }
        if mayWork, place.facts.geography.isUnknown, place.source != PlaceBook.office,
            try !WordsAlone.isRegistered(place.id, db), try PlaceWording.from(place.id, db) == nil
        {
            var waiting = LocatingRequests.Waiting(words: place, incidents: 1)
            try LocatingRequests.propose(&waiting, within: sight, office, db)
            part.proposals = waiting.proposals
        }
        return part
    }

    @HTMLBuilder var html: HTML {
        if let told = spot?.told {
            p {
                "The log calls the place “\(told)”. "
                if mayWork, let from = spot?.fromPlace {
                    a("What was decided of these words", .href("/office/geography/locate/\(from)"))
                }
            }
        }
        if let room = spot?.spot { p("The words tell the spot: \(room).") }
        if let point { p(point.sentence) }
        if let proposals {
            notice("care") {
                p {
                    b("Nobody has said which place “\(place.name)” is. ")
                    "The incident is in no number until then."
                    if let best = proposals.first { " It may be \(best.name): \(best.reasons.first ?? "")" }
                }
                p { a("Say which place it is", .href("/office/geography/locate/\(place.id)")) }
            }
        }
    }
}
