/// A fact as the office holds it: known, not known, or not a question here.
///
/// Unknown never silently becomes no: a rule that meets `unknown` where it matters answers *needs fact*.
public enum Known<Value> {
    case known(Value)
    case unknown
    case notApplicable

    /// The value when it is known.
    @inlinable public var value: Value? {
        if case .known(let value) = self { value } else { nil }
    }

    /// Whether the fact is a question that nobody has answered.
    @inlinable public var isUnknown: Bool {
        if case .unknown = self { true } else { false }
    }
}

extension Known: Sendable where Value: Sendable {}
extension Known: Equatable where Value: Equatable {}
extension Known: Hashable where Value: Hashable {}

extension Known where Value == Bool {
    @inlinable public var isYes: Bool { if case .known(true) = self { true } else { false } }
    @inlinable public var isNo: Bool { if case .known(false) = self { true } else { false } }
}
