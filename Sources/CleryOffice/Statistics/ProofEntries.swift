import CleryLaw
import GRDB

/// The log entries by which the public may learn what stands behind a number: those that say themselves that they are
/// counted, in days that are open. What is withheld from an entry is withheld here too.
enum ProofEntries {
    /// By the number of the incident.
    static func of(_ incidents: [Int64], _ office: Office, _ db: Database) throws -> [Int64: LogEntry] {
        guard !incidents.isEmpty else { return [:] }
        let entries = try Row.fetchAll(
            db,
            sql: """
                SELECT \(LogEntry.columns) FROM \(LogEntry.tables)
                WHERE e.incident IN (\(Hidden.list(Set(incidents)))) AND e.log = 'crime' AND e.merged_into IS NULL
                """
        ).map(LogEntry.init(row:))
        let lines = try CountedLine.of(entries, hidden: Hidden.fromAll(office), db)
        let openness = try LogOpenness.now(db)
        let told = entries.filter { entry in
            if case .counted? = lines[entry.id] { openness.shows(entry, today: office.today) } else { false }
        }
        return Dictionary(told.map { ($0.incident, $0) }, uniquingKeysWith: { a, _ in a })
    }
}
