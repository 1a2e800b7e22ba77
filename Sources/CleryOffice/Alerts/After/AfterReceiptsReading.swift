import CleryLaw
import GRDB

/// Reads how a message went from what the ways keep. The only place of this room that knows their queue.
extension AfterReceipts {
    init(_ alert: Alert, _ db: Database) throws {
        withoutAddress =
            try Int.fetchOne(
                db,
                sql: """
                    SELECT count(*) FROM audience_people AS p
                    WHERE \(AudienceReach(alert).condition) AND p.mails = 0 AND p.phones = 0
                    """) ?? 0
        let progress = try AlertProgress(alert.id, db)
        lines = progress.gateways.map {
            Line(
                gateway: $0.name, channel: $0.channel, sent: $0.sent, refused: $0.refused, again: $0.again,
                delivered: $0.delivered, undelivered: $0.undelivered, first: $0.first, last: $0.last)
        }
        minutes = progress.minutes.map {
            Minute(at: $0.at, channel: $0.channel, sent: $0.sent, refused: $0.refused)
        }
        (givenUp, left) = (progress.givenUp, progress.left)
        unreached =
            try Int.fetchOne(
                db, sql: "SELECT count(*) FROM (\(Self.missed))", arguments: [alert.id]) ?? 0
    }

    /// People none of whose messages was taken, and none of whose waits.
    private static let missed = """
        SELECT person FROM alert_queue WHERE alert = ? AND person IS NOT NULL
        GROUP BY person HAVING min(state) = \(AlertQueue.State.refused.rawValue)
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
        numbers += try Int64.fetchAll(db, sql: missed, arguments: [alert.id])
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
