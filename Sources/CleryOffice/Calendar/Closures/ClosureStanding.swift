import CleryLaw

/// How a proposal stands to the closures that the office keeps.
struct ClosureStanding: Sendable {
    enum Answer: Sendable, Equatable {
        case new
        /// The same days under the same name.
        case known
        /// The same was taken back by hand, and stays so.
        case takenBack
        /// It takes no business day: its weekdays are closed already, or it has none.
        case covered
    }

    private struct Key: Hashable {
        let days: DayRange
        let name: [UInt8]
    }

    private var removed: [Key: Bool] = [:]
    private var closed: Set<Day> = []

    init(_ closures: [Closure]) { for closure in closures { take(closure) } }

    mutating func take(_ closure: Closure) {
        let key = Key(days: closure.days, name: Wording.plain(closure.name))
        removed[key] = closure.removed && removed[key] != false
        if !closure.removed { closed.formUnion(closure.days.days) }
    }

    func of(_ days: DayRange, _ name: String) -> Answer {
        if let isRemoved = removed[Key(days: days, name: Wording.plain(name))] {
            return isRemoved ? .takenBack : .known
        }
        return days.weekdays.allSatisfy(closed.contains) ? .covered : .new
    }
}
