import CleryLaw
import Glibc

/// A time zone by its IANA name, such as America/New_York: turns a campus's day and clock into an instant and back.
///
/// The rules come from the machine's own tables (/usr/share/zoneinfo), read here and not through Foundation,
/// so that one import of a million rows does not pay for a calendar object a row. A zone is read once and then
/// only looked up: a binary search in the list of changes, and the written rule for years after the list.
public struct Zone: Sendable, Equatable {
    public let name: String
    /// Seconds of UTC at which the offset changes, in order, and the offset from then on.
    private let changes: [Int64]
    private let offsets: [Int32]
    private let first: Int32
    private let rule: ZoneRule?

    public static let utc = Zone(name: "UTC", changes: [], offsets: [], first: 0, rule: nil)

    private init(name: String, changes: [Int64], offsets: [Int32], first: Int32, rule: ZoneRule?) {
        self.name = name
        self.changes = changes
        self.offsets = offsets
        self.first = first
        self.rule = rule
    }

    /// The zone of that name; an error sentence when the machine has no such zone.
    public init(named name: String) throws {
        let letters = name.utf8.allSatisfy { byte in
            (byte >= 0x30 && byte <= 0x39) || (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A)
                || byte == 0x2F || byte == 0x2D || byte == 0x2B || byte == 0x5F
        }
        guard !name.isEmpty, letters, !name.hasPrefix("/"), let bytes = ZoneFile.bytes(of: name),
            var table = ZoneFile(bytes)
        else { throw ZoneError(name: name) }
        table.extend(through: 2100)
        self.init(
            name: name, changes: table.changes, offsets: table.offsets, first: table.first, rule: table.rule)
    }

    /// Seconds east of Greenwich in force at that instant.
    public func offsetSeconds(at instant: Instant) -> Int {
        offset(atSecond: Zone.floored(instant.milliseconds, by: 1000))
    }

    /// The instant of a clock time on a day. A time that the clock skips is taken as much later as was skipped;
    /// a time that it shows twice is the first of the two.
    public func instant(day: Day, secondOfDay: Int) -> Instant {
        let local = Int64(day.number) * 86_400 + Int64(secondOfDay)
        let before = offset(atSecond: local - 86_400)
        let after = offset(atSecond: local + 86_400)
        // With the earlier offset an overlap gives its first time and a gap is shifted forward.
        if before == after || offset(atSecond: local - Int64(before)) == before {
            return Instant(milliseconds: (local - Int64(before)) * 1000)
        }
        if offset(atSecond: local - Int64(after)) == after {
            return Instant(milliseconds: (local - Int64(after)) * 1000)
        }
        return Instant(milliseconds: (local - Int64(before)) * 1000)
    }

    /// The day, the second of that day and the offset that a clock in the zone shows at an instant.
    public func local(_ instant: Instant) -> (day: Day, secondOfDay: Int, offset: Int) {
        let second = Zone.floored(instant.milliseconds, by: 1000)
        let offset = offset(atSecond: second)
        let local = second + Int64(offset)
        let day = Zone.floored(local, by: 86_400)
        return (Day(number: Int32(truncatingIfNeeded: day)), Int(local - day * 86_400), offset)
    }

    private func offset(atSecond second: Int64) -> Int {
        var low = 0
        var high = changes.count
        if high > 0, second >= changes[high - 1], let rule {
            return rule.offset(atSecond: second)
        }
        while low < high {
            let middle = (low + high) / 2
            if changes[middle] <= second { low = middle + 1 } else { high = middle }
        }
        if low > 0 { return Int(offsets[low - 1]) }
        return changes.isEmpty ? rule?.offset(atSecond: second) ?? Int(first) : Int(first)
    }

    static func floored(_ value: Int64, by unit: Int64) -> Int64 {
        let quotient = value / unit
        return value % unit < 0 ? quotient - 1 : quotient
    }
}

/// A time zone that this machine does not know.
public struct ZoneError: Error, CustomStringConvertible {
    public let name: String
    public var description: String {
        "There is no time zone “\(name)” on this machine; use an IANA name such as America/New_York"
            + " and see that the tzdata package is installed."
    }
}
