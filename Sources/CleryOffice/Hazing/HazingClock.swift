import CleryLaw
import GRDB

/// By when the transparency report is to be published next, by the law's rules on the findings there are.
struct HazingClock: Sendable, Equatable {
    /// The day by which it is public; nil where nothing is owed.
    var due: Day?
    /// The day of the last publication.
    var last: Day?
    /// How many findings wait for an edition, complete or not.
    var waiting = 0
    /// Whether there ever was a finding that the report lists.
    var hasFinding = false
    /// The rule that gave the answer.
    var sentence = ""
    var citation = TransparencyReportFirst.citation

    static func now(_ db: Database) throws -> HazingClock {
        let findings = try HazingRequests.all(db)
        let told = Set(try Int64.fetchAll(db, sql: "SELECT DISTINCT finding FROM hazing_entries"))
        let listed = findings.filter(\.isListed)
        let waiting = listed.filter { !told.contains($0.id) }
        var clock = HazingClock()
        clock.waiting = waiting.count
        clock.hasFinding = !listed.isEmpty
        if let last = try HazingEdition.all(db).first?.day {
            clock.last = last
            (clock.sentence, clock.citation) = (
                TransparencyReportUpdate.sentence, TransparencyReportUpdate.citation
            )
            if TransparencyReportUpdate.required(findingsSince: .known(waiting.count)).answer == true {
                clock.due = TransparencyReportUpdate.due(lastPublished: last)
            }
        } else {
            clock.sentence = TransparencyReportFirst.sentence
            if TransparencyReportFirst.required(hasFinding: .known(clock.hasFinding)).answer == true,
                let first = listed.compactMap(\.content.ended).min()
            {
                clock.due = TransparencyReportFirst.publicBy(firstFinding: first)
            }
        }
        return clock
    }

    /// How it stands on a day, in one sentence.
    func words(today: Day) -> String {
        guard let due else {
            guard let last else { return "No transparency report is owed: there has been no finding." }
            return "Published last on \(TimeWords.long(last)). No finding since, so no update is owed."
        }
        let findings = "\(waiting) finding\(waiting == 1 ? " waits" : "s wait")"
        return due < today
            ? "The transparency report is overdue since \(TimeWords.long(due)): \(findings)."
            : "The transparency report is to be published by \(TimeWords.long(due)): \(findings)."
    }
}

extension NoticeRequests {
    /// How many days before it is due the publication is called for.
    static let hazingDays = 30

    func hazingDue() throws -> [Notice] {
        let clock = try HazingClock.now(db)
        guard let due = clock.due, due.adding(days: -Self.hazingDays) <= today else { return [] }
        return [
            Notice(
                kind: .hazingDue, key: "hazing_due:\(due.number):\(due < today ? "over" : "soon")",
                sentence: clock.words(today: today), since: nil, href: "/office/hazing/next")
        ]
    }
}
