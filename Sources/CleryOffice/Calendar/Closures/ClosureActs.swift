import CleryLaw

/// The verbs on closures.
enum ClosureActs {
    /// Closes the institution on these days. What stands already, or was taken back by hand, is left as it is.
    /// - Returns: How many closures are new.
    @discardableResult
    static func close(
        _ rows: [(days: DayRange, name: String)], source: String, _ writing: Writing
    ) throws -> Int {
        var standing = ClosureStanding(try Closure.all(writing.db))
        var count = 0
        for row in rows {
            switch standing.of(row.days, row.name) {
            case .known, .takenBack: continue
            case .new, .covered: break
            }
            let closure = Closure(
                id: try writing.nextID(.closures), days: row.days, name: row.name, source: source)
            try writing.put(.closures, closure.values, isNew: true)
            standing.take(closure)
            count += 1
        }
        return count
    }

    /// Takes a closure back, or brings it again.
    static func set(_ closure: Closure, removed: Bool, _ writing: Writing) throws {
        guard closure.removed != removed else { return }
        var changed = closure
        changed.removed = removed
        try writing.put(.closures, changed.values)
    }

    /// The days in figures: a sentence of the register holds no name.
    static func words(_ days: DayRange) -> String {
        days.count == 1 ? "on \(days.first)" : "from \(days.first) to \(days.last)"
    }
}
