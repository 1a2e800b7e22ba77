/// A moment in time, in milliseconds of UTC since January 1, 1970. The law never asks what time it is now.
public struct Instant: Hashable, Comparable, Sendable {
    public let milliseconds: Int64
    @inlinable public init(milliseconds: Int64) { self.milliseconds = milliseconds }
    @inlinable public static func < (a: Instant, b: Instant) -> Bool { a.milliseconds < b.milliseconds }
    @inlinable public func adding(hours: Int) -> Instant {
        Instant(milliseconds: milliseconds + Int64(hours) * 3_600_000)
    }
}

/// When something happened: exactly, within a range, or unknown.
public enum Moment: Hashable, Sendable {
    case exactly(Instant)
    case between(Instant, Instant)
    case unknown
}
