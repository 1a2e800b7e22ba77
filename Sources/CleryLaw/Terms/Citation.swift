/// Where a rule stands, such as "34 CFR 668.46(c)(9)(vi)".
public struct Citation: Hashable, Sendable, ExpressibleByStringLiteral, CustomStringConvertible {
    public let text: String
    public init(stringLiteral text: String) { self.text = text }
    public init(_ text: String) { self.text = text }
    public var description: String { text }
}

/// How strong the source of a rule is. Statute and regulation bind; guidance is a documented choice.
public enum Authority: String, Sendable, CaseIterable {
    case statute, regulation, preamble, guidance
}

/// The days on which a rule holds; `nil` is open-ended.
public struct InForce: Hashable, Sendable {
    public let from: Day?
    public let through: Day?
    public init(from: Day?, through: Day? = nil) {
        self.from = from
        self.through = through
    }
    public static let always = InForce(from: nil)
    public func holds(on day: Day) -> Bool {
        (from.map { $0 <= day } ?? true) && (through.map { day <= $0 } ?? true)
    }
}
