import CleryLaw

/// A time in an address: `2026-05-03T12:00`, with seconds or without, by the campus's clock or with an offset.
enum AsOfTime {
    /// Nil for anything else.
    static func instant(_ text: String, zone: Zone) -> Instant? {
        guard let mark = text.firstIndex(where: { $0 == "T" || $0 == " " }), let day = Day(text[..<mark])
        else {
            return nil
        }
        var clock = text[text.index(after: mark)...]
        var offset: Int?
        if clock.last == "Z" {
            clock.removeLast()
            offset = 0
        } else if let sign = clock.lastIndex(where: { $0 == "+" || $0 == "-" }) {
            guard let seconds = seconds(clock[clock.index(after: sign)...], parts: 2...2) else { return nil }
            offset = clock[sign] == "-" ? -seconds : seconds
            clock = clock[..<sign]
        }
        guard let second = seconds(clock, parts: 2...3) else { return nil }
        guard let offset else { return zone.instant(day: day, secondOfDay: second) }
        return Instant(milliseconds: (Int64(day.number) * 86_400 + Int64(second - offset)) * 1000)
    }

    /// Hours, minutes and, if they may be there, seconds.
    private static func seconds(_ text: Substring, parts count: ClosedRange<Int>) -> Int? {
        let parts = text.utf8.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
        guard count.contains(parts.count), parts.allSatisfy({ $0.count == 2 }) else { return nil }
        let numbers = parts.compactMap { Int(Substring($0)) }
        guard numbers.count == parts.count, (0...23).contains(numbers[0]),
            numbers.dropFirst().allSatisfy((0...59).contains)
        else { return nil }
        return numbers[0] * 3600 + numbers[1] * 60 + (numbers.count > 2 ? numbers[2] : 0)
    }

    /// As a field of a form takes it.
    static func text(_ instant: Instant, zone: Zone) -> String {
        String(TimeWords(zone: zone).iso(instant).prefix(16))
    }
}
