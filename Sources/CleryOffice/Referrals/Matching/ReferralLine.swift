import CleryLaw
import GRDB

/// What the room lists of one person referred: no name, and nothing that is sealed.
struct ReferralLine: Sendable, Identifiable {
    let id: Int64
    let report: Int64
    /// The office's number of the report.
    let number: String
    let campus: Int64?
    let day: Day
    let from: Day?
    let through: Day?
    let place: Int64?
    let placeName: String
    let charge: Int64
    let quoted: Int64?
    let incident: Int64?
    /// The record that stands in front of the incident.
    let root: Int64?
    let label: String
    let answer: ReferralAnswer
    /// The answer is of this row alone.
    let isOwn: Bool
    /// The desk has closed the report without an incident.
    let isClosed: Bool

    /// One human in one case.
    struct Person: Hashable, Sendable {
        let report: Int64
        let label: String
    }
    var person: Person { Person(report: report, label: label) }

    /// It is settled that it stands in no table of referrals: no law of the three was broken, or nothing was begun.
    var isOut: Bool { answer.isWhole && !answer.mayCount }
    var isAnswered: Bool { answer.isWhole || isClosed }
    /// It may count, and the law cannot see it yet.
    var isUnplaced: Bool { incident == nil && !isClosed && !isOut }

    /// "3/4/2026", "3/4/2026 to 3/6/2026", or the day on which it was known.
    var when: String {
        guard let from else { return "known \(TimeWords.short(day))" }
        guard let through, through != from else { return TimeWords.short(from) }
        return "\(TimeWords.short(from)) to \(TimeWords.short(through))"
    }
    /// "R-2026-0012, Whitman Hall, 3/4/2026".
    var title: String {
        [number, placeName, when].filter { !$0.isEmpty }.joined(separator: ", ")
    }

    static let select = """
        SELECT referrals.id, referrals.report, reports.number, referrals.campus, day, from_day, through_day,
          referrals.place, coalesce(places.name, ''), charge, quoted, referrals.incident,
          coalesce(incidents.same_incident_as, incidents.id), label,
          coalesce(referrals.answer, referral_charges.answer), referrals.answer IS NOT NULL,
          reports.closed IS NOT NULL AND referrals.incident IS NULL
        FROM referrals JOIN reports ON reports.id = referrals.report
        JOIN referral_charges ON referral_charges.id = charge
        LEFT JOIN incidents ON incidents.id = referrals.incident
        LEFT JOIN places ON places.id = coalesce(incidents.place, referrals.place)
        """

    /// - Parameter answers: those read already, by their text: many rows have the same.
    init(row: Row, _ answers: inout [String: ReferralAnswer]) {
        func day(_ column: Int) -> Day? { (row[column] as Int32?).map(Day.init(number:)) }
        (id, report, number, campus) = (row[0], row[1], row[2], row[3])
        (self.day, from, through) = (Day(number: row[4]), day(5), day(6))
        (place, placeName, charge, quoted) = (row[7], row[8], row[9], row[10])
        (incident, root, label) = (row[11], row[12], row[13])
        if let text = row[14] as String? {
            let known = answers[text] ?? ReferralAnswer(text: text) ?? ReferralAnswer()
            answers[text] = known
            answer = known
        } else {
            answer = ReferralAnswer()
        }
        (isOwn, isClosed) = (row[15], row[16])
    }

    /// What of the lists may be seen.
    static func seen(_ sight: Sight) -> String {
        "ended IS NULL AND \(sight.reports) AND (referrals.campus IS NULL OR \(sight.reach.sql("referrals.campus")))"
    }

    static func all(
        _ condition: String, _ arguments: StatementArguments, within sight: Sight, _ db: Database
    ) throws -> [ReferralLine] {
        var answers: [String: ReferralAnswer] = [:]
        let rows = try Row.fetchCursor(
            db, sql: "\(select) WHERE \(seen(sight)) AND \(condition) ORDER BY day, referrals.id",
            arguments: arguments)
        var lines: [ReferralLine] = []
        while let row = try rows.next() { lines.append(ReferralLine(row: row, &answers)) }
        return lines
    }

    static func one(_ id: String, within sight: Sight, _ db: Database) throws -> ReferralLine? {
        try Int64(id).flatMap { try all("referrals.id = ?", [$0], within: sight, db).first }
    }
}
