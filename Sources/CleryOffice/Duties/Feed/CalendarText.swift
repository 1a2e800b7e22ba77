import CleryLaw

/// Days as an iCalendar file (RFC 5545): lines of at most 75 bytes, ended by CR and LF, text escaped.
struct CalendarText {
    private(set) var bytes: [UInt8] = []

    init(name: String) {
        line("BEGIN:VCALENDAR")
        line("VERSION:2.0")
        line("PRODID:-//OpenClery//Duties//EN")
        line("CALSCALE:GREGORIAN")
        line("METHOD:PUBLISH")
        line("X-WR-CALNAME:\(Self.escaped(name))")
    }

    /// A whole day with a reminder some days before.
    mutating func day(
        _ day: Day, uid: String, stamp: String, title: String, words: String, url: String, days: Int
    ) {
        line("BEGIN:VEVENT")
        line("UID:\(Self.escaped(uid))")
        line("DTSTAMP:\(stamp)")
        line("DTSTART;VALUE=DATE:\(Self.plain(day))")
        line("DTEND;VALUE=DATE:\(Self.plain(day.adding(days: 1)))")
        line("SUMMARY:\(Self.escaped(title))")
        line("DESCRIPTION:\(Self.escaped(words))")
        line("URL:\(url)")
        line("TRANSP:TRANSPARENT")
        if days > 0 {
            line("BEGIN:VALARM")
            line("ACTION:DISPLAY")
            line("DESCRIPTION:\(Self.escaped(title))")
            line("TRIGGER:-P\(days)D")
            line("END:VALARM")
        }
        line("END:VEVENT")
    }

    mutating func end() { line("END:VCALENDAR") }

    static func plain(_ day: Day) -> String { day.description.filter { $0 != "-" } }

    static func escaped(_ text: String) -> String {
        var out = ""
        for character in text {
            switch character {
            case "\\", ";", ",": out += "\\\(character)"
            case "\n", "\r\n", "\r": out += "\\n"
            default: out.append(character)
            }
        }
        return out
    }

    /// Folds between characters, never within one.
    private mutating func line(_ text: String) {
        var width = 0
        for scalar in text.unicodeScalars {
            let size = UTF8.width(scalar)
            if width + size > 75 {
                bytes += [13, 10, 32]
                width = 1
            }
            bytes += String(scalar).utf8
            width += size
        }
        bytes += [13, 10]
    }
}
