/// A small generator with a seed, so that a failure can be repeated.
struct Seeded: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        var mixed = state
        mixed ^= mixed >> 33
        mixed &*= 0xff51_afd7_ed55_8ccd
        return mixed ^ (mixed >> 29)
    }
}

extension Seeded {
    /// True so many times in a hundred.
    mutating func chance(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &self) < percent }

    mutating func pick<Choices: Collection>(_ choices: Choices) -> Choices.Element {
        guard let one = choices.randomElement(using: &self) else { preconditionFailure("nothing to choose") }
        return one
    }

    mutating func number(_ range: ClosedRange<Int32>) -> Int32 { Int32.random(in: range, using: &self) }

    mutating func list<Element>(_ counts: ClosedRange<Int>, _ one: (inout Seeded) -> Element) -> [Element] {
        (0..<Int.random(in: counts, using: &self)).map { _ in one(&self) }
    }
}
