import CleryLaw
import GRDB

/// What is to be looked at before a written message goes out, with what the office knows of the incident behind it.
enum AlertFindings {
    static func of(_ alert: Alert, _ words: AlertWords, _ visit: Visit, _ db: Database) throws
        -> [AlertFinding]
    {
        let threat = try alert.threat.flatMap { try Threat.one($0, db) }
        return try AlertCheck.findings(
            alert, words, incident: threat?.incident, institution: visit.office.name, site: visit.site,
            zone: visit.office.zone, db, key: visit.office.key)
    }
}
