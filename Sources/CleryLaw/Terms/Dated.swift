/// A value of the law that changed over the years: each span of days has one value, its citation and its check.
///
/// Exactly one span holds on a day; `TimeTests` walks the days and finds gaps and overlaps.
public struct Dated<Value: Sendable>: Sendable {
    public struct Span: Sendable {
        public let value: Value
        public let inForce: InForce
        public let citation: Citation
        /// The last day on which somebody checked the source.
        public let stillTrueOn: Day?
    }
    public let spans: [Span]

    public init(_ spans: Span...) { self.spans = spans }

    /// The value that holds on a day.
    public func value(on day: Day) -> Value? { holding(on: day).first?.value }

    /// Every span that holds on a day: exactly one, or the law is written down wrongly.
    public func holding(on day: Day) -> [Span] { spans.filter { $0.inForce.holds(on: day) } }
}

extension Dated.Span {
    /// A value that begins on a day and still holds.
    public static func from(_ day: Day, _ value: Value, _ citation: Citation, stillTrueOn: Day? = nil) -> Self
    {
        Self(value: value, inForce: InForce(from: day), citation: citation, stillTrueOn: stillTrueOn)
    }
    /// A value that held until a day.
    public static func through(_ day: Day, _ value: Value, _ citation: Citation) -> Self {
        Self(value: value, inForce: InForce(from: nil, through: day), citation: citation, stillTrueOn: nil)
    }
    /// A value that held between two days.
    public static func between(_ from: Day, _ through: Day, _ value: Value, _ citation: Citation) -> Self {
        Self(
            value: value, inForce: InForce(from: from, through: through), citation: citation, stillTrueOn: nil
        )
    }
}
