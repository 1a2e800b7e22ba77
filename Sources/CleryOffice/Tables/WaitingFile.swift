import Foundation
import GRDB

/// A file that somebody sent and has not confirmed yet: sealed, for that person only, and gone after some hours.
///
/// It may be lost at any time, so it lies outside the register.
struct WaitingFile: Sendable {
    /// What the file is for.
    enum Kind: String, Sendable {
        case roster, referrals, closures, geography, programs, notices, trainings, audience, residents
    }

    let id: Int64
    let kind: Kind
    /// The name of the profile chosen; of closures, the name of the file; of places, all that was said of the file.
    let profile: String
    let bytes: [UInt8]
    let options: Set<String>

    /// How long a file waits, in milliseconds.
    static let patience: Int64 = 12 * 3_600_000

    /// The space of numbers under which waiting files are sealed.
    private static func record(_ id: Int64) -> Int64 { 25 << 56 | id }

    static func keep(
        _ bytes: [UInt8], kind: Kind, profile: String, options: Set<String>, account: Int64,
        _ office: Office
    ) async throws -> Int64 {
        let now = office.clock().milliseconds
        let text = String(decoding: try SheetText.utf8(bytes), as: UTF8.self)
        let key = office.key
        return try await office.pool.write { db in
            let id = try Int64.fetchOne(db, sql: "SELECT coalesce(max(id), 0) + 1 FROM waiting_files") ?? 1
            try db.execute(
                sql: "DELETE FROM waiting_files WHERE expires < ? OR (account = ? AND kind = ?)",
                arguments: [now, account, kind.rawValue])
            let (sealed, wrapped) = try key.seal(text, record: record(id))
            try db.execute(
                sql: "INSERT INTO waiting_files VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                arguments: [
                    id, account, kind.rawValue, profile, Data(sealed), Data(wrapped),
                    options.sorted().joined(separator: " "), now + patience,
                ])
            return id
        }
    }

    /// A person's own waiting file; nil for anybody else's and for none.
    static func one(
        _ number: String, kind: Kind, account: Int64?, _ office: Office, _ db: Database
    ) throws -> WaitingFile? {
        guard let id = Int64(number), let account else { return nil }
        let row = try Row.fetchOne(
            db,
            sql: """
                SELECT profile, sealed, wrapped, options FROM waiting_files
                WHERE id = ? AND account = ? AND kind = ? AND expires > ?
                """, arguments: [id, account, kind.rawValue, office.clock().milliseconds])
        guard let row else { return nil }
        let text = try office.key.open(row.bytes(1), wrapped: row.bytes(2), record: record(id))
        return WaitingFile(
            id: id, kind: kind, profile: row[0], bytes: Array(text.utf8),
            options: Set((row[3] as String).split(separator: " ").map(String.init)))
    }

    /// Forgets a file once it was taken in or given up.
    func forget(_ office: Office) async throws {
        let id = id
        try await office.pool.write { db in
            try db.execute(sql: "DELETE FROM waiting_files WHERE id = ?", arguments: [id])
        }
    }

    /// What is made of a file by its profile. The profile may have been changed while the file waited.
    static func fitting<T>(_ make: () throws -> T) throws -> T {
        do {
            return try make()
        } catch let error where error is ExchangeError || error is ProfileError {
            throw Refusal(
                status: .conflict, title: "The file no longer fits",
                sentence: "Its profile was changed while it waited. Send the file again. Nothing was done.")
        }
    }
}
