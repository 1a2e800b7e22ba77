import CleryLaw
import GRDB

/// Reads how a message went from what the gateways' rooms keep. The only place of this room that knows their tables.
extension AlertReceipts {
    init(_ alert: Alert, _ db: Database) throws {
        withoutAddress =
            try Int.fetchOne(
                db,
                sql: """
                    SELECT count(*) FROM audience_people AS p
                    WHERE \(AudienceReach(alert).condition) AND p.mails = 0 AND p.phones = 0
                    """) ?? 0
        guard try db.tableExists("alert_results") else { return }
        try readLines(alert.id, db)
        minutes = try Row.fetchAll(
            db,
            sql: """
                SELECT first_at / 60000 AS minute, channel, sum(sent), sum(refused) FROM alert_results
                WHERE alert = ? AND gateway IS NOT NULL GROUP BY minute, channel ORDER BY minute, channel
                """, arguments: [alert.id]
        ).map { row in
            Minute(
                at: Instant(milliseconds: (row[0] as Int64) * 60_000),
                channel: AlertChannel(rawValue: row[1]) ?? .mail, sent: row[2], refused: row[3])
        }
        givenUp =
            try Int.fetchOne(
                db,
                sql:
                    "SELECT coalesce(sum(refused), 0) FROM alert_results WHERE alert = ? AND gateway IS NULL",
                arguments: [alert.id]) ?? 0
        left =
            try Int.fetchOne(
                db, sql: "SELECT count(*) FROM alert_queue WHERE alert = ? AND state IN (0, 1)",
                arguments: [alert.id]) ?? 0
        unreached =
            try Int.fetchOne(
                db, sql: "SELECT count(*) FROM (\(Self.missed))", arguments: [alert.id]) ?? 0
    }

    private mutating func readLines(_ alert: Int64, _ db: Database) throws {
        let rows = try Row.fetchAll(
            db,
            sql: """
                SELECT g.name, g.channel, sum(r.sent), sum(r.refused), sum(r.again), min(r.first_at), max(r.last_at),
                  (SELECT coalesce(sum(delivered), 0) FROM alert_receipts AS d
                   WHERE d.alert = r.alert AND d.gateway = g.id),
                  (SELECT coalesce(sum(failed), 0) FROM alert_receipts AS d
                   WHERE d.alert = r.alert AND d.gateway = g.id)
                FROM alert_results AS r JOIN alert_gateways AS g ON g.id = r.gateway
                WHERE r.alert = ? GROUP BY g.id ORDER BY g.channel, g.id
                """, arguments: [alert])
        lines = rows.map { row in
            Line(
                gateway: row[0], channel: AlertChannel(rawValue: row[1]) ?? .mail, sent: row[2],
                refused: row[3], again: row[4], delivered: row[7], undelivered: row[8],
                first: Instant(milliseconds: row[5]), last: Instant(milliseconds: row[6]))
        }
    }

    /// People none of whose messages was taken, and none of whose waits.
    private static let missed = """
        SELECT person FROM alert_queue WHERE alert = ? AND person IS NOT NULL
        GROUP BY person HAVING min(state) = 3
        """

    /// Who was not reached, with the addresses that were tried. Opens what is sealed: only behind a reason.
    static func unreachedPeople(
        of alert: Alert, _ db: Database, _ key: OfficeKey
    ) throws -> [(person: AudiencePerson, reached: AudiencePerson.Reached)] {
        var numbers = try Int64.fetchAll(
            db,
            sql: """
                SELECT p.id FROM audience_people AS p
                WHERE \(AudienceReach(alert).condition) AND p.mails = 0 AND p.phones = 0 ORDER BY p.id
                """)
        if try db.tableExists("alert_queue") {
            numbers += try Int64.fetchAll(db, sql: missed, arguments: [alert.id])
        }
        return try Set(numbers).sorted().compactMap { id in
            let row = try Row.fetchOne(
                db, sql: "SELECT \(AudiencePerson.columns) FROM audience_people AS p WHERE p.id = ?",
                arguments: [id])
            guard let person = row.map(AudiencePerson.init(row:)) else { return nil }
            let record = SealedRecord.audiencePerson(id)
            if try Destroyed.isGone(record, db) { return nil }
            let text = try SealedRecord.open(person.content, record, db, key)
            return (person, try AudiencePerson.Reached(json: text))
        }
    }
}
