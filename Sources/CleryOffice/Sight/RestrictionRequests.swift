import CleryLaw
import GRDB

/// Queries on restrictions, as sentences.
enum RestrictionRequests {
    /// The open restrictions of a matter: more than one where restricted records were joined.
    static func open(of matter: Matter, _ db: Database) throws -> [Restriction] {
        try Row.fetchAll(
            db,
            sql: """
                SELECT \(Restriction.columns) FROM restrictions
                LEFT JOIN reports ON reports.id = restrictions.report
                LEFT JOIN incidents ON incidents.id = coalesce(restrictions.incident, reports.incident)
                WHERE restrictions.ended IS NULL AND CASE WHEN incidents.id IS NULL
                  THEN restrictions.report = ?2 ELSE coalesce(same_incident_as, incidents.id) = ?1 END
                ORDER BY restrictions.id
                """, arguments: [matter.incident, matter.report]
        ).map(Restriction.init(row:))
    }

    static func one(_ id: Int64, _ db: Database) throws -> Restriction? {
        try Row.fetchOne(
            db, sql: "SELECT \(Restriction.columns) FROM restrictions WHERE id = ?", arguments: [id]
        ).map(Restriction.init(row:))
    }

    /// Restrictions of one record that were lifted, newest first.
    static func lifted(of record: KeptRecord, _ db: Database) throws -> [Restriction] {
        let (column, id): (String, Int64) =
            switch record {
            case .incident(let one): ("incident", one.id)
            case .report(let one): ("report", one.id)
            }
        return try Row.fetchAll(
            db,
            sql:
                "SELECT \(Restriction.columns) FROM restrictions WHERE \(column) = ? AND ended IS NOT NULL ORDER BY ended DESC",
            arguments: [id]
        ).map(Restriction.init(row:))
    }

    /// A reader with what the office calls the person.
    struct Named: Sendable {
        let reader: Reader
        let name: String
        /// The account is open and its role reaches the record today.
        let canRead: Bool
    }

    static func readers(
        of restriction: Restriction, campus: Int64?, today: Day, _ db: Database
    ) throws -> [Named] {
        try Row.fetchAll(
            db, sql: "SELECT \(Reader.columns) FROM readers WHERE restriction = ? ORDER BY id",
            arguments: [restriction.id]
        ).map { row in
            let reader = Reader(row: row)
            let account = try Account.one(reader.account, db)
            let canRead = try account.map { try mayBeNamed($0, campus: campus, today: today, db) } ?? false
            return Named(
                reader: reader, name: account?.title ?? "Account \(reader.account)",
                canRead: canRead && reader.holds(on: today))
        }
    }

    /// Whether naming somebody would let them read: the account is open and reads incidents of this campus.
    static func mayBeNamed(
        _ account: Account, campus: Int64?, today: Day, _ db: Database
    ) throws -> Bool {
        guard account.ended == nil else { return false }
        let reach = try Rights(of: account.id, founder: account.isFounder, on: today, db)
            .reach(.seeIncidents)
        return campus.map(reach.has) ?? !reach.isEmpty
    }

    /// Everybody who could be named as a reader of a record of this campus.
    static func candidates(campus: Int64?, today: Day, _ db: Database) throws -> [Account] {
        try Account.all(db).filter { try mayBeNamed($0, campus: campus, today: today, db) }
    }

    /// The line that the page of a record shows; nil when there is nothing to show or to do.
    static func sign(of matter: Matter?, mayBegin: Bool, _ db: Database) throws -> RestrictionSign? {
        let isRestricted = try matter.map { try !open(of: $0, db).isEmpty } ?? false
        return isRestricted || mayBegin ? RestrictionSign(isRestricted: isRestricted) : nil
    }

    /// An opening of a restricted record by somebody who was not named.
    struct Glass: Sendable {
        let id: Int64
        let name: String
        let at: Instant
        let reason: String
        let record: KeptRecord
        let reviewed: Bool
    }

    /// The openings of a matter by breaking its glass, newest first.
    static func glass(of matter: Matter, _ db: Database) throws -> [Glass] {
        try broken(
            """
            CASE WHEN told.id IS NULL THEN openings.report = \(matter.report ?? 0)
            ELSE coalesce(told.same_incident_as, told.id) = \(matter.incident ?? 0) END
            """, db)
    }

    /// What a named reader is told in the hall: glass broken by others, until compliance has reviewed it.
    static func glass(toldTo account: Int64, today: Day, _ db: Database) throws -> [Glass] {
        try broken(
            """
            openings.reviewed IS NULL AND openings.account <> \(account) AND EXISTS (
              SELECT 1 FROM restrictions JOIN readers ON readers.restriction = restrictions.id
              LEFT JOIN reports AS r ON r.id = restrictions.report
              LEFT JOIN incidents AS i ON i.id = coalesce(restrictions.incident, r.incident)
              WHERE restrictions.ended IS NULL AND readers.account = \(account)
                AND from_day <= \(today.number) AND (through_day IS NULL OR through_day >= \(today.number))
                AND (coalesce(i.same_incident_as, i.id) = coalesce(told.same_incident_as, told.id)
                  OR restrictions.report = openings.report))
            """, db)
    }

    private static func broken(_ condition: String, _ db: Database) throws -> [Glass] {
        try Row.fetchAll(
            db,
            sql: """
                SELECT openings.id, coalesce(accounts.name, sign_in), openings.at, openings.reason,
                  openings.incident, openings.report, openings.reviewed IS NOT NULL
                FROM openings JOIN accounts ON accounts.id = openings.account
                LEFT JOIN reports ON reports.id = openings.report
                LEFT JOIN incidents AS told ON told.id = coalesce(openings.incident, reports.incident)
                WHERE openings.kind = 'break_glass' AND (\(condition)) ORDER BY openings.id DESC
                """
        ).compactMap { row in
            try KeptRecord.of(incident: row[4], report: row[5], db).map { record in
                Glass(
                    id: row[0], name: row[1], at: Instant(milliseconds: row[2]), reason: row[3],
                    record: record, reviewed: row[6])
            }
        }
    }
}
