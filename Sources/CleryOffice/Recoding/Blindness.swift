import CleryLaw
import GRDB

/// Who has had a hand in how an incident is coded, and so cannot code it again as if new.
enum Blindness {
    /// Whether an account stated its facts at any time, or looked at it as a second person, or coded it in a round.
    static func hasSeen(_ incident: Int64, _ account: Int64, _ db: Database) throws -> Bool {
        try Bool.fetchOne(
            db,
            sql: """
                SELECT EXISTS (SELECT 1 FROM traces JOIN events ON sequence = event
                  WHERE traces.incident = ?1 AND stated = 1 AND by = ?2)
                OR EXISTS (SELECT 1 FROM second_looks WHERE incident = ?1 AND account = ?3)
                OR EXISTS (SELECT 1 FROM recoding_items WHERE incident = ?1 AND coder = ?3 AND coded IS NOT NULL)
                """, arguments: [incident, Actor.account(account).name, account]) ?? true
    }
}
