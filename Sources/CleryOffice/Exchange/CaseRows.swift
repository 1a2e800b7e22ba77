/// Which rows of a file belong to one case, by the way the profile says.
///
/// Rows that continue a case stand below it. Rows that share a number may stand anywhere: a first pass over the
/// file counts the numbers (eight bytes a row), so that only the rows of repeated numbers have to be held.
final class CaseRows {
    private let rows: Profile.Rows
    private let feed: RowFeed
    /// For one-per-offense: how many rows a repeated number has still to come.
    private var expected: [UInt64: Int] = [:]
    private var held: [UInt64: [RoleCells]] = [:]
    private var above: [RoleCells] = []
    private let single: [RoleCells]
    /// Rows read so far, whatever became of them.
    private(set) var rowsRead = 0

    enum Step {
        /// The rows of one case; those of a single row hold until the next step.
        case rows([RoleCells])
        /// A row was read; its case is not complete yet.
        case pending
        case skipped
        case bad(RowProblem)
        case end
    }

    init(path: String, profile: Profile) throws(ExchangeError) {
        rows = profile.rows
        if rows == .onePerOffense { expected = try CaseRows.repeatedNumbers(path, profile) }
        feed = try RowFeed(path: path, profile: profile)
        single = [feed.cells]
    }

    var bytesRead: Int64 { feed.bytesRead }
    var totalBytes: Int64 { feed.totalBytes }

    func next() throws(ExchangeError) -> Step {
        let step = try feed.next()
        if case .end = step {} else { rowsRead += 1 }
        switch step {
        case .skipped: return .skipped
        case .bad(let problem): return .bad(problem)
        case .cells:
            switch rows {
            case .onePerCase: return .rows(single)
            case .continued: return continued()
            case .onePerOffense: return offense()
            }
        case .end:
            if !above.isEmpty { return release() }
            guard let key = held.keys.first, let rows = held.removeValue(forKey: key) else { return .end }
            return .rows(rows)
        }
    }

    private func continued() -> Step {
        let row = feed.cells.held
        if !above.isEmpty, row.continuesAbove {
            above.append(row)
            return .pending
        }
        let complete = above
        above = [row]
        return complete.isEmpty ? .pending : .rows(complete)
    }

    private func release() -> Step {
        defer { above = [] }
        return .rows(above)
    }

    private func offense() -> Step {
        guard let number = feed.cells.caseNumber else { return .rows(single) }
        let key = ContentHash.of(number)
        guard let count = expected[key] else { return .rows(single) }
        held[key, default: []].append(feed.cells.held)
        guard held[key]?.count == count, let rows = held.removeValue(forKey: key) else { return .pending }
        return .rows(rows)
    }

    private static func repeatedNumbers(
        _ path: String, _ profile: Profile
    ) throws(ExchangeError) -> [UInt64: Int] {
        let feed = try RowFeed(path: path, profile: profile)
        var numbers: [UInt64] = []
        loop: while true {
            switch try feed.next() {
            case .end: break loop
            case .cells: if let number = feed.cells.caseNumber { numbers.append(ContentHash.of(number)) }
            case .skipped, .bad: continue
            }
        }
        numbers.sort()
        var repeated: [UInt64: Int] = [:]
        var start = 0
        for index in 1..<max(1, numbers.count + 1)
        where index == numbers.count || numbers[index] != numbers[start] {
            if index - start > 1 { repeated[numbers[start]] = index - start }
            start = index
        }
        return repeated
    }
}

extension RoleCells {
    /// A row that holds nothing but a nature (and its code) names a further offense of the case above.
    var continuesAbove: Bool {
        for role in ColumnRole.allCases where role != .nature && role != .code && !self[role].isEmpty {
            return false
        }
        return !self[.nature].isEmpty || !self[.code].isEmpty
    }
}
