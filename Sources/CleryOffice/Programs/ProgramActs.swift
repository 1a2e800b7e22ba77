import CleryLaw
import GRDB

/// The verbs on programs.
enum ProgramActs {
    @discardableResult
    static func add(_ program: Program, by account: Int64, _ writing: Writing) throws -> Program {
        var program = program
        program.id = try writing.nextID(.programs)
        (program.account, program.at) = (account, writing.at)
        try writing.put(.programs, program.values, isNew: true)
        return program
    }

    /// Keeps who entered it and what it repeats.
    static func change(_ known: Program, to entered: Program, _ writing: Writing) throws {
        var program = entered
        (program.id, program.copiedFrom) = (known.id, known.copiedFrom)
        (program.account, program.at) = (known.account, known.at)
        guard program != known else { return }
        try writing.put(.programs, program.values)
    }

    static func remove(_ known: Program, _ writing: Writing) throws {
        var program = known
        program.removed = writing.at
        try writing.put(.programs, program.values)
    }

    /// The programs of a year once more in the next, but for those that are there already.
    static func copy(
        from year: Int, by account: Int64, where may: (Program) -> Bool, _ writing: Writing
    ) throws -> Int {
        let there = Set(
            try Int64.fetchAll(
                writing.db,
                sql:
                    "SELECT copied_from FROM programs WHERE year = ? AND removed IS NULL AND copied_from IS NOT NULL",
                arguments: [year + 1]))
        let programs = try ProgramRequests.list(year: year, kind: nil, within: .all, writing.db).programs
            .filter { may($0) && !there.contains($0.id) }
        for program in programs.sorted(by: { $0.id < $1.id }) {
            try add(program.again(in: year + 1, id: 0), by: account, writing)
        }
        return programs.count
    }
}
