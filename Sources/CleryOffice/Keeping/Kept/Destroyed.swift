import CleryLaw
import GRDB

/// What is said of a sealed record whose key was destroyed under the retention schedule.
struct Destroyed: Sendable, Equatable {
    /// The certificate's number.
    let disposal: Int64
    let day: Day

    var sentence: String { "Destroyed on \(TimeWords.long(day)) under the retention schedule." }

    /// The sentence, or a JSON object that has it under a name.
    func text(as member: String?) -> String { Self.text(sentence, as: member) }

    private static func text(_ sentence: String, as member: String?) -> String {
        member.map { JSONValue.object([($0, .string(sentence))]).written } ?? sentence
    }

    /// What is said of a record that the key file has forgotten, where the register does not know of it: in an office
    /// that was restored from a backup from before. Nil where the key file knows it.
    static func elsewhere(_ record: Int64, _ key: OfficeKey, as member: String?) -> String? {
        key.knows(record) ? nil : text("Destroyed under the retention schedule.", as: member)
    }

    /// For what cannot be handed out any more, such as a file.
    var refusal: Refusal {
        Refusal(status: .gone, title: "It was destroyed", sentence: sentence)
    }

    /// Nil while a record was not disposed of, or was sealed again since.
    static func of(_ record: Int64, _ db: Database) throws -> Destroyed? {
        let row = try Row.fetchOne(
            db.cachedStatement(
                sql: """
                    SELECT disposals.id, confirmed FROM disposed_records
                    JOIN disposals ON disposals.id = disposal
                    WHERE disposed_records.id = ?1 AND NOT EXISTS (SELECT 1 FROM record_keys WHERE record = ?1)
                    """), arguments: [record])
        guard let row, let at = row[1] as Int64? else { return nil }
        let zone = try OfficeZone.of(db)
        return Destroyed(disposal: row[0], day: zone.local(Instant(milliseconds: at)).day)
    }

    static func isGone(_ record: Int64, _ db: Database) throws -> Bool { try of(record, db) != nil }

    /// Whether a report has messages that are sealed still.
    static func keepsMessages(of report: Int64, _ db: Database) throws -> Bool {
        try Bool.fetchOne(
            db,
            sql: """
                SELECT EXISTS (SELECT 1 FROM messages
                JOIN record_keys ON record = messages.id + \(SealedRecord.message(0)) WHERE report = ?)
                """, arguments: [report]) ?? false
    }
}

/// Whether the people of a notice, or what came of the mail to each, were destroyed.
enum DisposedNotice {
    static func of(_ campaign: Int64, _ db: Database) throws -> Destroyed? {
        for (table, first) in [
            ("notice_people", SealedRecord.noticePeople(0)), ("notice_results", SealedRecord.noticeResult(0)),
        ] {
            let ids = try Int64.fetchAll(
                db, sql: "SELECT id FROM \(table) WHERE campaign = ? ORDER BY id", arguments: [campaign])
            for id in ids {
                if let gone = try Destroyed.of(first + id, db) { return gone }
            }
        }
        return nil
    }
}
