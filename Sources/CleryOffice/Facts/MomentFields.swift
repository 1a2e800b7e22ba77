import CleryLaw

/// A time as days and clocks: when it began, and when it ended where that is known.
///
/// The moment as it was kept goes along in a field of its own, so that a save that changes nothing keeps it to the
/// millisecond.
extension FactFields {
    mutating func tell(_ name: String, _ moment: Moment?, datesOnly: Bool = false, zone: Zone) {
        guard let moment else { return }
        switch moment {
        case .unknown: self["\(name)-no-time"] = "yes"
        case .exactly(let at):
            point("\(name)-day", "\(name)-time", at, datesOnly, zone)
        case .between(let from, let to):
            point("\(name)-day", "\(name)-time", from, datesOnly, zone)
            let oneDay = datesOnly && zone.local(from).day == zone.local(to).day
            if !oneDay { point("\(name)-until-day", "\(name)-until-time", to, datesOnly, zone) }
        }
        self["\(name)-was"] = MomentFields.code(moment, datesOnly)
    }

    private mutating func point(
        _ day: String, _ time: String, _ at: Instant, _ datesOnly: Bool, _ zone: Zone
    ) {
        let local = zone.local(at)
        self[day] = "\(local.day)"
        guard !datesOnly else { return }
        let minutes = local.secondOfDay / 60
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        self[time] = two(minutes / 60) + ":" + two(minutes % 60)
    }
}

enum MomentFields {
    static let parts = ["day", "time", "until-day", "until-time", "no-time"]

    static func code(_ moment: Moment, _ datesOnly: Bool) -> String {
        let days = datesOnly ? "days" : "times"
        return switch moment {
        case .unknown: "\(days) unknown"
        case .exactly(let at): "\(days) \(at.milliseconds)"
        case .between(let a, let b): "\(days) \(a.milliseconds) \(b.milliseconds)"
        }
    }

    static func kept(_ code: String) -> (moment: Moment, datesOnly: Bool)? {
        let parts = code.split(separator: " ")
        guard parts.count == 2 || parts.count == 3 else { return nil }
        let datesOnly = parts[0] == "days"
        if parts[1] == "unknown" { return (.unknown, datesOnly) }
        let ends = parts.dropFirst().compactMap { Int64($0) }
        // From 1900 to 2200: what the calendar of the fields can show.
        guard ends.count == parts.count - 1,
            ends.allSatisfy({ (-2_208_988_800_000...7_258_118_400_000).contains($0) })
        else { return nil }
        let first = Instant(milliseconds: ends[0])
        return (
            ends.count == 1 ? .exactly(first) : .between(first, Instant(milliseconds: ends[1])), datesOnly
        )
    }
}

extension FactReader {
    /// The time of this name; nil when nothing is said of it.
    mutating func moment(_ name: String) -> (moment: Moment, datesOnly: Bool)? {
        if let kept = MomentFields.kept(fields["\(name)-was"]) {
            var same = FactFields()
            same.tell(name, kept.moment, datesOnly: kept.datesOnly, zone: zone)
            if MomentFields.parts.allSatisfy({ same["\(name)-\($0)"] == fields["\(name)-\($0)"] }) {
                return kept
            }
        }
        let first = point(name, "\(name)-day", "\(name)-time")
        let last = point(name, "\(name)-until-day", "\(name)-until-time")
        guard problems.of("\(name)-day") == nil, problems.of("\(name)-until-day") == nil else { return nil }
        guard let first else {
            if last != nil { say("\(name)-day", "Say also when it began.") }
            return fields["\(name)-no-time"] == "yes" ? (.unknown, false) : nil
        }
        guard let last else {
            return first.exact
                ? (.exactly(first.at), false) : (.between(first.at, FactReader.end(of: first.at)), true)
        }
        let end = last.exact ? last.at : FactReader.end(of: last.at)
        guard end >= first.at else {
            say("\(name)-until-day", "The end lies before the beginning.")
            return nil
        }
        return (.between(first.at, end), !first.exact && !last.exact)
    }

    private static func end(of day: Instant) -> Instant {
        Instant(milliseconds: day.milliseconds + 86_399_000)
    }

    private mutating func point(
        _ name: String, _ dayName: String, _ timeName: String
    ) -> (at: Instant, exact: Bool)? {
        guard !fields[dayName].isEmpty else {
            if !fields[timeName].isEmpty { say(dayName, "A time needs its day.") }
            return nil
        }
        guard let day = day(dayName) else { return nil }
        if day > today { say(dayName, "This day is yet to come.") }
        let time = fields[timeName]
        guard !time.isEmpty else { return (zone.instant(day: day, secondOfDay: 0), false) }
        let parts = time.split(separator: ":", omittingEmptySubsequences: false).map { Int($0) ?? -1 }
        guard parts.count >= 2, (0..<24).contains(parts[0]), (0..<60).contains(parts[1]) else {
            say(dayName, "Write the time as 21:30.")
            return nil
        }
        return (zone.instant(day: day, secondOfDay: parts[0] * 3600 + parts[1] * 60), true)
    }
}
