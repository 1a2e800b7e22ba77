/// What of incidents and reports somebody may see with one power: the campuses of the role, less the restricted
/// records of which the person is no named reader. Every list, search, count and page asks it; nothing else decides.
struct Sight: Sendable, Equatable {
    let reach: Rights.Reach
    let hidden: Hidden

    /// Everything: for the acts of the house itself.
    static let all = Sight(reach: .all, hidden: Hidden())

    func sees(_ incident: Incident) -> Bool { sees(incident: incident.id, at: incident.campus) }
    func sees(incident id: Int64, at campus: Int64) -> Bool {
        reach.has(campus) && !hidden.incidents.contains(id)
    }

    /// A report of no campus is seen by whoever sees those of any.
    func sees(_ report: CrimeReport) -> Bool {
        (report.campus.map(reach.has) ?? !reach.isEmpty) && !hidden.reports.contains(report.id)
    }

    /// The condition on rows of incidents, or on rows that name an incident and its campus.
    func incidents(campus: String = "incidents.campus", id: String = "incidents.id") -> String {
        hidden.incidents.isEmpty
            ? reach.sql(campus) : "(\(reach.sql(campus)) AND \(id) NOT IN (\(Hidden.list(hidden.incidents))))"
    }

    /// The condition on rows of reports.
    var reports: String {
        guard !reach.isEmpty else { return "0" }
        let campus = "(reports.campus IS NULL OR \(reach.sql("reports.campus")))"
        return hidden.reports.isEmpty
            ? campus : "(\(campus) AND reports.id NOT IN (\(Hidden.list(hidden.reports))))"
    }
}
