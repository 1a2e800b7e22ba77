import CleryLaw
import Foundation
import GRDB

/// Ten codes for the day on which the phone is gone. Each is good once; the office keeps only keyed hashes of them.
enum RecoveryCodes {
    static let count = 10

    /// A new set as a person writes it down: two groups of five letters and digits (49 bits).
    static func fresh() -> [String] {
        let letters = Array("abcdefghjkmnpqrstuvwxyz23456789")
        return (0..<count).map { _ in
            let code = String((0..<10).map { _ in letters[Int.random(in: 0..<letters.count)] })
            return code.prefix(5) + "-" + code.suffix(5)
        }
    }

    /// Keeps a set in place of the one before.
    static func set(_ codes: [String], of account: Int64, _ db: Database, _ key: OfficeKey) throws {
        try db.execute(sql: "DELETE FROM recovery_codes WHERE account = ?", arguments: [account])
        for code in codes {
            try db.execute(
                sql: "INSERT INTO recovery_codes (account, code) VALUES (?, ?)",
                arguments: [account, hash(code, account, key)])
        }
    }

    /// Uses a code up. False when there is no such code, or it was used.
    static func use(
        _ typed: String, of account: Int64, at now: Instant, _ db: Database, _ key: OfficeKey
    ) throws -> Bool {
        try db.execute(
            sql: "UPDATE recovery_codes SET used = ? WHERE account = ? AND code = ? AND used IS NULL",
            arguments: [now.milliseconds, account, hash(typed, account, key)])
        return db.changesCount == 1
    }

    /// When codes were used, and how many are left.
    static func state(of account: Int64, _ db: Database) throws -> (left: Int, used: [Instant]) {
        let used = try Int64?.fetchAll(
            db, sql: "SELECT used FROM recovery_codes WHERE account = ? ORDER BY used", arguments: [account])
        return (used.count { $0 == nil }, used.compactMap { $0.map(Instant.init(milliseconds:)) })
    }

    /// Whether something typed looks like a recovery code and not like a code of an app.
    static func looksLike(_ typed: String) -> Bool { plain(typed).utf8.count == 10 }

    /// Capitals, blanks and dashes do not matter.
    private static func plain(_ typed: String) -> String {
        typed.lowercased().filter { $0.isLetter || $0.isNumber }
    }

    private static func hash(_ typed: String, _ account: Int64, _ key: OfficeKey) -> Data {
        Data(key.code(of: "recovery code", Array("\(account) \(plain(typed))".utf8)))
    }
}
