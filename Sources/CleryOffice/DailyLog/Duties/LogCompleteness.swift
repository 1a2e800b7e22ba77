import CleryLaw
import GRDB

/// Up to which instant the log is complete.
///
/// It is complete through an instant when every crime and fire of which the police or security department or this
/// office had received a report by then has its entry, or is known not to belong in the log. What keeps it back:
///
/// - a report that nobody has looked at yet, whoever was told: also one that only a campus security authority knows,
///   because nobody can say before reading it that no officer knows of it and that it tells of no fire;
/// - an incident of which a fact is missing that decides whether it belongs;
/// - an entry whose publication the check of its words has stopped.
///
/// A report that was closed, and an incident that the law keeps out (nobody has told the department, another place),
/// are known not to belong. A piece that is withheld keeps nothing back: the entry is there and says so. Nor does a
/// disposition that is due; it has a clock of its own.
///
/// Where the department was told on an earlier day than the report came in, the hour is unknown, and the beginning of
/// that day counts. What a kept page says stays true, because it was true when the page was made and only later
/// reports come after it; a report of an earlier day that comes in afterwards moves the instant back on the next page.
/// The instant tells nothing of a restricted record but that something waits.
enum LogCompleteness {
    /// The last instant before the oldest thing that waits; `now` when nothing does.
    static func through(_ db: Database, now: Instant) throws -> Instant {
        let zone = try OfficeZone.of(db)
        let waiting = [
            try first("SELECT min(received) FROM reports WHERE incident IS NULL AND closed IS NULL", db),
            try toldEarlier(zone, db),
            try first("SELECT min(since) FROM log_waits", db),
            try first(
                "SELECT min(since) FROM log_learned WHERE done_at IS NULL AND what = 'entry'", db),
        ]
        guard let oldest = waiting.compactMap({ $0 }).min(), oldest <= now else { return now }
        return Instant(milliseconds: oldest.milliseconds - 1)
    }

    private static func first(_ sql: String, _ db: Database) throws -> Instant? {
        try Int64.fetchOne(db.cachedStatement(sql: sql)).map(Instant.init(milliseconds:))
    }

    /// The beginning of the first day on which the department was told of something that came in on a later day.
    private static func toldEarlier(_ zone: Zone, _ db: Database) throws -> Instant? {
        let rows = try Row.fetchCursor(
            db.cachedStatement(
                sql: """
                    SELECT told_day, received FROM reports
                    WHERE incident IS NULL AND closed IS NULL AND recipient = 'campus_police'
                      AND told_day IS NOT NULL ORDER BY told_day, received
                    """))
        while let row = try rows.next() {
            let (told, received) = (Day(number: row[0]), Instant(milliseconds: row[1]))
            if told < zone.local(received).day { return zone.instant(day: told, secondOfDay: 0) }
        }
        return nil
    }
}
