import CleryLaw
import Testing

@testable import CleryOffice

@Suite("Reading dates in every shape found in real logs")
struct DateTests {
    private static func read(_ cell: String, _ forms: [String], ranges: [String] = [" - ", " to "]) -> String
    {
        let unknown = [
            "Unknown*", "times unknown", "time unknown", "various*", "Void", "N/A", "01/01/00*",
            "*not specified",
        ]
        let reader = DateReader(
            forms: forms.compactMap { try? DateForm($0) }, ranges: ranges, unknowns: unknown.map(Wording.init)
        )
        var cell = cell
        switch cell.withUTF8({ reader.read($0) }) {
        case .blank: return "blank"
        case .unknown: return "unknown"
        case .time(let second): return "time \(clock(second))"
        case .unreadable(let sentence): return "unreadable: \(sentence)"
        case .span(let span): return point(span.from) + (span.to.map { " … " + point($0) } ?? "")
        }
    }

    private static func point(_ point: DatePoint) -> String {
        let day = point.first == point.last ? "\(point.first)" : "\(point.first)/\(point.last)"
        return day + (point.second.map { " " + clock($0) } ?? "") + (point.offset.map { " \($0 / 60)" } ?? "")
    }

    private static func clock(_ second: Int32) -> String {
        let parts = [second / 3600, second / 60 % 60, second % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }
        return parts.joined(separator: ":")
    }

    @Test(
        "One date",
        arguments: [
            ("9/3/24 7:05", "M/d/yy H:mm", "2024-09-03 07:05:00"),
            ("1/2/70", "M/d/yy", "1970-01-02"), ("1/2/69", "M/d/yy", "2069-01-02"),
            ("09/02/1966 00:00", "MM/dd/yyyy HH:mm", "1966-09-02 00:00:00"),
            ("01/01/13 - TUE at 23:49", "MM/dd/yy - EEE 'at' HH:mm", "2013-01-01 23:49:00"),
            ("01/26/15- MON AT 0800", "MM/dd/yy - EEE 'at' HHmm", "2015-01-26 08:00:00"),
            ("01/28/15-Wed. at 0800", "MM/dd/yy - EEE 'at' HHmm", "2015-01-28 08:00:00"),
            ("05/01/16 – SUN at 02:00", "MM/dd/yy - EEE 'at' HH:mm", "2016-05-01 02:00:00"),
            ("03/01/2025 12:29 A.M.", "MM/dd/yyyy hh:mm a", "2025-03-01 00:29:00"),
            ("02/15/25 3:59PM", "MM/dd/yy h:mm a", "2025-02-15 15:59:00"),
            ("5/26/17 12:15 A M", "M/d/yy h:mm a", "2017-05-26 00:15:00"),
            ("11-24-2025 7:35 a.m", "MM-dd-yyyy h:mm a", "2025-11-24 07:35:00"),
            ("3/24/25  10:47:42AM", "M/d/yy h:mm:ss a", "2025-03-24 10:47:42"),
            ("02/01/25 0315", "MM/dd/yy HHmm", "2025-02-01 03:15:00"),
            ("2026-04-30T11:18:00-05:00", "yyyy-MM-dd'T'HH:mm:ssXXX", "2026-04-30 11:18:00 -300"),
            ("2024-05-22T08:00:00.250Z", "yyyy-MM-dd'T'HH:mm:ss.SSSXXX", "2024-05-22 08:00:00 0"),
            ("2025-04-22 10:30:00", "yyyy-MM-dd HH:mm:ss", "2025-04-22 10:30:00"),
            ("8/11/22 at 11:15 AM", "M/d/yy 'at' h:mm a", "2022-08-11 11:15:00"),
            ("Jan 5, 2024", "MMM d, yyyy", "2024-01-05"), ("5 September 2024", "d MMMM yyyy", "2024-09-05"),
            ("8:15am 1/6/2025", "h:mm a M/d/yyyy", "2025-01-06 08:15:00"),
            ("10am 1/7/2025", "ha M/d/yyyy", "2025-01-07 10:00:00"),
            ("OCT 2024", "MMM yyyy", "2024-10-01/2024-10-31"),
            ("12/31/2024 24:00", "M/d/yyyy H:mm", "2024-12-31 24:00:00"),
            ("9:37 PM", "M/d/yy h:mm a", "time 21:37:00"),
        ])
    func one(cell: String, form: String, expected: String) {
        #expect(DateTests.read(cell, [form]) == expected)
    }

    @Test(
        "A range",
        arguments: [
            ("6/29/10 to 7/1/10 3:00 PM to 1:50 PM", "2010-06-29 15:00:00 … 2010-07-01 13:50:00"),
            ("12/2/24 3:00 AM to 12/7/24 3:00 AM", "2024-12-02 03:00:00 … 2024-12-07 03:00:00"),
            ("4/30/26 5:00 PM to 5:45 PM", "2026-04-30 17:00:00 … 2026-04-30 17:45:00"),
            ("4/30/26 11:00 PM to 1:30 AM", "2026-04-30 23:00:00 … 2026-05-01 01:30:00"),
            ("4/11/26  6:58 to 7:10 PM", "2026-04-11 18:58:00 … 2026-04-11 19:10:00"),
            ("8/5/11 11:25 to 2:35 PM", "2011-08-05 11:25:00 … 2011-08-05 14:35:00"),
            ("8/9/12 4:50PM to8:05PM", "2012-08-09 16:50:00 … 2012-08-09 20:05:00"),
            ("11/7/25 to11/10/25 12:00 PM to 8:10 PM", "2025-11-07 12:00:00 … 2025-11-10 20:10:00"),
            ("4/27/26 to 4/30/26 times unknown", "2026-04-27 … 2026-04-30"),
            ("9/10/24 Unknown time", "2024-09-10"), ("3/5/25 to 6/27/25", "2025-03-05 … 2025-06-27"),
            ("1/13/26 to 1/16/26 5:50 PM", "2026-01-13 … 2026-01-16 17:50:00"),
            ("11/21/16 6:30 PM 7:45 PM", "2016-11-21 18:30:00 … 2016-11-21 19:45:00"),
            ("10/1/23 to 9/23/24 Various times", "2023-10-01 … 2024-09-23"),
            ("1/20/25 12:00 AM 1/21/25 11:00 AM", "2025-01-20 00:00:00 … 2025-01-21 11:00:00"),
            ("10:30 AM  2:30 PM 1/2/25", "2025-01-02 10:30:00 … 2025-01-02 14:30:00"),
            ("5:00 PM 7/12/24  3:50 PM 7/14/24", "2024-07-12 17:00:00 … 2024-07-14 15:50:00"),
            ("8/8/25 - 8/10/25 1:29 AM - 2:38 AM", "2025-08-08 01:29:00 … 2025-08-10 02:38:00"),
            ("8/8/25 ‐ 8/10/25", "2025-08-08 … 2025-08-10"), ("4/20/25-8/20/25", "2025-04-20 … 2025-08-20"),
            ("2/18/25 7:45 PM - 2/18/25", "2025-02-18 19:45:00 … 2025-02-18"),
            ("2/18/25 - 2/18/25 7:45 PM", "2025-02-18 … 2025-02-18 19:45:00"),
            ("3/13/25 Unknown - 3/13/25", "2025-03-13"), ("1/27/25 9:00 AM N/A", "2025-01-27 09:00:00"),
            ("3/21/25 5:20 PM  3/21/25 5:20 PM  3/21/25 5:20 PM", "2025-03-21 17:20:00"),
            ("2/13/25 2/17/25  2/18/25", "2025-02-13 … 2025-02-18"),
        ])
    func range(cell: String, expected: String) {
        #expect(DateTests.read(cell, ["M/d/yy h:mm a", "M/d/yy"]) == expected)
    }

    @Test(
        "A range of a 24-hour clock, as Stanford and NYU write it",
        arguments: [
            ("01/01/2019 16:10 - 16:24", "2019-01-01 16:10:00 … 2019-01-01 16:24:00"),
            ("01/03/2019 18:15 -\n01/04/2019 07:45", "2019-01-03 18:15:00 … 2019-01-04 07:45:00"),
            ("12/19/2018 - 12/31/2018,\nUnknown Time", "2018-12-19 … 2018-12-31"),
            ("01/16/2019, Unknown\nTime", "2019-01-16"),
            ("03/01/2015 - 03/30/2015\n23:59", "2015-03-01 … 2015-03-30 23:59:00"),
            ("06/09/2019 - 10:00", "2019-06-09 10:00:00"),
            ("02/28/2020 12:00 -\n03/10/2020 12:00, Unknow", "2020-02-28 12:00:00 … 2020-03-10 12:00:00"),
        ])
    func range24(cell: String, expected: String) {
        #expect(DateTests.read(cell, ["MM/dd/yyyy HH:mm", "MM/dd/yyyy', Unknow'"]) == expected)
    }

    @Test(
        "Words for unknown, and what cannot be read",
        arguments: [
            ("", "blank"), ("  ", "blank"), ("Unknown", "unknown"), ("VOID", "unknown"),
            ("Unknown dates and times", "unknown"),
            ("Unknown - June 2024", "unknown"), ("October 2022 - dates not specified", "unknown"),
            ("01/01/00 - SAT at 00:00", "unknown"), ("Unknown 4:30 AM", "unknown"),
            ("2/30/25", "unreadable: there is no such day or time"),
            ("2/3/25 13:75", "unreadable: there is no such day or time"),
            (
                "00:00.0",
                "unreadable: a spreadsheet has destroyed this date and time: only minutes and seconds are left"
            ),
            ("41659.01736", "unreadable: a spreadsheet’s number stands here in place of a date"),
            ("2/18/25 - 2/1/25", "unreadable: the end of the range lies before its beginning"),
            (
                "Within the past week",
                "unreadable: this is not a date in any of the forms that the profile states"
            ),
            ("1/24/14 7:!7 PM", "unreadable: this is not a date in any of the forms that the profile states"),
            ("3/14/257:00 AM", "unreadable: this is not a date in any of the forms that the profile states"),
        ])
    func others(cell: String, expected: String) {
        #expect(DateTests.read(cell, ["M/d/yy H:mm", "M/d/yy", "M/d/yy h:mm a"]) == expected)
    }

    @Test("A year of four digits is not read as one of two")
    func longYears() {
        #expect(DateTests.read("1/2/2025", ["M/d/yy"]).hasPrefix("unreadable"))
        #expect(DateTests.read("1/2/2025", ["M/d/yy", "M/d/yyyy"]) == "2025-01-02")
    }
}
