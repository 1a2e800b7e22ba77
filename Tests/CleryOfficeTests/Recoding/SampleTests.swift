import CleryLaw
import Testing

@testable import CleryOffice

@Suite("Random re-coding: the sample and its arithmetic")
struct SampleTests {
    @Test("The same seed gives the same sample whatever the order of the records; another seed another one")
    func same() {
        let groups = [
            "1 criminal": Array(1...200).map(Int64.init), "1 vawa": Array(201...240).map(Int64.init),
        ]
        let seed = [UInt8](repeating: 7, count: 32)
        let one = Sample.draw(groups, size: 24, seed: seed)
        let two = Sample.draw(groups.mapValues { $0.reversed() }, size: 24, seed: seed)
        #expect(one.map(\.record) == two.map(\.record) && one.count == 24)
        #expect(Set(one.map(\.record)).count == 24)
        #expect(one.allSatisfy { groups[$0.group]?.contains($0.record) == true })
        var other = seed
        other[31] = 8
        #expect(Sample.draw(groups, size: 24, seed: other).map(\.record) != one.map(\.record))
        // A larger sample of the same seed holds the smaller one.
        #expect(
            Set(Sample.draw(groups, size: 48, seed: seed).map(\.record)).isSuperset(of: one.map(\.record)))
    }

    @Test("A known seed draws known records: by hand from SHA-256 of the seed and the number")
    func known() {
        // With the seed 00: the smallest of SHA-256(00 ‖ n), n of eight bytes, n from 1 to 5.
        let drawn = Sample.draw(["1 criminal": [1, 2, 3, 4, 5]], size: 2, seed: [0])
        #expect(drawn.map(\.record) == SampleTests.byHand)
    }

    /// Made outside this program: python3, hashlib.sha256(b"\0" + n.to_bytes(8, "little")).
    static let byHand: [Int64] = [2, 4]

    @Test("Groups give in proportion, each at least one, never more than they have")
    func shares() {
        #expect(Sample.shares(of: ["a": 90, "b": 10], size: 10) == ["a": 9, "b": 1])
        #expect(Sample.shares(of: ["a": 99, "b": 1, "c": 0], size: 10) == ["a": 9, "b": 1])
        #expect(Sample.shares(of: ["a": 3, "b": 2], size: 50) == ["a": 3, "b": 2])
        #expect(Sample.shares(of: ["a": 5, "b": 4, "c": 3], size: 2) == ["a": 1, "b": 1])
        #expect(Sample.shares(of: [:], size: 5) == [:])
        for size in 1...60 {
            let counts = ["a": 31, "b": 17, "c": 9, "d": 2, "e": 1]
            let shares = Sample.shares(of: counts, size: size)
            #expect(shares.values.reduce(0, +) == size)
            #expect(shares.allSatisfy { $0.value <= counts[$0.key] ?? 0 && $0.value >= 1 })
        }
    }

    @Test(
        "Wilson's interval by hand: 1 of 10 is 1.8 % to 40.4 %, 0 of 20 is 0 to 16.1 %, 20 of 20 is 83.9 % on"
    )
    func wilson() throws {
        let one = try #require(Wilson(1, of: 10))
        #expect(abs(one.low - 0.0179) < 0.0002 && abs(one.high - 0.4042) < 0.0002)
        let none = try #require(Wilson(0, of: 20))
        #expect(none.low == 0 && abs(none.high - 0.1611) < 0.0002)
        let all = try #require(Wilson(20, of: 20))
        #expect(abs(all.low - 0.8389) < 0.0002 && all.high == 1)
        #expect(Wilson(0, of: 0) == nil && Wilson(3, of: 2) == nil)
        #expect(one.words == "10 % (2 % to 40 %)")
    }

    /// Looks of which so many pairs answered so, by hand.
    private func round(_ table: [[Int]], wrong: Int = 0) -> RoundReport {
        let answers: [LookAnswers.Counted] = [.counted, .notCounted]
        var items: [RecodingItem] = []
        for (row, counts) in table.enumerated() {
            for (column, count) in counts.enumerated() {
                for _ in 0..<count {
                    var (first, second) = (LookAnswers(), LookAnswers())
                    (first.counted, second.counted) = (answers[row], answers[column])
                    var item = RecodingItem(
                        id: Int64(items.count + 1), round: 1, incident: Int64(items.count + 1),
                        stratum: "1 criminal", coder: items.count.isMultiple(of: 2) ? 9 : 4)
                    var look = SecondLook(
                        id: item.id, incident: item.incident, account: 9, at: TestOffice.noon, first: 1,
                        revision: 1, mark: "", stated: first, answered: second, agreed: row == column)
                    if row != column, items.count(where: { $0.look?.settled != nil }) < wrong {
                        look.settled = .init(
                            at: TestOffice.noon, by: 1, decidedBy: .both, outcome: .changed, why: [])
                    }
                    item.look = look
                    items.append(item)
                }
            }
        }
        let round = RecodingRound(
            id: 1, year: 2025, campus: nil, size: items.count, seed: "00", position: 1, law: "2",
            whole: ["1 criminal": 500], account: 1, at: TestOffice.noon)
        return RoundReport(round, items, drawn: items.count)
    }

    @Test(
        "A round's kappa is the one by hand: 20, 5, 10, 15 give 0.40 (0.15 to 0.65); its errors scale to the year"
    )
    func report() throws {
        let report = round([[20, 5], [10, 15]], wrong: 6)
        #expect(report.coded == 50 && report.agreement.agreed == 35)
        #expect(RoundPage.kappa(report.agreement.items.last?.kappa) == "0.40 (0.15 to 0.65)")
        #expect(RoundPage.share(report.agreement) == "70 %")
        #expect(report.errors == 6 && report.open == 9 && report.differences.count == 15)
        #expect(report.questions.first { $0.name == "Counted or not" }?.apart == 15)
        #expect(report.questions.first { $0.name == "Geography" }?.apart == 0)
        let error = try #require(report.error)
        // 6 of 50: 5.62 % to 23.80 %; of 500 that is 28 to 120.
        #expect(abs(error.low - 0.0562) < 0.0002 && abs(error.high - 0.2380) < 0.0002)
        #expect(report.incidents(error) == 28...120)
        #expect(report.coders.map(\.title) == ["Coder A", "Coder B"])
        #expect(report.coders.map(\.drawn) == [25, 25])
        #expect(report.groups.map(\.title) == ["Criminal offenses"])
    }

    @Test("Few cases have no percent, and nothing coded has no error rate")
    func few() {
        #expect(RoundPage.share(round([[4, 1], [0, 4]]).agreement) == "8 of 9")
        let empty = round([[0, 0], [0, 0]])
        #expect(empty.error == nil && empty.coded == 0)
        #expect(RoundPage.kappa(empty.agreement.items.last?.kappa) == "none")
    }
}
