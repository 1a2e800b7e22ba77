@testable import CleryLaw

/// Answers as the properties compare them.
enum Shown {
    static func table(_ answers: [Contribution]) -> [Cell: Int32] {
        var sums: [Cell: Int32] = [:]
        for answer in answers where answer.standing == .counted {
            sums[answer.cell, default: 0] += answer.count
        }
        return sums
    }

    static func sum(_ answers: [Contribution]) -> Int32 {
        table(answers).reduce(0) { $0 + ($1.key.geography == .studentHousing ? 0 : $1.value) }
    }

    static func name(_ cell: Cell) -> String {
        "\(cell.family) \(cell.category) \(cell.bias?.rawValue ?? "") \(cell.geography) \(cell.year)"
    }

    static func line(_ answer: Contribution) -> String {
        "\(answer.standing) \(name(answer.cell)) \(answer.count) \(answer.needs.names) "
            + "\(answer.because.rules.map(\.word).sorted())"
    }

    static func lines(_ answers: [Contribution]) -> [String] { answers.map { line($0) }.sorted() }

    static func difference(_ a: [String], _ b: [String]) -> String {
        b.difference(from: a).map { change in
            switch change {
            case .insert(_, let line, _): "\n+ \(line)"
            case .remove(_, let line, _): "\n- \(line)"
            }
        }.joined()
    }
}
