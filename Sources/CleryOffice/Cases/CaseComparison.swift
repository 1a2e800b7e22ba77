/// Whether an answer is what was expected. The order of counts does not matter, and a count of zero is no count. A row
/// may tell more than was asked of it (a fire's cause beside its damage), never less.
enum CaseComparison {
    static func same(_ got: JSONValue, _ expected: JSONValue) -> Bool {
        switch (got, expected) {
        case (.array(let a), .array(let b)):
            let left = a.filter { !isZeroCount($0) }
            var right = b.filter { !isZeroCount($0) }
            guard left.count == right.count else { return false }
            for item in left {
                guard let index = right.firstIndex(where: { same(item, $0) }) else { return false }
                right.remove(at: index)
            }
            return true
        case (.object(let a), .object(let b)):
            return b.allSatisfy { key, value in a.contains { $0.key == key && same($0.value, value) } }
        case (.integer(let a), .number(let b)), (.number(let b), .integer(let a)): return Double(a) == b
        default: return got == expected
        }
    }

    private static func isZeroCount(_ value: JSONValue) -> Bool { value["count"]?.integer == 0 }
}
