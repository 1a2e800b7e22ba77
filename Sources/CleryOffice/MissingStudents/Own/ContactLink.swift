import CleryLaw
import Foundation
import GRDB

/// The words of a resident's personal link, and the proof by which whoever holds the link shows to be the resident.
///
/// Both are proved by the office's key and kept nowhere. The link alone shows nothing: a letter may be passed on.
struct ContactLink: Sendable {
    private let key: PurposeKey

    init(_ office: OfficeKey) { key = PurposeKey(office, "missing contact") }

    /// Nil while the resident has no link.
    func words(of resident: HallResident) -> String? {
        resident.link.map { key.link(resident.id, "open \(resident.id) \(Base64URL.encode($0))") }
    }

    func messageID(_ resident: Int64, _ number: Int, domain: String) -> String {
        key.messageID("letter \(resident) \(number)", domain: domain)
    }

    /// The resident whom a link names, while it is good.
    static func proved(_ words: String, _ office: Office, _ db: Database) throws -> HallResident? {
        guard let id = PurposeKey.row(words), let resident = try HallResident.one(id, db),
            resident.ended == nil, let until = resident.until, office.today <= until,
            let good = ContactLink(office.key).words(of: resident),
            Password.same(words.utf8, good.utf8)
        else { return nil }
        return resident
    }

    /// How long a proof is good, in milliseconds.
    static let patience: Int64 = 30 * 60_000

    /// What the page carries once the resident was proved.
    func proof(of resident: HallResident, now: Instant) -> String {
        let until = now.milliseconds + Self.patience
        return "\(until).\(Base64URL.encode(code(resident, until)))"
    }

    func proves(_ proof: String, _ resident: HallResident, now: Instant) -> Bool {
        let parts = proof.split(separator: ".").map(String.init)
        guard parts.count == 2, let until = Int64(parts[0]), until >= now.milliseconds,
            until <= now.milliseconds + Self.patience
        else { return false }
        return Password.same(parts[1].utf8, Base64URL.encode(code(resident, until)).utf8)
    }

    private func code(_ resident: HallResident, _ until: Int64) -> [UInt8] {
        key.code("proof \(resident.id) \(Base64URL.encode(resident.link ?? [])) \(until)")
    }
}

/// How often somebody with a link failed to show who it is. Passing: a few wrong answers shut the link for a while.
enum ContactProofs {
    static let most = 5
    /// In milliseconds.
    static let rest: Int64 = 60 * 60_000

    enum Told: Sendable { case right, wrong, shut }

    /// What an answer comes to, in one write: many answers at once are no more than one after another.
    static func tell(_ resident: Int64, isRight: Bool, now: Instant, _ db: Database) throws -> Told {
        if try isShut(resident, now: now, db) { return .shut }
        if isRight { try forget(resident, db) } else { try failed(resident, now: now, db) }
        return isRight ? .right : .wrong
    }

    private static func isShut(_ resident: Int64, now: Instant, _ db: Database) throws -> Bool {
        let row = try Row.fetchOne(
            db, sql: "SELECT wrong, since FROM missing_proofs WHERE resident = ?", arguments: [resident])
        guard let row else { return false }
        return (row[0] as Int) >= most && now.milliseconds - (row[1] as Int64) < rest
    }

    /// Counts a wrong answer; the counting begins anew an hour after the last.
    private static func failed(_ resident: Int64, now: Instant, _ db: Database) throws {
        try db.execute(
            sql: """
                INSERT INTO missing_proofs VALUES (?1, 1, ?2) ON CONFLICT (resident) DO UPDATE
                SET wrong = CASE WHEN ?2 - since >= ?3 THEN 1 ELSE wrong + 1 END, since = ?2
                """, arguments: [resident, now.milliseconds, rest])
    }

    private static func forget(_ resident: Int64, _ db: Database) throws {
        try db.execute(sql: "DELETE FROM missing_proofs WHERE resident = ?", arguments: [resident])
    }
}
