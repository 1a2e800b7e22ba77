import CleryLaw
import Foundation

@testable import CleryOffice

/// Calendars for tests.
enum ClosureHouse {
    static let today: Day = "2026-11-20"

    static func calendar(_ events: String...) -> String {
        (["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Hartwell//EN"] + events + ["END:VCALENDAR", ""])
            .joined(separator: "\r\n")
    }

    static func event(_ lines: String...) -> String {
        (["BEGIN:VEVENT"] + lines + ["END:VEVENT"]).joined(separator: "\r\n")
    }

    static func read(_ text: String, zone: String = "America/New_York") throws -> ClosureReading {
        try ClosureReading(Array(text.utf8), zone: Zone(named: zone), today: today)
    }

    /// "2026-11-26..2026-11-27 Thanksgiving", a row a line.
    static func rows(_ reading: ClosureReading) -> [String] {
        reading.rows.map { "\($0.days.first)..\($0.days.last) \($0.name)" }
    }

    static func days(_ rule: String, from start: String) throws -> [String] {
        let reading = try read(calendar(event("SUMMARY:X", "DTSTART;VALUE=DATE:\(start)", "RRULE:\(rule)")))
        return reading.rows.flatMap { $0.days.days }.map { "\($0)" }
    }
}

extension TestOffice {
    func closures() throws -> [Closure] { try office.read { try Closure.all($0) } }

    @discardableResult
    func takeClosures(
        _ text: String, _ name: String = "academic.ics", dryRun: Bool = false, all: Bool = false
    ) throws -> ClosureReport {
        var importing = ClosureImport(office, file: try write(name, text))
        importing.dryRun = dryRun
        importing.takesAll = all
        return try importing.run()
    }
}
