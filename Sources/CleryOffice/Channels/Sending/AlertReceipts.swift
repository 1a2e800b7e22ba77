import CleryLaw
import GRDB

/// What gateways said later of messages that they took: noted at once, kept in batches by the carrier.
enum AlertReceipts {
    /// A receipt may come before its message's answer is kept: so long it is waited for.
    private static let patience = 8

    /// The first word on a message is its last.
    static func note(_ reference: [UInt8], _ isDelivered: Bool, of gateway: Int64, _ office: Office)
        async throws
    {
        for _ in 0..<patience {
            let isKnown = try await office.pool.write { db in
                try db.execute(
                    sql: """
                        UPDATE alert_queue SET receipt = coalesce(receipt, ?) WHERE reference = ? AND gateway = ?
                        """, arguments: [isDelivered, reference.data, gateway])
                return db.changesCount > 0
            }
            if isKnown { return }
            try await Task.sleep(for: .milliseconds(500))
        }
    }

    private struct Noted: Sendable {
        let number: Int64
        let alert: Int64
        let gateway: Int64
        let person: Int64?
        let place: Int
        let isDelivered: Bool
    }

    /// Keeps what was noted.
    static func keep(_ office: Office) async throws {
        while true {
            let noted = try office.read { db in
                try Row.fetchAll(
                    db,
                    sql: """
                        SELECT id, alert, gateway, person, place, receipt FROM alert_queue
                        WHERE receipt IS NOT NULL AND reference IS NOT NULL ORDER BY id LIMIT 500
                        """
                ).map {
                    Noted(
                        number: $0[0], alert: $0[1], gateway: $0[2], person: $0[3], place: $0[4],
                        isDelivered: $0[5])
                }
            }
            if noted.isEmpty { return }
            try await office.actForAlert(by: .house, "kept receipts of messages") { writing in
                for group in Dictionary(grouping: noted, by: { [$0.alert, $0.gateway] })
                    .sorted(by: { $0.key.lexicographicallyPrecedes($1.key) })
                {
                    try keep(group.value, of: group.key[0], at: group.key[1], writing)
                }
            }
        }
    }

    private static func keep(_ noted: [Noted], of alert: Int64, at gateway: Int64, _ writing: Writing) throws
    {
        let id = try writing.nextID(.alertReceipts)
        var json = JSONWriter()
        json.array { json in
            for one in noted {
                json.array { json in
                    json.value(one.number)
                    json.value(one.person)
                    json.value(one.place)
                    json.value(one.isDelivered)
                }
            }
        }
        let delivered = noted.count(where: \.isDelivered)
        try writing.put(
            .alertReceipts,
            [
                .integer(id), .integer(alert), .integer(gateway), .integer(writing.at.milliseconds),
                Value(delivered), Value(noted.count - delivered),
                .blob(try writing.seal(json.string, record: SealedRecord.alertReceipt(id))),
            ], isNew: true)
        let done = try writing.db.cachedStatement(
            sql: """
                UPDATE alert_queue SET reference = NULL, receipt = NULL,
                state = CASE WHEN ? THEN state ELSE \(AlertQueue.State.refused.rawValue) END WHERE id = ?
                """)
        // Who was not delivered to was not reached, although the gateway took the message.
        for one in noted { try done.execute(arguments: [one.isDelivered, one.number]) }
    }
}
