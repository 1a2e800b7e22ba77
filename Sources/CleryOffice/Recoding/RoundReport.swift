import CleryLaw

/// What a round came to: agreement before anybody talked, and what was found wrong after.
struct RoundReport: Sendable {
    /// A share of the round: one group of offenses, or one coder.
    struct Part: Sendable {
        let title: String
        /// How many there were to draw from; nil for a coder.
        let whole: Int?
        let drawn: Int
        let agreement: Agreement
        let errors: Int
    }

    /// An item on which the two came apart.
    struct Difference: Sendable {
        /// The item's place in the round, from 1.
        let number: Int
        let item: RecodingItem
        let coder: String
        let apart: [Comparison.Item]
    }

    let round: RecodingRound
    let items: [RecodingItem]
    /// How many the round drew; more than `items` where some are restricted by now or of another campus.
    let drawn: Int
    let agreement: Agreement
    let groups: [Part]
    let coders: [Part]
    /// On which question how many came apart, of all that were coded.
    let questions: [(name: String, apart: Int)]
    let differences: [Difference]

    init(_ round: RecodingRound, _ items: [RecodingItem], drawn: Int) {
        (self.round, self.items, self.drawn) = (round, items, drawn)
        let looks = items.compactMap(\.look)
        agreement = Agreement(looks)
        groups = Population.Group.allCases.compactMap { group in
            let whole = round.whole.filter { Population.group(of: $0.key) == group }.values.reduce(0, +)
            guard whole > 0 else { return nil }
            return Self.part(
                group.title, whole, items.filter { Population.group(of: $0.stratum) == group })
        }
        let letters = Self.letters(items)
        coders = letters.sorted { $0.value < $1.value }.map { account, letter in
            Self.part("Coder \(letter)", nil, items.filter { $0.coder == account })
        }
        let compared = looks.map { Comparison($0.stated, $0.answered) }
        let names = ["Offenses", "How many", "Geography", "Bias", "Unfounded", "Counted or not"]
        questions = names.map { name in
            (name, compared.count { $0.items.contains { $0.name == name && !$0.agrees } })
        }
        differences = items.enumerated().compactMap { at, item in
            guard let look = item.look, !look.agreed else { return nil }
            return Difference(
                number: at + 1, item: item, coder: item.coder.flatMap { letters[$0] } ?? "",
                apart: Comparison(look.stated, look.answered).items.filter { !$0.agrees })
        }
    }

    private static func part(_ title: String, _ whole: Int?, _ items: [RecodingItem]) -> Part {
        let looks = items.compactMap(\.look)
        return Part(
            title: title, whole: whole, drawn: items.count, agreement: Agreement(looks),
            errors: looks.count { $0.settled?.outcome == .changed })
    }

    /// Coders have letters here, and no names: A, B, …, Z, AA.
    static func letters(_ items: [RecodingItem]) -> [Int64: String] {
        let coders = Set(items.compactMap(\.coder)).sorted()
        return Dictionary(
            uniqueKeysWithValues: coders.enumerated().map { at, account in
                let letter = String(UnicodeScalar(UInt8(65 + at % 26)))
                return (account, at < 26 ? letter : "\(letter)\(at / 26)")
            })
    }

    var coded: Int { agreement.looks }
    /// Differences that nobody has settled.
    var open: Int { items.count(where: \.isOpen) }
    /// Coded wrongly: the difference was settled, and the facts were changed.
    var errors: Int { groups.reduce(0) { $0 + $1.errors } }
    var whole: Int { round.whole.values.reduce(0, +) }

    /// The share coded wrongly, with what it may be; nil while nothing is coded.
    var error: Wilson? { Wilson(errors, of: coded) }
    /// The same if every open difference turned out to be an error.
    var worst: Wilson? { Wilson(errors + open, of: coded) }

    /// How many of the year's incidents that means, at least and at most.
    func incidents(_ share: Wilson) -> ClosedRange<Int> {
        let low = Int((share.low * Double(whole)).rounded(.down))
        return low...max(low, Int((share.high * Double(whole)).rounded(.up)))
    }
}
