import CleryLaw
import GRDB

/// What is to be looked at before a written message goes out, with what the office knows of the incident behind it.
enum AlertFindings {
    /// Everything found in the first text; of the others, what tells who somebody is.
    static func of(_ alert: Alert, _ all: [AlertWords], _ visit: Visit, _ db: Database) throws
        -> [AlertFinding]
    {
        let threat = try alert.threat.flatMap { try Threat.one($0, db) }
        func found(_ words: AlertWords) throws -> [AlertFinding] {
            try AlertCheck.findings(
                alert, words, incident: threat?.incident, institution: visit.office.name, site: visit.site,
                zone: visit.office.zone, db, key: visit.office.key)
        }
        let others = try all.dropFirst().flatMap { words in
            try found(words).filter { $0.kind == .leak }.map { one in
                AlertFinding(
                    kind: .leak, piece: one.piece,
                    sentence: "In the text in \(words.languageName): \(one.sentence)",
                    isBlocking: one.isBlocking)
            }
        }
        return try found(all.first ?? AlertWords()) + others
    }
}
