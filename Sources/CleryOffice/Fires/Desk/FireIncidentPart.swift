import GRDB
import TypedHTML

/// The fires of the register that belong to an incident, on the incident's own page.
struct FireIncidentPart: Sendable {
    let fires: [(id: Int64, number: String)]
    /// The entry of the fire log that is in no fire yet.
    let entry: Int64?

    /// Nil where there is nothing to say, or for who does not keep fires there.
    init?(_ incident: Incident, _ visit: Visit, _ db: Database) throws {
        let reach = visit.reach(.keepFires)
        guard reach.has(incident.campus) else { return nil }
        let front = incident.sameIncidentAs ?? incident.id
        let group = Set([incident.id, front])
        fires = try group.sorted().flatMap { try FireRequests.of(incident: $0, within: reach, db) }.map {
            ($0.id, $0.number)
        }
        if fires.isEmpty, try LogRequests.entries(of: front, db).contains(where: \.isFire) {
            entry = try FireDesk(visit, db).unregistered(db).first { $0.incident == front }?.id
        } else {
            entry = nil
        }
        if fires.isEmpty, entry == nil { return nil }
    }

    var html: HTML {
        p {
            if let entry {
                "It is in the fire log, but in no fire of the register. "
                a("Enter the fire", .href("/office/fires/new?entry=\(entry)"))
            } else {
                "In the register of fires: "
                for (index, fire) in fires.enumerated() {
                    index == 0 ? "" : ", "
                    a("fire \(fire.number)", .href("/office/fires/\(fire.id)"))
                }
            }
        }
    }
}
