import CleryLaw
import GRDB

/// All duties of a year, with who answers for them and what was marked by hand.
struct DutyBook: Sendable {
    /// The rooms that have duties.
    static let rooms: [any DutyRoom.Type] = [
        HouseDuties.self, AgencyDuties.self, AuthorityDuties.self,
        SurveyDuties.self, ExerciseDuties.self, HandDuties.self, KeepingDuties.self,
    ]

    struct Line: Sendable {
        let duty: Duty
        let mark: DutyMark?
        /// Days before it is due on which its owner is reminded first.
        let days: Int

        var done: Day? { mark?.day ?? duty.done }
        func isLate(_ today: Day) -> Bool { done == nil && duty.due < today }
        func isNear(_ today: Day) -> Bool {
            done == nil && duty.due >= today && duty.due.adding(days: -days) <= today
        }
    }

    let year: Int
    /// By the day they are due.
    let lines: [Line]

    init(_ year: Int, within reach: Rights.Reach = .all, _ db: Database) throws {
        self.year = year
        let (marks, owners) = (try DutyMark.holding(db), try DutyOwner.all(db))
        lines = try Self.rooms.flatMap { try $0.duties(year, db) }
            .filter { $0.campus.map(reach.has) ?? true }
            .map { duty in
                var duty = duty
                let kind = DutyKind.of(duty.key)
                let theirs = owners.filter { $0.kind == kind?.id }
                let owner =
                    theirs.first { $0.campus != nil && $0.campus == duty.campus }
                    ?? theirs.first { $0.campus == nil }
                duty.owner = duty.owner ?? owner?.account
                return Line(duty: duty, mark: marks[duty.key], days: owner?.days ?? kind?.days ?? 30)
            }
            .sorted { ($0.duty.due, $0.duty.key) < ($1.duty.due, $1.duty.key) }
    }

    /// What is late or near: of last year, this one and the next. What fell due before the calendar was taken into use
    /// was done, or not, elsewhere: it begins on the day the first owner was named, or with the office's record.
    static func open(_ today: Day, within reach: Rights.Reach = .all, _ db: Database) throws -> [Line] {
        let first =
            try Int64.fetchOne(db, sql: "SELECT min(at) FROM duty_owners")
            ?? Int64.fetchOne(db, sql: "SELECT at FROM events ORDER BY sequence LIMIT 1")
        let begin = try first.map { try day(Instant(milliseconds: $0), db) } ?? today
        return try (today.year - 1...today.year + 1).flatMap { try DutyBook($0, within: reach, db).lines }
            .filter { $0.duty.due >= begin && ($0.isLate(today) || $0.isNear(today)) }
    }

    /// The office's own day of an instant.
    static func day(_ instant: Instant, _ db: Database) throws -> Day {
        try OfficeZone.of(db).local(instant).day
    }
}
