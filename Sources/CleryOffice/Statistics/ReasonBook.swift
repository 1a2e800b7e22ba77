import CleryLaw
import GRDB

/// One incident with what the law says of it, and the records that make up its event.
struct Reasoned: Sendable {
    let incident: Incident
    let place: PlaceRecord
    let answers: [Contribution]
    /// The facts of every record of the event, in their order.
    let records: [IncidentFacts]
    /// Which of them is this incident's.
    let at: Int

    /// The question whose answer would decide soonest.
    var question: DecidingQuestion? { Law.decidingQuestion(of: records, record: at) }
    var counterfactuals: [Counterfactual] { Law.counterfactuals(of: records, record: at) }
}

/// Lets the law answer again for single incidents, to learn its reasons.
struct ReasonBook {
    private let db: Database
    private let tally = Tally()

    init(_ db: Database) { self.db = db }

    /// Nil for an incident that is not there or may not be seen.
    func answers(for id: Int64, within sight: Sight) throws -> Reasoned? {
        let root = try Int64.fetchOne(
            db, sql: "SELECT coalesce(same_incident_as, id) FROM incidents WHERE id = ?", arguments: [id])
        guard let root else { return nil }
        let sql = """
            SELECT \(Incident.columns), \(PlaceRecord.columns) FROM incidents JOIN places ON places.id = incidents.place
            WHERE incidents.id = ?1 OR incidents.same_incident_as = ?1 ORDER BY incidents.id
            """
        var members: [(Incident, PlaceRecord)] = []
        for row in try Row.fetchAll(db, sql: sql, arguments: [root]) {
            members.append(
                (try Incident(row: row), PlaceRecord(row: row, from: KeptTable.incidents.columns.count)))
        }
        guard let at = members.firstIndex(where: { $0.0.id == id }), sight.sees(members[at].0) else {
            return nil
        }
        let records = members.enumerated().map { position, member in
            var facts = member.0.facts(at: member.1.facts)
            facts.sameIncidentAs = position == 0 ? nil : 0
            return facts
        }
        var answers: [Contribution] = []
        if records.count == 1 {
            tally.count(records[0], index: 0, into: &answers)
        } else {
            tally.count(records, into: &answers)
            answers.removeAll { Int($0.incident) != at }
        }
        return Reasoned(
            incident: members[at].0, place: members[at].1, answers: answers, records: records, at: at)
    }
}
