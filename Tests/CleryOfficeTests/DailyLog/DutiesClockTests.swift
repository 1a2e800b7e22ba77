import CleryLaw
import Foundation
import GRDB
import Testing

@testable import CleryOffice

@Suite("The clock of the daily log")
struct DutiesClockTests {
    @Test("An entry is in time to the end of the second business day, and late from the next minute")
    func entries() throws {
        // Friday; Saturday and Sunday do not count, so Tuesday is the day.
        for (day, hour, inTime) in [
            ("2026-11-20", 13, true), ("2026-11-22", 12, true), ("2026-11-24", 23, true),
            ("2026-11-25", 0, false), ("2026-11-30", 9, false),
        ] {
            let house = try DutyHouse("2026-11-20")
            defer { house.close() }
            _ = try house.place("Library", DutyHouse.onCampus)
            let report = try house.report()
            house.move(to: try #require(Day(day)), hour: hour)
            try house.incident(at: "Library", of: report)
            let row = try #require(try house.rows.first)
            #expect(try house.rows.count == 1)
            #expect(row.what == .entry && row.learned == "2026-11-20" && row.due == "2026-11-24")
            #expect(row.inTime == inTime && row.done == house.now, "\(day) \(hour)")
            #expect(row.since == report.received)
            #expect(house.isWhole)
        }
    }

    @Test("The night on which the clocks go back has its hour more")
    func daylightSaving() throws {
        let zone = try Zone(named: "America/New_York")
        let midnight = zone.instant(day: "2026-11-01", secondOfDay: 0)
        #expect(
            TimeLeft(due: "2026-11-01", now: midnight, zone: zone).words == "due today, in 25 hours")
        let spring = zone.instant(day: "2026-03-08", secondOfDay: 0)
        #expect(TimeLeft(due: "2026-03-08", now: spring, zone: zone).words == "due today, in 23 hours")
        // The last second of the day is in time, the first of the next is not.
        let last = Instant(milliseconds: zone.instant(day: "2026-11-02", secondOfDay: 0).milliseconds - 1)
        #expect(TimeLeft(due: "2026-11-01", now: last, zone: zone).words == "due today, in under an hour")
        let next = Instant(milliseconds: last.milliseconds + 1)
        #expect(TimeLeft(due: "2026-11-01", now: next, zone: zone).words == "overdue by 1 day")
    }

    @Test("A withholding ends soon three business days before, weekends and closures left out")
    func withheld() throws {
        var one = LogWithholding(
            id: 1, incident: 1, log: .crime, field: .nature, ground: .ongoingInvestigation, shown: true,
            account: 1, at: TestOffice.noon)
        func standing(_ today: Day, closed: [Day] = []) -> WithheldLine.Standing {
            WithheldLine(one, number: "I", today: today, BusinessDays(closed: closed)).standing
        }
        #expect(standing("2026-11-20") == .forGood)
        one.until = "2026-11-26"
        #expect(standing("2026-11-20") == .until("2026-11-26", left: 4))
        #expect(standing("2026-11-20", closed: ["2026-11-24"]) == .ends("2026-11-26", left: 3))
        #expect(standing("2026-11-23") == .ends("2026-11-26", left: 3))
        #expect(standing("2026-11-26") == .ends("2026-11-26", left: 0))
        #expect(standing("2026-11-27") == .over("2026-11-26"))
        one.harmEnded = "2026-11-20"
        #expect(standing("2026-11-20") == .release(by: "2026-11-24"))
        #expect(standing("2026-11-20", closed: ["2026-11-23"]) == .release(by: "2026-11-25"))
    }

    @Test("A disposition is judged by the day on which it was learned; after 60 days it need not be entered")
    func dispositions() throws {
        let house = try DutyHouse("2026-09-01")
        defer { house.close() }
        _ = try house.place("Library", DutyHouse.onCampus)
        let id = try house.incident(at: "Library").id
        func arrest(_ words: String, learned: Day?) throws {
            try house.change(id, learned: learned) {
                $0.disposition = .clearedByArrest
                $0.dispositionWords = words
            }
        }
        house.move(to: "2026-09-14")
        try arrest("Arrest", learned: nil)
        #expect(try house.rows.last?.what == .disposition && house.rows.last?.learned == "2026-09-14")
        #expect(try house.rows.count == 2 && house.rows.last?.inTime == true)
        try arrest("Arrest of one", learned: "2026-09-08")
        #expect(try house.rows.count == 3 && house.rows.last?.inTime == false)
        #expect(try house.rows.last?.due == "2026-09-10" && house.rows.last?.done == house.now)
        // October 31 is the 60th day, and a Saturday.
        house.move(to: "2026-11-20")
        try arrest("Arrest of two", learned: "2026-10-31")
        #expect(try house.rows.count == 4 && house.rows.last?.due == "2026-11-03")
        #expect(try house.rows.last?.inTime == false)
        try arrest("Arrest of three", learned: "2026-11-01")
        #expect(try house.rows.count == 4)
        // What says the same as before is no news, and other words for the facts are.
        try house.change(id) { _ in }
        #expect(try house.rows.count == 4)
        try house.change(id) { $0.comment = "A bag was found." }
        #expect(try house.rows.count == 5 && house.rows.last?.what == .information)
        #expect(house.isWhole)
    }

    @Test("What the check stops waits, is seen as stopped, and is done when it is published")
    func stopped() throws {
        let house = try DutyHouse("2026-11-20")
        defer { house.close() }
        _ = try house.place("Library", DutyHouse.onCampus)
        let id = try house.incident(at: "Library").id
        try house.office.actNow(by: .house, "stopped a publication") { writing in
            let stop = LogStop(id: 1, incident: id, log: .crime, since: writing.at, findings: "[]")
            try writing.put(.logStops, stop.values, isNew: true)
            let incident = try #require(try IncidentRequests.one(id, writing.db))
            var changed = incident
            changed.comment = "Words that tell who it was"
            try writing.db.execute(
                sql: "UPDATE incidents SET comment = 'other' WHERE id = ?", arguments: [id])
            let subject = try #require(try LogSubject(id, writing.db))
            try writing.db.execute(sql: "UPDATE incidents SET comment = NULL WHERE id = ?", arguments: [id])
            try LogDeadlines.stopped(subject, in: .crime, writing)
            // A second stop of the same leaves one thing owed.
            try LogDeadlines.stopped(subject, in: .crime, writing)
        }
        house.move(to: "2026-11-23")
        var duty = try #require(try house.duties(.stopped).first)
        #expect(try house.duties(.stopped).count == 1 && house.duties(.due) == house.duties(.stopped))
        #expect(duty.what == .information && duty.state == .stopped && duty.due == "2026-11-24")
        // An addition that waits keeps nothing back: the entry is there.
        #expect(try house.through == house.now)
        house.move(to: "2026-11-26")
        duty = try #require(try house.duties(.stopped).first)
        #expect(duty.left.words == "overdue by 2 days")
        try house.office.actNow(by: .house, "looked at a text") { writing in
            var stop = LogStop(id: 1, incident: id, log: .crime, since: writing.at, findings: "[]")
            stop.ended = writing.at
            try writing.put(.logStops, stop.values)
            writing.log.again(id)
        }
        #expect(try house.duties().isEmpty)
        #expect(try house.rows.last?.inTime == false && house.rows.last?.done == house.now)
        #expect(house.isWhole)
    }

    @Test("A release is judged from the day on which the harm ended")
    func release() throws {
        let house = try DutyHouse("2026-11-16")
        defer { house.close() }
        _ = try house.place("Library", DutyHouse.onCampus)
        let id = try house.incident(at: "Library").id
        func hold(_ change: (inout LogWithholding) -> Void) throws {
            var one = LogWithholding(
                id: 1, incident: id, log: .crime, field: .nature, ground: .flightOrEvasion, shown: true,
                account: 1, at: house.now)
            one.convincing = true
            change(&one)
            try house.office.actNow(by: .house, "decided about a piece") { writing in
                try writing.put(.withholdings, one.values)
                writing.log.again(id)
            }
        }
        try hold { $0.until = "2026-12-30" }
        // To withhold is no news.
        #expect(try house.rows.count == 1)
        try hold { $0.harmEnded = "2026-11-16" }
        let duty = try #require(try house.duties().first)
        #expect(duty.what == .release && duty.state == .harmOver && duty.due == "2026-11-18")
        house.move(to: "2026-11-19")
        try hold { ($0.harmEnded, $0.released) = ("2026-11-16", house.now) }
        #expect(try house.duties().isEmpty)
        let row = try #require(try house.rows.last)
        #expect(row.what == .release && row.learned == "2026-11-16" && row.inTime == false)
        #expect(house.isWhole)
    }

    @Test("The entries of an imported log are not judged")
    func imported() throws {
        let house = try TestOffice()
        defer { house.close() }
        try house.take(TestOffice.log)
        try house.take(TestOffice.log.replacing("Burglary,3/4/2024", with: "Robbery,3/4/2024"))
        #expect(
            try house.office.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM log_learned") } == 0)
        #expect(
            try house.office.read { try LogCompleteness.through($0, now: TestOffice.noon) } == TestOffice.noon
        )
    }
}
