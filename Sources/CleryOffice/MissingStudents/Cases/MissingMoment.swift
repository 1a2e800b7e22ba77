import CleryLaw
import TypedHTML

/// A moment that somebody types: a day and a time of the campus's clock; left empty, it is now.
enum MissingMoment {
    /// The minute of the clock is enough: what was done within this minute is not in the future.
    static func read(
        _ name: String, _ fields: TypedFields, now: Instant, zone: Zone, _ problems: inout [Problem]
    ) -> Instant? {
        let (day, time) = (fields["\(name)-day"], fields["\(name)-time"])
        if day.isEmpty, time.isEmpty { return now }
        guard let instant = instant(day: day, time: time, zone) else {
            problems.append(
                Problem("\(name)-day", "Give a day and a time, such as 9:30 p.m., or leave both empty."))
            return nil
        }
        guard instant <= now else {
            problems.append(Problem("\(name)-day", "This lies in the future."))
            return nil
        }
        guard now.milliseconds - instant.milliseconds < 366 * 24 * 3_600_000 else {
            problems.append(Problem("\(name)-day", "This is more than a year ago."))
            return nil
        }
        return instant
    }

    static func instant(day: String, time: String, _ zone: Zone) -> Instant? {
        let parts = time.split(separator: ":").map { Int($0) }
        guard let day = Day(day), parts.count == 2 || parts.count == 3, let hour = parts[0],
            let minute = parts[1], (0...23).contains(hour), (0...59).contains(minute)
        else { return nil }
        return zone.instant(day: day, secondOfDay: hour * 3600 + minute * 60)
    }

    /// The two fields.
    static func html(
        _ words: String, name: String, hint: String, fields: TypedFields, problems: [Problem]
    ) -> HTML {
        fieldset(.class("moment")) {
            legend(words)
            p(hint, .class("hint"))
            textField(
                "Day", name: "\(name)-day", value: fields["\(name)-day"], type: "date",
                problem: problems.of("\(name)-day"))
            textField("Time", name: "\(name)-time", value: fields["\(name)-time"], type: "time")
        }
    }
}
