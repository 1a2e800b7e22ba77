import Testing

@testable import CleryOffice

@Suite("Agreement of two persons")
struct KappaTests {
    /// Pairs from a table: row by row, how often the first said the row and the second the column.
    static func pairs(_ table: [[Int]]) -> [(String, String)] {
        table.enumerated().flatMap { row, counts in
            counts.enumerated().flatMap { column, count in
                Array(repeating: ("\(row)", "\(column)"), count: count)
            }
        }
    }

    @Test("The example of Fleiss, Cohen and Everitt (1969), 200 cases in three kinds: kappa 0.429")
    func published() throws {
        let kappa = Kappa(KappaTests.pairs([[106, 10, 4], [22, 28, 10], [2, 12, 6]]))
        #expect(kappa.cases == 200 && kappa.agreed == 140)
        #expect(abs(kappa.byChance - 0.475) < 1e-12)
        #expect(abs(try #require(kappa.value) - 0.429) < 0.0005)
    }

    @Test("By hand: 50 cases, 20 and 15 alike: 0.70 of them, half by chance, kappa 0.40")
    func byHand() throws {
        let kappa = Kappa(KappaTests.pairs([[20, 5], [10, 15]]))
        #expect(kappa.share == 0.7)
        #expect(kappa.byChance == 0.5)
        #expect(abs(try #require(kappa.value) - 0.4) < 1e-12)
        // The standard error is the root of 0.7 · 0.3 / 50 over 0.5, which is 0.1296.
        let interval = try #require(kappa.interval)
        #expect(abs(interval.lowerBound - (0.4 - 1.96 * 0.129_615)) < 1e-5)
        #expect(abs(interval.upperBound - (0.4 + 1.96 * 0.129_615)) < 1e-5)
    }

    @Test("Full agreement is 1, the reverse of each other is −1, independence is 0")
    func ends() throws {
        #expect(Kappa(KappaTests.pairs([[7, 0], [0, 3]])).value == 1)
        #expect(Kappa(KappaTests.pairs([[0, 5], [5, 0]])).value == -1)
        #expect(Kappa(KappaTests.pairs([[4, 4], [4, 4]])).value == 0)
    }

    @Test("Without cases, or with one answer only, there is no kappa, and a sentence says so")
    func none() {
        let nothing = Kappa([])
        #expect(nothing.value == nil && nothing.share == nil && nothing.interval == nil)
        #expect(Agreement.sentence(nothing).contains("Nobody"))
        let same = Kappa(KappaTests.pairs([[9, 0], [0, 0]]))
        #expect(same.share == 1 && same.value == nil)
        #expect(Agreement.sentence(same).contains("kappa says nothing"))
    }

    @Test("The order of the cases and the names of the answers change nothing")
    func steady() {
        let table = [[11, 3, 2], [4, 9, 1], [0, 2, 8]]
        let one = KappaTests.pairs(table)
        #expect(Kappa(one) == Kappa(one.reversed()))
        #expect(Kappa(one) == Kappa(one.map { ("x" + $0.0, "x" + $0.1) }))
        #expect(Kappa(one).value == Kappa(one.map { ($0.1, $0.0) }).value)
    }

    @Test("Few cases carry a warning with the interval; thirty do not")
    func few() throws {
        let note = try #require(Agreement.confidence(Kappa(KappaTests.pairs([[20, 3], [2, 4]]))))
        #expect(
            note.hasPrefix("Only 29 cases") && note.contains("anything from 0.") && note.contains(" to 0."))
        #expect(Agreement.confidence(Kappa(KappaTests.pairs([[20, 3], [2, 5]]))) == nil)
        #expect(
            Agreement.decimal(-0.256) == "−0.26" && Agreement.decimal(0.004) == "0.00"
                && Agreement.decimal(1) == "1.00")
    }
}
