/// Up to eight rules, in the order in which they were applied. Kept inline: a million reasons cost no allocation.
public struct Reasons: Hashable, Sendable {
    /// One byte a rule, the first in the lowest byte. The office may keep this number.
    public private(set) var packed: UInt64 = 0
    public init() {}
    public init(packed: UInt64) { self.packed = packed }
    public init(_ rules: RuleName...) { for rule in rules { add(rule) } }

    /// Adds a rule at the end; one that is there already, or a ninth, is not kept.
    public mutating func add(_ rule: RuleName) { add(raw: rule.rawValue) }

    mutating func add(raw: UInt8) {
        guard raw != 0 else { return }
        var rest = packed
        var shift: UInt64 = 0
        while rest != 0 {
            if UInt8(truncatingIfNeeded: rest) == raw { return }
            rest >>= 8
            shift += 8
        }
        if shift < 64 { packed |= UInt64(raw) << shift }
    }

    public func adding(_ rule: RuleName) -> Reasons {
        var copy = self
        copy.add(rule)
        return copy
    }

    public var rules: [RuleName] {
        var list: [RuleName] = []
        var rest = packed
        while rest != 0 {
            if let rule = RuleName(rawValue: UInt8(truncatingIfNeeded: rest)) { list.append(rule) }
            rest >>= 8
        }
        return list
    }

    public func contains(_ rule: RuleName) -> Bool { rules.contains(rule) }
}
