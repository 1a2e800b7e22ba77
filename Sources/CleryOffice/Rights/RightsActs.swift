import CleryLaw
import GRDB

/// The verbs of the leaflet.
enum RightsActs {
    /// Writes a version down. A version is never changed: what was given stays what it was.
    @discardableResult
    static func write(
        title: String, body: String, validFrom: Day, by account: Int64?, _ writing: Writing
    ) throws -> Leaflet {
        let leaflet = Leaflet(
            id: try writing.nextID(.leaflets), title: title, body: body, validFrom: validFrom, at: writing.at,
            account: account)
        try writing.put(.leaflets, leaflet.values, isNew: true)
        return leaflet
    }

    /// A new report calls for the leaflet. It was read by the person harmed if the form's own answer shows it to them.
    static func due(
        _ report: CrimeReport, _ content: ReportContent, today: Day, _ writing: Writing
    ) throws {
        guard content.mayOweRights else { return }
        try writing.put(
            .leafletDues,
            [
                .integer(try writing.nextID(.leafletDues)), .integer(report.id),
                .integer(report.received.milliseconds),
            ], isNew: true)
        guard let leaflet = try Leaflet.current(on: today, writing.db) else { return }
        if content.leafletGiven, let account = report.account {
            try give(
                leaflet.id, how: .handed, day: report.toldDay ?? today, report: report.id, by: account,
                writing)
        } else if report.teller == .victim {
            try give(leaflet.id, how: .shown, day: today, report: report.id, by: nil, writing)
        }
    }

    static func give(
        _ leaflet: Int64?, how: GivenHow, day: Day, report: Int64? = nil, incident: Int64? = nil,
        by account: Int64?, why: String? = nil, _ writing: Writing
    ) throws {
        let giving = Giving(
            id: try writing.nextID(.leafletGivings), report: report, incident: incident, leaflet: leaflet,
            at: writing.at, day: day, how: how, account: account, why: why)
        try writing.put(.leafletGivings, giving.values, isNew: true)
    }
}
